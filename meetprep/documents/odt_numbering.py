"""Count the automatic numbers of an OpenDocument text as LibreOffice shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.documents.odt_namespaces import LIBREOFFICE, STYLE, TEXT, XML_ID, number, value
from meetprep.documents.word_numbering import LARGEST, PRIVATE_USE, format_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.packages import Element

OUTLINE = "outline"
FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "": "none",
    "1st": "ordinal",
    "01": "decimalZero",
}
# The place of a level's number; a dot behind it goes with it where the level has none.
PLACE = re.compile(r"%(\d{1,2})%(\.(?=%))?")
DEEPEST = 10


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list style: a bullet, or how its numbers are written."""

    start: int
    format: str
    pattern: str
    bullet: str = ""
    runs_on: bool = False

    def shown(self, count: int) -> str:
        """Return the number of this level alone."""
        if self.runs_on:
            letters = letters_in_turn(min(max(count, 0), LARGEST))
            return letters if self.format == "lowerLetter" else letters.upper()
        return format_number(count, self.format)


@dataclass(slots=True)
class Counters:
    """The counts of one list, and of those that continue it, by level from 1."""

    style: str
    counts: dict[int, int] = field(default_factory=dict)

    def pass_by(self, at: int) -> None:
        """Let a paragraph of level ``at`` stand there, so that what is below begins anew."""
        for below in [key for key in self.counts if key > at]:
            del self.counts[below]


class Numbering:
    """The list styles of a document and the running counts of its lists."""

    def __init__(self, roots: Iterable[Element]) -> None:
        """Take in the list styles and the outline style of those parts."""
        self._styles: dict[str, dict[int, Level]] = {}
        self._by_id: dict[str, Counters] = {}
        self._latest: Counters | None = None
        self._outline = Counters(OUTLINE)
        for root in roots:
            for one in root.iter(TEXT + "list-style"):
                self._styles[value(one, STYLE + "name")] = _levels(one)
            for one in root.iter(TEXT + "outline-style"):
                self._styles[OUTLINE] = self._styles[value(one, STYLE + "name")] = _levels(one)

    @property
    def outline(self) -> Counters:
        """The counts of headings outside lists."""
        return self._outline

    def begin(self, element: Element) -> Counters:
        """Return the counts for a list that is no part of another: new ones or continued."""
        style = value(element, TEXT + "style-name")
        continued = self._by_id.get(value(element, TEXT + "continue-list"))
        latest = self._latest
        if continued is None and value(element, TEXT + "continue-numbering") == "true":
            continued = latest if latest is not None and latest.style == style else None
        counters = Counters(style)
        if continued is not None:
            counters.counts = continued.counts
        self._remember(value(element, XML_ID), counters)
        return counters

    def of_id(self, list_id: str, style: str) -> Counters:
        """Return the counts that numbered paragraphs share by the id of their list."""
        if list_id not in self._by_id:
            self._remember(list_id, Counters(style))
        return self._by_id[list_id]

    def next_label(self, counters: Counters, style: str, at: int, start: int | None) -> str:
        """Count one paragraph of level ``at`` from 1 and return its number as shown.

        ``start`` is the number that the paragraph itself is given, ``None`` for the next one.
        """
        levels = self._styles.get(style, {})
        if at not in levels:
            return "" if style == OUTLINE else "•"
        for above in range(1, at):
            if above in levels:
                counters.counts.setdefault(above, levels[above].start)
        counted = counters.counts.get(at, levels[at].start - 1) + 1
        counters.counts[at] = counted if start is None else start
        counters.pass_by(at)
        return _shown(counters.counts, levels, at)

    def _remember(self, list_id: str, counters: Counters) -> None:
        self._latest = counters
        if list_id:
            self._by_id[list_id] = counters


def letters_in_turn(count: int) -> str:
    """Return a letter for a number from 1: a, b … z, aa, ab. Word goes on with aa, bb."""
    letters = ""
    while count > 0:
        count, letter = divmod(count - 1, 26)
        letters = chr(ord("a") + letter) + letters
    return letters


def _levels(style: Element) -> dict[int, Level]:
    return {number(one, TEXT + "level", 1): _level(one) for one in style}


def _level(element: Element) -> Level:
    if not element.tag.endswith(("-number", "outline-level-style")):
        bullet = PRIVATE_USE.sub("•", value(element, TEXT + "bullet-char")).strip()
        return Level(1, "bullet", "", bullet or "•")
    written = FORMATS.get(value(element, STYLE + "num-format"), "decimal")
    in_step = value(element, STYLE + "num-letter-sync") == "true"
    return Level(
        start=number(element, TEXT + "start-value", 1),
        format=written,
        pattern=_pattern(element),
        runs_on=written.endswith("Letter") and not in_step,
    )


def _pattern(element: Element) -> str:
    """Return what stands around the numbers, each of them as ``%1%`` for its level."""
    for namespace in (STYLE, LIBREOFFICE):
        if element.get(namespace + "num-list-format") is not None:
            return value(element, namespace + "num-list-format")
    at = number(element, TEXT + "level", 1)
    count = min(number(element, TEXT + "display-levels", 1), at, DEEPEST)
    places = ".".join(f"%{level}%" for level in range(at - count + 1, at + 1))
    return (
        f"{value(element, STYLE + 'num-prefix')}{places}{value(element, STYLE + 'num-suffix')}"
    )


def _shown(counts: dict[int, int], levels: dict[int, Level], at: int) -> str:
    if levels[at].bullet:
        return levels[at].bullet

    def counted(match: re.Match[str]) -> str:
        level = levels.get(int(match[1]))
        written = "" if level is None else level.shown(counts.get(int(match[1]), level.start))
        return written and written + (match[2] or "")

    return PLACE.sub(counted, levels[at].pattern).strip()
