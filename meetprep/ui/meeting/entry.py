"""A form that opens in its place on the page of a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from meetprep.ui.widgets.controls import button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class Entry(QFrame):
    """Esc and a button leave everything as it was; another button keeps what was typed.

    Signals:
        left: The user wants it as it was.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("entry")

    def _ending(self, leave: str, keep: str, *acts: QWidget) -> QHBoxLayout:
        """Return the last row: ``acts`` at the left, then the two buttons of those names."""
        row = QHBoxLayout()
        row.setSpacing(6)
        for act in acts:
            row.addWidget(act)
        row.addStretch(1)
        leaving, keeping = button(leave, "dense"), button(keep, "primary")
        leaving.clicked.connect(self.left)
        keeping.clicked.connect(self._on_done)
        row.addWidget(leaving)
        row.addWidget(keeping)
        return row

    def _on_done(self) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
