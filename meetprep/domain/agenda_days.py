"""Read from an agenda itself on which days a meeting is, where its head does not say."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from meetprep.domain.agenda_items import names_day
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.places import place_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from meetprep.domain.dates import PrintedDate
    from meetprep.domain.lines import Line
    from meetprep.domain.paper import FoundMeeting

LONGEST_MEETING = timedelta(days=14)
LONGEST_HEADING = 60
# Beyond this no agenda is so long that its days are headings still.
MOST_LINES = 400


def with_days(meeting: FoundMeeting, lines: Sequence[Line]) -> FoundMeeting:
    """Return the meeting with the days that the headings of its agenda name.

    What the head says stays; a last day is added where later headings name one.
    """
    lines = lines[:MOST_LINES]
    if meeting.start is None:
        meeting = _placed(meeting, lines)
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
