"""Understand until when somebody typed that something is due."""

from __future__ import annotations

import re
from datetime import date, timedelta

from meetprep.domain.dates import find_dates
from meetprep.domain.due import Due
from meetprep.domain.times import find_times

_SHORT = re.compile(r"^(\d{1,2})[./](\d{1,2})\.?$")
_IN_DAYS = re.compile(r"^\+(\d{1,3})$")
_LONG_AGO = timedelta(days=180)


def due_in(text: str, today: date) -> Due | None:
    """Return until when ``text`` says, ``None`` where it says nothing.

    "24 January", "24.1.", "2025-01-24", "+3" for three days from now; a time may follow or
    stand alone for today. A day without its year is the next such day, or one just past.

    Raises:
        ValueError: there is no such day or time.
    """
    wanted = " ".join(text.split()).strip(",")
    if not wanted:
        return None
    time, rest = _time(wanted)
    day = _day(rest, today) if rest else today
    return Due(day, time)


def _time(text: str) -> tuple[str, str]:
    """Return the time that ``text`` ends in, or "", and what stands before it."""
    for found in find_times(text):
        is_last = found.stop == len(text)
        is_clock = ":" in text[found.begin : found.stop] or "h" in text[found.begin :].lower()
        if is_last and is_clock and found.end is None:
            return found.start, text[: found.begin].strip(" ,")
    return "", text


def _day(text: str, today: date) -> date:
    if days := _IN_DAYS.match(text):
        return today + timedelta(days=int(days[1]))
    if short := _SHORT.match(text):
        return _next(int(short[2]), int(short[1]), today)
    for words, has_year in ((text, True), (f"{text} {today.year}", False)):
        found = find_dates(words)
        if len(found) == 1 and found[0].start is not None:
            start: date = found[0].start
            return start if has_year else _next(start.month, start.day, today)
    raise ValueError("no day")


def _next(month: int, day: int, today: date) -> date:
    here = date(today.year, month, day)
    return date(today.year + 1, month, day) if here < today - _LONG_AGO else here
