"""Who does what by when, what is due first on top."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.meeting.task_editor import TaskEditor
from meetprep.ui.meeting.task_row import TaskRow
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import action_button, label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.domain.due import Due
    from meetprep.domain.task import Task, TaskId
    from meetprep.ui.theme import Theme


_NEVER = datetime(1, 1, 1)  # noqa: DTZ001 - as on the wall


class TaskList(QWidget):
    """Tasks in groups: overdue, today, this week, later, done.

    Signals:
        added: The user wrote a task; carries what, who and until when.
        changed: The user changed a task; carries it and what, who and until when.
        ticked: The user says that a task is done, or not; carries it and which.
        deleted: The user does not want a task; carries it.
    """

    added = Signal(str, str, object)
    changed = Signal(object, str, str, object)
    ticked = Signal(object, bool)
    deleted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tasks: tuple[Task, ...] = ()
        self._now = _NEVER
        self._open: TaskId | None = None
        self._is_adding = False
        self.add = QAction(icon(theme, "plus"), self.tr("Add a task"), self)
        self.add.triggered.connect(self._on_add)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Who does what by when"), "heading"))
        head.addStretch(1)
        head.addWidget(action_button(self.add))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_tasks(self, tasks: tuple[Task, ...], now: datetime) -> None:
        """Show ``tasks`` as they stand at ``now``, which is local time."""
        self._tasks, self._now = tasks, now
        if self._open is None and not self._is_adding:
            self._show()

    def leave(self) -> None:
        """Close what is being written."""
        self._open, self._is_adding = None, False

    def _show(self) -> None:
        clear(self._rows)
        if self._is_adding:
            self._rows.addWidget(self._editor(None))
        for name, tasks in self._groups(self._now):
            caption = label(name, "caption")
            caption.setContentsMargins(0, 10, 0, 0)
            self._rows.addWidget(caption)
            for task in tasks:
                is_open = task.id == self._open
                self._rows.addWidget(self._editor(task) if is_open else self._row(task))
        if not self._tasks and not self._is_adding:
            self._rows.addWidget(label(self.tr("Nothing is to be done yet."), "muted"))

    def _groups(self, now: datetime) -> Iterator[tuple[str, list[Task]]]:
        today = now.date()
        week = today + timedelta(days=7)
        open_ = [task for task in self._tasks if task.done_at is None]
        over = [task for task in open_ if task.due and task.due.is_over(now)]
        rest = [task for task in open_ if task not in over]
        groups = (
            (self.tr("Overdue"), over),
            (self.tr("Today"), [one for one in rest if one.due and one.due.day == today]),
            (
                self.tr("This week"),
                [one for one in rest if one.due and today < one.due.day <= week],
            ),
            (self.tr("Later"), [one for one in rest if not one.due or one.due.day > week]),
            (self.tr("Done"), [task for task in self._tasks if task.done_at]),
        )
        return ((name, tasks) for name, tasks in groups if tasks)

    def _row(self, task: Task) -> TaskRow:
        row = TaskRow(self._theme, task, self._now)
        row.ticked.connect(partial(self.ticked.emit, task))
        row.opened.connect(partial(self._on_opened, task.id))
        row.deleted.connect(partial(self.deleted.emit, task))
        return row

    def _editor(self, task: Task | None) -> TaskEditor:
        editor = TaskEditor(self._theme, task, self._now.date())
        editor.done.connect(partial(self._on_done, task))
        editor.left.connect(self._on_left)
        if task is not None:
            editor.deleted.connect(partial(self._on_deleted, task))
        editor.write()
        return editor

    def _on_add(self) -> None:
        self._open, self._is_adding = None, True
        self._show()

    def _on_opened(self, task: TaskId) -> None:
        self._open, self._is_adding = task, False
        self._show()

    def _on_left(self) -> None:
        self.leave()
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self, task: Task | None, what: str, who: str, due: Due | None) -> None:
        self.leave()
        if task is None:
            self.added.emit(what, who, due)
        else:
            self.changed.emit(task, what, who, due)
        self._show()

    def _on_deleted(self, task: Task) -> None:
        self.leave()
        self.deleted.emit(task)
