"""The agenda as a line of time, each session a row on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetprep.domain.speaking import clock
from meetprep.ui.models.meeting_rows import short_label
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.progress_signs import RingSign
from meetprep.ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.domain.meeting import Session
    from meetprep.domain.overview import Overview
    from meetprep.ui.theme import Theme

_TIMES, _LINE = 56, 24
_MIDDLE = 17
_LEAST_PAUSE = 10


def line_x() -> int:
    """Return how far from the left the line of time stands."""
    return 8 + px(_TIMES) + 8 + _LINE // 2 - 4


class TimelineRow(RowButton):
    """One session: when, what, who attends, how far."""

    def __init__(self, theme: Theme, session: Session, overview: Overview) -> None:
        super().__init__(theme)
        self._theme = theme
        self.session = session
        self.is_first = self.is_last = False
        self._is_work = bool(session.questions or session.label or session.lead)
        done, of = overview.cleared(session)
        self._is_active = of > 0
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._times(session), 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(_LINE)
        if short := short_label(session.label):
            sign = label(short, "sessionlabel")
            sign.setMinimumWidth(px(28))
            sign.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(session, overview), 1)
        if of:
            said = self.tr("{} of {} cleared").format(done, of)
            row.addWidget(label(said, "small"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(RingSign(theme, done, of), 0, Qt.AlignmentFlag.AlignTop)
        spoken = [session.time or "", session.label, session.title, self._below(overview)]
        if of:
            spoken.append(self.tr("{} of {} cleared").format(done, of))
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.setToolTip(self.tr("Change this session"))
        for shown in self.findChildren(QWidget):
            shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _times(self, session: Session) -> QWidget:
        shown = QWidget()
        shown.setFixedWidth(px(_TIMES))
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        start = session.time or "–"
        if session.approximate and session.time:
            start = self.tr("~{}").format(session.time)
        column.addWidget(label(start, "strong" if self._is_work else "muted"))
        if session.end:
            column.addWidget(label(session.end, "small"))
        column.addStretch(1)
        return shown

    def _words(self, session: Session, overview: Overview) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        title = Elided("strong" if self._is_work else "second")
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        title.show_words(session.title or session.label or self.tr("Questions"))
        column.addWidget(title)
        if below := self._below(overview):
            line = Elided("small")
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            line.show_words(below)
            column.addWidget(line)
        column.addStretch(1)
        return column

    def _below(self, overview: Overview) -> str:
        """Return who attends, how long one may speak, and whether there is no paper."""
        session = self.session
        parts = [session.lead]
        if session.questions:
            limit = clock(overview.meeting.speaking_limit)
            parts.append(self.tr("{} at most").format(limit))
        elif self._is_work:
            parts.append(self.tr("no paper yet"))
        return " · ".join(part for part in parts if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line of time and the place of this session on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = px(_MIDDLE)
        top = middle if self.is_first else 0
        bottom = middle if self.is_last else self.height()
        painter.setPen(QPen(self._theme.colour("border2"), 2))
        painter.drawLine(QPointF(line_x(), top), QPointF(line_x(), bottom))
        ring = self._theme.colour("accent" if self._is_work else "border2")
        painter.setPen(QPen(ring, 2))
        painter.setBrush(ring if self._is_active else self._theme.colour("window"))
        painter.drawEllipse(QPointF(line_x(), middle), 4.5, 4.5)


class PauseRow(QWidget):
    """The time between two sessions, through which the line goes on."""

    def __init__(self, theme: Theme, minutes: int) -> None:
        super().__init__()
        self._theme = theme
        words = pause_words(minutes)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(line_x() + 16, 2, 8, 6)
        row.addWidget(label(words, "small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line of time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("border2"), 2))
        painter.drawLine(QPointF(line_x(), 0), QPointF(line_x(), self.height()))


def pause(before: Session, after: Session) -> int:
    """Return how many minutes there are between two sessions, 0 where too few to tell of."""
    if not before.end or not after.time:
        return 0
    minutes = _minutes(after.time) - _minutes(before.end)
    return minutes if minutes >= _LEAST_PAUSE else 0


def pause_words(minutes: int) -> str:
    """Return "Break of 15 minutes", "Break of 1 h 45 min"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("TimelineRow", "Break of {} minutes").format(minutes)
    if not rest:
        return translate("TimelineRow", "Break of {} h").format(hours)
    return translate("TimelineRow", "Break of {} h {} min").format(hours, rest)


def _minutes(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
