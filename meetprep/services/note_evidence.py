"""Put together what tells whose note it is, from its text and from what the store knows."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from meetprep.documents.fixed_words.adjectives import ADJECTIVES, AMBIGUOUS
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.attributing import Evidence, Roll
from meetprep.domain.dates import find_dates
from meetprep.domain.delegations import DelegationKind
from meetprep.domain.documents import Language
from meetprep.domain.folding import fold
from meetprep.domain.note_lines import content
from meetprep.domain.paper import ParagraphKind
from meetprep.domain.sentences import is_finished, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Meeting
    from meetprep.domain.paper import SourceText

_STATES = frozenset({DelegationKind.MEMBER_STATE, DelegationKind.ASSOCIATE})
_FROM = re.compile(r"^(?:From|Von|De|Od|Da|Van|Från|Fra)(?:\t|\s?:\s+)(?P<value>\S.*)$")
_SENT = re.compile(
    r"^(?:Sent|Date|Gesendet|Datum|Envoyé|Wysłano|Wysłane|Data)(?:\t|\s?:\s+)(?P<value>\S.*)$"
)
_HEAD, _SPOKEN, _LONGEST_DATE_LINE = 10, 60, 80
_SHORTEST_BEGUN = 5


@lru_cache(maxsize=8)
def roll_of(delegations: tuple[Delegation, ...]) -> Roll:
    """Return the names of the states among ``delegations``, and the signs of all of them.

    Institutions and agencies are what papers are about: their names tell nothing.
    """
    codes = frozenset(one.code for one in delegations)
    names = {begun: code for begun, code in ADJECTIVES.items() if code in codes}
    for one in delegations:
        if one.kind in _STATES:
            names.update((_begun(fold(name)), one.code) for name in names_of(one))
    return Roll({name: names[name] for name in names.keys() - AMBIGUOUS}, codes)


def _begun(name: str) -> str:
    """Return how a name begins in all its cases: "Rumunii", "Estonie" are Rumuni, Estoni."""
    return name[:-1] if name[-1:] in {"a", "y"} and len(name) > _SHORTEST_BEGUN else name


def names_of(delegation: Delegation) -> frozenset[str]:
    """Return the names of a delegation in all languages of documents."""
    words = (words_of(language) for language in Language)
    return frozenset({delegation.name, *(one.delegation(delegation.name) for one in words)})


def senders(text: SourceText) -> tuple[str, ...]:
    """Return who sent a mail, and who sent those quoted in it, the outermost first."""
    return tuple(dict.fromkeys(_fields(text, _FROM)))


def sent_at(text: SourceText) -> datetime | None:
    """Return when a mail says it was sent, ``None`` where it says no moment."""
    for value in _fields(text, _SENT):
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return moment if moment.tzinfo else None
    return None


def evidence(
    file_name: str, text: SourceText, sender: str, meeting: Meeting | None
) -> Evidence:
    """Return what in a text tells whose it is; the meeting's own words tell nothing."""
    lines = content(text.paragraphs)
    silent: tuple[str, ...] = ()
    if meeting:
        sessions = (session.title for session in meeting.sessions)
        silent = (meeting.name, meeting.place, *sessions)
    titles = [one.text for one in lines if one.kind is ParagraphKind.TITLE]
    first = [one.text for one in lines[:_HEAD] if one.kind is not ParagraphKind.TITLE]
    said = (sentence for one in lines for sentence in sentences(one.text))
    spoken = [sentence for sentence in said if is_finished(sentence)]
    return Evidence(
        file_name,
        sender,
        (*titles, *text.margins[:2], *(line for line in first if not is_finished(line))),
        tuple(spoken[:_SPOKEN]),
        silent,
    )


def day_in(text: SourceText, meeting: Meeting | None) -> date | None:
    """Return the day that the head of a text is dated with; the meeting's own days are none."""
    taken = {meeting.start, meeting.end} if meeting else set()
    for one in text.paragraphs[:_HEAD]:
        if len(one.text) <= _LONGEST_DATE_LINE and one.kind is not ParagraphKind.ROW:
            for found in find_dates(one.text):
                if found.start and found.start not in taken and not found.end:
                    return found.start
    return None


def _fields(text: SourceText, pattern: re.Pattern[str]) -> Iterator[str]:
    for one in text.paragraphs:
        for line in one.text.splitlines():
            match = pattern.match(line.strip())
            if match and (one.kind is ParagraphKind.ROW or "@" in line):
                yield " ".join(match["value"].split())
