"""Members and population of each stance as bars, with a tick where the threshold lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetprep.domain.position import Stance
from meetprep.ui.motion import may_move
from meetprep.ui.room.cells import FILLS
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme

_THICK, _MILLISECONDS = 12, 200


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: ``parts`` and ``threshold`` are shares of it, from 0 to 1.

    ``value`` is what is reached, ``need`` what is needed, in words.
    """

    name: str
    parts: tuple[float, ...]
    threshold: float
    value: str
    need: str
    is_reached: bool


class VoteBar(QWidget):
    """Paints a ``Bar``; what changes slides to its place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bar: Bar | None = None
        self._from: tuple[float, ...] = (0.0,) * len(Stance)
        self._shown = self._from
        self._slide = QVariantAnimation(self)
        self._slide.setDuration(_MILLISECONDS)
        self._slide.setStartValue(0.0)
        self._slide.setEndValue(1.0)
        self._slide.valueChanged.connect(self._on_slid)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return room for the words, the bar and its tick."""
        return QSize(px(240), px(20) + 8 + _THICK + 6)

    def show_bar(self, bar: Bar) -> None:
        """Show ``bar``, sliding there where things may move."""
        moves = self._bar is not None and self.isVisible() and may_move()
        self._bar = bar
        self.setAccessibleName(labelled(bar.name, f"{bar.value}, {bar.need}", translate))
        self._slide.stop()
        self._from = self._shown
        if moves and self._from != bar.parts:
            self._slide.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
        else:
            self._shown = bar.parts
        self.update()

    def _on_slid(self, done: float) -> None:
        if self._bar is not None:
            eased = 1 - (1 - done) ** 2
            pairs = zip(self._from, self._bar.parts, strict=True)
            self._shown = tuple(a + (b - a) * eased for a, b in pairs)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, parts and tick."""
        bar = self._bar
        if bar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter, bar)
        place = QRectF(0, px(20) + 8, self.width(), _THICK)
        clip = QPainterPath()
        clip.addRoundedRect(place, _THICK / 2, _THICK / 2)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(place, self._theme.colour("border"))
        left = place.x()
        for stance, part in zip(Stance, self._shown, strict=True):
            wide = place.width() * part
            if wide > 0:
                inside = QRectF(left, place.y(), max(wide - 1.5, 0.5), _THICK)
                painter.fillRect(inside, self._theme.colour(FILLS[stance]))
            left += wide
        painter.restore()
        at = min(place.width() * bar.threshold, place.width() - 1)
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.drawLine(int(at), int(place.y()) - 5, int(at), int(place.bottom()) + 5)

    def _paint_words(self, painter: QPainter, bar: Bar) -> None:
        line = QRectF(0, 0, self.width(), px(20))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(interface_font(13, 600))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(line, left, bar.name)
        painter.setFont(interface_font(13))
        painter.setPen(self._theme.colour("text3"))
        painter.drawText(line, right, bar.need)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(bar.need) - 8)
        painter.setFont(interface_font(13, 600))
        painter.setPen(self._theme.colour("ok" if bar.is_reached else "warn"))
        painter.drawText(line, right, bar.value)
