"""Rich text into a QTextDocument."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextList

from meetprep.domain.richtext import (
    Block,
    BlockKind,
    Inline,
    Note,
    NoteMark,
    RichText,
)
from meetprep.ui.text.formats import (
    INDENT,
    LINE_BREAK,
    OBJECT_SIGN,
    block_format,
    list_format,
    list_style,
    note_format,
    run_format,
)
from meetprep.ui.text.reading import list_of
from meetprep.ui.theme import writing_font


def new_document() -> QTextDocument:
    """Return an empty document in the type of what people write."""
    document = QTextDocument()
    document.setDefaultFont(writing_font(15))
    document.setDocumentMargin(0)
    document.setIndentWidth(INDENT)
    fill(document, RichText())
    document.setModified(False)
    return document


def fill(document: QTextDocument, text: RichText) -> None:
    """Make ``document`` show ``text``; its undo history is empty afterwards."""
    document.setUndoRedoEnabled(False)
    document.clear()
    insert(QTextCursor(document), text)
    document.setUndoRedoEnabled(True)


def replace(document: QTextDocument, text: RichText) -> None:
    """Make ``document`` show ``text``, as one step that can be undone."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    left = list_of(cursor.block())
    if left is not None:
        left.remove(cursor.block())
    insert(cursor, text)
    cursor.endEditBlock()


def insert(cursor: QTextCursor, text: RichText) -> None:
    """Put ``text`` at the cursor as one step of the undo history.

    The first block joins the block of the cursor and keeps its kind, unless that is empty.
    """
    notes = {note.id: note for note in text.notes}
    cursor.beginEditBlock()
    lists: dict[int, QTextList] = {}
    for number, block in enumerate(text.blocks or (Block(),)):
        if number:
            cursor.insertBlock(block_format(block), QTextCharFormat())
        elif not cursor.block().text():
            cursor.setBlockFormat(block_format(block))
            cursor.setBlockCharFormat(QTextCharFormat())
        if number == 0 and cursor.block().text():
            lists.clear()
        else:
            _put_in_list(cursor, block, lists)
        for part in block.content:
            _insert_inline(cursor, part, notes)
    cursor.endEditBlock()


def _put_in_list(cursor: QTextCursor, block: Block, lists: dict[int, QTextList]) -> None:
    if block.kind is not BlockKind.ITEM or block.list_style is None:
        lists.clear()
        return
    for level in [level for level in lists if level > block.level]:
        del lists[level]
    current = lists.get(block.level)
    if current is not None and list_style(current.format()) is block.list_style:
        current.add(cursor.block())
    else:
        lists[block.level] = cursor.createList(list_format(block.list_style, block.level))


def _insert_inline(cursor: QTextCursor, part: Inline, notes: dict[str, Note]) -> None:
    if isinstance(part, NoteMark):
        cursor.insertText(OBJECT_SIGN, note_format(notes[part.note]))
    else:
        cursor.insertText(part.text.replace("\n", LINE_BREAK), run_format(part))
