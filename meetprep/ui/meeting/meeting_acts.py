"""What can be done to a meeting and its agenda, each act with its undoing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.services.arranging import agenda_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from meetprep.domain.due import Due
    from meetprep.domain.meeting import Meeting, MeetingId, Question, QuestionId, Session
    from meetprep.domain.meeting import SessionId as Key
    from meetprep.domain.task import Task
    from meetprep.services.desk import Desk
    from meetprep.ui.undoing import Undoing


class MeetingActs(QObject):
    """Shared by the sidebar and the page of the meeting."""

    def __init__(self, desk: Desk, undoing: Undoing, parent: QObject) -> None:
        super().__init__(parent)
        self._arranging = desk.arranging
        self._meetings = desk.meetings
        self._planning = desk.planning
        self._undoing = undoing

    def undo(self) -> None:
        """Undo what was done last."""
        self._undoing.undo()

    def change_meeting(self, old: Meeting, new: Meeting) -> None:
        """Let ``old`` be as ``new``."""
        change = self._arranging.change_meeting
        self._undoing.do(lambda: change(new), lambda _: change(old))

    def rename_meeting(self, meeting: MeetingId, name: str) -> None:
        """Give the meeting another name."""
        old = self._meetings.get(meeting)
        if name and name != old.name:
            self.change_meeting(old, replace(old, name=name))

    def archive(self, meeting: MeetingId, name: str, *, archived: bool) -> None:
        """Put the meeting out of sight, or back."""
        act = self._arranging.archive
        said = self.tr("“{}” is archived.") if archived else self.tr("“{}” is back.")
        self._undoing.do(
            lambda: act(meeting, archived=archived),
            lambda _: act(meeting, archived=not archived),
            said=said.format(name),
        )

    def delete_meeting(self, meeting: MeetingId, name: str) -> None:
        """Hide the meeting."""
        self._undoing.do(
            lambda: self._arranging.delete_meeting(meeting),
            lambda _: self._arranging.bring_back_meeting(meeting),
            said=self.tr("“{}” is deleted, with all its positions.").format(name),
        )

    def add_session(
        self, meeting: MeetingId, title: str, then: Callable[[Session], None]
    ) -> None:
        """Add a session; ``then`` gets it."""
        self._undoing.do(
            lambda: self._arranging.add_session(meeting, title),
            lambda session: self._arranging.delete_session(session.id),
            then=then,
        )

    def change_session(self, old: Session, new: Session) -> None:
        """Let ``old`` be as ``new``."""
        change = self._arranging.change_session
        if old != new:
            self._undoing.do(lambda: change(new), lambda _: change(old))

    def delete_session(self, session: Session) -> None:
        """Hide a session with its questions."""
        name = session.title or session.label
        self._undoing.do(
            lambda: self._arranging.delete_session(session.id),
            lambda _: self._arranging.bring_back_session(session.id),
            said=self.tr("Session “{}” is deleted.").format(name),
        )

    def add_question(self, session: Key, label: str, ask: str) -> None:
        """Add a question to a session."""
        self._undoing.do(
            lambda: self._arranging.add_question(session, ask, label),
            lambda question: self._arranging.delete_question(question.id),
        )

    def rename_question(self, question: Question, title: str) -> None:
        """Give a question a short name of our own."""
        rename = self._meetings.rename_question
        if title != question.title:
            self._undoing.do(
                lambda: rename(question.id, title),
                lambda _: rename(question.id, question.title),
            )

    def delete_question(self, question: Question) -> None:
        """Hide a question with what was written on it."""
        name = f"{question.label} {question.title or question.ask}".strip()
        self._undoing.do(
            lambda: self._arranging.delete_question(question.id),
            lambda _: self._arranging.bring_back_question(question.id),
            said=self.tr("Question “{}” is deleted.").format(name),
        )

    def order(self, meeting: Meeting, agenda: Mapping[Key, Sequence[QuestionId]]) -> None:
        """Put sessions and questions of ``meeting`` in another order."""
        before = agenda_of(meeting)
        act = self._arranging.order
        if list(before.items()) != [(key, tuple(order)) for key, order in agenda.items()]:
            self._undoing.do(lambda: act(meeting.id, agenda), lambda _: act(meeting.id, before))

    def move_session(self, meeting: Meeting, session: Key, step: int) -> None:
        """Put a session one place up or down."""
        before = agenda_of(meeting)
        keys = list(before)
        to = keys.index(session) + step
        if 0 <= to < len(keys):
            keys.insert(to, keys.pop(keys.index(session)))
            self.order(meeting, {key: before[key] for key in keys})

    def move_question(self, meeting: Meeting, question: QuestionId, step: int) -> None:
        """Put a question one place up or down; at the end of its session into the next."""
        self.order(meeting, moved(agenda_of(meeting), question, step))

    def add_task(
        self,
        meeting: MeetingId,
        what: str,
        who: str,
        due: Due | None,
        question: QuestionId | None = None,
    ) -> None:
        """Add a task."""
        add = self._planning.add
        self._undoing.do(
            lambda: add(meeting, what, who=who, due=due, question=question),
            lambda task: self._planning.delete(task.id),
        )

    def change_task(self, task: Task, what: str, who: str, due: Due | None) -> None:
        """Change a task."""
        new = replace(task, what=what, who=who, due=due)
        change = self._planning.change
        if new != task:
            self._undoing.do(lambda: change(new), lambda _: change(task))

    def tick_task(self, task: Task, *, done: bool) -> None:
        """Keep that a task is done, or not."""
        tick = self._planning.tick
        self._undoing.do(lambda: tick(task, done=done), lambda _: tick(task, done=not done))

    def delete_task(self, task: Task) -> None:
        """Hide a task."""
        self._undoing.do(
            lambda: self._planning.delete(task.id),
            lambda _: self._planning.bring_back(task.id),
            said=self.tr("Task “{}” is deleted.").format(task.what),
        )


def moved(
    agenda: Mapping[Key, Sequence[QuestionId]], question: QuestionId, step: int
) -> dict[Key, list[QuestionId]]:
    """Return the agenda with ``question`` one place up or down, over the ends of sessions."""
    new = {session: list(order) for session, order in agenda.items()}
    sessions = list(new)
    at = next(place for place, key in enumerate(sessions) if question in new[key])
    order = new[sessions[at]]
    to = order.index(question) + step
    if 0 <= to < len(order):
        order.insert(to, order.pop(order.index(question)))
    elif 0 <= at + step < len(sessions):
        order.remove(question)
        beside = new[sessions[at + step]]
        beside.insert(0 if step > 0 else len(beside), question)
    return new
