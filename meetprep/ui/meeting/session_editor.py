"""Change one session in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from meetprep.domain.typed import clock_in
from meetprep.ui.meeting.entry import Entry
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.fields import Field

if TYPE_CHECKING:
    from meetprep.domain.meeting import Session
    from meetprep.ui.theme import Theme


class SessionEditor(Entry):
    """Label, title, times and who attends.

    Signals:
        done: The user is ready; carries the session as it is now.
        deleted: The user does not want the session.
        moved: The user wants it one place up (-1) or down (1).
    """

    done = Signal(object)
    deleted = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, session: Session) -> None:
        super().__init__()
        self._session = session
        self._title = self._field(self.tr("Title"), session.title)
        self._label = self._field(self.tr("Label"), session.label, self.tr("as printed: I"))
        self._start = self._field(self.tr("From"), session.time or "", "09:30")
        self._end = self._field(self.tr("To"), session.end or "", "12:15")
        self._lead = self._field(self.tr("Attends"), session.lead, self.tr("Minister"))
        self._about = QCheckBox(self.tr("About this time"))
        self._about.setChecked(session.approximate)
        times = QHBoxLayout()
        times.setSpacing(12)
        for shown in (self._start, self._end):
            times.addWidget(shown, 1)
        times.addWidget(self._about)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        for field in (self._title, self._label):
            column.addWidget(field)
        column.addLayout(times)
        column.addWidget(self._lead)
        column.addLayout(self._buttons(theme))

    def _field(self, name: str, value: str, hint: str = "") -> Field:
        field = Field(name, hint)
        field.show_value(value)
        field.line.returnPressed.connect(self._on_done)
        return field

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        delete = button(self.tr("Delete session"), "faint", theme=theme, sign="trash-2")
        delete.clicked.connect(self.deleted)
        acts = [delete]
        for sign, name, step in (
            ("chevron-up", self.tr("Up"), -1),
            ("chevron-down", self.tr("Down"), 1),
        ):
            move = button(name, "faint", theme=theme, sign=sign)
            move.clicked.connect(lambda _checked=False, step=step: self.moved.emit(step))
            acts.append(move)
        return self._ending(self.tr("Cancel"), self.tr("Keep"), *acts)

    def write(self) -> None:
        """Put the keyboard into the title."""
        self._title.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title.line.selectAll()

    def _on_done(self) -> None:
        times = [self._clock(field) for field in (self._start, self._end)]
        if any(field.complaint for field in (self._start, self._end)):
            return
        self.done.emit(
            replace(
                self._session,
                title=_said(self._title),
                label=_said(self._label),
                time=times[0],
                end=times[1],
                approximate=self._about.isChecked(),
                lead=_said(self._lead),
            )
        )

    def _clock(self, field: Field) -> str | None:
        try:
            found = clock_in(field.line.text())
        except ValueError:
            field.complain(self.tr("A time such as 09:30"))
            return None
        field.complain("")
        return found


def _said(field: Field) -> str:
    return " ".join(field.line.text().split())
