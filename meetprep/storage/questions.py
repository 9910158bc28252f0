"""Load and store questions."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import MeetingId, Question, QuestionId, SessionId
from meetprep.domain.paper import PaperId
from meetprep.storage.schema_meetings import (
    MeetingRow,
    QuestionParagraphRow,
    QuestionRow,
    SessionRow,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session


class Questions:
    """The questions of all meetings that are not deleted, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, question: QuestionId) -> Question:
        """Return the question.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        self.meeting_of(question)
        return found_questions(self._session, QuestionRow.id == question)[0]

    def rename(self, question: QuestionId, title: str) -> None:
        """Give the question the user's own short name.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        self.meeting_of(question)
        self._session.execute(
            update(QuestionRow).where(QuestionRow.id == question).values(title=title)
        )

    def meeting_of(self, question: QuestionId) -> MeetingId:
        """Return the meeting that the question is put at.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        meeting = self._session.scalar(
            select(SessionRow.meeting_id)
            .join(QuestionRow, QuestionRow.session_id == SessionRow.id)
            .join(MeetingRow, MeetingRow.id == SessionRow.meeting_id)
            .where(QuestionRow.id == question)
            .where(QuestionRow.deleted_at.is_(None), MeetingRow.deleted_at.is_(None))
        )
        if meeting is None:
            raise NotFound("question", question)
        return MeetingId(meeting)


def found_questions(session: Session, wanted: ColumnElement[bool]) -> list[Question]:
    """Return the questions of which ``wanted`` is true, those of a session in their order."""
    rows = session.scalars(
        select(QuestionRow)
        .where(wanted, QuestionRow.deleted_at.is_(None))
        .order_by(QuestionRow.session_id, QuestionRow.ordinal)
    ).all()
    places = defaultdict(list)
    for place in session.scalars(
        select(QuestionParagraphRow)
        .where(QuestionParagraphRow.question_id.in_([row.id for row in rows]))
        .order_by(QuestionParagraphRow.question_id, QuestionParagraphRow.ordinal)
    ):
        places[place.question_id].append(place.paragraph)
    return [_question(row, places[row.id]) for row in rows]


def put_questions(session: Session, questions: Sequence[Question]) -> None:
    """Store the questions of one session in that order, in the place of what they were."""
    known = select(QuestionRow.id).where(QuestionRow.id.in_([one.id for one in questions]))
    stored = set(session.scalars(known))
    places = QuestionParagraphRow.question_id.in_(stored)
    session.execute(delete(QuestionParagraphRow).where(places))
    for ordinal, question in enumerate(questions):
        values = _values(question, ordinal)
        if question.id in stored:
            row = update(QuestionRow).where(QuestionRow.id == question.id)
            session.execute(row.values(**values))
        else:
            session.execute(insert(QuestionRow).values(**values))
    _insert_places(session, questions)


def insert_questions(session: Session, questions: Sequence[Question]) -> None:
    """Store the questions of one session in that order."""
    rows = [_values(question, ordinal) for ordinal, question in enumerate(questions)]
    if rows:
        session.execute(insert(QuestionRow), rows)
    _insert_places(session, questions)


def append_question(session: Session, question: Question, ordinal: int) -> None:
    """Store one more question of a session, in that place."""
    session.execute(insert(QuestionRow).values(**_values(question, ordinal)))
    _insert_places(session, [question])


def _insert_places(session: Session, questions: Sequence[Question]) -> None:
    places = [
        {"question_id": question.id, "ordinal": ordinal, "paragraph": paragraph}
        for question in questions
        for ordinal, paragraph in enumerate(question.paragraphs)
    ]
    if places:
        session.execute(insert(QuestionParagraphRow), places)


def _values(question: Question, ordinal: int) -> dict[str, object]:
    return {
        "id": question.id,
        "session_id": question.session,
        "paper_id": question.paper,
        "ordinal": ordinal,
        "label": question.label,
        "context": question.context,
        "ask": question.ask,
        "title": question.title,
        "wording": question.wording,
        "dropped_by_id": question.dropped_by,
    }


def _question(row: QuestionRow, paragraphs: list[int]) -> Question:
    return Question(
        id=QuestionId(row.id),
        session=SessionId(row.session_id),
        paper=None if row.paper_id is None else PaperId(row.paper_id),
        label=row.label,
        context=row.context,
        ask=row.ask,
        title=row.title,
        paragraphs=tuple(paragraphs),
        wording=row.wording,
        dropped_by=None if row.dropped_by_id is None else PaperId(row.dropped_by_id),
    )
