"""How a cell of the matrix looks: a stance by its sign and its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from meetprep.domain.position import Stance
from meetprep.ui.notes.painted import TONES
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from meetprep.ui.theme import Tokens

SIGNS = {
    Stance.SUPPORT: "✓",
    Stance.CONDITIONS: "~",
    Stance.NEUTRAL: "–",
    Stance.RESERVATION: "?",
    Stance.OPPOSE: "×",
    Stance.UNKNOWN: "",
}
FILLS = {
    Stance.SUPPORT: "fill_ok",
    Stance.CONDITIONS: "fill_warn",
    Stance.NEUTRAL: "fill_none",
    Stance.RESERVATION: "fill_info",
    Stance.OPPOSE: "fill_bad",
    Stance.UNKNOWN: "border",
}
_RADIUS = 6


def draw_cell(painter: QPainter, place: QRectF, stance: Stance, tokens: Tokens) -> None:
    """Paint a stance into ``place``; one that is not known is an empty outline."""
    inside = place.adjusted(0.5, 0.5, -0.5, -0.5)
    if stance is Stance.UNKNOWN:
        painter.setPen(QPen(QColor(tokens.border2), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
        return
    ground, ink = _colours(stance, tokens)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
    painter.setFont(interface_font(13, 700))
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, SIGNS[stance])


def _colours(stance: Stance, tokens: Tokens) -> tuple[QColor, QColor]:
    if tone := TONES[stance]:
        ground, ink = QColor(getattr(tokens, f"{tone}_soft")), QColor(getattr(tokens, tone))
        return ground, ink
    return QColor(tokens.press), QColor(tokens.text2)


class CellPictures:
    """The cells as pictures, painted once for each stance and size."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], QPixmap] = {}

    def get(self, stance: Stance, size: QSize, ratio: float, tokens: Tokens) -> QPixmap:
        """Return a cell of that size; ``ratio`` is how many dots of the screen a pixel has."""
        key = (stance, size.width(), size.height(), ratio, id(tokens), px(100))
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > 6 * len(Stance):
                self._kept.clear()
            found = self._kept[key] = self._painted(stance, size, ratio, tokens)
        return found

    def _painted(self, stance: Stance, size: QSize, ratio: float, tokens: Tokens) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_cell(painter, QRectF(0, 0, size.width(), size.height()), stance, tokens)
        painter.end()
        return picture
