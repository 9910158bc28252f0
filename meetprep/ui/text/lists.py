"""Lists under the caret, as a user of Word expects them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from meetprep.domain.richtext import DEEPEST_INDENT, Block, BlockKind
from meetprep.ui.text.formats import block_format, list_format, list_style
from meetprep.ui.text.reading import kind_of, list_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextList

    from meetprep.domain.richtext import ListStyle

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYS = ENTER | {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace}
_ITEM = Block(kind=BlockKind.ITEM)


def style_at(cursor: QTextCursor) -> ListStyle | None:
    """Return the style of the list that the caret is in, ``None`` outside lists."""
    found = list_of(cursor.block())
    return list_style(found.format()) if found else None


def toggle(cursor: QTextCursor, style: ListStyle) -> None:
    """Make the selected paragraphs items of a list, or paragraphs again."""
    cursor.beginEditBlock()
    if style_at(cursor) is style:
        leave(cursor)
    else:
        for block in selected_blocks(cursor):
            QTextCursor(block).setBlockFormat(block_format(_ITEM))
            level = kind_of(block)[1]
            _join(block, style, level)
        settle(cursor.block())
    cursor.endEditBlock()


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return every block that the selection touches."""
    block = cursor.document().findBlock(cursor.selectionStart())
    found = []
    while block.isValid() and block.position() <= cursor.selectionEnd():
        found.append(block)
        block = block.next()
    return found


def takes_key(cursor: QTextCursor, key: Qt.Key) -> bool:
    """Move or end the item of the caret if ``key`` does that, and tell whether it did.

    Tab moves it in, Shift+Tab out; Backspace at its start and Enter on an empty item move it
    out, and from the outermost level out of the list.
    """
    if key not in _KEYS or list_of(cursor.block()) is None:
        return False
    at_start = cursor.atBlockStart() and not cursor.hasSelection()
    goes_out = (
        key == Qt.Key.Key_Backtab
        or (key == Qt.Key.Key_Backspace and at_start)
        or (key in ENTER and not cursor.block().text())
    )
    if goes_out:
        _change_level(cursor, -1)
    elif key == Qt.Key.Key_Tab:
        _change_level(cursor, 1)
    return goes_out or key == Qt.Key.Key_Tab


def _change_level(cursor: QTextCursor, step: int) -> None:
    cursor.beginEditBlock()
    for block in selected_blocks(cursor):
        found = list_of(block)
        if found is None:
            continue
        level = kind_of(block)[1] + step
        if level < 0:
            _make_plain(block)
        elif level <= DEEPEST_INDENT:
            _join(block, list_style(found.format()), level)
    settle(cursor.block())
    cursor.endEditBlock()


def leave(cursor: QTextCursor) -> None:
    """Make the selected items paragraphs."""
    cursor.beginEditBlock()
    blocks = selected_blocks(cursor)
    for block in blocks:
        _make_plain(block)
    settle(blocks[-1].next())
    cursor.endEditBlock()


def _make_plain(block: QTextBlock) -> None:
    found = list_of(block)
    if found is not None:
        found.remove(block)
    QTextCursor(block).setBlockFormat(block_format(Block()))


def _join(block: QTextBlock, style: ListStyle, level: int) -> QTextList:
    return QTextCursor(block).createList(list_format(style, level))


def settle(block: QTextBlock) -> None:
    """Number the items around ``block`` as they will be read: a level goes on where it was."""
    if not block.isValid() or list_of(block) is None:
        return
    lists: dict[int, QTextList] = {}
    for item in _run_of_items(block):
        found = list_of(item)
        if found is None:
            continue
        level, style = kind_of(item)[1], list_style(found.format())
        lists = {known: one for known, one in lists.items() if known <= level}
        current = lists.get(level)
        if current is not None and list_style(current.format()) is style:
            if current.objectIndex() != found.objectIndex():
                current.add(item)
        elif found.item(0) == item:
            lists[level] = found
        else:
            lists[level] = _join(item, style, level)


def _run_of_items(block: QTextBlock) -> Iterator[QTextBlock]:
    first = block
    while first.previous().isValid() and list_of(first.previous()) is not None:
        first = first.previous()
    while first.isValid() and list_of(first) is not None:
        yield first
        first = first.next()
