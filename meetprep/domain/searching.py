"""What is looked for, and what was found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.folding import fold, words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.paper import PaperId
    from meetprep.domain.position import PartKind


class HitKind(StrEnum):
    """What can be found, in the order in which it is shown."""

    MEETING = "meeting"
    QUESTION = "question"
    POSITION = "position"
    NOTE = "note"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Filters:
    """Where to look; an empty set leaves that open."""

    kinds: frozenset[HitKind] = frozenset()
    delegations: frozenset[str] = frozenset()
    meetings: frozenset[str] = frozenset()
    parts: frozenset[PartKind] = frozenset()

    def __or__(self, other: Filters) -> Filters:
        """Return what lets through what either names."""
        return Filters(
            self.kinds | other.kinds,
            self.delegations | other.delegations,
            self.meetings | other.meetings,
            self.parts | other.parts,
        )

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return bool(self.kinds or self.delegations or self.meetings or self.parts)


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that stand side by side; the last may be the beginning of a longer one."""

    words: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What must all be found, and where."""

    terms: tuple[Term, ...] = ()
    filters: Filters = field(default_factory=Filters)

    @property
    def is_empty(self) -> bool:
        """Nothing was asked for."""
        return not self.terms and not self.filters


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of a text with the places of what was found in them."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands; what does not apply is ``None``.

    ``session`` and ``question`` are as printed: label, else title; ``question_label`` is "" for
    a bullet. ``paragraph`` counts a paper's paragraphs from 0.
    """

    meeting: MeetingId
    meeting_name: str
    where: str = ""
    start: date | None = None
    end: date | None = None
    session: str = ""
    question: QuestionId | None = None
    question_label: str = ""
    question_title: str = ""
    delegation: str | None = None
    part: PartKind | None = None
    paper: PaperId | None = None
    paper_title: str = ""
    paragraph: int | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found; ``when`` is the day on which it was said, saved or received."""

    kind: HitKind
    passage: Passage
    place: Place
    when: date | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A part of a position on a question like this one, put at another meeting.

    ``changed`` says that the text was saved again after that meeting was over: what was said
    there is an earlier revision.
    """

    hit: Hit
    revision: int
    changed: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The hits, by kind and then the newest first; ``waiting`` texts were not looked at yet."""

    hits: tuple[Hit, ...] = ()
    waiting: int = 0


_QUOTED = re.compile(r'["“”„‟«»]([^"“”„‟«»]*)(["“”„‟«»]|$)')


def parse(typed: str, names: Mapping[str, Filters] | None = None) -> Query:
    """Return what ``typed`` asks for; whatever is typed asks for something.

    Words between quotation marks must stand side by side; the last word may go on. A word that
    ends with a colon is a filter where ``names``, whose keys are folded, knows it.
    """
    filters = Filters()
    terms: list[Term] = []
    begin = 0
    for quoted in _QUOTED.finditer(typed):
        plain, filters = _without_names(typed[begin : quoted.start()], names or {}, filters)
        terms += _terms(plain)
        terms += _term(quoted[1], is_prefix=not quoted[2])
        begin = quoted.end()
    plain, filters = _without_names(typed[begin:], names or {}, filters)
    last = _terms(plain)
    if last:
        last[-1] = Term(last[-1].words, is_prefix=True)
    return Query(tuple(dict.fromkeys(terms + last)), filters)


def _without_names(
    typed: str, names: Mapping[str, Filters], filters: Filters
) -> tuple[str, Filters]:
    kept = []
    for word in typed.replace(":", ": ").split():
        named = names.get(fold(word[:-1])) if word.endswith(":") else None
        if named is None:
            kept.append(word)
        else:
            filters |= named
    return " ".join(kept), filters


def _terms(plain: str) -> list[Term]:
    return [term for word in plain.split() for term in _term(word, is_prefix=False)]


def _term(text: str, *, is_prefix: bool) -> list[Term]:
    found = tuple(words(text))
    return [Term(found, is_prefix)] if found else []
