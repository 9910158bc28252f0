"""Paints what is marked of a paper: grounds below the words, tags and notices beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from meetprep.ui.text.boxes import lines
from meetprep.ui.theme import interface_font
from meetprep.ui.widgets.paper_marks import LOOKS, MarkKind
from meetprep.ui.widgets.paper_places import anchors_of, position_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextBlock

    from meetprep.domain.paper import SourceText
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.paper_marks import Mark, Marks, Notice

_TAG = QRectF(0, 0, 34, 20)
_CORNER = 6


class PaperPainting:
    """Paints the marks of one block after the other; ``width`` is that of the page."""

    def __init__(self, theme: Theme, text: SourceText, marks: Marks) -> None:
        self._theme = theme
        self._text = text
        self._marks = marks

    def paint_ground(self, painter: QPainter, block: QTextBlock, width: float) -> None:
        """Paint what stands below the words of ``block``."""
        number = block.blockNumber()
        notes_begin = len(self._text.paragraphs)
        painter.setPen(Qt.PenStyle.NoPen)
        if number >= notes_begin:
            self._paint_note(painter, block, width, number - notes_begin)
            return
        paragraph = self._text.paragraphs[number]
        mark = self._marks.mark(number)
        if mark is not None:
            painter.setBrush(self._colour(LOOKS[mark.kind].ground))
            painter.drawRoundedRect(_ground(block, width), _CORNER, _CORNER)
        for span in self._marks.spans(number, paragraph):
            begin, end = (position_of(paragraph, at) for at in (span.start, span.stop))
            self._paint_span(painter, block, (begin, end), span.kind)
        if self._marks.has_notes and self._marks.shows(MarkKind.NOTE):
            for begin, end, _ in anchors_of(paragraph):
                self._paint_span(painter, block, (begin, end), MarkKind.NOTE)

    def paint_beside(self, painter: QPainter, block: QTextBlock, width: float) -> None:
        """Paint the tag beside ``block`` and the notice below it."""
        number = block.blockNumber()
        at = number - len(self._text.paragraphs)
        top = block.layout().position().y()
        if at >= 0:
            return
        mark = self._marks.mark(number)
        if mark is not None and mark.tag:
            self._paint_tag(painter, QPointF(0, top + 1), mark)
        notice = self._marks.notices.get(number)
        if notice is not None and self._marks.shows(MarkKind.ANNOUNCEMENT):
            self._paint_notice(painter, block, width, notice)

    def _colour(self, token: str) -> QColor:
        return self._theme.colour(token)

    def _paint_span(
        self, painter: QPainter, block: QTextBlock, place: tuple[int, int], kind: MarkKind
    ) -> None:
        look = LOOKS[kind]
        edge = QPen(self._colour(look.edge), 1.2)
        if kind is MarkKind.REFERENCE:
            edge.setStyle(Qt.PenStyle.DotLine)
        for _, rect in lines(block, *place):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(look.ground))
            painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, -1), 3, 3)
            if kind is not MarkKind.NOTE:
                painter.setPen(edge)
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _paint_note(
        self, painter: QPainter, block: QTextBlock, width: float, number: int
    ) -> None:
        note = self._text.footnotes[number]
        ground = _ground(block, width)
        if number == 0:
            painter.setPen(QPen(self._colour("border2"), 1))
            above = QPointF(ground.left() + 8, ground.top() - 10)
            painter.drawLine(above, above + QPointF(120, 0))
        if self._marks.has_notes and self._marks.shows(MarkKind.NOTE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(LOOKS[MarkKind.NOTE].ground))
            ground.setWidth(3)
            painter.drawRoundedRect(ground, 1.5, 1.5)
        for span in self._marks.note_spans(note):
            self._paint_span(painter, block, (span.start, span.stop), span.kind)

    def _paint_tag(self, painter: QPainter, place: QPointF, mark: Mark) -> None:
        look = LOOKS[mark.kind]
        self._paint_sign(painter, place, mark.tag, (look.tag, look.on_tag))

    def _paint_sign(
        self, painter: QPainter, place: QPointF, words: str, colours: tuple[str, str]
    ) -> None:
        ground, ink = colours
        tag = _TAG.translated(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(ground))
        painter.drawRoundedRect(tag, _CORNER, _CORNER)
        painter.setFont(interface_font(11, 700))
        painter.setPen(self._colour(ink))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_notice(
        self, painter: QPainter, block: QTextBlock, width: float, notice: Notice
    ) -> None:
        ground = _ground(block, width)
        frame = QRectF(ground.left(), ground.bottom() + 8, ground.width(), 34)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour("mark_line"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        painter.setFont(interface_font(12, 500))
        painter.setPen(self._colour("warn"))
        words = painter.fontMetrics().elidedText(
            notice.words, Qt.TextElideMode.ElideRight, round(frame.width()) - 24
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(frame.adjusted(12, 0, -12, 0), middle, words)
        place = QPointF(0, frame.center().y() - _TAG.height() / 2)
        self._paint_sign(painter, place, notice.tag, ("warn_soft", "warn"))


def _ground(block: QTextBlock, width: float) -> QRectF:
    """Return what a block stands on, to the right edge of the page."""
    layout = block.layout()
    left = block.blockFormat().leftMargin() - 8
    top = layout.position().y()
    last = layout.lineAt(layout.lineCount() - 1)
    height = last.y() + last.height() if layout.lineCount() else 0.0
    return QRectF(left, top - 2, max(width - left, 0), height + 6)
