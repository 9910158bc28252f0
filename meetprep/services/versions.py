"""New versions of papers: recognise them, renew the questions, say what positions missed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.comparing import Comparison, compare
from meetprep.domain.differences import differences
from meetprep.domain.meeting import Wording
from meetprep.domain.renewing import renewed
from meetprep.domain.versions import Ground, may_be_version, recognise, version_name
from meetprep.services.aligning import matching

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from meetprep.domain.differences import Run
    from meetprep.domain.meeting import Meeting, MeetingId, Question, QuestionId
    from meetprep.domain.paper import Paper, PaperId, Reading
    from meetprep.domain.versions import Edition, Recognised
    from meetprep.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Version:
    """The stored paper of which another version was read, and what changed in its questions.

    ``meeting`` is as stored; of an older version than the stored one nothing is compared.
    """

    recognised: Recognised
    meeting: Meeting
    comparison: Comparison

    @property
    def edition(self) -> Edition:
        """The newest stored version."""
        return self.recognised.edition

    @property
    def is_older(self) -> bool:
        """Whether the store has a newer version already; the questions stay as they are."""
        return self.recognised.ground is Ground.OLDER

    def corrected(self, reading: Reading) -> Version:
        """Return the same, compared anew with what the user made of the reading."""
        return replace(self, comparison=_compared(self.recognised, self.meeting, reading))


@dataclass(frozen=True, slots=True)
class Change:
    """How a question changed since a position was begun for it or last checked.

    ``before`` and ``now`` name the versions of the paper.
    """

    before: str
    now: str
    label: tuple[Run, ...]
    context: tuple[Run, ...]
    ask: tuple[Run, ...]


class Versions:
    """What the versions of a question said, and whether positions keep up with them."""

    def __init__(self, database: Database, *, publish: Callable[[Changed], None]) -> None:
        self._database = database
        self._publish = publish

    def wordings(self, question: QuestionId) -> tuple[Wording, ...]:
        """Return what the question said in each version of its paper, oldest first.

        Raises:
            NotFound: there is no such question.
        """
        with self._database.reading() as store:
            return _wordings(store, store.questions.get(question))

    def change(self, question: QuestionId, delegation: str) -> Change | None:
        """Return what a position misses of the question, ``None`` where it is up to date.

        Raises:
            NotFound: there is no such question.
        """
        with self._database.reading() as store:
            now = store.questions.get(question)
            position = store.positions.get(question, delegation)
            if not position.answers_older(now.wording):
                return None
            names = _names(store, store.questions.meeting_of(question))
            wordings = _wordings(store, now)
        *_, then = (one for one in wordings if one.number <= position.wording)
        return Change(
            names[then.paper],
            names[wordings[-1].paper],
            differences(then.label, now.label, matching),
            differences(then.context, now.context, matching),
            differences(then.ask, now.ask, matching),
        )

    def check(self, question: QuestionId, delegation: str) -> None:
        """Note that somebody checked the position against the question as it is now.

        Raises:
            NotFound: there is no such question.
        """
        with self._database.writing() as store:
            store.questions.meeting_of(question)
            store.versions.check(question, delegation)
        self._publish(Changed.POSITIONS)

    def names(self, meeting: MeetingId) -> Mapping[PaperId, str]:
        """Return what the papers of a meeting are called: "REV 1", else by their file."""
        with self._database.reading() as store:
            return _names(store, meeting)


def find_version(
    store: Transaction, reading: Reading, *, like: Version | None = None
) -> Version | None:
    """Return the stored paper of which ``reading`` is another version, ``None`` if of none.

    With ``like`` it is the one found before, or what replaced that one meanwhile.
    """
    editions = store.versions.editions()
    if like:
        old = like.edition.paper
        editions = tuple(one for one in editions if old in store.versions.back_from(one.paper))
        known = next((one for one in editions if one.paper == old), None)
        if known:
            recognised = replace(like.recognised, edition=_with_questions(store, known))
            return _version(store, recognised, reading)
    near = [one for one in editions if may_be_version(reading, one)]
    found = recognise(reading, [_with_questions(store, one) for one in near])
    return _version(store, found, reading) if found else None


def renew(store: Transaction, version: Version, paper: Paper, reading: Reading) -> None:
    """Leave the questions as ``paper`` asks them; what they said before is kept."""
    newest = version.edition.paper
    if version.is_older:
        store.versions.put_behind(newest, paper.id)
        return
    store.versions.replace(newest, paper.id)
    for compared in version.comparison.questions:
        if compared.old and compared.new:
            store.versions.keep_wording(compared.old)
    meeting = renewed(
        version.meeting,
        version.comparison,
        paper=paper.id,
        reading=reading,
        new_id=lambda: str(uuid.uuid4()),
    )
    store.meetings.update(meeting)
    store.meetings.put_agenda(meeting)


def _version(store: Transaction, recognised: Recognised, reading: Reading) -> Version:
    meeting = store.meetings.get(recognised.edition.meeting)
    return Version(recognised, meeting, _compared(recognised, meeting, reading))


def _compared(recognised: Recognised, meeting: Meeting, reading: Reading) -> Comparison:
    if recognised.ground is Ground.OLDER:
        return Comparison((), ())
    return compare(meeting, recognised.edition.questions, reading, matching)


def _with_questions(store: Transaction, edition: Edition) -> Edition:
    versions = store.versions.back_from(edition.paper)
    asked = store.meetings.get(edition.meeting).questions
    mine = tuple(question for question in asked if question.paper in versions)
    return replace(edition, questions=mine)


def _wordings(store: Transaction, question: Question) -> tuple[Wording, ...]:
    earlier = store.versions.wordings(question.id)
    if question.paper is None:
        return earlier
    now = Wording(
        question.wording, question.paper, question.label, question.context, question.ask
    )
    return (*earlier, now)


def _names(store: Transaction, meeting: MeetingId) -> dict[PaperId, str]:
    papers = store.versions.names(meeting)
    return {
        paper: version_name(reference) or reference or file_name
        for paper, (reference, file_name) in papers.items()
    }
