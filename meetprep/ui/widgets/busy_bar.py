"""A line of what is being read, with Cancel; no spinner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from meetprep.ui.widgets.controls import Sign, button, label

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class BusyBar(QFrame):
    """Stands at the foot of the window while a paper is read.

    Signals:
        cancelled: The user does not want to wait.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bottombar")
        self._name = ""
        self._text = label("")
        cancel = button(self.tr("Cancel"), "dense")
        cancel.setAccessibleName(self.tr("Stop reading"))
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(10)
        row.addWidget(Sign(theme, "book-open", "text3", 16))
        row.addWidget(self._text, 1)
        row.addWidget(cancel)
        self.hide()

    def show_reading(self, name: str) -> None:
        """Say that ``name`` is being read; "" takes the line away."""
        self._name = name
        self._text.setText(self.tr("Reading “{}”…").format(name))
        self.setVisible(bool(name))

    def show_pages(self, done: int, of: int) -> None:
        """Say how far the reading is."""
        told = self.tr("Reading “{}”: page {} of {}…")
        self._text.setText(told.format(self._name, min(done + 1, of), of))
