"""Load and store who does what by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.domain.task import Task, TaskId
from meetprep.storage.clearance import due_of
from meetprep.storage.schema_desk import TaskRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session


class Tasks:
    """The tasks that are not deleted, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_meeting(self, meeting: MeetingId) -> tuple[Task, ...]:
        """Return the tasks of a meeting, those due first first, those without a date last."""
        rows = self._session.scalars(
            select(TaskRow)
            .where(TaskRow.meeting_id == meeting, TaskRow.deleted_at.is_(None))
            .order_by(TaskRow.due_on.is_(None), TaskRow.due_on)
            .order_by(TaskRow.due_time == "", TaskRow.due_time, TaskRow.ordinal)
        )
        return tuple(_task(row) for row in rows)

    def add(self, task: Task) -> None:
        """Keep a task after those that are there."""
        last = self._session.scalar(
            select(func.max(TaskRow.ordinal)).where(TaskRow.meeting_id == task.meeting)
        )
        self._session.execute(
            insert(TaskRow).values(
                id=task.id,
                meeting_id=task.meeting,
                ordinal=0 if last is None else last + 1,
                **_values(task),
            )
        )

    def change(self, task: Task) -> None:
        """Replace what is known of a task.

        Raises:
            NotFound: there is none.
        """
        self._update(task.id, _values(task))

    def mark(self, task: TaskId, *, deleted_at: datetime | None) -> None:
        """Hide a task, or show it again.

        Raises:
            NotFound: there is none.
        """
        self._update(task, {"deleted_at": deleted_at})

    def _update(self, task: TaskId, values: dict[str, object]) -> None:
        changed = self._session.execute(
            update(TaskRow).where(TaskRow.id == task).values(values).returning(TaskRow.id)
        )
        if changed.first() is None:
            raise NotFound("task", task)


def _values(task: Task) -> dict[str, object]:
    return {
        "question_id": task.question,
        "what": task.what,
        "who": task.who,
        "due_on": task.due.day if task.due else None,
        "due_time": task.due.time if task.due else "",
        "done_at": task.done_at,
    }


def _task(row: TaskRow) -> Task:
    return Task(
        id=TaskId(row.id),
        meeting=MeetingId(row.meeting_id),
        what=row.what,
        who=row.who,
        due=due_of(row.due_on, row.due_time),
        question=None if row.question_id is None else QuestionId(row.question_id),
        done_at=row.done_at,
    )
