"""Whose desk this is, and who works at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from meetprep.domain.person import LONGEST_NAME
from meetprep.ui.preferences.section import Section
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.new_delegation import NewDelegation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.person import Person
    from meetprep.ui.theme import Theme


class DeskSection(Section):
    """Home delegation, own name and unit.

    Signals:
        home_chosen: The user chose another home delegation; carries its code.
        introduced: The user changed their name or unit; carries both.
    """

    home_chosen = Signal(str)
    introduced = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Desk"), self.tr("Whose desk this is, and who works at it."))
        self._codes: list[str] = []
        self._person: tuple[str, str] = ("", "")
        self._homes = Choice(theme, self.tr("Home delegation"))
        self._homes.chosen.connect(lambda number: self.home_chosen.emit(self._codes[number]))
        another = button(self.tr("Add a body…"), theme=theme, sign="plus")
        self.form = NewDelegation(theme)
        another.clicked.connect(self.form.begin)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._homes, 1)
        row.addWidget(another)
        self.add_row(self.tr("Home delegation"), row)
        self.add_below(self.form)
        self._name = self._line(self.tr("Your name"))
        self._unit = self._line(self.tr("Your unit"))
        self.add_row(self.tr("Your name"), self._name)
        self.add_row(
            self.tr("Your unit"),
            self._unit,
            self.tr(
                "History, clearance and search name you so from now on. "
                "Papers for others never do."
            ),
        )

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMaxLength(LONGEST_NAME)
        field.editingFinished.connect(self._on_edited)
        return field

    def show_desk(
        self, delegations: Sequence[Delegation], home: str, person: Person, login: str
    ) -> None:
        """Show what holds now; ``login`` is what stands for a name until there is one."""
        self._codes = [one.code for one in delegations]
        names = [f"{one.name} ({one.code})" for one in delegations]
        at = self._codes.index(home) if home in self._codes else -1
        self._homes.show_choices(names, at)
        self._name.setPlaceholderText(login)
        self._person = person.name, person.unit
        for field, text in zip((self._name, self._unit), self._person, strict=True):
            if not field.hasFocus():
                field.setText(text)

    def _on_edited(self) -> None:
        typed = self._name.text(), self._unit.text()
        if typed != self._person:
            self._person = typed
            self.introduced.emit(*typed)
