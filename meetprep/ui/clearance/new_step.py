"""Add a person or unit that has to agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from meetprep.domain.due_typed import due_in
from meetprep.ui.widgets.controls import button, label

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date


class NewStep(QFrame):
    """Who, and by when.

    Signals:
        added: The user wants somebody to agree; carries who, and until when or None.
    """

    added = Signal(str, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.who = _field(self.tr("Person or unit"))
        self.due = _field(self.tr("By when"))
        self.due.setPlaceholderText(self.tr("24 January, 17:00"))
        self._wrong = label("", "bad", wrap=True)
        self._wrong.hide()
        self._add = button(self.tr("Add"), "dense")
        self._add.clicked.connect(self._on_added)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.due, 1)
        below.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.who)
        column.addLayout(below)
        column.addWidget(self._wrong)
        for field in (self.who, self.due):
            field.returnPressed.connect(self._on_added)

    def _on_added(self) -> None:
        if not self.who.text().strip():
            self.who.setFocus()
            return
        try:
            due = due_in(self.due.text(), self._today())
        except ValueError:
            self._wrong.setText(self.tr("No such day: write 24 January, 24.1. or +3."))
            self._wrong.show()
            return
        self._wrong.hide()
        self.added.emit(self.who.text(), due)
        self.who.clear()
        self.due.clear()
        self.who.setFocus()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(200)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setAcceptDrops(False)  # a file dropped here is a paper
    return field
