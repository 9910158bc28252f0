"""One line of words that gives way where the room is narrow, with an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Elided(QLabel):
    """Shows as much of a line as fits; the tool tip has all of it.

    ``least`` is the width that it keeps while others can give way. A sentence is better cut
    ``at_end``, a name or a path in the middle.
    """

    def __init__(self, role: str = "", least: int = 0, *, at_end: bool = False) -> None:
        super().__init__()
        self._where = Qt.TextElideMode.ElideRight if at_end else Qt.TextElideMode.ElideMiddle
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._words = ""

    def show_words(self, words: str, tip: str | None = None) -> None:
        """Show ``words``; the tool tip says ``tip``, or the words themselves."""
        self._words = words
        self.setToolTip(words if tip is None else tip)
        self.setAccessibleName(words)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of all the words."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words) + 4, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return what it keeps of its width, almost nothing: the words may shrink."""
        whole = self.sizeHint()
        return QSize(max(min(self._least, whole.width()), 12), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        room = self.width() - 2
        self.setText(metrics.elidedText(self._words, self._where, room))
