"""The smallest sets of members that would turn a vote."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.widgets.controls import PaintedButton, draw_avatar, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme

_HIGH, _DISC, _STEP = 52, 32, 30
_MOST_DISCS = 3


@dataclass(frozen=True, slots=True)
class TurningSet:
    """Members that would turn a vote together, and what would come of it, in words.

    A need is what is missed then, "" where it is not; ``tone`` is the colour of ``percent``.
    """

    codes: tuple[str, ...]
    names: str
    now: str
    percent: str
    percent_need: str
    members: str
    members_need: str
    tone: str


_NOBODY = TurningSet((), "", "", "", "", "", "", "")


class SetsPanel(QWidget):
    """A heading and a row for each set; a click supposes that they move.

    ``beside`` stands at the right of the heading.

    Signals:
        chosen: The user supposes that a set moves; carries the codes.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, beside: QWidget | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._heading = label("", "heading", wrap=True)
        self._below = label("", "small", wrap=True)
        self._shown: list[_Row] = []
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 6, 0, 0)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        if beside is not None:
            head.addWidget(beside)
        column.addLayout(head)
        column.addWidget(self._below)
        column.addLayout(self._rows)

    def show_sets(self, heading: str, below: str, sets: Sequence[TurningSet]) -> None:
        """Show ``sets`` under their heading."""
        self._heading.setText(heading)
        self._below.setText(below)
        self._below.setVisible(bool(below))
        while len(self._shown) < len(sets):
            self._shown.append(row := _Row(self._theme))
            row.clicked.connect(partial(self._on_clicked, row))
            self._rows.addWidget(row)
        for number, row in enumerate(self._shown):
            row.setVisible(number < len(sets))
            if number < len(sets):
                row.show_set(sets[number])

    def _on_clicked(self, row: _Row) -> None:
        self.chosen.emit(row.shown.codes)


class _Row(PaintedButton):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown = _NOBODY
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_set(self, shown: TurningSet) -> None:
        """Show ``shown`` instead of what was shown."""
        self.shown = shown
        reached = (shown.percent, shown.percent_need, shown.members, shown.members_need)
        words = (shown.names, shown.now, *reached)
        self.setAccessibleName(", ".join(filter(None, words)))
        self.setToolTip(self.tr("Suppose so: {}").format(shown.names))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of two lines of words."""
        return QSize(px(240), px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint discs, names and what would come of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(ground, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 8, 8)
        left = 8.0
        for code in self.shown.codes[:_MOST_DISCS]:
            disc = QRectF(left, (self.height() - px(_DISC)) / 2, px(_DISC), px(_DISC))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("window"))
            painter.drawEllipse(disc.adjusted(-2, -2, 2, 2))
            draw_avatar(painter, self._theme, disc, code)
            left += px(_STEP)
        self._paint_words(painter, max(left + 10, px(80)))

    def _paint_words(self, painter: QPainter, left: float) -> None:
        top = QRectF(left, px(6), self.width() - left - 8, px(20))
        below = QRectF(left, px(27), self.width() - left - 8, px(18))
        shown = self.shown
        look = (13, 600, shown.tone)
        top = self._paint_at_right(painter, top, shown.percent_need, (12, 400, "text3"))
        top = self._paint_at_right(painter, top, shown.percent, look)
        self._paint_at_left(painter, top, shown.names, (13, 600, "text"))
        look = (12, 600, "bad") if shown.members_need else (12, 400, "text3")
        below = self._paint_at_right(painter, below, shown.members_need, (12, 400, "text3"))
        below = self._paint_at_right(painter, below, shown.members, look)
        self._paint_at_left(painter, below, shown.now, (12, 400, "text3"))

    def _paint_at_right(
        self, painter: QPainter, place: QRectF, words: str, look: tuple[int, int, str]
    ) -> QRectF:
        """Paint ``words`` and return the place that is left beside them."""
        if not words:
            return place
        self._take(painter, look)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, words)
        return place.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(words) - 8, 0)

    def _paint_at_left(
        self, painter: QPainter, place: QRectF, words: str, look: tuple[int, int, str]
    ) -> None:
        self._take(painter, look)
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)

    def _take(self, painter: QPainter, look: tuple[int, int, str]) -> None:
        size, weight, colour = look
        painter.setFont(interface_font(size, weight))
        painter.setPen(self._theme.colour(colour))
