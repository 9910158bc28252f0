"""How far the open position is, as chips beside the question's title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetprep.domain.clearance import Status
from meetprep.ui.translating import translate
from meetprep.ui.widgets.chip import Chip
from meetprep.ui.widgets.clearing import clear
from meetprep.wording.moments import due_words
from meetprep.wording.progress import status_name

if TYPE_CHECKING:
    from datetime import datetime

    from meetprep.domain.clearance import Progress
    from meetprep.ui.theme import Theme

_LOOKS = {
    Status.DRAFT: ("pencil", ""),
    Status.IN_REVIEW: ("eye", "info"),
    Status.CLEARED: ("check", "ok"),
}


class StatusChips(QWidget):
    """The status, and until when somebody has to answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_progress(self, progress: Progress, now: datetime) -> None:
        """Show ``progress`` at ``now``; nothing where nothing is written or due."""
        clear(self._row)
        if progress.status in _LOOKS:
            sign, tone = _LOOKS[progress.status]
            self._add(Chip(self._theme, status_name(progress.status, translate), sign, tone))
        if progress.due is not None:
            is_late = progress.due.is_over(now)
            is_near = progress.due.day <= now.date()
            tone = "bad" if is_late else "warn" if is_near else ""
            self._add(Chip(self._theme, due_words(progress.due, now, translate), "clock", tone))

    def _add(self, chip: Chip) -> None:
        self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
