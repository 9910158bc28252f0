"""Line icons, tinted at paint time: crisp at every density, right in both themes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from meetprep.paths import resource

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

STROKE = 1.75


def icon(theme: Theme, name: str, colour: str = "text2", checked: str = "accent_text") -> QIcon:
    """Return the icon called ``name``, always in the colour called ``colour`` has just now."""
    return QIcon(_Engine(theme, name, colour, checked))


def draw_icon(
    painter: QPainter, name: str, rect: QRectF, colour: str, stroke: float = STROKE
) -> None:
    """Paint the icon called ``name`` into ``rect``; ``colour`` is ``#RRGGBB``."""
    _renderer(name, colour, stroke).render(painter, rect)


class _Engine(QIconEngine):
    def __init__(self, theme: Theme, name: str, colour: str, checked: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._tokens = {QIcon.State.Off: colour, QIcon.State.On: checked}

    def paint(
        self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State
    ) -> None:
        """Paint in the theme's present colour."""
        wanted = self._tokens[state]
        if mode is QIcon.Mode.Disabled and wanted == "on_accent":
            wanted = "text3"  # the main button is no longer in the accent
        elif mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        colour = self._theme.colour(wanted).name()
        side = min(rect.width(), rect.height())
        draw_icon(painter, self._name, QRectF(rect.x(), rect.y(), side, side), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Paint into a pixmap of ``size``."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Paint into a pixmap of ``size`` device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Return another of the same."""
        tokens = self._tokens
        return _Engine(self._theme, self._name, tokens[QIcon.State.Off], tokens[QIcon.State.On])


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour)
    source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(source.encode()))
