"""Compare a version of a paper with what is stored of the one before, question by question."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.differences import differences
from meetprep.domain.pairing import Asked, pairs
from meetprep.domain.paper import FoundSession
from meetprep.domain.versions import asked_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meetprep.domain.differences import Align, Run
    from meetprep.domain.meeting import Meeting, Question, Session, SessionId
    from meetprep.domain.paper import FoundQuestion, Reading

PLAIN_SIGNS = str.maketrans("‘’‚“”„«»‐‑–—\u00ad", '\'\'\'"""""-----')


class Outcome(StrEnum):
    """What became of a question in a new version of its paper."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Compared:
    """One question of either version.

    ``old`` is as stored, ``None`` for a new one; ``new`` as read, ``None`` for one that is
    gone.
    ``is_relabelled`` and ``is_moved`` say that it has another label or stands in another
    session, whether or not its words changed.
    """

    outcome: Outcome
    old: Question | None = None
    new: FoundQuestion | None = None
    context: tuple[Run, ...] = ()
    ask: tuple[Run, ...] = ()
    is_relabelled: bool = False
    is_moved: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """All questions: those of the new version in its order, then those that are gone.

    ``sessions`` are the stored sessions that the groups of ``grouped`` continue, ``None`` for
    one that begins anew.
    """

    questions: tuple[Compared, ...]
    sessions: tuple[SessionId | None, ...]

    def count(self, outcome: Outcome) -> int:
        """Return how many questions fared so."""
        return sum(compared.outcome is outcome for compared in self.questions)


def grouped(reading: Reading) -> tuple[tuple[FoundSession, tuple[int, ...]], ...]:
    """Return the sessions of a paper with the numbers of their questions.

    Questions under no session go under the only one there is, or one of their own.
    """
    numbers = range(len(reading.questions))
    found = reading.sessions
    if len(found) == 1:
        return ((found[0], tuple(numbers)),)
    groups = [
        (session, tuple(n for n in numbers if reading.questions[n].session == at))
        for at, session in enumerate(found)
    ]
    loose = tuple(n for n in numbers if reading.questions[n].session is None)
    if loose or not found:
        groups.append((FoundSession(None, reading.title or ""), loose))
    return tuple(groups)


def compare(
    meeting: Meeting, stored: Sequence[Question], reading: Reading, align: Align
) -> Comparison:
    """Return what became of the ``stored`` questions, which are put at ``meeting``."""
    names = {session.id: session.title or session.label for session in meeting.sessions}
    old = [Asked(q.ask, q.context, q.label, names.get(q.session, "")) for q in stored]
    became = pairs(old, asked_in(reading))
    before = {new: stored[number] for number, new in became.items()}
    sessions = _continued(meeting.sessions, reading, before)
    stands = {
        number: session
        for (_found, numbers), session in zip(grouped(reading), sessions, strict=True)
        for number in numbers
    }
    found = [
        _compared(before.get(number), question, stands[number], align)
        for number, question in enumerate(reading.questions)
    ]
    gone = [
        Compared(Outcome.GONE, old=question)
        for number, question in enumerate(stored)
        if number not in became and question.dropped_by is None
    ]
    return Comparison((*found, *gone), sessions)


def says_the_same(one: str, other: str) -> bool:
    """Tell whether two texts have the same words, however blanks, quotes and dashes are set."""
    return _plain(one) == _plain(other)


def _compared(
    old: Question | None, new: FoundQuestion, session: SessionId | None, align: Align
) -> Compared:
    if old is None:
        return Compared(Outcome.NEW, new=new)
    relabelled, moved = old.label != (new.label or ""), old.session != session
    if says_the_same(old.ask, new.ask) and says_the_same(old.context, new.context):
        return Compared(Outcome.SAME, old, new, is_relabelled=relabelled, is_moved=moved)
    return Compared(
        Outcome.CHANGED,
        old,
        new,
        differences(old.context, new.context, align),
        differences(old.ask, new.ask, align),
        relabelled,
        moved,
    )


def _continued(
    stored: Sequence[Session], reading: Reading, before: Mapping[int, Question]
) -> tuple[SessionId | None, ...]:
    """Return which session each of the paper's continues: most of its questions say so.

    Where they don't, a session of the same title does, or of the same label.
    """
    groups = grouped(reading)
    votes = Counter(
        (at, before[number].session)
        for at, (_found, numbers) in enumerate(groups)
        for number in numbers
        if number in before
    )
    chosen: dict[int, SessionId] = {}
    for at, session in [vote for vote, _count in votes.most_common()]:
        if at not in chosen and session not in chosen.values():
            chosen[at] = session
    for at, (found, _numbers) in enumerate(groups):
        free = [session for session in stored if session.id not in chosen.values()]
        same = next((session for session in free if _is_named(session, found)), None)
        if at not in chosen and same:
            chosen[at] = same.id
    return tuple(chosen.get(at) for at in range(len(groups)))


def _is_named(session: Session, found: FoundSession) -> bool:
    if session.title and found.title:
        return says_the_same(session.title.casefold(), found.title.casefold())
    return bool(session.label) and session.label == found.label


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).translate(PLAIN_SIGNS).split())
