"""What stands where no question is: what belongs here, and one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.ui.widgets.controls import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from meetprep.ui.theme import Theme


class EmptyPage(QWidget):
    """Asks for the first paper."""

    def __init__(self, theme: Theme, add_paper: QAction) -> None:
        super().__init__()
        self._words = label(self.tr("Drop a paper to begin."), "heading")
        add = button(self.tr("Choose a file…"), "primary", theme=theme, sign="file-up")
        add.clicked.connect(add_paper.trigger)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._words, 0, centre)
        column.addSpacing(8)
        column.addWidget(add, 0, centre)
        column.addStretch(3)

    def show_reason(self, *, has_meetings: bool) -> None:
        """Say what belongs here, or that no meeting has a question yet."""
        if has_meetings:
            self._words.setText(self.tr("No meeting has a question yet. Drop its paper here."))
        else:
            self._words.setText(self.tr("Drop a paper to begin."))
