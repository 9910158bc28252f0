"""The editor of one part: paragraphs, headings, lists, quotations and footnotes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QTextCursor

from meetprep.domain.richtext import BlockKind, ListStyle, Note, RichText, Run
from meetprep.ui.text import lists, paragraphs, typing_help
from meetprep.ui.text.formats import note_of
from meetprep.ui.text.layer import Drawing
from meetprep.ui.text.list_marks import marked_blocks, paint_marks
from meetprep.ui.text.reading import kind_of
from meetprep.ui.widgets.writing_edit import WritingEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent

    from meetprep.ui.drafts import Draft
    from meetprep.ui.theme import Theme

# The keys that lists, headings and quotations answer to.
_STRUCTURE = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)


class PartEditor(WritingEdit):
    """Edits the part whose draft it was given.

    Signals:
        note_opened: The user wants to write a footnote; carries its id.
        note_shown: A footnote has a field from now on; carries it.
        draft_shown: Another draft is edited from now on.
        field_focused: The user went into this field or one of its footnotes; carries which.
        field_moved: The caret stands elsewhere in one of these; carries which.
        field_pasted: As ``pasted``, for any of these; carries which, HTML and plain text.
    """

    note_opened = Signal(str)
    note_shown = Signal(object)
    draft_shown = Signal()
    field_focused = Signal(object)
    field_moved = Signal(object)
    field_pasted = Signal(object, str, str)

    def __init__(self, actions: Sequence[QAction], theme: Theme) -> None:
        super().__init__(actions, theme)
        self.setMouseTracking(True)
        self.draft: Draft | None = None
        self.focused.connect(partial(self.field_focused.emit, self))
        self.caret_moved.connect(partial(self.field_moved.emit, self))
        self.pasted.connect(lambda html, text: self.field_pasted.emit(self, html, text))

    @property
    def may_leave_out(self) -> bool:
        """Whether passages can be marked that may be left out."""
        return self.draft is not None and self.draft.may_leave_out

    def show_draft(self, draft: Draft) -> None:
        """Edit ``draft``, with its own undo history."""
        if self.draft is draft:
            return
        if self.draft is not None:
            self.document().documentLayout().documentSizeChanged.disconnect(self._fit_height)
        self.draft, self.live = draft, draft.live
        self._flow.goes_on = False
        self.setDocument(draft.document)
        draft.document.documentLayout().documentSizeChanged.connect(self._fit_height)
        self._fit_height()
        self.draft_shown.emit()

    def insert_text(self, text: RichText) -> None:
        """Put ``text`` in the place of the selection, its footnotes under new names."""
        if self.draft is None or not text.blocks:
            return
        cursor = self.textCursor()
        self.draft.insert(cursor, text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def place(self) -> Callable[[RichText], None]:
        """Return what puts a text where the selection is now, whenever it is called."""
        draft, cursor = self.draft, self.textCursor()

        def put(text: RichText) -> None:
            if draft is not None and text.blocks:
                draft.insert(cursor, text)

        return put

    def insert_note(self, text: str = "") -> None:
        """Put a footnote at the caret."""
        if self.draft is None:
            return
        cursor = self.textCursor()
        content = (Run(text),) if text else ()
        note = self.draft.insert_note(cursor, content)
        self.setTextCursor(cursor)
        if not text:
            self.note_opened.emit(note.id)

    def open_note(self) -> None:
        """Go to the footnote whose mark is at the caret, or put a new one there."""
        note = self.note_at_caret()
        if note is None:
            self.insert_note()
        else:
            self.note_opened.emit(note.id)

    def note_at_caret(self) -> Note | None:
        """Return the footnote whose mark stands beside the caret, that before it first."""
        cursor = self.textCursor()
        for offset in (0, 1):
            if typing_help.character(cursor, offset - 1) == "\ufffc":
                at = QTextCursor(self.document())
                at.setPosition(cursor.position() + offset)
                return note_of(at.charFormat())
        return None

    def go_to_mark(self, name: str) -> None:
        """Put the keyboard behind the mark of a footnote."""
        at = self.draft.live.mark_of(name) if self.draft else None
        if at is not None:
            cursor = self.textCursor()
            cursor.setPosition(at + 1)
            self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_list(self, style: ListStyle) -> None:
        """Make the selected paragraphs items of a list, or paragraphs again."""
        lists.toggle(self.textCursor(), style)

    def toggle_kind(self, kind: BlockKind, level: int = 0) -> None:
        """Make the selected blocks headings or quotations, or paragraphs again."""
        paragraphs.toggle(self.textCursor(), kind, level)

    def list_style(self) -> ListStyle | None:
        """Return the style of the list that the caret is in."""
        return lists.style_at(self.textCursor())

    def kind(self) -> tuple[BlockKind, int]:
        """Return what the block of the caret is, and at which level."""
        return kind_of(self.textCursor().block())

    def _on_key(self, event: QKeyEvent) -> None:
        # Lists, headings and quotations are treated as Word does.
        key = event.key()
        if key not in _STRUCTURE:
            super()._on_key(event)
            return
        cursor, key = self.textCursor(), Qt.Key(key)
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        takes = lists.takes_key(cursor, key) or (is_plain and paragraphs.takes_key(cursor, key))
        if takes:
            self.setTextCursor(cursor)
            return
        before = self.document().blockCount()
        super()._on_key(event)
        if self.document().blockCount() != before:
            self._settle_lists()

    def _settle_lists(self) -> None:
        cursor = self.textCursor()
        if self.document().isUndoAvailable():
            cursor.joinPreviousEditBlock()
            lists.settle(cursor.block())
            cursor.endEditBlock()

    def _after_typing(self, typed: str) -> None:
        if typed == " ":
            cursor = self.textCursor()
            if typing_help.starts_list(cursor):
                self.setTextCursor(cursor)
        else:
            super()._after_typing(typed)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Let Tab move the item of a list; elsewhere it goes to the next part."""
        key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
        return lists.takes_key(self.textCursor(), key) or super().focusNextPrevChild(forward)

    def _note_under(self, place: QPoint) -> Note | None:
        layout = self.document().documentLayout()
        at = layout.hitTest(place.toPointF(), Qt.HitTestAccuracy.ExactHit)
        if self.document().characterAt(at) != "\ufffc":
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(at + 1)
        return note_of(cursor.charFormat())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the footnote whose mark was double-clicked; elsewhere choose the word."""
        note = self._note_under(event.position().toPoint())
        if note is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.note_opened.emit(note.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the text of the footnote under the pointer."""
        super().mouseMoveEvent(event)
        note = self._note_under(event.position().toPoint())
        self.viewport().setToolTip(note.text if note else "")

    def _seen_over(self, area: QRect) -> Sequence[Drawing]:
        blocks = marked_blocks(self.document(), area)
        draw = partial(paint_marks, blocks=blocks, theme=self._theme)
        marks = [Drawing(QRectF(area), draw)] if blocks else []
        return [*super()._seen_over(area), *marks]
