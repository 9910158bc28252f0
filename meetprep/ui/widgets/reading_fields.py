"""What was understood of a paper beside its questions; name and place can be corrected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import label
from meetprep.wording.terms import days

if TYPE_CHECKING:
    from meetprep.domain.paper import FoundMeeting, Reading


class ReadingFields(QWidget):
    """Meeting, sessions, footnotes and references of a reading."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(label(self.tr("Meeting"), "heading"))
        meeting = reading.meeting
        self._name = self._field(meeting.name or "", self.tr("Name"))
        self._place = self._field(meeting.place or "", self.tr("Place"))
        self._fact(self.tr("Date"), days(meeting.start, meeting.end, translate))
        self._fact(self.tr("Marking"), reading.marking or "")
        self._fact(self.tr("Reference"), reading.reference or "")
        sessions = [" – ".join(filter(None, (s.label, s.title))) for s in reading.sessions]
        self._list(self.tr("Sessions"), sessions)
        notes = [f"{note.label}  {note.text}" for note in reading.text.footnotes]
        self._list(self.tr("Footnotes"), notes)
        self._list(self.tr("References"), list(reading.references))
        self._column.addStretch(1)

    def corrected(self, meeting: FoundMeeting) -> FoundMeeting:
        """Return ``meeting`` with the name and place that stand in the fields now."""
        return replace(
            meeting,
            name=" ".join(self._name.text().split()) or None,
            place=" ".join(self._place.text().split()) or None,
        )

    def _field(self, value: str, name: str) -> QLineEdit:
        field = QLineEdit(value)
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("The paper doesn’t say"))
        field.setCursorPosition(0)
        field.setToolTip(value)
        self._column.addWidget(label(name, "small"))
        self._column.addWidget(field)
        return field

    def _fact(self, name: str, value: str) -> None:
        self._column.addWidget(label(name, "small"))
        unknown = self.tr("The paper doesn’t say")
        self._column.addWidget(label(value or unknown, "" if value else "muted", wrap=True))

    def _list(self, name: str, entries: list[str]) -> None:
        self._column.addSpacing(12)
        self._column.addWidget(label(f"{name}  {len(entries)}", "heading"))
        for entry in entries:
            self._column.addWidget(label(entry, "small", wrap=True))
