"""Two things side by side, or one above the other where the page is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEFT, _RIGHT, _GAP = 24, 32, 12


class Wrapping(QWidget):
    """Puts ``left`` at the left edge and ``right`` at the right one while both fit."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._left = left
        self._right = right
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(_LEFT, 10, _RIGHT, 8)
        self._box.setSpacing(4)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._box.addWidget(left, 0, Qt.AlignmentFlag.AlignLeft | middle)
        self._box.addStretch(1)
        self._box.addWidget(right, 0, Qt.AlignmentFlag.AlignLeft | middle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that leaves nothing cut off."""
        super().resizeEvent(event)
        needed = self._left.sizeHint().width() + self._right.sizeHint().width()
        fits = self.width() >= needed + _LEFT + _RIGHT + _GAP
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        # Below the switch the segment begins where the switch's words do.
        indent = 0 if fits else 8
        self._right.setContentsMargins(indent, 0, 0, 0)
