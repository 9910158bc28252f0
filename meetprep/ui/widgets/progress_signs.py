"""The signs of progress: a glyph for each status, a ring for a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from meetprep.domain.clearance import Status
from meetprep.ui.scale import px

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme

COLOURS = {
    Status.EMPTY: "text3",
    Status.DRAFT: "warn",
    Status.IN_REVIEW: "info",
    Status.CLEARED: "ok",
}
_FILLED = {Status.DRAFT: 180, Status.IN_REVIEW: 270}


def paint_status(painter: QPainter, theme: Theme, glyph: QRectF, status: Status) -> None:
    """Paint how far a position is: dotted, half, three quarters, or a disc with a tick."""
    colour = theme.colour(COLOURS[status])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status is Status.CLEARED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(glyph.adjusted(-0.8, -0.8, 0.8, 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = QPen(theme.colour("surface"), 1.6)
        tick.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(tick)
        side, left, top = glyph.width(), glyph.x(), glyph.y()
        places = ((0.26, 0.53), (0.43, 0.70), (0.75, 0.34))
        painter.drawPolyline(
            QPolygonF([QPointF(left + x * side, top + y * side) for x, y in places])
        )
        return
    is_empty = status is Status.EMPTY
    style = Qt.PenStyle.DotLine if is_empty else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, 1.6, style))
    painter.drawEllipse(glyph)
    if not is_empty:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(glyph.adjusted(2.6, 2.6, -2.6, -2.6), 90 * 16, -_FILLED[status] * 16)


def paint_ring(painter: QPainter, theme: Theme, ring: QRectF, done: int, of: int) -> None:
    """Paint how many of a session's questions are done."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("border2"), 2.2))
    painter.drawEllipse(ring)
    if done:
        pen = QPen(theme.colour("ok" if done == of else "accent"), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * done / of))


class StatusSign(QWidget):
    """The glyph of a status beside words."""

    def __init__(self, theme: Theme, status: Status) -> None:
        super().__init__()
        self._theme = theme
        self._status = status
        self.setFixedSize(QSize(px(16), px(16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_status(
            painter, self._theme, QRectF(self.rect()).adjusted(2, 2, -2, -2), self._status
        )


class RingSign(QWidget):
    """The ring of a session beside words."""

    def __init__(self, theme: Theme, done: int, of: int) -> None:
        super().__init__()
        self._theme = theme
        self._done, self._of = done, of
        self.setFixedSize(QSize(px(16), px(16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(
            painter,
            self._theme,
            QRectF(self.rect()).adjusted(2, 2, -2, -2),
            self._done,
            self._of,
        )
