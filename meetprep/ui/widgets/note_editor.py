"""The editor of one footnote, whose text belongs to the history of the text above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextCursor

from meetprep.domain.richtext import Block, Mark, Note, RichText, Run, canonical, without_mark
from meetprep.ui.text import rich_document
from meetprep.ui.text.reading import read
from meetprep.ui.theme import writing_font
from meetprep.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent

    from meetprep.ui.theme import Theme

_BREAK = Run("\n")


class NoteEditor(WritingEdit):
    """Edits the text of a footnote.

    Signals:
        changed: The text is another; carries the note and whether it belongs to the last step.
        left: The user wants to go back to the mark.
        undo_asked: The last step is to be undone, or done again; carries which.
    """

    changed = Signal(object, bool)
    left = Signal()
    undo_asked = Signal(bool)
    may_leave_out = False

    def __init__(
        self, note: Note, part: WritingEdit, actions: Sequence[QAction], theme: Theme
    ) -> None:
        super().__init__(actions, theme)
        self.note = note
        self.part = part
        self.language = part.language
        self._joins = False
        self._is_filling = False
        document = rich_document.new_document()
        document.setParent(self)
        document.setDefaultFont(writing_font(13))
        self.setDocument(document)
        document.documentLayout().documentSizeChanged.connect(self._fit_height)
        self.show_note(note)
        document.contentsChange.connect(self._on_contents_change)

    def show_note(self, note: Note) -> None:
        """Show a footnote as it is; this is no edit."""
        self._is_filling = True
        at = self.textCursor().position()
        is_same = note.content == self.note.content and not self.document().isEmpty()
        self.note = note
        if not is_same:
            rich_document.fill(self.document(), RichText((Block(note.content),)))
            self.document().setUndoRedoEnabled(False)
            cursor = self.textCursor()
            cursor.setPosition(min(at, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
        self._is_filling = False
        self._fit_height()

    def begin_step(self) -> None:
        """Let the next change be a step of undo of its own."""
        self._flow.goes_on = False
        self._joins = False

    def insert_text(self, text: RichText) -> None:
        """Put the words and marks of ``text`` in the place of the selection, in one block."""
        self.begin_step()
        text = without_mark(text, Mark.LEAVE_OUT)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        rich_document.insert(cursor, RichText((Block(in_one(text)),)))
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def place(self) -> Callable[[RichText], None]:
        """Return what puts a text into this footnote."""
        return self.insert_text

    def _on_contents_change(self, _at: int, removed: int, added: int) -> None:
        if self._is_filling or not (removed or added):
            return
        content = in_one(read(self.document()))
        if content != self.note.content:
            self.note = Note(self.note.id, content)
            joins, self._joins = self._joins, True
            self.changed.emit(self.note, joins)

    def set_mark(self, mark: Mark, *, is_set: bool) -> None:
        """Set or lift ``mark``, as a step of its own."""
        self.begin_step()
        super().set_mark(mark, is_set=is_set)

    def _on_key(self, event: QKeyEvent) -> None:
        # Escape goes back to the text; undone is what was done last, here or there.
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo) or event.matches(keys.Redo):
            self.begin_step()
            self.undo_asked.emit(event.matches(keys.Redo))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.textCursor().insertText("\u2028")
        else:
            super()._on_key(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let what is typed after coming back be undone by itself."""
        self.begin_step()
        super().focusOutEvent(event)

    def go_to_end(self) -> None:
        """Put the keyboard behind the text."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def part_of(field: WritingEdit) -> WritingEdit:
    """Return the field of the text that a footnote belongs to, any other field as it is."""
    return field.part if isinstance(field, NoteEditor) else field


def in_one(text: RichText) -> tuple[Run, ...]:
    """Return the runs of all blocks as they stand in a footnote, its own notes left out."""
    runs: list[Run] = []
    for block in text.blocks:
        runs += [_BREAK] if runs else []
        runs += [part for part in block.content if isinstance(part, Run)]
    one = canonical(RichText((Block(tuple(runs)),)))
    content = one.blocks[0].content if one.blocks else ()
    return tuple(part for part in content if isinstance(part, Run))
