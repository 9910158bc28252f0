"""A small form for a body that takes positions and that no store knows by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from meetprep.domain.delegations import (
    LONGEST_CODE,
    LONGEST_NAME,
    DelegationKind,
    new_delegation,
)
from meetprep.domain.errors import MeetprepError
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import button, label
from meetprep.wording.delegations import kind_name
from meetprep.wording.errors import describe

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meetprep.ui.theme import Theme

_KINDS = (
    DelegationKind.OTHER,
    DelegationKind.INSTITUTION,
    DelegationKind.AGENCY,
    DelegationKind.ASSOCIATE,
)


class NewDelegation(QFrame):
    """Sign, name and seat; it hides itself once the body is known.

    Signals:
        added: The user added a body; carries the delegation.
    """

    added = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("entry")
        self._kind = _KINDS[0]
        self._code = _line(self.tr("Sign, such as UA"), LONGEST_CODE)
        self._code.setFixedWidth(px(168))
        self._name = _line(self.tr("Name of the body"), LONGEST_NAME)
        self._kinds = Choice(theme, self.tr("Seat"))
        self._kinds.chosen.connect(self._on_kind)
        self._said = label("", "bad", wrap=True)
        self._said.hide()
        add, leave = button(self.tr("Add"), "primary"), button(self.tr("Cancel"))
        add.clicked.connect(self._on_add)
        leave.clicked.connect(self.hide)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        first.addWidget(self._code)
        first.addWidget(self._name, 1)
        second.addWidget(self._kinds, 1)
        second.addWidget(add)
        second.addWidget(leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._said)
        for field in (self._code, self._name):
            field.returnPressed.connect(self._on_add)
        self._on_kind(0)
        self.hide()

    def begin(self) -> None:
        """Open the form, empty."""
        self._code.clear()
        self._name.clear()
        self.say("")
        self._on_kind(0)
        self.show()
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Say why the body was not added, or nothing."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def say_failed(self, error: Exception) -> None:
        """Say why the body was not added."""
        words = describe(error, translate)
        self.say(f"{words.title} {words.advice}")

    def _on_kind(self, number: int) -> None:
        self._kind = _KINDS[number]
        self._kinds.show_choices([kind_name(kind, translate) for kind in _KINDS], number)

    def _on_add(self) -> None:
        try:
            added = new_delegation(self._code.text(), self._name.text(), self._kind)
        except MeetprepError as error:
            self.say_failed(error)
            return
        self.added.emit(added)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _line(name: str, longest: int) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setMaxLength(longest)
    return field
