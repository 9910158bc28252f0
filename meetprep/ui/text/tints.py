"""Paint a ground behind words that were commented on; they stay as they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from meetprep.ui.text.boxes import boxes
from meetprep.ui.text.layer import Drawing
from meetprep.ui.theme import writing_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect, QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QTextEdit

    from meetprep.ui.text.comment_marks import CommentMarks
    from meetprep.ui.theme import Theme

_ROUND = 3


class Tints:
    """Finds what is marked in one field, and draws it."""

    def __init__(self, theme: Theme, marks: CommentMarks, size: int = 15) -> None:
        self._theme = theme
        self.marks = marks
        self._size = size

    def seen(self, edit: QTextEdit, area: QRect) -> Sequence[Drawing]:
        """Return what draws the marks in ``area``."""
        return [
            Drawing(box, partial(self._draw, box, is_active))
            for box, is_active in self._seen(edit, area)
        ]

    def _draw(self, box: QRectF, is_active: bool, painter: QPainter) -> None:  # noqa: FBT001 - bound in place
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("mark"))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        if is_active:
            painter.setPen(QPen(self._theme.colour("mark_line"), 2))
            painter.drawLine(QLineF(box.bottomLeft(), box.bottomRight()))

    def _seen(self, edit: QTextEdit, area: QRect) -> list[tuple[QRectF, bool]]:
        document, metrics = edit.document(), QFontMetricsF(writing_font(self._size))
        # Most of a long text is out of sight: no more is asked of what stands there.
        # Of whole paragraphs: a line may begin at either side.
        near = document.documentLayout().hitTest
        top, bottom = (
            document.findBlock(near(QPointF(corner), Qt.HitTestAccuracy.FuzzyHit))
            for corner in (area.topLeft(), area.bottomRight())
        )
        first, last = top.position(), bottom.position() + bottom.length()
        active = self.marks.active
        return [
            (box, key == active)
            for key, (start, end) in self.marks.spans.items()
            if start < end and start <= last and first <= end
            for box in boxes(document, start, end, metrics)
            if box.top() <= area.bottom() and box.bottom() >= area.top()
        ]
