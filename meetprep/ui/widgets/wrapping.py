"""Two things side by side, or one above the other where the page is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEFT, _TOP, _RIGHT, _BOTTOM = 30, 10, 32, 8
_GAP = 12


class Wrapping(QWidget):
    """Puts ``left`` at the left edge and ``right`` at the right one while both fit.

    ``indent`` is how far the words of ``left`` stand inside it: below it ``right`` begins where
    they do.
    """

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        margins: tuple[int, int, int, int] = (_LEFT, _TOP, _RIGHT, _BOTTOM),
        indent: int = 2,
    ) -> None:
        super().__init__()
        self._left = left
        self._right = right
        self._around = margins[0] + margins[2]
        self._indent = indent
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(*margins)
        self._box.setSpacing(4)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._box.addWidget(left, 0, Qt.AlignmentFlag.AlignLeft | middle)
        self._box.addStretch(1)
        self._box.addWidget(right, 0, Qt.AlignmentFlag.AlignLeft | middle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that leaves nothing cut off."""
        super().resizeEvent(event)
        needed = self._left.sizeHint().width() + self._right.sizeHint().width()
        fits = self.width() >= needed + self._around + _GAP
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        # Below the switch the segment begins where the switch's words do.
        self._right.setContentsMargins(0 if fits else self._indent, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the room that both take one above the other."""
        widest = max(
            self._left.minimumSizeHint().width(), self._right.minimumSizeHint().width()
        )
        return QSize(widest + self._around, super().minimumSizeHint().height())
