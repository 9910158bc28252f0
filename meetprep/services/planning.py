"""Plan who does what by when."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.domain.changed import Changed
from meetprep.domain.task import Task, TaskId

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from meetprep.domain.due import Due
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.storage.database import Database


class Planning:
    """The tasks of a meeting."""

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

    def tasks(self, meeting: MeetingId) -> tuple[Task, ...]:
        """Return the tasks of a meeting, those due first first."""
        with self._database.reading() as store:
            return store.tasks.of_meeting(meeting)

    def add(
        self,
        meeting: MeetingId,
        what: str,
        *,
        who: str = "",
        due: Due | None = None,
        question: QuestionId | None = None,
    ) -> Task:
        """Keep one more task.

        Raises:
            NotFound: there is no such meeting.
        """
        what, who = " ".join(what.split()), " ".join(who.split())
        task = Task(TaskId(str(uuid4())), meeting, what, who, due, question)
        with self._database.writing() as store:
            store.meetings.get(meeting)
            store.tasks.add(task)
        self._publish(Changed.TASKS)
        return task

    def change(self, task: Task) -> None:
        """Replace what is known of a task.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.tasks.change(task)
        self._publish(Changed.TASKS)

    def tick(self, task: Task, *, done: bool) -> Task:
        """Keep that a task is done, or that it is not after all.

        Raises:
            NotFound: there is none.
        """
        ticked = replace(task, done_at=self._clock() if done else None)
        self.change(ticked)
        return ticked

    def delete(self, task: TaskId) -> None:
        """Hide a task.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.tasks.mark(task, deleted_at=self._clock())
        self._publish(Changed.TASKS)

    def bring_back(self, task: TaskId) -> None:
        """Undo ``delete``.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.tasks.mark(task, deleted_at=None)
        self._publish(Changed.TASKS)
