"""A note in full: its text as it really is, where it came from, what changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.deception import DeceptionPlace, deceptions, revealed
from meetprep.domain.differences import differences
from meetprep.domain.note import in_words
from meetprep.services.aligning import matching
from meetprep.ui.notes.note_card import source_words
from meetprep.ui.notes.painted import TONES, paint_confidence
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.avatar import Avatar
from meetprep.ui.widgets.chip import Chip
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.differences import DifferenceText
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.wording.moments import near_day
from meetprep.wording.notes import confidence_name, deception_words
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from meetprep.domain.note import Confidence, Note
    from meetprep.ui.theme import Theme


class Confident(QWidget):
    """One to three dots, and the word for how sure one is."""

    def __init__(self, theme: Theme, confidence: Confidence) -> None:
        super().__init__()
        self._theme, self._confidence = theme, confidence
        words = confidence_name(confidence, translate)
        wide = px(30) + QFontMetrics(interface_font(12)).horizontalAdvance(words)
        self.setFixedSize(wide + 2, px(20))
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_confidence(painter, self._theme, QPointF(0, 0), self._confidence)


class NoteView(QWidget):
    """Shows one note; nothing in its text is interpreted.

    ``said`` is the note whose words are shown: an older one where it has none.

    Signals:
        file_asked: The user wants the file that it came in.
    """

    file_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._note: Note | None = None
        self.said: Note | None = None
        self._shown: tuple[str, str, Note | None] | None = None
        self._earlier: Note | None = None
        self._shows_changes = False
        self._today: date | None = None
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(10)
        self.text = FlowText(theme)
        self._changes = DifferenceText(theme)
        self._changes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._changed = button("", "inline")
        self._changed.clicked.connect(self._on_changes)
        self._file = Elided("small")
        self._warnings = label("", "doubt", wrap=True)
        self._save = button(self.tr("Save the file…"), "inline")
        self._save.clicked.connect(self.file_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(self._facts)
        column.addWidget(self._warnings)
        column.addWidget(self.text)
        column.addWidget(self._changes)
        column.addWidget(self._changed, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._file)
        row.addWidget(self._save)
        row.addStretch(1)
        column.addLayout(row)

    @property
    def selected(self) -> str:
        """The words that the user selected in it."""
        return self.text.textCursor().selectedText().replace("\u2029", "\n")

    def show_note(self, note: Note, name: str, earlier: Sequence[Note], today: date) -> None:
        """Show ``note`` of the delegation called ``name``, and what it said before."""
        worded = in_words((note, *earlier))
        self.said = next(iter(worded), note)
        before = next(iter(worded[1:]), None) if self.said is note else None
        if self._note is not None and self._note.id != note.id:
            self._shows_changes = False
        shown = (note.id, self._full_text(self.said, note, today), before)
        is_same, self._shown = self._shown == shown, shown
        self._note, self._earlier, self._today = note, before, today
        clear(self._head)
        self._head.addWidget(Avatar(self._theme, note.delegation))
        heading = label(self.tr("{}, side by side").format(name), "heading", wrap=True)
        self._head.addWidget(heading, 1)
        clear(self._facts)
        tone = TONES[note.stance]
        self._facts.addWidget(Chip(self._theme, stance_name(note.stance, translate), tone=tone))
        source = Elided("small")
        source.show_words(source_words(note, today))
        self._facts.addWidget(source)
        if note.confidence is not None:
            self._facts.addWidget(Confident(self._theme, note.confidence))
        self._facts.addStretch(1)
        self._show_warnings(note, self.said)
        if not is_same:
            self.text.show_text(Stretch(shown[1], "text2"))
        self._show_changes()
        self._show_file(note)

    def _full_text(self, said: Note, note: Note, today: date) -> str:
        """Return the words as they really are, those of an older note with their source."""
        text = revealed(said.text) or "—"
        return text if said is note else f"{source_words(said, today)}:\n{text}"

    def _show_warnings(self, note: Note, said: Note) -> None:
        name, sender = (note.file.name, note.file.sender) if note.file else ("", "")
        found = (
            *deceptions(name, DeceptionPlace.FILE_NAME),
            *deceptions(sender, DeceptionPlace.SENDER),
            *deceptions(said.text, DeceptionPlace.TEXT),
        )
        told = (deception_words(one, translate) for one in found)
        self._warnings.setText("\n".join(f"{words.title} {words.advice}" for words in told))
        self._warnings.setVisible(bool(found))

    def _show_file(self, note: Note) -> None:
        words = ""
        if note.file is not None:
            from_whom = revealed(note.file.sender)
            words = ", ".join(filter(None, (revealed(note.file.name), from_whom)))
        self._file.show_words(words)
        for part in (self._file, self._save):
            part.setVisible(bool(words))

    def _show_changes(self) -> None:
        before, note = self._earlier, self._note
        self._changed.setVisible(before is not None)
        is_shown = self._shows_changes and before is not None
        self.text.setVisible(not is_shown)
        self._changes.setVisible(is_shown)
        if before is None or note is None or self._today is None:
            return
        if is_shown:
            runs = differences(revealed(before.text), revealed(note.text), matching)
            self._changes.show_runs((runs, "text2"))
            self._changed.setText(self.tr("Show the text"))
        else:
            day = near_day(before.day, self._today, translate) if before.day else ""
            self._changed.setText(self.tr("Show what changed since {}").format(day))

    def _on_changes(self) -> None:
        self._shows_changes = not self._shows_changes
        self._show_changes()
