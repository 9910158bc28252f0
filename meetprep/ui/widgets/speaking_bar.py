"""How long the line to take takes to say, against the limit of the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from meetprep.domain import speaking
from meetprep.ui.widgets.controls import label
from meetprep.wording.translation import counted

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

_AMBER = 0.9


class SpeakingBar(QWidget):
    """Strong: this question; pale: the rest of the session; amber near the limit, red over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = _Bar(theme)
        self._words = label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)

    def show_time(self, text: str, *, rest: int, words_a_minute: int, limit: int) -> None:
        """Show the time of ``text``; ``rest`` and ``limit`` are seconds in the session."""
        here = speaking.seconds(text, words_a_minute)
        self._bar.show_shares(here / limit, (here + rest) / limit)
        words = speaking.words(text)
        said = QCoreApplication.translate("speaking", "{}, {} · session {} of {}").format(
            counted(words, "word", "words"),
            speaking.clock(here),
            speaking.clock(here + rest),
            speaking.clock(limit),
        )
        self._words.setText(said)
        self.setAccessibleName(said)


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._here = 0.0
        self._total = 0.0
        self.setFixedHeight(6)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, here: float, total: float) -> None:
        self._here, self._total = here, total
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tone = (
            "fill_bad"
            if self._total > 1
            else "fill_warn"
            if self._total > _AMBER
            else "fill_ok"
        )
        for share, colour, opacity in (
            (1.0, "border2", 0.6),
            (min(self._total, 1.0), tone, 0.38),
            (min(self._here, 1.0), tone, 1.0),
        ):
            painter.setOpacity(opacity)
            painter.setBrush(self._theme.colour(colour))
            if share > 0:
                painter.drawRoundedRect(QRectF(0, 0, self.width() * share, 6), 3, 3)
        painter.setOpacity(1.0)
