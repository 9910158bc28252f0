"""Arrange what a meeting is and what is on its agenda; every act can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.domain.changed import Changed
from meetprep.domain.meeting import Meeting, MeetingId, Question, QuestionId, Session, SessionId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime

    from meetprep.domain.overview import ListedMeeting
    from meetprep.storage.database import Database


class Arranging:
    """Add, change, order, hide and bring back meetings, sessions and questions."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._publish = publish

    def listed(self) -> tuple[ListedMeeting, ...]:
        """Return every meeting without its agenda, earliest first."""
        with self._database.reading() as store:
            return store.agendas.listed()

    def listed_near(self, day: date, most: int) -> tuple[ListedMeeting, ...]:
        """Return the ``most`` meetings before ``day`` and the ``most`` from it on."""
        with self._database.reading() as store:
            return store.agendas.listed(day, most)

    def change_meeting(self, meeting: Meeting) -> None:
        """Replace what is known of the meeting itself; its agenda stays.

        Raises:
            NotFound: it was deleted or never was.
        """
        with self._database.writing() as store:
            store.meetings.update(meeting)
        self._publish(Changed.MEETINGS)

    def archive(self, meeting: MeetingId, *, archived: bool) -> None:
        """Put a meeting out of sight, or back among the others.

        Raises:
            NotFound: there never was such a meeting.
        """
        with self._database.writing() as store:
            at = self._clock() if archived else None
            store.agendas.mark_meeting(meeting, archived_at=at)
        self._publish(Changed.MEETINGS)

    def delete_meeting(self, meeting: MeetingId) -> None:
        """Hide a meeting with all that belongs to it.

        Raises:
            NotFound: it was deleted or never was.
        """
        with self._database.writing() as store:
            store.meetings.delete(meeting, self._clock())
        self._publish(Changed.MEETINGS)

    def bring_back_meeting(self, meeting: MeetingId) -> None:
        """Undo ``delete_meeting``.

        Raises:
            NotFound: there never was such a meeting.
        """
        with self._database.writing() as store:
            store.agendas.mark_meeting(meeting, deleted_at=None)
        self._publish(Changed.MEETINGS)

    def add_session(self, meeting: MeetingId, title: str) -> Session:
        """Keep one more session, after the others.

        Raises:
            NotFound: there is no such meeting.
        """
        session = Session(SessionId(str(uuid4())), meeting, "", " ".join(title.split()))
        with self._database.writing() as store:
            store.meetings.add_session(session)
        self._publish(Changed.MEETINGS)
        return session

    def change_session(self, session: Session) -> None:
        """Replace what is known of a session; its questions stay.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.agendas.change_session(session)
        self._publish(Changed.MEETINGS)

    def delete_session(self, session: SessionId) -> None:
        """Hide a session with its questions.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.agendas.hide_session(session, self._clock())
        self._publish(Changed.MEETINGS)

    def bring_back_session(self, session: SessionId) -> None:
        """Undo ``delete_session``.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.agendas.show_session(session)
        self._publish(Changed.MEETINGS)

    def add_question(self, session: SessionId, ask: str, label: str = "") -> Question:
        """Keep one more question in ``session``, after the others; ``label`` is as printed.

        Raises:
            NotFound: there is no such session.
        """
        words = [" ".join(part.split()) for part in (label, ask)]
        key = QuestionId(str(uuid4()))
        question = Question(key, session, None, words[0], "", words[1])
        with self._database.writing() as store:
            store.agendas.add_question(question)
        self._publish(Changed.MEETINGS)
        return question

    def delete_question(self, question: QuestionId) -> None:
        """Hide a question with all that was written on it.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.agendas.hide_question(question, self._clock())
        self._publish(Changed.MEETINGS)

    def bring_back_question(self, question: QuestionId) -> None:
        """Undo ``delete_question``.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.agendas.show_question(question)
        self._publish(Changed.MEETINGS)

    def order(
        self, meeting: MeetingId, agenda: Mapping[SessionId, Sequence[QuestionId]]
    ) -> None:
        """Put sessions and questions of a meeting in that order.

        Raises:
            NotFound: one of them does not belong to the meeting.
        """
        with self._database.writing() as store:
            store.agendas.order(meeting, agenda)
        self._publish(Changed.MEETINGS)


def agenda_of(meeting: Meeting) -> dict[SessionId, tuple[QuestionId, ...]]:
    """Return the order of a meeting's sessions and questions."""
    return {
        session.id: tuple(question.id for question in session.questions)
        for session in meeting.sessions
    }
