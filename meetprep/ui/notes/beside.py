"""What the page of notes knows of the window that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from meetprep.domain.heard import Heard, Subject
    from meetprep.domain.note import Note
    from meetprep.domain.proposal import Proposal
    from meetprep.ui.arrivals import Arrivals
    from meetprep.ui.meeting.meeting_desk import MeetingDesk
    from meetprep.ui.memory import Memory
    from meetprep.ui.notes.choices import Choices
    from meetprep.ui.notes.notes_page import NotesPage
    from meetprep.ui.notices import Notices
    from meetprep.ui.window_actions import WindowActions
    from meetprep.ui.workspace import Workspace


class Beside(Protocol):
    """The parts of the window beside which the notes stand."""

    actions_: WindowActions
    workspace: Workspace
    notices: Notices
    memory: Memory
    meetings: MeetingDesk
    proposals: list[Proposal]
    arrivals: Arrivals

    def show_workspace(self) -> None:
        """Show the three panes."""
        ...


class Reader(Protocol):
    """What is read just now, and which note is held against our line."""

    page: NotesPage
    heard: Heard | None
    subject: Subject
    names: dict[str, str]
    note: str

    def chosen(self) -> Note | None:
        """Return the note that is held against our line."""
        ...

    def choose(self, note: str) -> None:
        """Hold ``note`` against our line, or none."""
        ...

    def choices(self) -> Choices | None:
        """Return what can be chosen of a note of this meeting."""
        ...

    def read(self, subject: Subject) -> None:
        """Show the notes of ``subject``."""
        ...

    def source_of(self, note: Note) -> str:
        """Return who said it, how and when we came to know it."""
        ...


class Inbox(Protocol):
    """Where files of others wait."""

    def names_of_delegations(self) -> dict[str, str]:
        """Return the names by code."""
        ...

    def add(self, found: tuple[Proposal, ...]) -> None:
        """Let the user see what files say."""
        ...

    def open(self) -> None:
        """Show them."""
        ...
