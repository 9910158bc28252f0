"""Paint a ground behind words that were commented on; they stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from meetprep.ui.text.boxes import boxes
from meetprep.ui.theme import writing_font

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QRectF
    from PySide6.QtWidgets import QTextEdit

    from meetprep.ui.text.comment_marks import CommentMarks
    from meetprep.ui.theme import Theme

_ROUND = 3


class Tints:
    """Paints what is marked in one field; where, is worked out only when that may be new."""

    def __init__(self, theme: Theme, marks: CommentMarks, size: int = 15) -> None:
        self._theme = theme
        self.marks = marks
        self._size = size
        self._strip: tuple[object, ...] = ()
        self._pieces: list[tuple[QRectF, bool]] = []

    def paint(self, edit: QTextEdit, area: QRect) -> None:
        """Paint what is in ``area``."""
        strip = area, self.marks.version
        if strip != self._strip:
            self._strip, self._pieces = strip, self._seen(edit, area)
        if not self._pieces:
            return
        painter = QPainter(edit.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, is_active in self._pieces:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("mark"))
            painter.drawRoundedRect(box, _ROUND, _ROUND)
            if is_active:
                painter.setPen(QPen(self._theme.colour("mark_line"), 2))
                painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))
        painter.end()

    def _seen(self, edit: QTextEdit, area: QRect) -> list[tuple[QRectF, bool]]:
        document, metrics = edit.document(), QFontMetricsF(writing_font(self._size))
        # Most of a long text is out of sight: no more is asked of what stands there.
        near = document.documentLayout().hitTest
        first, last = (
            near(QPointF(corner), Qt.HitTestAccuracy.FuzzyHit)
            for corner in (area.topLeft(), area.bottomRight())
        )
        active = self.marks.active
        return [
            (box, key == active)
            for key, (start, end) in self.marks.spans.items()
            if start < end and start <= last and first <= end
            for box in boxes(document, start, end, metrics)
            if box.top() <= area.bottom() and box.bottom() >= area.top()
        ]
