"""Thin curves that tie cards to their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPen

from meetprep.ui.scale import px

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.margin_card import MarginCard


def tie(
    painter: QPainter, theme: Theme, card: MarginCard, begin: QPointF, *, is_active: bool
) -> None:
    """Draw the curve from ``begin`` to the head of ``card``."""
    colour = (card.face.tone or "accent") if is_active else "border2"
    painter.setPen(QPen(theme.colour(colour), 1.5 if is_active else 1))
    painter.drawPath(_curve(begin, QPointF(card.x(), card.y() + px(24))))


def _curve(begin: QPointF, end: QPointF) -> QPainterPath:
    bend = QPointF((end.x() - begin.x()) / 2, 0)
    path = QPainterPath(begin)
    path.cubicTo(begin + bend, end - bend, end)
    return path
