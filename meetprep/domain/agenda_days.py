"""Read from an agenda itself on which days a meeting is, where its head does not say."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from meetprep.domain.agenda_items import names_day
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.headings import is_date_line
from meetprep.domain.names import may_be_name
from meetprep.domain.places import place_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from meetprep.domain.dates import PrintedDate
    from meetprep.domain.lines import Line
    from meetprep.domain.paper import FoundMeeting

LONGEST_MEETING = timedelta(days=14)
LONGEST_HEADING, LONGEST_TOP = 60, 15
# Beyond this no agenda is so long that its days are headings still.
MOST_LINES = 400


def with_days(meeting: FoundMeeting, lines: Sequence[Line]) -> FoundMeeting:
    """Return the meeting with the days that the headings of its agenda name.

    What the head says stays; a last day is added where later headings name one.
    """
    lines = lines[:MOST_LINES]
    if meeting.start is None:
        meeting = _dated(meeting, lines)
    headed = _headed(lines)
    years = {one.start.year for one in _printed(lines) if one.start is not None}
    year = meeting.start.year if meeting.start else years.pop() if len(years) == 1 else None
    if year is None or not headed:
        return meeting
    days = sorted(day for one in headed for day in _days(one.in_year(year)))
    start = meeting.start or (days[0] if days else None)
    if start is None or meeting.end is not None:
        return meeting
    within = [day for day in days if start < day <= start + LONGEST_MEETING]
    return replace(meeting, start=start, end=within[-1] if within else None)


def _placed(meeting: FoundMeeting, lines: Sequence[Line]) -> FoundMeeting:
    """Return the meeting with place and date of the only line that gives just these."""
    found: dict[tuple[str, date, date | None], None] = {}
    for line in lines:
        place = place_beside(line.text) if len(line.text) <= LONGEST_HEADING else None
        dates = find_dates(line.text)
        rest = without_dates(line.text).strip(" ,.–—-")
        start = dates[0].start if dates else None
        if place and rest == place and line.label is None and start is not None:
            found[place, start, dates[0].end] = None
    if len(found) != 1:
        return meeting
    place, start, end = next(iter(found))
    return replace(meeting, start=start, end=end, place=place)


def _dated(meeting: FoundMeeting, lines: Sequence[Line]) -> FoundMeeting:
    """Return the meeting with the only day that the first lines give, and its name above."""
    top = lines[:LONGEST_TOP]
    given = [at for at, line in enumerate(top) if _gives_day(top, line)]
    days = {_day_in(top[at]) for at in given}
    if len(days) != 1:
        return _placed(meeting, lines)
    (start, end), at = days.pop(), given[0]
    name = meeting.name or (top[at - 1].text if at and _may_name(top[at - 1]) else None)
    place = meeting.place or place_beside(top[at].text)
    return replace(meeting, name=name, start=start, end=end, place=place)


def _gives_day(top: Sequence[Line], line: Line) -> bool:
    dates = find_dates(line.text)
    is_short = len(line.text) <= LONGEST_HEADING and line.label is None
    is_dated = is_short and bool(dates) and dates[0].start is not None
    return is_dated and is_date_line(top, line.text)


def _day_in(line: Line) -> tuple[date | None, date | None]:
    printed = find_dates(line.text)[0]
    return printed.start, printed.end


def _may_name(line: Line) -> bool:
    """Tell whether the line above the day can be the name of a body of any kind."""
    is_title = line.text[:1].isupper() and len(line.text) <= LONGEST_HEADING
    return is_title and may_be_name(line) and not line.is_furniture


def _headed(lines: Sequence[Line]) -> list[PrintedDate]:
    """Return the dates of the lines that open a day."""
    return [find_dates(line.text)[0] for line in lines if _opens_day(line)]


def _opens_day(line: Line) -> bool:
    text = line.text
    if len(text) > LONGEST_HEADING or line.label is not None or text.endswith((".", ";")):
        return False
    dates = find_dates(text)
    return bool(dates) and (names_day(line) or _begins_with_weekday(text, dates[0]))


def _begins_with_weekday(text: str, printed: PrintedDate) -> bool:
    return printed.begin == 0 and text[:1].isalpha() and text[:1].isupper()


def _printed(lines: Iterable[Line]) -> Iterable[PrintedDate]:
    return (
        one
        for line in lines
        if len(line.text) <= LONGEST_HEADING
        for one in find_dates(line.text)
    )


def _days(printed: PrintedDate) -> list[date]:
    return [day for day in (printed.start, printed.end) if day is not None]
