"""The meetings of the store, their questions, and whose desk it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from meetprep.domain.changed import Changed
from meetprep.domain.errors import Ambiguous, DelegationTaken, NotFound
from meetprep.storage.settings import HOME

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Meeting, MeetingId, Question, QuestionId
    from meetprep.domain.paper import Paper
    from meetprep.storage.database import Database


Key = TypeVar("Key", bound=str)


class Meetings:
    """Look up meetings, papers and delegations."""

    def __init__(self, database: Database, *, publish: Callable[[Changed], None]) -> None:
        self._database = database
        self._publish = publish

    def all(self) -> tuple[Meeting, ...]:
        """Return every meeting with its sessions and questions, earliest first."""
        with self._database.reading() as store:
            return store.meetings.all()

    def get(self, meeting: MeetingId) -> Meeting:
        """Return one meeting.

        Raises:
            NotFound: it was deleted or never was.
        """
        with self._database.reading() as store:
            return store.meetings.get(meeting)

    def of_question(self, question: QuestionId) -> tuple[Meeting, Question]:
        """Return a question and the meeting that it belongs to.

        Raises:
            NotFound: there is no such question.
        """
        with self._database.reading() as store:
            meeting = store.meetings.get(store.questions.meeting_of(question))
        for asked in meeting.questions:
            if asked.id == question:
                return meeting, asked
        raise NotFound("question", question)

    def meeting_id(self, name: str) -> MeetingId:
        """Return the meeting whose id is ``name`` or alone begins with it.

        Raises:
            Ambiguous: there are several.
            NotFound: there is none.
        """
        return _only("meeting", name, [meeting.id for meeting in self.all()])

    def question_id(self, name: str) -> QuestionId:
        """Return the question whose id is ``name`` or alone begins with it.

        Raises:
            Ambiguous: there are several.
            NotFound: there is none.
        """
        return _only("question", name, [q.id for m in self.all() for q in m.questions])

    def papers(self, meeting: MeetingId) -> tuple[Paper, ...]:
        """Return the papers of a meeting in the order in which they were received."""
        with self._database.reading() as store:
            return store.papers.of_meeting(meeting)

    def rename_question(self, question: QuestionId, title: str) -> None:
        """Give a question a short name of our own; "" takes it away."""
        with self._database.writing() as store:
            store.questions.rename(question, " ".join(title.split()))
        self._publish(Changed.QUESTIONS)

    def delegations(self) -> tuple[Delegation, ...]:
        """Return every delegation in protocol order."""
        with self._database.reading() as store:
            return store.delegations.all()

    def delegation(self, code: str) -> Delegation:
        """Return the delegation with that code, in capitals or not.

        Raises:
            NotFound: there is none.
        """
        with self._database.reading() as store:
            return store.delegations.get(_storable(code).upper())

    def add_delegation(self, delegation: Delegation) -> None:
        """Know one more body that takes positions, after all others.

        Raises:
            DelegationTaken: its sign is another's.
        """
        with self._database.writing() as store:
            for other in store.delegations.all():
                if other.code == delegation.code:
                    raise DelegationTaken(other.code, other.name)
            store.delegations.add(delegation)
        self._publish(Changed.SETTINGS)

    def home(self) -> Delegation | None:
        """Return the delegation whose desk this is, ``None`` before it was chosen."""
        with self._database.reading() as store:
            code = store.settings.get(HOME)
            return store.delegations.get(code) if code else None

    def choose_home(self, code: str) -> None:
        """Make ``code`` the delegation whose desk this is.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.settings.put(HOME, store.delegations.get(_storable(code)).code)
        self._publish(Changed.SETTINGS)


def _only(kind: str, name: str, keys: list[Key]) -> Key:
    found = [key for key in keys if name and key.startswith(name)]
    if len(found) > 1:
        raise Ambiguous(kind, name)
    if not found:
        raise NotFound(kind, name)
    return found[0]


def _storable(text: str) -> str:
    """Return ``text`` without what a wrongly encoded word on the command line leaves."""
    return text.encode(errors="replace").decode()
