"""The editor of one part: as tall as its text, taking nothing in but text."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QImage,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from meetprep.domain.richtext import (
    Block,
    ListStyle,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
    from_json,
    to_json,
)
from meetprep.ui.text import lists, rich_document
from meetprep.ui.text.rich_document import LINE_HEIGHT, note_of

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QHelpEvent,
        QMouseEvent,
        QWheelEvent,
    )

    from meetprep.ui.drafts import Draft

_MIME = "application/x-meetprep-text"


class PartEditor(QTextEdit):
    """Edits the part whose draft it was given.

    Signals:
        focused: The user went into this part.
        caret_moved: The caret stands elsewhere; carries nothing.
        note_opened: The user double-clicked a footnote's mark; the caret stands before it.
    """

    focused = Signal()
    note_opened = Signal()
    caret_moved = Signal()

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.draft: Draft | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.cursorPositionChanged.connect(self.caret_moved)

    def show_draft(self, draft: Draft) -> None:
        """Edit ``draft``, with its own undo history."""
        if self.draft is not None:
            self.document().documentLayout().documentSizeChanged.disconnect(self._on_resized)
        self.draft = draft
        self.setDocument(draft.document)
        draft.document.documentLayout().documentSizeChanged.connect(self._on_resized)
        self._on_resized()

    def _on_resized(self) -> None:
        height = max(math.ceil(self.document().size().height()), LINE_HEIGHT + 2)
        if self.height() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        return QSize(560, max(math.ceil(self.document().size().height()), LINE_HEIGHT + 2))

    def loadResource(self, _kind: int, _name: QUrl | str) -> QImage:
        """Fetch nothing, whatever a text names."""
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        return image

    def createMimeDataFromSelection(self) -> QMimeData:
        """Offer the selection as plain text, and as itself to other parts."""
        cursor = self.textCursor()
        notes = self.draft.notes.values() if self.draft else ()
        text = rich_document.selected(
            self.document(), notes, cursor.selectionStart(), cursor.selectionEnd()
        )
        data = QMimeData()
        data.setText(text.plain)
        data.setData(_MIME, QByteArray(to_json(text).encode()))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, and nothing else; files go to the window, never their paths."""
        return source.hasFormat(_MIME) or (source.hasText() and not source.hasUrls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert text through the own model only: nothing foreign is ever interpreted."""
        if self.canInsertFromMimeData(source):
            self.insert_text(self._own_text(source) or _pasted(source.text()))

    def _own_text(self, source: QMimeData) -> RichText | None:
        try:
            return canonical(from_json(bytes(source.data(_MIME).data()).decode()))
        except (ValueError, json.JSONDecodeError):
            return None

    def insert_text(self, text: RichText) -> None:
        """Put ``text`` in the place of the selection, its footnotes under new names."""
        if self.draft is None or not text.blocks:
            return
        names = {note.id: self.draft.add_note(note.content) for note in text.notes}
        blocks = tuple(
            Block(
                tuple(
                    NoteMark(names[part.note]) if isinstance(part, NoteMark) else part
                    for part in block.content
                ),
                block.kind,
                block.level,
                block.list_style,
            )
            for block in text.blocks
        )
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        rich_document.insert(cursor, RichText(blocks))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def insert_note(self, text: str) -> None:
        """Put a footnote at the caret."""
        if self.draft is None:
            return
        note = self.draft.add_note((Run(text),))
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText("\ufffc", rich_document.note_format(note))
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)

    def note_at_caret(self) -> Note | None:
        """Return the footnote whose mark stands just after the caret."""
        if self.draft is None:
            return None
        position = self.textCursor().position()
        if self.document().characterAt(position) != "\ufffc":
            return None
        after = QTextCursor(self.document())
        after.setPosition(position + 1)
        return self.draft.notes.get(note_of(after.charFormat()))

    def toggle_list(self, style: ListStyle) -> None:
        """Make the selected paragraphs items of a list, or paragraphs again."""
        lists.toggle(self.textCursor(), style)

    def list_style(self) -> ListStyle | None:
        """Return the style of the list that the caret is in."""
        return lists.style_at(self.textCursor())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Treat lists as Word does: Tab moves an item, Enter on an empty one ends it."""
        if lists.takes_key(self.textCursor(), Qt.Key(event.key())):
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Let Tab move the item of a list; elsewhere it goes to the next part."""
        key = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
        return lists.takes_key(self.textCursor(), key) or super().focusNextPrevChild(forward)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the footnote whose mark was double-clicked; elsewhere choose the word."""
        cursor = self.cursorForPosition(event.position().toPoint())
        for before in (cursor.position() - 1, cursor.position()):
            at = QTextCursor(self.document())
            at.setPosition(max(before, 0))
            self.setTextCursor(at)
            if self.note_at_caret():
                self.note_opened.emit()
                return
        super().mouseDoubleClickEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which part is being written."""
        super().focusInEvent(event)
        self.focused.emit()

    def event(self, event: QEvent) -> bool:
        """Show the text of the footnote under the pointer."""
        if event.type() is QEvent.Type.ToolTip and self.draft:
            help_event: QHelpEvent = event  # type: ignore[assignment] # by its type
            cursor = self.cursorForPosition(self.viewport().mapFrom(self, help_event.pos()))
            note = self.draft.notes.get(note_of(cursor.charFormat()))
            self.setToolTip(note.text if note else "")
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer editing and formatting, with their shortcuts."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addActions(self._actions)
        menu.exec(event.globalPos())
        menu.deleteLater()


def _pasted(text: str) -> RichText:
    """Return pasted words with the blanks around them, blank lines left out."""
    lines = text.splitlines()
    blocks = (Block((Run(line),)) for line in lines if line.strip() or len(lines) == 1)
    return canonical(RichText(tuple(blocks)))
