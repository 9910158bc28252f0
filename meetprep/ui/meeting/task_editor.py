"""Write one task, or change it, in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetprep.domain.due_typed import due_in
from meetprep.ui.meeting.entry import Entry
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.fields import Field
from meetprep.wording.terms import day

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.due import Due
    from meetprep.domain.task import Task
    from meetprep.ui.theme import Theme


class TaskEditor(Entry):
    """What, who and by when.

    Signals:
        done: The user is ready; carries what, who and until when.
        deleted: The user does not want the task.
    """

    done = Signal(str, str, object)
    deleted = Signal()

    def __init__(self, theme: Theme, task: Task | None, today: date) -> None:
        super().__init__()
        self._today = today
        self._what = Field(self.tr("What"), self.tr("Draft question 3"))
        self._who = Field(self.tr("Who"), self.tr("A person or unit"))
        self._due = Field(self.tr("By when"), self.tr("24 January, 17:00"))
        if task:
            self._what.show_value(task.what)
            self._who.show_value(task.who)
            self._due.show_value(_shown(task.due))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        for field in (self._what, self._who, self._due):
            field.line.returnPressed.connect(self._on_done)
            column.addWidget(field)
        column.addLayout(self._buttons(theme, is_new=task is None))

    def _buttons(self, theme: Theme, *, is_new: bool) -> QHBoxLayout:
        if is_new:
            return self._ending(self.tr("Cancel"), self.tr("Add"))
        delete = button(self.tr("Delete"), "faint", theme=theme, sign="trash-2")
        delete.clicked.connect(self.deleted)
        return self._ending(self.tr("Cancel"), self.tr("Keep"), delete)

    def write(self) -> None:
        """Put the keyboard into the first field."""
        self._what.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        what = " ".join(self._what.line.text().split())
        self._what.complain("" if what else self.tr("What is to be done?"))
        due: Due | None = None
        try:
            due = due_in(self._due.line.text(), self._today)
        except ValueError:
            self._due.complain(self.tr("A day such as 24 January, and a time if need be"))
        else:
            self._due.complain("")
        if not (self._what.complaint or self._due.complaint):
            self.done.emit(what, " ".join(self._who.line.text().split()), due)


def _shown(due: Due | None) -> str:
    if due is None:
        return ""
    return ", ".join(part for part in (day(due.day, translate), due.time) if part)
