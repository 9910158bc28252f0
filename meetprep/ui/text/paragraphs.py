"""Headings and quotations under the caret, and what Enter and Backspace do at their edges."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from meetprep.domain.richtext import Block, BlockKind
from meetprep.ui.text import lists
from meetprep.ui.text.formats import block_format
from meetprep.ui.text.reading import kind_of, list_of

_KEYS = lists.ENTER | {Qt.Key.Key_Backspace}


def toggle(cursor: QTextCursor, kind: BlockKind, level: int = 0) -> None:
    """Make the selected blocks headings or quotations, or paragraphs where they are."""
    wanted = Block((), kind, level)
    if kind_of(cursor.block()) == (kind, level):
        wanted = Block()
    cursor.beginEditBlock()
    blocks = lists.selected_blocks(cursor)
    for block in blocks:
        found = list_of(block)
        if found is not None:
            found.remove(block)
        QTextCursor(block).setBlockFormat(block_format(wanted))
    lists.settle(blocks[-1].next())
    cursor.endEditBlock()


def takes_key(cursor: QTextCursor, key: Qt.Key) -> bool:
    """Leave or follow the block of the caret if ``key`` does that; tell whether it did.

    Enter at the end of a heading goes on with a paragraph; Enter in an empty heading or
    quotation and Backspace at its start make it a paragraph.
    """
    if key not in _KEYS:
        return False
    block = cursor.block()
    kind, _level = kind_of(block)
    if kind not in {BlockKind.HEADING, BlockKind.QUOTE} or cursor.hasSelection():
        return False
    is_enter = key in lists.ENTER
    ends_here = is_enter and not block.text()
    if ends_here or (key == Qt.Key.Key_Backspace and cursor.atBlockStart()):
        cursor.setBlockFormat(block_format(Block()))
        return True
    if is_enter and kind is BlockKind.HEADING and cursor.atBlockEnd():
        cursor.insertBlock(block_format(Block()), QTextCharFormat())
        return True
    return False
