"""The right of the notes: our line, the chosen note beside it, and what we think of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.notes.contrast_rows import ContrastRows
from meetprep.ui.notes.note_view import NoteView
from meetprep.ui.notes.our_line import OurLine
from meetprep.ui.notes.plain_field import PlainField
from meetprep.ui.scale import px
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import Sign, action_button, button, label, line
from meetprep.ui.widgets.fields import Field
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from meetprep.domain.contrast import Contrast, ContrastKind
    from meetprep.domain.note import Note
    from meetprep.ui.theme import Theme


def ruled(theme: Theme, sign: str, words: str) -> QHBoxLayout:
    """Return a quiet divider with a sign and its words."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if sign:
        row.addWidget(Sign(theme, sign, "text3", 13))
    row.addWidget(label(words, "small"))
    row.addWidget(line(), 1)
    return row


class BesidePane(QFrame):
    """Shows one note, or asks for one; the texts are saved as they are typed.

    Signals:
        assessed: The user changed the assessment; carries it.
        tagged: The user changed the tags; carries them as typed.
        contrasted: The user marked how it compares; carries the contrasts.
        read_asked: The user has read it, or wants it unread again; carries which.
        quote_asked: The user wants words quoted in our defensive lines; carries whose note
            says them, and the words.
        change_asked: The user wants to correct it.
        delete_asked: The user does not want it.
        closed: The user is done with the note.
        delegation_asked: The user wants to read all of the delegation.
    """

    assessed = Signal(str)
    tagged = Signal(str)
    contrasted = Signal(object)
    read_asked = Signal(bool)
    quote_asked = Signal(object, str)
    change_asked = Signal()
    delete_asked = Signal()
    closed = Signal()
    delegation_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self._note: Note | None = None
        self.our_line = OurLine(theme)
        self.view = NoteView(theme)
        self.contrasts = ContrastRows(theme)
        self.contrasts.edited.connect(self.contrasted)
        self.contrasts.marked.connect(self._on_marked)
        self.assessment = PlainField(
            self.tr("Our assessment"), self.tr("What we make of it"), lines=3
        )
        self.assessment.edited.connect(self.assessed)
        self.tags = Field(self.tr("Tags"), self.tr("scrutiny, legal form"))
        self.tags.edited.connect(self.tagged)
        self._read = button("", theme=theme, sign="check")
        self._read.clicked.connect(self._on_read)
        self._hint = label(
            self.tr("Choose a note to hold it against our line."), "muted", wrap=True
        )
        close = QAction(icon(theme, "arrow-left"), self.tr("Back to the inbox (Esc)"), self)
        close.triggered.connect(self.closed)
        self.back = action_button(close)
        self.back.hide()
        self._form_place = QVBoxLayout()
        self._below = self._note_parts(theme)
        self._lay_out()
        self.show_nothing()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(20)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.our_line)
        column.addWidget(self._hint)
        column.addLayout(self._form_place)
        column.addWidget(self._below)
        column.addStretch(1)
        self._pane = Pane(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(self._pane)

    def _note_parts(self, theme: Theme) -> QWidget:
        acts = QWidget()
        row = FlowingLayout(gap=6)
        acts.setLayout(row)
        quote = button(self.tr("Quote in If raised"), "quiet")
        quote.clicked.connect(self._on_quote)
        change = button(self.tr("Change…"), "faint", theme=theme, sign="pencil")
        change.clicked.connect(self.change_asked)
        delete = button(self.tr("Delete"), "faint", theme=theme, sign="trash-2")
        delete.clicked.connect(self.delete_asked)
        self._all = button(self.tr("All it said"), "faint", theme=theme, sign="list")
        self._all.clicked.connect(self.delegation_asked)
        for act in (self._read, quote, change, self._all, delete):
            row.addWidget(act)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.view)
        column.addWidget(self.contrasts)
        column.addLayout(ruled(theme, "lock", self.tr("Our assessment")))
        column.addWidget(self.assessment)
        column.addWidget(self.tags)
        column.addWidget(acts)
        return below

    @property
    def has_form(self) -> bool:
        """Whether a form stands in the place of the note."""
        return self._form_place.count() > 0

    def show_form(self, form: QWidget | None) -> None:
        """Show ``form`` in the place of the note, or the note again."""
        clear(self._form_place)
        if form is not None:
            self._form_place.addWidget(form)
            self._hint.hide()
        else:
            self._hint.setVisible(self._note is None)
        self._below.setVisible(form is None and self._note is not None)

    def show_nothing(self) -> None:
        """Ask for a note."""
        self._note = None
        self._below.hide()
        self._hint.setVisible(not self.has_form)

    def show_note(self, note: Note, name: str, earlier: Sequence[Note], today: date) -> None:
        """Show ``note`` of the delegation called ``name``, and what it said before."""
        if self._note is None or self._note.id != note.id:
            self._pane.verticalScrollBar().setValue(0)
        self._note = note
        self.view.show_note(note, name, earlier, today)
        is_read = all(one.is_read for one in (note, *earlier))
        self._read.setText(self.tr("Mark as unread") if is_read else self.tr("Mark as read"))
        self._is_read = is_read
        self._hint.hide()
        self._below.setVisible(not self.has_form)

    def show_texts(self, assessment: str, contrasts: Sequence[Contrast], tags: str) -> None:
        """Show what we wrote about the note; the caret stays where the words are the same."""
        self.assessment.show_changed(assessment)
        self.contrasts.show_contrasts(contrasts)
        if not self.tags.line.hasFocus():
            self.tags.show_value(tags)

    def write(self) -> None:
        """Put the keyboard into the assessment."""
        self.assessment.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pane.ensureWidgetVisible(self.assessment, 0, px(24))

    def _on_read(self) -> None:
        self.read_asked.emit(not self._is_read)

    def _on_marked(self, kind: ContrastKind) -> None:
        self.contrasts.take(kind, self.view.selected)

    def _on_quote(self) -> None:
        if (said := self.view.said) is not None:
            self.quote_asked.emit(said, self.view.selected or said.text)
