"""A raised surface with one soft shadow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

MARGIN = 10
_RINGS = 9


class Card(QFrame):
    """Holds its contents on a rounded surface.

    With ``open_below`` it goes on beyond its lower edge. The shadow is painted: a graphics
    effect makes typing inside five times slower.
    """

    def __init__(self, theme: Theme, *, radius: int = 12, open_below: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._radius = radius
        self._selected = False
        self._open_below = open_below
        self.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, 0 if open_below else MARGIN + 2)

    def show_selected(self, *, selected: bool) -> None:
        """Draw the accent edge, or the plain one."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, surface and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = QRectF(self.contentsRect())
        if self._open_below:
            inside.setBottom(inside.bottom() + 2 * self._radius)
        painter.setPen(Qt.PenStyle.NoPen)
        strength = self._theme.colour("shadow").alphaF()
        for ring in range(_RINGS, 0, -1):
            shade = QColor(0, 0, 0)
            shade.setAlphaF(strength / _RINGS * (1 - ring / (_RINGS + 1)) * 1.6)
            painter.setBrush(shade)
            spread = inside.adjusted(-ring, -ring + 3, ring, ring + 3)
            corner = self._radius + ring
            painter.drawRoundedRect(spread, corner, corner)
        edge = QPen(self._theme.colour("accent" if self._selected else "border"))
        edge.setWidthF(1.5 if self._selected else 1.0)
        painter.setPen(edge)
        painter.setBrush(self._theme.colour("surface"))
        half = edge.widthF() / 2
        surface = inside.adjusted(half, half, -half, -half)
        painter.drawRoundedRect(surface, self._radius, self._radius)
