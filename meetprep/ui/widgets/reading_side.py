"""Everything of a reading beside its questions: meeting, paper, sessions, notes, references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import restyle
from meetprep.ui.widgets.reading_entries import ReadingEntries
from meetprep.ui.widgets.reading_fields import ReadingFields

if TYPE_CHECKING:
    from meetprep.domain.paper import Reading
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.entries import EntryList


class ReadingSide(QFrame):
    """Stands beside the questions, or under them where the page is narrow.

    Signals:
        typed: The user typed into a field; carries the reading and the field's name.
        stepped: The user added or deleted an entry; carries the reading.
    """

    typed = Signal(object, str)
    stepped = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("readingside")
        self.setMinimumWidth(px(230))
        self.fields = ReadingFields(theme)
        self.entries = ReadingEntries(theme)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addWidget(self.fields)
        self._column.addWidget(self.entries)
        self._column.addStretch(1)
        self.fields.corrected.connect(self.typed)
        self.entries.typed.connect(self.typed)
        self.entries.stepped.connect(self.stepped)
        self.stand(beside=True)

    def stand(self, *, beside: bool) -> None:
        """Draw a hairline at the left, or stand in line with the cards above."""
        self._column.setContentsMargins(20 if beside else MARGIN, 0, 0 if beside else MARGIN, 0)
        restyle(self, "beside", "true" if beside else "false")

    def begin(self, reading: Reading) -> None:
        """Show the fields of another paper; no entry is open."""
        self.entries.begin()
        self.show_reading(reading)

    def show_reading(self, reading: Reading) -> None:
        """Show what stands otherwise in ``reading``."""
        self.fields.show_reading(reading)
        self.entries.show_reading(reading)

    def hold(self, reading: Reading) -> None:
        """Correct ``reading`` from now on; what stands in the fields stays."""
        self.fields.hold(reading)
        self.entries.show_reading(reading)

    def show_note(self, label: str) -> EntryList | None:
        """Open the footnote of that label and return its list."""
        return self.entries.show_note(label)

    def mend_note(self, label: str) -> None:
        """Open the footnote of that label, or a new one, with the keyboard in it."""
        if self.entries.show_note(label) is None:
            self.entries.add_note(label)
        self.entries.notes.editor.write()
