"""Keep the papers of the open meeting at hand while its questions are gone through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.changed import Changed

if TYPE_CHECKING:
    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.paper import Paper
    from meetprep.services.meetings import Meetings
    from meetprep.ui.change_bus import ChangeBus


class PaperShelf(QObject):
    """Reads papers once, and again when meetings or questions changed."""

    def __init__(self, meetings: Meetings, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._kept: tuple[MeetingId, tuple[Paper, ...]] | None = None
        bus.changed.connect(self._on_changed)

    def papers(self, meeting: MeetingId) -> tuple[Paper, ...]:
        """Return the papers of a meeting in the order in which they were received."""
        if self._kept is None or self._kept[0] != meeting:
            self._kept = meeting, self._meetings.papers(meeting)
        return self._kept[1]

    def _on_changed(self, changed: Changed) -> None:
        if changed & (Changed.MEETINGS | Changed.QUESTIONS):
            self._kept = None
