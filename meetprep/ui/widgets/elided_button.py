"""A button whose words give way where the room is narrow, with an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ElidedButton(QPushButton):
    """Shows as much of its words as fits; screen readers are told all of them."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)
        self._words = ""

    def show_words(self, words: str) -> None:
        """Show ``words``, or their beginning."""
        self._words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def _around(self) -> int:
        """Return what edge, air and sign take of the width."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def sizeHint(self) -> QSize:
        """Return the size of all the words."""
        wide = self._around() + self.fontMetrics().horizontalAdvance(self._words) + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the size of the sign and an ellipsis."""
        wide = self._around() + self.fontMetrics().horizontalAdvance("…")
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._around()
        right = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, right, room))
