"""Load and store meetings with their agenda."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import Meeting, MeetingId, Question, Session, SessionId
from meetprep.storage.questions import found_questions, insert_questions, put_questions
from meetprep.storage.schema_meetings import MeetingRow, QuestionRow, SessionRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from sqlalchemy import orm


class Meetings:
    """The meetings that are not deleted, within one transaction."""

    def __init__(self, session: orm.Session) -> None:
        self._session = session

    def all(self) -> tuple[Meeting, ...]:
        """Return every meeting by its start, those without a date last."""
        rows = self._session.scalars(
            select(MeetingRow)
            .where(MeetingRow.deleted_at.is_(None))
            .order_by(MeetingRow.starts_on.is_(None), MeetingRow.starts_on)
            .order_by(MeetingRow.name, MeetingRow.id)
        ).all()
        return self._whole(rows)

    def get(self, meeting: MeetingId) -> Meeting:
        """Return the meeting with its sessions and questions.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        return self._whole([self._row(meeting)])[0]

    def find(self, name: str, start: date | None) -> Meeting | None:
        """Return the meeting of that name, in any case and spacing, that starts then."""
        rows = self._session.scalars(
            select(MeetingRow)
            .where(MeetingRow.starts_on == start, MeetingRow.deleted_at.is_(None))
            .order_by(MeetingRow.id)
        )
        same = [row for row in rows if _folded(row.name) == _folded(name)]
        return self._whole(same[:1])[0] if same else None

    def add(self, meeting: Meeting) -> None:
        """Keep the meeting with its sessions and questions; all ids must be new."""
        self._session.execute(insert(MeetingRow).values(id=meeting.id, **_values(meeting)))
        self._insert_sessions(meeting.sessions, 0)

    def add_session(self, session: Session) -> None:
        """Append the session with its questions to the agenda.

        Raises:
            NotFound: there is no such meeting.
        """
        self._row(session.meeting)
        last = self._session.scalar(
            select(func.max(SessionRow.ordinal)).where(SessionRow.meeting_id == session.meeting)
        )
        self._insert_sessions([session], 0 if last is None else last + 1)

    def put_agenda(self, meeting: Meeting) -> None:
        """Store the sessions and questions of the meeting in their order, old and new ones.

        Raises:
            NotFound: there is no such meeting.
        """
        self._row(meeting.id)
        known = select(SessionRow.id).where(SessionRow.meeting_id == meeting.id)
        stored = set(self._session.scalars(known))
        for ordinal, session in enumerate(meeting.sessions):
            values = _session_values(session, ordinal)
            if session.id in stored:
                row = update(SessionRow).where(SessionRow.id == session.id)
                self._session.execute(row.values(**values))
            else:
                self._session.execute(insert(SessionRow).values(**values))
        for session in meeting.sessions:
            put_questions(self._session, session.questions)

    def update(self, meeting: Meeting) -> None:
        """Replace what is known of the meeting itself; its agenda stays as it is stored.

        Raises:
            NotFound: there is no such meeting.
        """
        self._row(meeting.id)
        self._session.execute(
            update(MeetingRow).where(MeetingRow.id == meeting.id).values(**_values(meeting))
        )

    def delete(self, meeting: MeetingId, at: datetime) -> None:
        """Hide the meeting and all that belongs to it.

        Raises:
            NotFound: there is no such meeting.
        """
        self._row(meeting)
        self._session.execute(
            update(MeetingRow).where(MeetingRow.id == meeting).values(deleted_at=at)
        )

    def _row(self, meeting: MeetingId) -> MeetingRow:
        row = self._session.scalar(
            select(MeetingRow).where(MeetingRow.id == meeting, MeetingRow.deleted_at.is_(None))
        )
        if row is None:
            raise NotFound("meeting", meeting)
        return row

    def _insert_sessions(self, sessions: Iterable[Session], first: int) -> None:
        for ordinal, session in enumerate(sessions, first):
            values = _session_values(session, ordinal)
            self._session.execute(insert(SessionRow).values(**values))
            insert_questions(self._session, session.questions)

    def _whole(self, rows: Sequence[MeetingRow]) -> tuple[Meeting, ...]:
        sessions = self._session.scalars(
            select(SessionRow)
            .where(SessionRow.meeting_id.in_([row.id for row in rows]))
            .where(SessionRow.deleted_at.is_(None))
            .order_by(SessionRow.meeting_id, SessionRow.ordinal)
        ).all()
        questions = defaultdict(list)
        wanted = QuestionRow.session_id.in_([session.id for session in sessions])
        for question in found_questions(self._session, wanted):
            questions[question.session].append(question)
        agendas = defaultdict(list)
        for row in sessions:
            session = _session(row, questions[SessionId(row.id)])
            agendas[session.meeting].append(session)
        return tuple(_meeting(row, agendas[MeetingId(row.id)]) for row in rows)


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _values(meeting: Meeting) -> dict[str, object]:
    return {
        "name": meeting.name,
        "starts_on": meeting.start,
        "ends_on": meeting.end,
        "place": meeting.place,
        "body": meeting.body,
        "format": meeting.format,
        "presidency_code": meeting.presidency,
        "words_a_minute": meeting.words_a_minute,
        "speaking_limit": meeting.speaking_limit,
    }


def _session_values(session: Session, ordinal: int) -> dict[str, object]:
    return {
        "id": session.id,
        "meeting_id": session.meeting,
        "ordinal": ordinal,
        "label": session.label,
        "title": session.title,
        "starts_at": session.time,
        "ends_at": session.end,
        "approximate": session.approximate,
        "lead": session.lead,
    }


def _meeting(row: MeetingRow, sessions: list[Session]) -> Meeting:
    return Meeting(
        id=MeetingId(row.id),
        name=row.name,
        start=row.starts_on,
        end=row.ends_on,
        place=row.place,
        body=row.body,
        format=row.format,
        presidency=row.presidency_code,
        words_a_minute=row.words_a_minute,
        speaking_limit=row.speaking_limit,
        archived=row.archived_at is not None,
        sessions=tuple(sessions),
    )


def _session(row: SessionRow, questions: list[Question]) -> Session:
    return Session(
        id=SessionId(row.id),
        meeting=MeetingId(row.meeting_id),
        label=row.label,
        title=row.title,
        time=row.starts_at,
        end=row.ends_at,
        approximate=row.approximate,
        lead=row.lead,
        questions=tuple(questions),
    )
