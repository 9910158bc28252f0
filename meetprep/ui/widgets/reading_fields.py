"""What was understood of a paper beside its questions, the meeting and sessions correctable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetprep.domain.correcting_entries import with_session
from meetprep.domain.dates import find_dates
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import label, restyle
from meetprep.ui.widgets.field_text import FieldText
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.ui.widgets.focus_bar import FocusBar
from meetprep.wording.terms import days

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.paper import Reading
    from meetprep.ui.theme import Theme


class ReadingFields(QWidget):
    """Meeting, marking, reference, sessions, footnotes and references of a reading.

    Signals:
        corrected: The user changed a field; carries the reading and the field's name.
    """

    corrected = Signal(object, str)

    def __init__(self, theme: Theme, reading: Reading) -> None:
        super().__init__()
        self._theme = theme
        self._reading = reading
        self._titles: list[FieldText] = []
        self.setMinimumWidth(230)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(label(self.tr("Meeting"), "heading"))
        meeting = reading.meeting
        self._name = self._field(self.tr("Name"), meeting.name or "", self._on_name)
        when = days(meeting.start, meeting.end, translate)
        self._dates = self._field(self.tr("Date"), when, self._on_dates)
        self._doubt = label(self.tr("No date that can be read, such as 5–6 March 2026."), "bad")
        self._doubt.setWordWrap(True)
        self._doubt.hide()
        self._column.addWidget(self._doubt)
        self._place = self._field(self.tr("Place"), meeting.place or "", self._on_place)
        self._marking = self._field(self.tr("Marking"), reading.marking or "", self._on_marking)
        self._reference = self._field(
            self.tr("Reference"), reading.reference or "", self._on_reference
        )
        self._add_sessions()
        notes = [f"{note.label}  {note.text}" for note in reading.text.footnotes]
        self._list(self.tr("Footnotes"), notes)
        self._list(self.tr("References"), list(reading.references))
        self._column.addStretch(1)

    def _add_sessions(self) -> None:
        sessions = self._reading.sessions
        self._head(self.tr("Sessions"), len(sessions))
        for number, session in enumerate(sessions):
            printed = " · ".join(filter(None, (session.time, session.label)))
            name = printed or self.tr("Session {}").format(number + 1)
            self._column.addWidget(label(name, "small", wrap=True))
            title = FieldText(self.tr("Title of {}").format(name), self.tr("No title"))
            title.show_text(session.title)
            title.edited.connect(lambda text, number=number: self._on_title(number, text))
            self._titles.append(title)
            row = QHBoxLayout()
            row.setSpacing(9)
            row.addWidget(FocusBar(title))
            row.addWidget(title)
            self._column.addLayout(row)

    def _field(self, name: str, value: str, edited: Callable[[str], None]) -> QLineEdit:
        field = QLineEdit(value)
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("The paper doesn’t say"))
        field.setCursorPosition(0)
        field.textEdited.connect(edited)
        self._column.addWidget(label(name, "small"))
        self._column.addWidget(field)
        return field

    def _head(self, name: str, count: int) -> None:
        self._column.addSpacing(12)
        self._column.addWidget(label(f"{name}  {count}", "heading"))

    def _list(self, name: str, entries: list[str]) -> None:
        self._head(name, len(entries))
        for entry in entries:
            shown = FlowText(self._theme, size=12, line_height=18)
            shown.show_text(Stretch(entry, "text3"))
            self._column.addWidget(shown)

    def _on_name(self, text: str) -> None:
        meeting = replace(self._reading.meeting, name=_words(text))
        self._correct(replace(self._reading, meeting=meeting), "name")

    def _on_place(self, text: str) -> None:
        meeting = replace(self._reading.meeting, place=_words(text))
        self._correct(replace(self._reading, meeting=meeting), "place")

    def _on_dates(self, text: str) -> None:
        found = find_dates(text)
        understood = bool(found) or not text.strip()
        self._doubt.setVisible(not understood)
        restyle(self._dates, "wrong", "false" if understood else "true")
        if understood:
            start = found[0].start if found else None
            end = found[-1].end or found[-1].start if found else None
            end = end if end != start else None
            meeting = replace(self._reading.meeting, start=start, end=end)
            self._correct(replace(self._reading, meeting=meeting), "dates")

    def _on_marking(self, text: str) -> None:
        self._correct(replace(self._reading, marking=_words(text)), "marking")

    def _on_reference(self, text: str) -> None:
        self._correct(replace(self._reading, reference=_words(text)), "reference")

    def _on_title(self, number: int, text: str) -> None:
        session = replace(self._reading.sessions[number], title=text)
        self._correct(with_session(self._reading, number, session), f"session {number}")

    def _correct(self, reading: Reading, field: str) -> None:
        self.corrected.emit(reading, field)

    def hold(self, reading: Reading) -> None:
        """Correct ``reading`` from now on; what stands in the fields stays."""
        self._reading = reading

    def show_reading(self, reading: Reading) -> None:
        """Show what stands otherwise in ``reading`` after a step was undone or redone."""
        meeting = reading.meeting
        when = days(meeting.start, meeting.end, translate)
        for field, value in (
            (self._name, meeting.name or ""),
            (self._dates, when),
            (self._place, meeting.place or ""),
            (self._marking, reading.marking or ""),
            (self._reference, reading.reference or ""),
        ):
            if _words(field.text()) != _words(value):
                field.setText(value)
                field.setCursorPosition(0)
        self._doubt.hide()
        restyle(self._dates, "wrong", "false")
        for title, session in zip(self._titles, reading.sessions, strict=False):
            if _words(title.toPlainText()) != _words(session.title):
                title.show_text(session.title)


def _words(text: str) -> str | None:
    return " ".join(text.split()) or None
