"""Choose which parts the positions of a meeting have, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import MeetingId
    from meetprep.storage.database import Database


class LayingOut:
    """Read and keep the layouts of meetings; no text is touched by any of them."""

    def __init__(self, database: Database, *, publish: Callable[[Changed], None]) -> None:
        self._database = database
        self._publish = publish

    def layout(self, meeting: MeetingId) -> Layout:
        """Return the meeting's layout, the usual one where none was kept."""
        with self._database.reading() as store:
            return store.layouts.get(meeting)

    def keep(self, meeting: MeetingId, layout: Layout) -> None:
        """Make ``layout`` the meeting's.

        Raises:
            NotFound: there is no such meeting.
        """
        with self._database.writing() as store:
            store.layouts.put(meeting, layout)
        self._publish(Changed.LAYOUTS)
