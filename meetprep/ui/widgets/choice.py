"""A button that shows one of several and opens the list of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from meetprep.ui.icons import draw_icon
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme


class Choice(QPushButton):
    """Looks like a field; the arrow keys and letters choose in the list.

    Signals:
        chosen: The user chose another; carries its number.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._words = ""
        self.setProperty("kind", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(60))
        self.setAutoDefault(True)
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    @property
    def count(self) -> int:
        """How many there are to choose from."""
        return len(self._menu.actions())

    def show_choices(self, choices: Sequence[str], chosen: int) -> None:
        """Offer ``choices``, of which number ``chosen`` is in force; emits nothing."""
        self._menu.clear()
        for number, words in enumerate(choices):
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(number == chosen)
            action.triggered.connect(partial(self.chosen.emit, number))
        self._words = choices[chosen] if 0 <= chosen < len(choices) else ""
        self.setAccessibleName(labelled(self._name, self._words, translate))
        self.setToolTip(self._words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the choice in force, and the sign that there are others."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("text"))
        inside = self.rect().adjusted(11, 0, -30, 0)
        words = QFontMetrics(self.font()).elidedText(
            self._words, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)
        sign = self.rect().adjusted(self.width() - 24, 0, -10, 0)
        sign.setTop((self.height() - 14) // 2)
        sign.setHeight(14)
        draw_icon(painter, "chevron-down", sign.toRectF(), self._theme.tokens.text3, 2)
