"""Which passage a user means who has selected none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor

from meetprep.ui.text import formats
from meetprep.ui.text.formats import LINE_BREAK, link_of
from meetprep.ui.text.reading import fragments

if TYPE_CHECKING:
    from meetprep.domain.richtext import Mark

_SENTENCE = re.compile(
    rf"[^.?!{LINE_BREAK}]+(?:[.?!]+(?=\S)[^.?!{LINE_BREAK}]*)*[.?!]*[”»“’\"]*"
)


def of_caret(cursor: QTextCursor) -> QTextCursor:
    """Return the selection, or the sentence that the caret is in."""
    if cursor.hasSelection():
        return cursor
    block = cursor.block()
    # Characters beyond the basic plane are two positions in a document.
    text = "".join(sign if ord(sign) < 0x10000 else "xx" for sign in block.text())
    found = QTextCursor(cursor)
    at = cursor.positionInBlock()
    for sentence in _SENTENCE.finditer(text):
        start = sentence.end() - len(sentence[0].lstrip())
        if sentence.start() <= at <= sentence.end() and start < sentence.end():
            found.setPosition(block.position() + start)
            found.setPosition(
                block.position() + sentence.end(), QTextCursor.MoveMode.KeepAnchor
            )
    return found


def linked_or_word(cursor: QTextCursor) -> QTextCursor:
    """Return the selection, else the whole link of the caret, else its word."""
    if cursor.hasSelection():
        return cursor
    found = QTextCursor(cursor)
    at = cursor.position()
    start, end, address = at, at, ""
    for fragment in fragments(cursor.block()):
        first, last = fragment.position(), fragment.position() + fragment.length()
        link = link_of(fragment.charFormat())
        if link and link == address and first == end:
            end = last
        elif end < at or not address:
            start, end, address = first, last, link
    if address and start <= at <= end:
        found.setPosition(start)
        found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    else:
        found.select(QTextCursor.SelectionType.WordUnderCursor)
    return found


def set_mark(cursor: QTextCursor, mark: Mark, *, is_set: bool) -> None:
    """Set or lift ``mark`` in a passage."""
    shown = QTextCharFormat()
    formats.set_mark(shown, mark, is_set=is_set)
    cursor.mergeCharFormat(shown)


def has_mark(cursor: QTextCursor, mark: Mark) -> bool:
    """Tell whether a passage begins with ``mark``."""
    first = QTextCursor(cursor)
    first.setPosition(cursor.selectionStart())
    first.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return mark in formats.marks_of(first.charFormat())
