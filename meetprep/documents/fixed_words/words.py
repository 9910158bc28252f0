"""Which fixed words a document has; a language lacks none of them, or types are wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.position import Stance

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from meetprep.domain.documents import DocumentKind, Language
    from meetprep.domain.meeting import MeetingFormat
    from meetprep.domain.note import NoteSource
    from meetprep.domain.position import PartKind

SIGNS = {
    Stance.SUPPORT: "✓",
    Stance.CONDITIONS: "~",
    Stance.NEUTRAL: "–",
    Stance.RESERVATION: "?",
    Stance.OPPOSE: "×",
    Stance.UNKNOWN: "○",
}
"""A stance is never told by colour alone: its sign and its word stand together."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What stands before or above something else."""

    meeting: str
    date: str
    place: str
    format: str
    presidency: str
    session: str
    sessions: str
    delegation: str
    status: str
    marking: str
    reference: str
    time: str
    duration: str
    attending: str
    questions: str
    question: str
    agenda: str
    contents: str
    contents_of_paper: str
    stance: str
    gist: str
    source: str
    count: str
    total: str
    speaking_time: str
    running_order: str
    objective: str
    others: str
    if_asked: str
    answer: str
    in_this_copy: str


@dataclass(frozen=True, slots=True)
class Sentences:
    """What is said in words of the house; braces are filled."""

    labelled: str
    position_of: str
    draft: str
    cleared_on: str
    position_from: str
    as_of: str
    internal: str
    question: str
    page: str
    of: str
    around: str
    of_limit: str
    over_limit: str
    running_total: str
    without_cuts: str
    cut_legend: str
    nothing_drafted: str
    no_line: str
    no_others: str
    no_positions: str
    withheld_one: str
    withheld_many: str
    nobody_named: str
    for_review: str


@dataclass(frozen=True, slots=True)
class Dates:
    """How days are written: ``first`` is the number 1, ``ordinal`` the sign after a number.

    ``range_ordinal`` stands before the dash between two days of one month.
    """

    months: tuple[str, ...]
    first: str
    ordinal: str
    range_ordinal: str


@dataclass(frozen=True, slots=True)
class FixedWords:
    """All words of the house in one language."""

    language: Language
    kinds: Mapping[DocumentKind, str]
    labels: Labels
    sentences: Sentences
    dates: Dates
    parts: Mapping[PartKind, str]
    stances: Mapping[Stance, str]
    sources: Mapping[NoteSource, str]
    formats: Mapping[MeetingFormat, str]
    delegations: Mapping[str, str]

    def delegation(self, name: str) -> str:
        """Return the name of a delegation that every store knows; others are kept as given."""
        return self.delegations.get(name, name)

    def labelled(self, name: str, said: str) -> str:
        """Return ``said`` after what it is about and a colon, set as the language does."""
        return self.sentences.labelled.format(name, said)

    def stance(self, stance: Stance) -> str:
        """Return a stance by its sign and its word."""
        return f"{SIGNS[stance]} {self.stances[stance]}"

    def source(self, day: date | None, source: NoteSource | None = None) -> str:
        """Return how it is known where somebody stands, "" for an undated position."""
        if source is None:
            return self.sentences.position_from.format(self.day(day)) if day else ""
        return f"{self.sources[source]}, {self.day(day)}" if day else self.sources[source]

    def day(self, when: date) -> str:
        """Return "30 January 2025", in the way of the language."""
        return f"{self._day_and_month(when)} {when.year}"

    def days(self, start: date | None, end: date | None) -> str:
        """Return "30–31 January 2025", "30 January – 2 February 2025", or "" for no day."""
        first, last = start or end, end or start
        if first is None or last is None:
            return ""
        if first == last:
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            return f"{self._number(first)}{self.dates.range_ordinal}–{self.day(last)}"
        begin = self._day_and_month(first) if first.year == last.year else self.day(first)
        return f"{begin} – {self.day(last)}"

    def _day_and_month(self, when: date) -> str:
        month = self.dates.months[when.month - 1]
        return f"{self._number(when)}{self.dates.ordinal} {month}"

    def _number(self, when: date) -> str:
        return self.dates.first if when.day == 1 else str(when.day)
