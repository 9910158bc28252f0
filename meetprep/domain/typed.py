"""Understand what a user typed into a field; blanks mean that the paper does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.dates import find_dates
from meetprep.domain.marking import classification
from meetprep.domain.paper import Paragraph, SourceText
from meetprep.domain.times import find_times

if TYPE_CHECKING:
    from datetime import date

_MOST = 99


def words_in(text: str) -> str | None:
    """Return what was typed with its blanks joined, ``None`` for nothing."""
    return " ".join(text.split()) or None


def days_in(text: str) -> tuple[date | None, date | None]:
    """Return the first day and, where it is another one, the last.

    Raises:
        ValueError: there is no such day, no year, or the last day is before the first.
    """
    if not text.strip():
        return None, None
    found = find_dates(text)
    if not found or found[0].start is None:
        raise ValueError("no day")
    first, last = found[0], found[-1]
    end = last.end or last.start
    is_reversed = last.last is not None and last.end is None
    if is_reversed or end is None or end < found[0].start:
        raise ValueError("the last day is before the first")
    return first.start, None if end == first.start else end


def clock_in(text: str) -> str | None:
    """Return a time of day as "HH:MM".

    Raises:
        ValueError: it is no time of day.
    """
    wanted = text.strip()
    if not wanted:
        return None
    found = find_times(wanted)
    is_one = len(found) == 1 and found[0].end is None
    if not is_one or (found[0].begin, found[0].stop) != (0, len(wanted)):
        raise ValueError("no time of day")
    return found[0].start


def count_in(text: str) -> int | None:
    """Return a count of questions, 1 to 99.

    Raises:
        ValueError: it is no such number.
    """
    wanted = text.strip()
    if not wanted:
        return None
    if not wanted.isdecimal() or not 1 <= int(wanted) <= _MOST:
        raise ValueError("no count of questions")
    return int(wanted)


def marking_in(text: str) -> str | None:
    """Return a distribution marking.

    Raises:
        ValueError: it is a classified level, which may not be kept.
    """
    wanted = words_in(text)
    if wanted and classification(SourceText((Paragraph(wanted),))):
        raise ValueError("classified")
    return wanted
