"""The letters of a person in a disc, beside words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import draw_avatar

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme


class Avatar(QWidget):
    """Paints a disc; its words stand beside it."""

    def __init__(self, theme: Theme, letters: str, side: int = 28, tone: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._letters = letters
        self._tone = tone
        self.setFixedSize(QSize(px(side), px(side)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters in their disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_avatar(painter, self._theme, QRectF(self.rect()), self._letters, self._tone)
