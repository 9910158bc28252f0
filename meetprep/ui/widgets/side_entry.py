"""A way to a page, with how much waits there: a row of the sidebar, or its sign on the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from meetprep.ui.icons import draw_icon
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import PaintedButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

    from meetprep.ui.theme import Theme

_RADIUS = 7
_MOST = 99  # waiting things that are counted one by one


class SideEntry(PaintedButton):
    """Triggers ``action``; ``sign`` is the name of its icon.

    A narrow one shows the sign alone; its words are in the tool tip.
    """

    def __init__(
        self, theme: Theme, action: QAction, sign: str, *, is_narrow: bool = False
    ) -> None:
        super().__init__()
        self.action = action
        self._theme, self._sign, self._is_narrow = theme, sign, is_narrow
        self._is_open, self._waiting = False, 0
        self.setToolTip(action.toolTip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(
            QSizePolicy.Policy.Fixed if is_narrow else QSizePolicy.Policy.Expanding,
            QSizePolicy.Policy.Fixed,
        )
        self.clicked.connect(action.trigger)
        self._show_name()

    def show_open(self, *, is_open: bool) -> None:
        """Show whether its page stands in the middle."""
        self._is_open = is_open
        self.update()

    def show_waiting(self, many: int) -> None:
        """Show how many things wait there."""
        self._waiting = many
        self._show_name()
        self.update()

    def _show_name(self) -> None:
        waiting = translate("SideEntry", "%n (waits|wait) there", self._waiting)
        words = self.action.text().rstrip("…")
        self.setAccessibleName(f"{words}, {waiting}" if self._waiting else words)

    def sizeHint(self) -> QSize:
        """Return a square on the rail, a row in the sidebar."""
        return QSize(px(40), px(40)) if self._is_narrow else QSize(px(160), px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, sign, words and how many wait."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = px(18 if self._is_narrow else 16)
        left = (self.width() - side) / 2 if self._is_narrow else px(12)
        place = QRectF(left, (self.height() - side) / 2, side, side)
        ink = self._theme.colour("accent_text" if self._is_open else "text2")
        draw_icon(painter, self._sign, place, ink.name())
        badge = self._paint_badge(painter) if self._waiting else float(self.width())
        if not self._is_narrow:
            ink = self._theme.colour("accent_text" if self._is_open else "text")
            painter.setFont(interface_font(13, 500 if self._is_open else 400))
            painter.setPen(ink)
            words = QRectF(px(38), 0, badge - px(38) - 6, self.height())
            shown = painter.fontMetrics().elidedText(
                self.action.text().rstrip("…"), Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_ground(self, painter: QPainter) -> None:
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour = "accent_soft" if self._is_open else "hover"
        if self._is_open or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("press" if self.isDown() else colour))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(ground, _RADIUS, _RADIUS)

    def _paint_badge(self, painter: QPainter) -> float:
        """Paint how many wait; return where that begins."""
        words = str(self._waiting) if self._waiting <= _MOST else f"{_MOST}+"
        font = interface_font(10 if self._is_narrow else 11, 600)
        tall = px(16 if self._is_narrow else 20)
        wide = max(QFontMetrics(font).horizontalAdvance(words) + px(8), tall)
        top = px(2) if self._is_narrow else (self.height() - tall) / 2
        left = self.width() - wide - (px(1) if self._is_narrow else px(10))
        place = QRectF(left, top, wide, tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent" if self._is_narrow else "press"))
        painter.drawRoundedRect(place, tall / 2, tall / 2)
        painter.setFont(font)
        ink = "on_accent" if self._is_narrow else "text2"
        painter.setPen(self._theme.colour(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return left
