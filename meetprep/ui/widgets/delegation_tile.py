"""One delegation to choose, as a tile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.widgets.controls import PaintedButton, draw_avatar

if TYPE_CHECKING:
    from meetprep.domain.delegations import Delegation
    from meetprep.ui.theme import Theme

_HEIGHT = 40
_DISC = 26


class DelegationTile(PaintedButton):
    """Letters in a disc and the name; one of a group is chosen."""

    def __init__(self, theme: Theme, delegation: Delegation) -> None:
        super().__init__()
        self._theme = theme
        self.delegation = delegation
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setText(delegation.name)
        self.setAccessibleName(f"{delegation.name} ({delegation.code})")
        self.setToolTip(delegation.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the size of a tile."""
        return QSize(px(130), px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tile."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 2.0 if self.hasFocus() else 1.5 if chosen else 1.0
        strong = chosen or self.hasFocus()
        hovered = "border2" if self.underMouse() else "border"
        painter.setPen(QPen(self._theme.colour("accent" if strong else hovered), width))
        painter.setBrush(self._theme.colour("accent_soft" if chosen else "surface"))
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, 10, 10)
        side = px(_DISC)
        disc = QRectF(8, (self.height() - side) / 2, side, side)
        draw_avatar(painter, self._theme, disc, self.delegation.code)
        font = interface_font(13, 600 if chosen else 400)
        painter.setFont(font)
        painter.setPen(self._theme.colour("accent_text" if chosen else "text"))
        room = self.rect().adjusted(side + px(10) + 8, 0, -8, 0)
        right = Qt.TextElideMode.ElideRight
        name = QFontMetrics(font).elidedText(self.text(), right, room.width() + 1)
        painter.drawText(room.adjusted(0, 0, 3, 0), Qt.AlignmentFlag.AlignVCenter, name)
