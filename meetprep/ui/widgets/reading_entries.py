"""The sessions, footnotes and references of a reading, each entry correctable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.domain import correcting_entries as entries
from meetprep.domain.paper import Reading, SourceText
from meetprep.ui.widgets.entries import EntryList, EntryRow
from meetprep.ui.widgets.entry_editors import NoteEditor, ReferenceEditor, SessionEditor

if TYPE_CHECKING:
    from meetprep.domain.paper import Footnote, FoundSession
    from meetprep.ui.theme import Theme


class ReadingEntries(QWidget):
    """Three lists, each with its own editor.

    Signals:
        typed: The user typed into a field; carries the reading and the field's name.
        stepped: The user added or deleted an entry; carries the reading.
        session_chosen: The user chose a session; carries its number.
        note_chosen: The user chose a footnote; carries its label.
        reference_chosen: The user chose a reference; carries its number.
    """

    typed = Signal(object, str)
    stepped = Signal(object)
    session_chosen = Signal(int)
    note_chosen = Signal(str)
    reference_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._reading = Reading(SourceText(()))
        self._session, self._note, self._reference = (
            SessionEditor(),
            NoteEditor(),
            ReferenceEditor(),
        )
        add = self.tr("Add")
        self.sessions = EntryList(theme, self.tr("Sessions"), add, self._session)
        self.notes = EntryList(theme, self.tr("Footnotes"), add, self._note)
        self.references = EntryList(theme, self.tr("References"), add, self._reference)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for shown in (self.sessions, self.notes, self.references):
            column.addWidget(shown)
        self._connect()

    def _connect(self) -> None:
        self._session.edited.connect(self._on_session_edited)
        self._note.edited.connect(self._on_note_edited)
        self._reference.edited.connect(self._on_reference_edited)
        for shown in (self.sessions, self.notes, self.references):
            shown.went_to.connect(self._show_chosen)
        self.sessions.went_to.connect(self.session_chosen)
        self.notes.went_to.connect(self._on_note_chosen)
        self.references.went_to.connect(self.reference_chosen)
        self.sessions.added.connect(self._on_session_added)
        self.notes.added.connect(self.add_note)
        self.references.added.connect(self._on_reference_added)
        self.sessions.deleted.connect(
            lambda at: self.stepped.emit(entries.delete_session(self._reading, at))
        )
        self.notes.deleted.connect(
            lambda at: self.stepped.emit(entries.delete_note(self._reading, at))
        )
        self.references.deleted.connect(
            lambda at: self.stepped.emit(entries.delete_reference(self._reading, at))
        )

    def begin(self) -> None:
        """Begin with another paper: no entry is open."""
        for shown in (self.sessions, self.notes, self.references):
            shown.choose(-1, quietly=True)

    def show_reading(self, reading: Reading) -> None:
        """Show the entries of ``reading``; what is chosen stays chosen."""
        self._reading = reading
        self.sessions.show_rows(tuple(_session_row(one) for one in reading.sessions))
        notes = reading.text.footnotes
        self.notes.show_rows(tuple(EntryRow(one.label, one.text) for one in notes))
        self.references.show_rows(tuple(EntryRow("", one) for one in reading.references))
        self._show_chosen()

    def _show_chosen(self) -> None:
        reading = self._reading
        if 0 <= self.sessions.current < len(reading.sessions):
            self._session.show_session(reading.sessions[self.sessions.current])
        if 0 <= self.notes.current < len(reading.text.footnotes):
            self._note.show_note(reading.text.footnotes[self.notes.current])
        if 0 <= self.references.current < len(reading.references):
            self._reference.show_reference(reading.references[self.references.current])

    def show_note(self, label: str) -> EntryList | None:
        """Open the footnote of that label and return its list."""
        labels = [note.label for note in self._reading.text.footnotes]
        if label not in labels:
            return None
        self.notes.choose(labels.index(label), quietly=True)
        self._show_chosen()
        return self.notes

    def show_reference(self, words: str) -> EntryList | None:
        """Open the reference of those words and return its list."""
        wanted = "".join(words.split())
        numbers = ["".join(one.split()) for one in self._reading.references]
        if wanted not in numbers:
            return None
        self.references.choose(numbers.index(wanted), quietly=True)
        self._show_chosen()
        return self.references

    def show_session(self, number: int) -> EntryList:
        """Open session ``number`` and return its list."""
        self.sessions.choose(number, quietly=True)
        self._show_chosen()
        return self.sessions

    def add_note(self, label: str = "") -> None:
        """Add a footnote of that label and put the keyboard into it."""
        self.stepped.emit(entries.add_note(self._reading, label or ""))
        self.notes.write_new()
        self._show_chosen()

    def _on_session_added(self) -> None:
        self.stepped.emit(entries.add_session(self._reading))
        self.sessions.write_new()
        self._show_chosen()

    def _on_reference_added(self) -> None:
        self.stepped.emit(entries.add_reference(self._reading))
        self.references.write_new()
        self._show_chosen()

    def _on_note_chosen(self, number: int) -> None:
        self.note_chosen.emit(self._reading.text.footnotes[number].label)

    def _on_session_edited(self, session: FoundSession, field: str) -> None:
        at = self.sessions.current
        reading = entries.with_session(self._reading, at, session)
        self.typed.emit(reading, f"{field} of session {at}")

    def _on_note_edited(self, note: Footnote, field: str) -> None:
        at = self.notes.current
        reading = entries.with_note(self._reading, at, note)
        self.typed.emit(reading, f"{field} of note {at}")

    def _on_reference_edited(self, words: str, _field: str) -> None:
        at = self.references.current
        reading = entries.with_reference(self._reading, at, words)
        self.typed.emit(reading, f"reference {at}")


def _session_row(session: FoundSession) -> EntryRow:
    times = "–".join(filter(None, (session.time, session.end)))
    roughly = "≈ " if session.approximate and times else ""
    lead = " · ".join(filter(None, (roughly + times, session.label)))
    return EntryRow(lead, session.title)
