"""Add a note, or correct one, in its place beside our line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from meetprep.domain.due_typed import due_in
from meetprep.domain.position import Stance
from meetprep.ui.meeting.entry import Entry
from meetprep.ui.notes.choices import confidences, sources, stances
from meetprep.ui.notes.pick import Pick
from meetprep.ui.notes.plain_field import PlainField
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.fields import NAME_WIDTH, Field, field_name
from meetprep.wording.terms import day

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.note import Confidence, Note, NoteSource
    from meetprep.ui.notes.choices import Choices
    from meetprep.ui.theme import Theme


class NoteForm(Entry):
    """All that can be corrected of a note.

    Signals:
        done: The user is ready; carries the note.
    """

    done = Signal(object)

    def __init__(self, theme: Theme, note: Note, choices: Choices, today: date) -> None:
        super().__init__()
        self._note = note
        self._today = today
        self._who: Pick[str] = Pick(theme, self.tr("Delegation"))
        self._who.show_values(choices.delegations(), note.delegation or None)
        self._question: Pick[QuestionId] = Pick(theme, self.tr("Question"))
        self._question.show_values(choices.questions(), note.question)
        self._stance: Pick[Stance] = Pick(theme, self.tr("Stance"))
        self._stance.show_values(stances(), note.stance)
        self._source: Pick[NoteSource] = Pick(theme, self.tr("Source"))
        self._source.show_values(sources(), note.source)
        self._sure: Pick[Confidence] = Pick(theme, self.tr("How sure"))
        self._sure.show_values(confidences(), note.confidence)
        self._day = Field(self.tr("Said on"), self.tr("24 January"))
        if note.said_on is not None:
            self._day.show_value(day(note.said_on, translate))
        self._text = PlainField(self.tr("Text"), self.tr("What it said"), lines=3)
        self._text.show_text(note.text)
        self._sentence = label("", "bad", wrap=True)
        self._sentence.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setColumnMinimumWidth(0, px(NAME_WIDTH))
        grid.setVerticalSpacing(6)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Delegation"), self._who),
            (self.tr("Question"), self._question),
            (self.tr("Stance"), self._stance),
            (self.tr("Source"), self._source),
            (self.tr("How sure"), self._sure),
        )
        for number, (name, pick) in enumerate(rows):
            grid.addWidget(field_name(name), number, 0)
            grid.addWidget(pick, number, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self._day)
        column.addWidget(self._text)
        column.addWidget(self._sentence)
        is_new = not self._note.id
        keep = self.tr("Add") if is_new else self.tr("Keep")
        column.addLayout(self._ending(self.tr("Cancel"), keep))

    def write(self) -> None:
        """Put the keyboard into the first field."""
        first = self._text if self._note.delegation else self._who
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_touched(self) -> bool:
        """Whether the user changed anything."""
        self._day.complain("")
        return self._filled(self._note.said_on) != self._note or self._day.line.isModified()

    def finish(self) -> None:
        """Keep what was filled in, or say what is missing."""
        self._on_done()

    def _on_done(self) -> None:
        missing = "" if self._who.value else self.tr("Which delegation said it?")
        is_silent = self._stance.value in {None, Stance.UNKNOWN}
        if not missing and is_silent and not self._text.toPlainText().strip():
            missing = self.tr("What did it say?")
        self._sentence.setText(missing)
        self._sentence.setVisible(bool(missing))
        try:
            due = due_in(self._day.line.text(), self._today)
        except ValueError:
            self._day.complain(self.tr("A day such as 24 January"))
            return
        self._day.complain("")
        if not missing:
            self.done.emit(self._filled(due.day if due else None))

    def _filled(self, said_on: date | None) -> Note:
        note = self._note
        return replace(
            note,
            delegation=self._who.value or note.delegation,
            question=self._question.value or note.question,
            stance=self._stance.value or note.stance,
            source=self._source.value or note.source,
            confidence=self._sure.value,
            said_on=said_on,
            text=self._text.toPlainText(),
        )
