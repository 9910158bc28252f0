"""Keep the papers of the open meeting at hand while its questions are gone through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.changed import Changed

if TYPE_CHECKING:
    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.paper import Paper
    from meetprep.ui.change_bus import ChangeBus


class PaperShelf(QObject):
    """Holds papers that were read, until meetings or questions change."""

    def __init__(self, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self.at_hand: tuple[MeetingId, tuple[Paper, ...]] | None = None
        bus.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed & (Changed.MEETINGS | Changed.QUESTIONS):
            self.at_hand = None
