"""What a meeting is: its day, its name, and what else is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.chip import Chip
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.ui.widgets.title_field import TitleField
from meetprep.wording.meetings import distance, format_name
from meetprep.wording.terms import days, month_sign

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from meetprep.domain.meeting import Meeting
    from meetprep.ui.theme import Theme

_SOON = 14


class MeetingHead(QWidget):
    """The title is changed in its place, everything else behind "Details".

    Signals:
        renamed: The user gave the meeting another name; carries it.
        details_asked: The user wants to change what else is known.
    """

    renamed = Signal(str)
    details_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = ""
        self._day = DateTile(theme)
        self._title = TitleField(200)
        self._title.setAccessibleName(self.tr("Name of the meeting"))
        self._title.editingFinished.connect(self._on_title_edited)
        self._chips = FlowingLayout()
        self._details = button(self.tr("Details"), "chipbutton", theme=theme, sign="pencil")
        self._details.setToolTip(self.tr("Dates, place, format, presidency, speaking time"))
        self._details.clicked.connect(self.details_asked)
        chips = QHBoxLayout()
        chips.setContentsMargins(8, 0, 0, 0)
        chips.addLayout(self._chips, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addLayout(chips)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._day, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_meeting(self, meeting: Meeting, names: Mapping[str, str], today: date) -> None:
        """Show ``meeting``; ``names`` are those of delegations by code."""
        self._shown = meeting.name
        if not self._title.hasFocus():
            self._title.setText(meeting.name)
            self._title.setCursorPosition(0)
        self._title.setToolTip(meeting.name)
        self._day.show_day(meeting.start or meeting.end)
        self._chips.clear(keep=self._details)
        away = distance(meeting, today, translate)
        first = meeting.start or meeting.end
        is_soon = first is not None and 0 <= (first - today).days <= _SOON
        presidency = names.get(meeting.presidency or "", meeting.presidency or "")
        is_long = bool(meeting.start and meeting.end and meeting.start < meeting.end)
        when = days(meeting.start, meeting.end, translate) if is_long else ""
        chips = (
            (away, "clock", "warn" if is_soon else ""),
            (when, "calendar", ""),
            (meeting.place, "map-pin", ""),
            (format_name(meeting.format, translate) if meeting.format else "", "users", ""),
            (self.tr("Presidency: {}").format(presidency) if presidency else "", "flag", ""),
            (self.tr("Archived") if meeting.archived else "", "folder", ""),
        )
        for words, sign, tone in chips:
            if words:
                self._chips.addWidget(Chip(self._theme, words, sign, tone))
        self._chips.addWidget(self._details)

    def write(self) -> None:
        """Put the keyboard into the name."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.selectAll()

    def _on_title_edited(self) -> None:
        name = " ".join(self._title.text().split())
        if not name:
            self._title.setText(self._shown)
        elif name != self._shown:
            self._shown = name
            self.renamed.emit(name)


class DateTile(QWidget):
    """The first day of a meeting, like a leaf of a calendar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._day: date | None = None
        self.setFixedSize(QSize(px(52), px(56)))
        theme.changed.connect(self.update)

    def show_day(self, day: date | None) -> None:
        """Show ``day``, a dash where none is known."""
        self._day = day
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the leaf."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("border2"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        centre = Qt.AlignmentFlag.AlignCenter
        number = "–"
        if self._day is not None:
            number = str(self._day.day)
            painter.setFont(interface_font(11, 700))
            painter.setPen(self._theme.colour("bad"))
            month = month_sign(self._day, translate)
            painter.drawText(QRectF(0, px(6), self.width(), px(16)), centre, month)
        painter.setFont(interface_font(22, 600))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QRectF(0, px(20), self.width(), px(30)), centre, number)
