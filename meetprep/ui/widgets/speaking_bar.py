"""How long the line to take takes to say, against the limit of the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetprep.domain.speaking import clock, duration
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import label, restyle

if TYPE_CHECKING:
    from meetprep.domain.speaking import WordCount
    from meetprep.ui.theme import Theme

_AMBER = 0.9


class SpeakingBar(QWidget):
    """Strong: this question; pale: the rest of the session; amber near the limit, red over."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bar = _Bar(theme)
        self._words = label("", "small")
        self._hint = label("", "small", wrap=True)
        self._hint.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._hint)

    def show_time(
        self, here: WordCount, *, rest: WordCount, words_a_minute: int, limit: int
    ) -> None:
        """Show the time of this question's words and of the session's; ``limit`` is seconds."""
        mine = duration(here.all, words_a_minute)
        total = mine + duration(rest.all, words_a_minute)
        self._bar.show_shares(mine / limit, total / limit)
        said = translate("speaking", "%n word(s), {} · session {} of {}", here.all).format(
            clock(mine), clock(total), clock(limit)
        )
        kept = duration(here.kept, words_a_minute)
        kept_total = kept + duration(rest.kept, words_a_minute)
        hints = _hints(mine, kept, over=total - limit, kept_over=kept_total - limit)
        self._words.setText(said)
        self._hint.setText(" · ".join(hints))
        self._hint.setVisible(bool(hints))
        role = "late" if total > limit else "small"
        if self._hint.property("role") != role:
            restyle(self._hint, "role", role)
        self.setAccessibleName(". ".join([said, *hints]))


def _hints(mine: int, kept: int, *, over: int, kept_over: int) -> list[str]:
    hints = []
    if over > 0:
        late = translate("speaking", "{} over the limit")
        hints.append(late.format(clock(over)))
    if kept != mine:
        spare = translate("speaking", "{} without what may be left out")
        hints.append(spare.format(clock(kept)))
    if over > 0 >= kept_over and kept_over != over:
        fits = translate("speaking", "then the session is within the limit")
        hints.append(fits)
    return hints


class _Bar(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._here = 0.0
        self._total = 0.0
        self.setFixedHeight(px(6))
        self.setMinimumWidth(px(40))
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
