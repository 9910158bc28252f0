"""What an entry of a reading is corrected in: a session, a footnote, a reference."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.typed import clock_in, words_in
from meetprep.ui.widgets.field_text import FieldText
from meetprep.ui.widgets.fields import Field, field_name

if TYPE_CHECKING:
    from meetprep.domain.paper import Footnote, FoundSession


class EntryEditor(QWidget):
    """The fields of one entry.

    Signals:
        edited: The user changed a field; carries the entry and the field's name.
    """

    edited = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def write(self) -> None:
        """Put the keyboard into the first field."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_text(self, name: str, full_name: str) -> FieldText:
        """Add a field for text of any length."""
        text = FieldText(full_name)
        text.setProperty("role", "field")
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(field_name(name), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self.column.addLayout(row)
        return text


class NoteEditor(EntryEditor):
    """Label and text of a footnote."""

    def __init__(self) -> None:
        super().__init__()
        self._note: Footnote | None = None
        self.label_ = Field(self.tr("Label"), full_name=self.tr("Label of the footnote"))
        self.label_.edited.connect(self._on_label_edited)
        self.column.addWidget(self.label_)
        self.text = self.add_text(self.tr("Text"), self.tr("Text of the footnote"))
        self.text.edited.connect(self._on_text_edited)
        self.setFocusProxy(self.label_.line)

    def show_note(self, note: Footnote) -> None:
        """Show ``note``."""
        self._note = note
        self.label_.show_value(note.label)
        self.text.show_changed(note.text)

    def _on_label_edited(self, text: str) -> None:
        if self._note:
            self._edit(replace(self._note, label=words_in(text) or ""), "label")

    def _on_text_edited(self, text: str) -> None:
        if self._note:
            self._edit(replace(self._note, text=text), "text")

    def _edit(self, note: Footnote, field: str) -> None:
        self._note = note
        self.edited.emit(note, field)


class ReferenceEditor(EntryEditor):
    """The number of a document."""

    def __init__(self) -> None:
        super().__init__()
        self.number = Field(self.tr("Number"), full_name=self.tr("Number of the document"))
        self.number.edited.connect(lambda text: self.edited.emit(words_in(text) or "", ""))
        self.column.addWidget(self.number)
        self.setFocusProxy(self.number.line)

    def show_reference(self, reference: str) -> None:
        """Show ``reference``."""
        self.number.show_value(reference)


class SessionEditor(EntryEditor):
    """Label, title and times of a session."""

    def __init__(self) -> None:
        super().__init__()
        self._session: FoundSession | None = None
        self.label_ = Field(self.tr("Label"), full_name=self.tr("Label of the session"))
        self.label_.edited.connect(self._on_label_edited)
        self.column.addWidget(self.label_)
        self.title = self.add_text(self.tr("Title"), self.tr("Title of the session"))
        self.title.edited.connect(self._on_title_edited)
        none = self.tr("The paper gives no time")
        begins, ends = self.tr("Begin of the session"), self.tr("End of the session")
        self.time = Field(self.tr("Time"), none, full_name=begins)
        self.end = Field(self.tr("End"), none, full_name=ends)
        for key, field in (("time", self.time), ("end", self.end)):
            field.edited.connect(partial(self._on_time_edited, key))
            self.column.addWidget(field)
        self.approximate = QCheckBox(self.tr("The time is approximate"))
        self.approximate.clicked.connect(self._on_approximate)
        self.column.addWidget(self.approximate)
        self.setFocusProxy(self.label_.line)

    def show_session(self, session: FoundSession) -> None:
        """Show ``session``; a time that is typed in another notation stays as it is."""
        self._session = session
        self.label_.show_value(session.label or "")
        self.title.show_changed(session.title)
        for field, value in ((self.time, session.time), (self.end, session.end)):
            if _clock(field.line.text()) != (value or ""):
                field.show_value(value or "")
        self.approximate.setChecked(session.approximate)

    def _on_label_edited(self, text: str) -> None:
        if self._session:
            self._edit(replace(self._session, label=words_in(text)), "label")

    def _on_title_edited(self, text: str) -> None:
        if self._session:
            self._edit(replace(self._session, title=text), "title")

    def _on_time_edited(self, key: str, text: str) -> None:
        session = self._session
        if session is None:
            return
        field, kept = (self.time, session.time) if key == "time" else (self.end, session.end)
        try:
            time = clock_in(text)
        except ValueError:
            stays = self.tr("“{}” stays.").format(kept) if kept else self.tr("It stays empty.")
            field.complain(f"{self.tr('No time that can be read, such as 09:30.')} {stays}")
            return
        field.complain("")
        changed = replace(session, time=time) if key == "time" else replace(session, end=time)
        self._edit(changed, key)

    def _on_approximate(self, is_so: bool) -> None:  # noqa: FBT001 - a signal's
        if self._session:
            self._edit(replace(self._session, approximate=is_so), "approximate")

    def _edit(self, session: FoundSession, field: str) -> None:
        self._session = session
        self.edited.emit(session, field)


def _clock(text: str) -> str:
    """Return what a typed time means; a wrong one means something that no session has."""
    try:
        return clock_in(text) or ""
    except ValueError:
        return "?"
