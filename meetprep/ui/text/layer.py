"""Paint under or over a text what does not belong to it, without working it out at each key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtWidgets import QTextEdit

    # Tells what is to be drawn in an area, both in the coordinates of the text.
    Seen = Callable[[QRect], Sequence["Drawing"]]

_EDGE = 2
# What is drawn may reach a little over its line.
_BEYOND = 4


class Drawing(NamedTuple):
    """What is to be drawn within ``area``."""

    area: QRectF
    draw: Callable[[QPainter], None]


class Layer:
    """What was painted last in one field.

    Typing in a line paints the same strip over and over: what stands there is asked for once,
    and from the second time on it is put there as it was drawn.
    """

    def __init__(self) -> None:
        self._area = QRect()
        self._shape = 0
        self._drawings: Sequence[Drawing] = ()
        self._at = QPoint()
        self._drawn: QPixmap | None = None

    def forget(self) -> None:
        """Ask anew what is to be drawn."""
        self._area = QRect()

    def paint(self, edit: QTextEdit, area: QRect, shape: int, seen: Seen) -> None:
        """Paint what ``seen`` finds in ``area``, which is the same while ``shape`` is."""
        if not self._knows(area, shape):
            self._area, self._shape, self._drawn = area, shape, None
            self._drawings = seen(area.adjusted(0, -_BEYOND, 0, _BEYOND))
        elif self._drawings and self._drawn is None:
            self._keep(edit.devicePixelRatioF())
        if self._drawings:
            painter = QPainter(edit.viewport())
            if self._drawn is None:
                self._draw(painter)
            else:
                painter.drawPixmap(self._at, self._drawn)
            painter.end()

    def _knows(self, area: QRect, shape: int) -> bool:
        if shape != self._shape:
            return False
        return area == self._area or (self._drawn is not None and self._area.contains(area))

    def _keep(self, ratio: float) -> None:
        if not ratio.is_integer():
            return  # it would stand between two dots of the screen
        place = QRect()
        for drawing in self._drawings:
            place |= drawing.area.toAlignedRect()
        place = place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE) & self._area
        if place.isEmpty():
            self._drawings = ()
            return
        drawn = QPixmap(place.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.translate(-place.topLeft())
        self._draw(painter)
        painter.end()
        self._at, self._drawn = place.topLeft(), drawn

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for drawing in self._drawings:
            painter.save()
            drawing.draw(painter)
            painter.restore()
