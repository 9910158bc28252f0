"""Like-minded delegations: groups that the user named, to read only what they say."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from meetprep.ui.meeting.entry import Entry
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.fields import Field
from meetprep.ui.widgets.flowing import FlowingLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meetprep.domain.like_minded import LikeMinded
    from meetprep.domain.meeting import MeetingId


def _pill(words: str, *, is_on: bool) -> QPushButton:
    shown = button(words, "pill")
    shown.setCheckable(True)
    shown.setChecked(is_on)
    return shown


class GroupForm(Entry):
    """The name of a group, and who is in it.

    Signals:
        done: The user is ready; carries the group.
        deleted: The user does not want the group; carries it.
    """

    done = Signal(object)
    deleted = Signal(object)

    def __init__(
        self,
        group: LikeMinded,
        names: Mapping[str, str],
        *,
        table: Sequence[str],
        at: MeetingId,
    ) -> None:
        super().__init__()
        self._group, self._meeting = group, at
        self._name = Field(self.tr("Name"), self.tr("Friends of regulation"))
        self._name.show_value(group.name)
        self._name.line.returnPressed.connect(self._on_done)
        self._everywhere = QCheckBox(self.tr("In all meetings"))
        self._everywhere.setChecked(bool(group.id) and group.meeting is None)
        self._pills: dict[str, QPushButton] = {}
        pills = QWidget()
        row = FlowingLayout(gap=4)
        pills.setLayout(row)
        for code in dict.fromkeys((*table, *group.members)):
            pill = self._pills[code] = _pill(code, is_on=code in group.members)
            pill.setAccessibleName(names.get(code, code))
            pill.setToolTip(pill.accessibleName())
            row.addWidget(pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(pills)
        column.addWidget(self._everywhere)
        acts: list[QWidget] = []
        if group.id:
            delete = button(self.tr("Delete"), "faint")
            delete.clicked.connect(partial(self.deleted.emit, group))
            acts.append(delete)
        column.addLayout(self._ending(self.tr("Cancel"), self.tr("Keep"), *acts))

    def write(self) -> None:
        """Put the keyboard into the name."""
        self._name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        name = " ".join(self._name.line.text().split())
        members = tuple(code for code, pill in self._pills.items() if pill.isChecked())
        self._name.complain("" if name else self.tr("How is the group called?"))
        if not name:
            return
        meeting = None if self._everywhere.isChecked() else self._meeting
        self.done.emit(replace(self._group, name=name, members=members, meeting=meeting))


class GroupsView(QWidget):
    """The groups as pills; one of them may be on.

    Signals:
        chosen: The user wants to read one group, or all; carries its id or "".
        add_asked: The user wants one more group.
        change_asked: The user wants to change the group that is on.
    """

    chosen = Signal(str)
    add_asked = Signal()
    change_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pills: list[QPushButton] = []
        self._row = FlowingLayout(gap=6)
        pills = QWidget()
        pills.setLayout(self._row)
        self._form = QVBoxLayout()
        self._add = button(self.tr("New group"), "inline")
        self._add.clicked.connect(self.add_asked)
        self._change = button(self.tr("Change the group"), "inline")
        self._change.clicked.connect(self.change_asked)
        acts = QHBoxLayout()
        acts.setSpacing(4)
        acts.addWidget(self._add)
        acts.addWidget(self._change)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Like-minded"), "heading"))
        column.addWidget(pills)
        column.addLayout(acts)
        column.addLayout(self._form)

    def show_groups(
        self, groups: Sequence[LikeMinded], names: Mapping[str, str], chosen: str
    ) -> None:
        """Show the groups; the one called ``chosen`` is on."""
        for pill in self._pills:
            self._row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = []
        for group in groups:
            is_on = group.id == chosen
            pill = _pill(f"{group.name} {len(group.members)}".replace("&", "&&"), is_on=is_on)
            pill.setToolTip(", ".join(names.get(code, code) for code in group.members))
            pill.clicked.connect(partial(self.chosen.emit, "" if is_on else group.id))
            self._row.addWidget(pill)
            pill.show()
            self._pills.append(pill)
        self._change.setVisible(any(group.id == chosen for group in groups))
        self.updateGeometry()

    def show_form(self, form: QWidget | None) -> None:
        """Show a form below the groups, or none."""
        while (item := self._form.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if form is not None:
            self._form.addWidget(form)
