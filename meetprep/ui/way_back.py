"""Find back to where the user was, once the window was built anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from meetprep.ui.preferences.around import Around

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from meetprep.ui.notes.notes_desk import NotesDesk
    from meetprep.ui.preferences.preferences import Preferences
    from meetprep.ui.room.room_desk import RoomDesk
    from meetprep.ui.search.search_desk import SearchDesk


class Shown(Around, Protocol):
    """The parts of the window that hold what is shown."""

    notes: NotesDesk
    room: RoomDesk
    preferences: Preferences
    searching: SearchDesk

    def show_start(self) -> None:
        """Show the first start."""
        ...


def way_back(window: Shown) -> Callable[[], None]:
    """Return what shows again what ``window`` shows now; it knows none of its parts."""
    window.searching.close()
    workspace, history = window.workspace, window.memory.history
    if not window.start_page.isHidden():
        return partial(_start_again, window, window.start_page.grid.code)
    steps: list[Callable[[], None]] = []
    if (delegation := workspace.delegation) is not None:
        steps.append(lambda: window.workspace.draft_as(delegation.code))
    shown = {workspace.page, window.preferences.before if window.preferences.is_open else None}
    if (meeting := workspace.meeting) is not None and window.meetings.page in shown:
        steps.append(lambda: window.meetings.open(meeting.id))
    steps += _to_the_others(window)
    if window.preferences.is_open:
        steps.append(lambda: window.preferences.open())  # noqa: PLW0108 - another one by then
    if history.is_open and history.place is not None:
        kind, whole = history.place.kind, history.scope is history.versions
        steps.append(lambda: window.memory.history.open(None if whole else kind))
        if whole:
            steps.append(lambda: window.memory.history.open_version())  # noqa: PLW0108 - as above
    return partial(_work_again, window, steps)


def _to_the_others(window: Shown) -> Iterator[Callable[[], None]]:
    """Yield the step to their notes, or to the room."""
    window.notes.finish()
    if window.notes.is_open:
        subject, note = window.notes.subject, window.notes.note
        yield lambda: window.notes.open_again(subject, note)
    if window.room.is_open and (view := window.room.view) is not None:
        yield lambda: window.room.open_again(view)


def _start_again(window: Shown, chosen: str) -> None:
    window.show_start()
    window.start_page.grid.choose(chosen)


def _work_again(window: Shown, steps: list[Callable[[], None]]) -> None:
    window.show_workspace()
    for step in steps:
        step()
