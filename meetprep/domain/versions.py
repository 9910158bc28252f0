"""Recognise a paper as a new version of one that is there already.

The Council files a revision as "ST 9797/19 REV 1" or "9797/1/19 REV 1", a corrigendum as
"COR 1"; the first issue is INIT and usually not called so. An addendum (ADD) is a paper of its
own. The Commission marks versions behind a slash: "COM(2021) 753 final/2".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.pairing import WORD, Asked, alike, share_paired

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from meetprep.domain.meeting import MeetingId, Question
    from meetprep.domain.paper import PaperId, Reading

COUNCIL = re.compile(
    r"(?:(?P<series>[A-Z]{2})\s*)?(?P<number>\d{1,5})(?:/(?P<turn>\d{1,2}))?"
    r"/(?:19|20)?(?P<year>\d\d)(?P<suffix>(?:\s*(?:INIT|(?:REV|ADD|COR)\s?\d+))*)(?:\s*\+.*)?"
)
COMMISSION = re.compile(
    r"(?P<series>COM|KOM|JOIN|SWD|SEC|SEK|C)\s?[(/]\s?(?P<year>(?:19|20)\d\d)[)/]\s?"
    r"0*(?P<number>\d+)(?:\s?(?:final|endg\w*\.?))?(?:/(?P<turn>\d+))?"
)
SUFFIX = re.compile(r"(REV|ADD|COR)\s?(\d+)")
IN_ENGLISH = {"KOM": "COM", "SEK": "SEC"}
MOSTLY = 0.5
ALIKE_TITLES = 0.6


@dataclass(frozen=True, slots=True)
class Number:
    """A document's number in two: ``file`` is the same for all versions.

    ``issue`` counts revisions and corrigenda, (0, 0) for the first issue; ``name`` is how the
    version is called, "" for the first.
    """

    file: str
    issue: tuple[int, int] = (0, 0)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """The newest stored version of a paper, with the questions of all its versions."""

    paper: PaperId
    meeting: MeetingId
    meeting_name: str
    start: date | None
    file_name: str
    title: str | None
    reference: str | None
    received_at: datetime
    questions: tuple[Question, ...] = ()


class Ground(StrEnum):
    """Why a paper is taken for another version of a stored one."""

    NUMBER = "number"
    SAME_NUMBER = "same-number"
    OLDER = "older"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Recognised:
    """The stored paper that was recognised, and why."""

    edition: Edition
    ground: Ground

    @property
    def is_sure(self) -> bool:
        """Whether the numbers say so, not only the likeness of the questions."""
        return self.ground is not Ground.QUESTIONS


def number_of(reference: str | None) -> Number | None:
    """Return the parts of a document's number, ``None`` where there is no number."""
    text = " ".join((reference or "").split())
    if council := COUNCIL.fullmatch(text):
        return _council_number(council)
    if commission := COMMISSION.fullmatch(text):
        series = IN_ENGLISH.get(commission["series"], commission["series"])
        turn = int(commission["turn"] or 1)
        name = f"final/{turn}" if turn > 1 else ""
        file = f"{series}({commission['year']}) {commission['number']}"
        return Number(file, (turn - 1, 0), name)
    return Number("".join(text.split()).casefold()) if text else None


def version_name(reference: str | None) -> str:
    """Return "REV 1" for "ST 9797/19 REV 1", "" for a first issue or no number."""
    number = number_of(reference)
    return number.name if number else ""


def may_be_version(reading: Reading, edition: Edition) -> bool:
    """Tell whether ``recognise`` can find ``edition``, whatever its questions are."""
    own, other = number_of(reading.reference), number_of(edition.reference)
    return (own is not None and other is not None and own.file == other.file) or (
        _is_same_meeting(reading, edition) and _is_same_title(reading, edition)
    )


def recognise(reading: Reading, editions: Iterable[Edition]) -> Recognised | None:
    """Return the stored paper that ``reading`` is another version of, ``None`` if of none.

    Its number decides; where numbers don't tell, meeting, title and most of the questions must
    be the same.
    """
    near = [edition for edition in editions if may_be_version(reading, edition)]
    by_number = (_by_number(reading, edition) for edition in near)
    numbered = next((found for found in by_number if found), None)
    if numbered:
        return numbered
    others = [edition for edition in near if not _is_told_apart(reading, edition)]
    likeness = {edition: _likeness(reading, edition.questions) for edition in others}
    best = max(others, key=lambda edition: likeness[edition], default=None)
    if best is None or likeness[best] < MOSTLY:
        return None
    return Recognised(best, Ground.QUESTIONS)


def asked_in(reading: Reading) -> tuple[Asked, ...]:
    """Return the questions of a reading for pairing."""
    names = [session.title or session.label or "" for session in reading.sessions]
    return tuple(
        Asked(
            question.ask,
            question.context,
            question.label or "",
            "" if question.session is None else names[question.session],
        )
        for question in reading.questions
    )


def _council_number(match: re.Match[str]) -> Number:
    issue = {"REV": 0, "COR": 0}
    file = f"{match['series'] or 'ST'} {int(match['number'])}/{match['year']}"
    for kind, count in SUFFIX.findall(match["suffix"]):
        if kind == "ADD":
            file = f"{file} ADD {int(count)}"
        else:
            issue[kind] = int(count)
    issue["REV"] = issue["REV"] or int(match["turn"] or 0)
    name = " ".join(f"{kind} {count}" for kind, count in issue.items() if count)
    return Number(file, (issue["REV"], issue["COR"]), name)


def _by_number(reading: Reading, edition: Edition) -> Recognised | None:
    own, other = number_of(reading.reference), number_of(edition.reference)
    if own is None or other is None or own.file != other.file:
        return None
    if own.issue < other.issue:
        return Recognised(edition, Ground.OLDER)
    if own.issue[0] > other.issue[0]:
        return Recognised(edition, Ground.NUMBER)
    # A corrigendum may be a list of corrections, and the same number another language.
    if _likeness(reading, edition.questions) < MOSTLY:
        return None
    return Recognised(edition, Ground.NUMBER if own.issue > other.issue else Ground.SAME_NUMBER)


def _is_told_apart(reading: Reading, edition: Edition) -> bool:
    """Tell whether the numbers say that these are papers of their own, such as an addendum."""
    own, other = number_of(reading.reference), number_of(edition.reference)
    if own is None or other is None:
        return False
    return own.file.partition(" ADD ")[0] == other.file.partition(" ADD ")[0]


def _is_same_meeting(reading: Reading, edition: Edition) -> bool:
    name, start = reading.meeting.name, reading.meeting.start
    if start is not None and edition.start is not None:
        return start == edition.start
    return name is None or _folded(name) == _folded(edition.meeting_name)


def _is_same_title(reading: Reading, edition: Edition) -> bool:
    own, other = (
        WORD.findall((title or "").casefold()) for title in (reading.title, edition.title)
    )
    return not own or not other or alike(own, other, {}) >= ALIKE_TITLES


def _likeness(reading: Reading, questions: Sequence[Question]) -> float:
    old = [
        Asked(question.ask, question.context, question.label)
        for question in questions
        if question.dropped_by is None
    ]
    return share_paired(old, asked_in(reading))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
