"""Lists under the caret, as a user of Word expects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from meetprep.domain.richtext import DEEPEST_INDENT
from meetprep.ui.text.rich_document import list_format, read_block

if TYPE_CHECKING:
    from meetprep.domain.richtext import ListStyle

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def style_at(cursor: QTextCursor) -> ListStyle | None:
    """Return the style of the list that the caret is in, ``None`` outside lists."""
    return read_block(cursor.block()).list_style


def toggle(cursor: QTextCursor, style: ListStyle) -> None:
    """Make the selected paragraphs items of a list, or paragraphs again."""
    cursor.beginEditBlock()
    if style_at(cursor) is style:
        _leave(cursor)
    else:
        cursor.createList(list_format(style))
    cursor.endEditBlock()


def takes_key(cursor: QTextCursor, key: Qt.Key) -> bool:
    """Move or end the item of the caret if ``key`` does that, and tell whether it did.

    Tab moves it in, Shift+Tab out; Backspace at its start and Enter on an empty item move it
    out, and from the outermost level out of the list.
    """
    if style_at(cursor) is None:
        return False
    at_start = cursor.atBlockStart() and not cursor.hasSelection()
    goes_out = (
        key == Qt.Key.Key_Backtab
        or (key == Qt.Key.Key_Backspace and at_start)
        or (key in _ENTER and not cursor.block().text())
    )
    if goes_out:
        _change_level(cursor, -1)
    elif key == Qt.Key.Key_Tab:
        _change_level(cursor, 1)
    return goes_out or key == Qt.Key.Key_Tab


def _change_level(cursor: QTextCursor, step: int) -> None:
    item = read_block(cursor.block())
    level = item.level + step
    cursor.beginEditBlock()
    if level < 0:
        _leave(cursor)
    elif item.list_style and level <= DEEPEST_INDENT:
        cursor.createList(list_format(item.list_style, level))
    cursor.endEditBlock()


def _leave(cursor: QTextCursor) -> None:
    block = cursor.document().findBlock(cursor.selectionStart())
    while block.isValid() and block.position() <= cursor.selectionEnd():
        block.textList().remove(block)
        plain = QTextBlockFormat(block.blockFormat())
        plain.setIndent(0)
        QTextCursor(block).setBlockFormat(plain)
        block = block.next()
