"""Arrange meetings: order, hide and bring back what they consist of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from meetprep.domain.errors import NotFound
from meetprep.domain.overview import ListedMeeting
from meetprep.storage.questions import append_question
from meetprep.storage.schema_meetings import MeetingRow, QuestionRow, SessionRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select, Subquery, orm

    from meetprep.domain.meeting import MeetingId, Question, QuestionId, Session, SessionId


class Agendas:
    """The agendas of all meetings, within one transaction."""

    def __init__(self, session: orm.Session) -> None:
        self._session = session

    def listed(self, near: date | None = None, most: int = 0) -> tuple[ListedMeeting, ...]:
        """Return every meeting by its start, those without a date last.

        With ``near`` only those next to that day: ``most`` before it, and ``most`` from it on.
        """
        sessions = _counts(select(SessionRow.meeting_id, func.count().label("count")))
        questions = _counts(
            select(SessionRow.meeting_id, func.count().label("count"))
            .join(QuestionRow, QuestionRow.session_id == SessionRow.id)
            .where(QuestionRow.deleted_at.is_(None))
        )
        rows = self._session.execute(
            select(
                MeetingRow.id,
                MeetingRow.name,
                MeetingRow.starts_on,
                MeetingRow.ends_on,
                MeetingRow.place,
                func.coalesce(sessions.c.count, 0),
                func.coalesce(questions.c.count, 0),
                MeetingRow.archived_at.is_not(None),
            )
            .outerjoin(sessions, sessions.c.meeting_id == MeetingRow.id)
            .outerjoin(questions, questions.c.meeting_id == MeetingRow.id)
            .where(MeetingRow.deleted_at.is_(None), *_next_to(near, most))
            .order_by(MeetingRow.starts_on.is_(None), MeetingRow.starts_on)
            .order_by(MeetingRow.name, MeetingRow.id)
        )
        return tuple(ListedMeeting(*row) for row in rows)

    def mark_meeting(self, meeting: MeetingId, **moments: datetime | None) -> None:
        """Keep moments of the meeting: ``deleted_at``, ``archived_at``, ``seen_at``.

        Raises:
            NotFound: there never was such a meeting.
        """
        found = self._session.execute(
            update(MeetingRow)
            .where(MeetingRow.id == meeting)
            .values(**moments)
            .returning(MeetingRow.id)
        )
        if found.first() is None:
            raise NotFound("meeting", meeting)

    def seen_at(self, meeting: MeetingId) -> datetime | None:
        """Return when the page of the meeting was last left."""
        return self._session.scalar(select(MeetingRow.seen_at).where(MeetingRow.id == meeting))

    def change_session(self, session: Session) -> None:
        """Replace what is known of the session itself; its questions stay.

        Raises:
            NotFound: there is none.
        """
        found = self._session.execute(
            update(SessionRow)
            .where(SessionRow.id == session.id)
            .values(
                label=session.label,
                title=session.title,
                starts_at=session.time,
                ends_at=session.end,
                approximate=session.approximate,
                lead=session.lead,
            )
            .returning(SessionRow.id)
        )
        if found.first() is None:
            raise NotFound("session", session.id)

    def hide_session(self, session: SessionId, at: datetime) -> None:
        """Hide the session and its questions.

        Raises:
            NotFound: there is none.
        """
        self._mark(SessionRow, session, at)
        self._session.execute(
            update(QuestionRow)
            .where(QuestionRow.session_id == session, QuestionRow.deleted_at.is_(None))
            .values(deleted_at=at)
        )

    def show_session(self, session: SessionId) -> None:
        """Undo ``hide_session``; questions that were hidden before it stay so.

        Raises:
            NotFound: there is none.
        """
        at = self._session.scalar(select(SessionRow.deleted_at).where(SessionRow.id == session))
        self._mark(SessionRow, session, None)
        self._session.execute(
            update(QuestionRow)
            .where(QuestionRow.session_id == session, QuestionRow.deleted_at == at)
            .values(deleted_at=None)
        )

    def add_question(self, question: Question) -> None:
        """Append the question to its session.

        Raises:
            NotFound: there is no such session.
        """
        session = self._session.get(SessionRow, question.session)
        if session is None or session.deleted_at is not None:
            raise NotFound("session", question.session)
        last = self._session.scalar(
            select(func.max(QuestionRow.ordinal)).where(
                QuestionRow.session_id == question.session
            )
        )
        append_question(self._session, question, 0 if last is None else last + 1)

    def hide_question(self, question: QuestionId, at: datetime) -> None:
        """Hide a question with all that was written on it.

        Raises:
            NotFound: there is none.
        """
        self._mark(QuestionRow, question, at)

    def show_question(self, question: QuestionId) -> None:
        """Undo ``hide_question``.

        Raises:
            NotFound: there is none.
        """
        self._mark(QuestionRow, question, None)

    def order(
        self, meeting: MeetingId, agenda: Mapping[SessionId, Sequence[QuestionId]]
    ) -> None:
        """Store sessions and questions of the meeting in that order.

        A question goes to the session that it is named in.

        Raises:
            NotFound: one of them does not belong to the meeting.
        """
        known = select(SessionRow.id).where(SessionRow.meeting_id == meeting)
        asked = select(QuestionRow.id).where(QuestionRow.session_id.in_(known))
        sessions = set(self._session.scalars(known))
        questions = set(self._session.scalars(asked))
        for place, (session, order) in enumerate(agenda.items()):
            if session not in sessions:
                raise NotFound("session", session)
            self._session.execute(
                update(SessionRow).where(SessionRow.id == session).values(ordinal=place)
            )
            for at, question in enumerate(order):
                if question not in questions:
                    raise NotFound("question", question)
                self._session.execute(
                    update(QuestionRow)
                    .where(QuestionRow.id == question)
                    .values(session_id=session, ordinal=at)
                )

    def _mark(
        self, table: type[SessionRow | QuestionRow], key: str, at: datetime | None
    ) -> None:
        found = self._session.execute(
            update(table).where(table.id == key).values(deleted_at=at).returning(table.id)
        )
        if found.first() is None:
            raise NotFound(table.__tablename__, key)


def _next_to(near: date | None, most: int) -> Iterator[ColumnElement[bool]]:
    """Return the condition that a meeting is one of those next to the day ``near``."""
    if near is not None:
        start, there = MeetingRow.starts_on, MeetingRow.deleted_at.is_(None)
        keys = select(MeetingRow.id).limit(most)
        before = keys.where(there, start < near).order_by(start.desc())
        after = keys.where(there, (start >= near) | start.is_(None)).order_by(
            start.is_(None), start
        )
        yield MeetingRow.id.in_(before) | MeetingRow.id.in_(after)


def _counts(counted: Select[str, int]) -> Subquery:
    """Return ``counted`` by meeting."""
    return (
        counted.where(SessionRow.deleted_at.is_(None))
        .group_by(SessionRow.meeting_id)
        .subquery()
    )
