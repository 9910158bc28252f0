"""A switch that is on or off; on is the accent and the knob at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from meetprep.ui.widgets.controls import PaintedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme

_WIDE, _HIGH, _RING, _KNOB = 32, 18, 3, 14


class Switch(PaintedButton):
    """Named for screen readers, as no words stand on it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return room for the switch and its ring."""
        return QSize(_WIDE + 2 * _RING, _HIGH + 2 * _RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the switch, and the ring where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        body = QRectF(_RING, _RING, _WIDE, _HIGH)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = body.adjusted(-2, -2, 2, 2)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
            body.adjust(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent" if self.isChecked() else "text3"))
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        painter.setBrush(colour("on_accent"))
        at = body.right() - _KNOB - 1 if self.isChecked() else body.left() + 1
        painter.drawEllipse(QRectF(at, (self.height() - _KNOB) / 2, _KNOB, _KNOB))
