"""Change what is known of a meeting: days, place, format, presidency, speaking time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.speaking import clock
from meetprep.domain.typed import days_in
from meetprep.ui.meeting.entry import Entry
from meetprep.ui.translating import translate
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.fields import Field, field_name
from meetprep.wording.meetings import format_name
from meetprep.wording.terms import days

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from meetprep.domain.meeting import Meeting
    from meetprep.ui.theme import Theme

_FORMATS = (None, *MeetingFormat)
FEWEST_WORDS, MOST_WORDS = 40, 300
MOST_SECONDS = 3600


class MeetingForm(Entry):
    """Opens below the head; nothing is changed until the user keeps it.

    Signals:
        done: The user is ready; carries the meeting as it is now.
    """

    done = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._meeting: Meeting | None = None
        self._codes: list[str | None] = [None]
        self._format: MeetingFormat | None = None
        self._presidency: str | None = None
        self._names: list[str] = []
        self._days = Field(self.tr("Days"), self.tr("5–6 March 2026"))
        self._place = Field(self.tr("Place"), self.tr("Brussels"))
        self._words = Field(self.tr("Words"), "110", full_name=self.tr("Words a minute"))
        self._limit = Field(self.tr("Limit"), "3:00", full_name=self.tr("Speaking limit"))
        self._formats = Choice(theme, self.tr("Format"))
        self._formats.chosen.connect(self._on_format)
        self._presidencies = Choice(theme, self.tr("Presidency"))
        self._presidencies.chosen.connect(self._on_presidency)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows: tuple[tuple[QWidget, QWidget], ...] = (
            (self._days, self._place),
            (
                _named(self.tr("Format"), self._formats),
                _named(self.tr("Presidency"), self._presidencies),
            ),
            (self._words, self._limit),
        )
        for at, (left, right) in enumerate(rows):
            grid.addWidget(left, at, 0)
            grid.addWidget(right, at, 1)
        for field in (self._days, self._place, self._words, self._limit):
            field.line.returnPressed.connect(self._on_done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        return self._ending(self.tr("Cancel"), self.tr("Keep"))

    def show_meeting(self, meeting: Meeting, names: Mapping[str, str]) -> None:
        """Show ``meeting``; ``names`` are those of the delegations by code."""
        self._meeting = meeting
        self._format, self._presidency = meeting.format, meeting.presidency
        self._days.show_value(days(meeting.start, meeting.end, translate))
        self._place.show_value(meeting.place)
        self._words.show_value(str(meeting.words_a_minute))
        self._limit.show_value(clock(meeting.speaking_limit))
        self._codes = [None, *names]
        self._names = [self.tr("Not known"), *names.values()]
        self._show_choices()
        self._days.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choices(self) -> None:
        known = [format_name(one, translate) for one in MeetingFormat]
        formats = [self.tr("Not known"), *known]
        self._formats.show_choices(formats, _FORMATS.index(self._format))
        at = self._codes.index(self._presidency) if self._presidency in self._codes else 0
        self._presidencies.show_choices(self._names, at)

    def _on_format(self, number: int) -> None:
        self._format = _FORMATS[number]
        self._show_choices()

    def _on_presidency(self, number: int) -> None:
        self._presidency = self._codes[number]
        self._show_choices()

    def _on_done(self) -> None:
        if self._meeting is None:
            return
        start, end = self._typed_days()
        words = _number(self._words.line.text())
        limit = seconds_in(self._limit.line.text())
        is_pace = words is not None and FEWEST_WORDS <= words <= MOST_WORDS
        pace = self.tr("{} to {} words a minute").format(FEWEST_WORDS, MOST_WORDS)
        self._words.complain("" if is_pace else pace)
        self._limit.complain("" if limit else self.tr("Minutes and seconds, such as 3:00"))
        fields = (self._days, self._words, self._limit)
        if words is None or limit is None or any(field.complaint for field in fields):
            return
        self.done.emit(
            replace(
                self._meeting,
                start=start,
                end=end,
                place=" ".join(self._place.line.text().split()),
                format=self._format,
                presidency=self._presidency,
                words_a_minute=words,
                speaking_limit=limit,
            )
        )

    def _typed_days(self) -> tuple[date | None, date | None]:
        try:
            found = days_in(self._days.line.text())
        except ValueError:
            self._days.complain(self.tr("Days such as 5–6 March 2026"))
            return None, None
        self._days.complain("")
        return found


def seconds_in(text: str) -> int | None:
    """Return a length such as "3:00" or "3" in seconds, ``None`` where it is none."""
    minutes, _, seconds = text.strip().partition(":")
    if not minutes.isdecimal() or not (seconds or "0").isdecimal():
        return None
    length = int(minutes) * 60 + int(seconds or 0)
    return length if 0 < length <= MOST_SECONDS and int(seconds or 0) < 60 else None


def _number(text: str) -> int | None:
    return int(text) if text.strip().isdecimal() else None


def _named(name: str, choice: Choice) -> QWidget:
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(field_name(name))
    row.addWidget(choice, 1)
    return around
