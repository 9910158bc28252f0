"""Days in words, in English whatever the language of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def days_in_words(start: date | None, end: date | None) -> str:
    """Return "30 January 2025", "30–31 January 2025", "30 January – 2 February 2025" or ""."""
    if start is None or end is None or start == end:
        day = start or end
        return _day(day, with_year=True) if day else ""
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end, with_year=True)}"
    return f"{_day(start, with_year=start.year != end.year)} – {_day(end, with_year=True)}"


def _day(day: date, *, with_year: bool) -> str:
    written = f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{written} {day.year}" if with_year else written
