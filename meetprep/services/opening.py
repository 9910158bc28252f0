"""Open a question: all that is shown of it, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.errors import NotFound
from meetprep.services.proofreading import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import Meeting, MeetingId, Question, QuestionId
    from meetprep.domain.paper import Paper
    from meetprep.domain.position import PartKind, Position
    from meetprep.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question, and what one delegation intends to say to it and to the others.

    ``papers`` are those of the meeting, in the order in which they were received;
    ``languages`` are those that were chosen for single parts, ``language`` for all parts.
    """

    meeting: Meeting
    question: Question
    papers: tuple[Paper, ...]
    layout: Layout
    delegation: Delegation
    positions: Mapping[QuestionId, Position]
    languages: Mapping[PartKind, str]
    language: str | None

    @property
    def position(self) -> Position:
        """What the delegation intends to say to the question."""
        return self.positions[self.question.id]


class Opening:
    """Read what is shown of a question, in one state of the store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def question(
        self,
        question: QuestionId,
        delegation: str,
        *,
        papers: tuple[MeetingId, tuple[Paper, ...]] | None = None,
    ) -> OpenQuestion:
        """Return a question as ``delegation`` sees it.

        ``papers`` are those of a meeting that are at hand; they are not read again.

        Raises:
            NotFound: there is no such question or delegation.
        """
        with self._database.reading() as store:
            return _opened(store, question, delegation, papers)

    def hurried(self) -> AbstractContextManager[None]:
        """Raise ``StoreBusy`` rather than wait for another program, within the block.

        This holds for whatever this thread asks of any service.
        """
        return self._database.hurried()


def _opened(
    store: Transaction,
    key: QuestionId,
    delegation: str,
    at_hand: tuple[MeetingId, tuple[Paper, ...]] | None,
) -> OpenQuestion:
    meeting = store.meetings.get(store.questions.meeting_of(key))
    question = next((asked for asked in meeting.questions if asked.id == key), None)
    if question is None:
        raise NotFound("question", key)
    is_at_hand = at_hand is not None and at_hand[0] == meeting.id
    return OpenQuestion(
        meeting=meeting,
        question=question,
        papers=at_hand[1] if at_hand and is_at_hand else store.papers.of_meeting(meeting.id),
        layout=store.layouts.get(meeting.id),
        delegation=store.delegations.get(delegation),
        positions=store.positions.of_meeting(meeting.id, delegation),
        languages=store.writing.languages(key, delegation),
        language=store.settings.get(LANGUAGE),
    )
