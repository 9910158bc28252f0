"""Read the numbered items of an agenda that gives no times."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetprep.domain.agenda_entries import title_in
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.labels import LabelStyle
from meetprep.domain.paper import FoundSession
from meetprep.domain.sentences import sentences
from meetprep.domain.sessions import may_be_session_title, session_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meetprep.domain.labels import Label
    from meetprep.domain.lines import Line

# The dots that lead to a page number in a table of contents.
LEADERS = re.compile(r"(?<!\s)\s*+(?<!\.)\.{3,}+\s*+\d*+\s*+$")
FILED = re.compile(r"(?P<label>\d{1,3}/\d{2})\s+(?P<title>[^\W\d_].*)")
IN_BRACKETS = re.compile(r"\([^()]*\)")
DEEP = re.compile(r"(?P<chapter>\d{1,2})\.\d{1,2}\.?")
LONGEST = 160
LONGEST_DAY = 10
MOST_LEFT_OUT = 3


@dataclass(slots=True)
class Items:
    """The items met so far; ``last`` is the number of the last one that is counted."""

    found: list[FoundSession] = field(default_factory=list)
    last: int = 0
    chapter: int = 0
    is_new_day: bool = False
    is_over: bool = False

    def take(self, line: Line) -> None:
        """Take in an item, or the title that stands below its label; pass over other lines."""
        self.is_new_day = self.is_new_day or names_day(line)
        if self._waits() and may_be_session_title(line.text, line.label):
            self.found[-1] = replace(self.found[-1], title=line.text)
            return
        named = _named(line)
        if named is not None:
            self.found.append(named)
        elif _is_counted(line):
            self._count(line)
        elif line.label is not None and self._opens_chapter(line, line.label):
            self.found.append(FoundSession(line.label.text, title_in(line.text)))

    def _opens_chapter(self, line: Line, label: Label) -> bool:
        """Take note of an item such as "2.1 Title" where no item 2 was printed above it."""
        deep = DEEP.fullmatch(label.text) if not is_sentence(line) else None
        chapter = int(deep["chapter"]) if deep else 0
        if not chapter or chapter <= self.last or chapter < self.chapter:
            return False
        self.chapter = chapter
        return True

    def _waits(self) -> bool:
        return bool(self.found) and not self.found[-1].title

    def _goes_on(self, number: int) -> bool:
        is_next = self.last < number <= self.last + MOST_LEFT_OUT
        return is_next or (bool(self.chapter) and number > self.chapter)

    def _count(self, line: Line) -> None:
        """Take in a counted item; a new count ends the agenda, unless a new day began."""
        number = line.label.number or 0 if line.label else 0
        if number == 1 and self.last and not self.is_new_day:
            self.is_over = True
        elif line.label and (number == 1 or self._goes_on(number)):
            self.last, self.is_new_day = number, False
            title = LEADERS.sub("", title_in(line.text))
            self.found.append(FoundSession(line.label.text, title))


def numbered_items(lines: Iterable[Line]) -> tuple[FoundSession, ...]:
    """Return the items that are counted up from the first; a new count ends them."""
    items = Items()
    for line in _without_stops(tuple(lines)):
        items.take(line)
        if items.is_over:
            break
    return tuple(items.found)


def _without_stops(lines: Sequence[Line]) -> Iterable[Line]:
    """Return the lines; short items that follow at once on each other lose their full stop."""
    for at, line in enumerate(lines):
        near = (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2])
        is_dense = any(_are_counted_on(line, other) for other in near)
        is_one = line.text.endswith(".") and len(sentences(line.text)) == 1
        yield replace(line, text=line.text[:-1]) if is_dense and is_one else line


def _are_counted_on(line: Line, other: Line) -> bool:
    label, last = line.label, other.label
    if label is None or last is None or label.number is None or last.number is None:
        return False
    counted = label.style is LabelStyle.NUMBER and label.is_like(last)
    return counted and abs(label.number - last.number) == 1


def names_day(line: Line) -> bool:
    """Tell whether a line says on which day the items below it are due, and no more."""
    text = IN_BRACKETS.sub("", line.text)
    return bool(find_dates(text)) and len(without_dates(text).strip(" .,r")) < LONGEST_DAY


def is_sentence(line: Line) -> bool:
    """Tell whether a line is too long for a title or ends as no title does."""
    title = LEADERS.sub("", line.text)
    is_told = title.endswith((".", ";", ":")) or len(sentences(title)) > 1
    return not title or is_told or len(title) > LONGEST


def _named(line: Line) -> FoundSession | None:
    """Return an item that is called one, "TOP 2: …", or filed as "26/08 …"."""
    session = session_in(line.whole)
    if session and session.label and any(map(str.isdigit, session.label)):
        return session
    filed = FILED.fullmatch(line.text) if line.label is None else None
    if filed is None or line.text.endswith("."):
        return None
    return FoundSession(filed["label"], filed["title"])


def _is_counted(line: Line) -> bool:
    label = line.label
    if label is None or label.style is not LabelStyle.NUMBER or is_sentence(line):
        return False
    return not any(char.isdigit() for char in label.shape)
