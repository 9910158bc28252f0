"""What typing does by itself: marks of the language, lists, steps of undo a word long."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from meetprep.domain.richtext import BlockKind, ListStyle
from meetprep.domain.typography import corrected
from meetprep.ui.text import lists
from meetprep.ui.text.formats import link_of, unlinked
from meetprep.ui.text.reading import kind_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_LIST_STARTS = {
    "- ": ListStyle.BULLET,
    "* ": ListStyle.BULLET,
    "• ": ListStyle.BULLET,
    "1. ": ListStyle.DECIMAL,
    "1) ": ListStyle.DECIMAL,
    "a) ": ListStyle.LETTER,
    "i) ": ListStyle.ROMAN,
}
_LONGEST_START = max(map(len, _LIST_STARTS))
CORRECTED = frozenset("\"':;!?")
_WORD_GOES_ON = re.compile(r"[\w'’.,-]")
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def types(event: QKeyEvent) -> bool:
    """Tell whether a key puts a character into the text."""
    text = event.text()
    if event.modifiers() in _PLAIN:
        return bool(text) and text.isprintable()
    # AltGr comes as both.
    is_command = (event.modifiers() & _COMMANDS) in {
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
    }
    return bool(text) and text.isprintable() and not is_command


def begins_word(cursor: QTextCursor, typed: str) -> bool:
    """Tell whether what is typed begins a word, so that one undo takes one word away."""
    return not typed.isspace() and not _WORD_GOES_ON.match(character(cursor, -1) or " ")


def deletes_word(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Tell whether a key begins to delete another word."""
    return event.key() == Qt.Key.Key_Backspace and character(cursor, -1).isspace()


def character(cursor: QTextCursor, offset: int) -> str:
    """Return the character beside the caret, "" at the edge of the text."""
    at = cursor.position() + (min(0, offset))
    return cursor.document().characterAt(at) if at >= 0 else ""


def typed_before(cursor: QTextCursor, most: int | None = None) -> str:
    """Return what stands before the caret in its block, ``most`` characters of it at most."""
    back = QTextCursor(cursor)
    back.setPosition(cursor.position())
    length = cursor.positionInBlock()
    kept = length if most is None else min(length, most)
    back.setPosition(cursor.position() - kept, QTextCursor.MoveMode.KeepAnchor)
    return back.selectedText()


def leaves_link(cursor: QTextCursor) -> bool:
    """Take the caret out of a link that ends here; tell whether it did."""
    shown = cursor.charFormat()
    if not shown.isAnchor() or cursor.hasSelection():
        return False
    address = link_of(shown)
    after = QTextCursor(cursor)
    if not cursor.atBlockEnd():
        after.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if link_of(after.charFormat()) == address:
            return False
    cursor.setCharFormat(unlinked(cursor.charFormat()))
    return True


def correct(cursor: QTextCursor, sign: str, language: str) -> None:
    """Make the sign before the caret that of the language; one undo brings it back."""
    before = typed_before(cursor)[:-1]
    found = corrected(before, sign, language)
    if found is not None and found.text != sign:
        _replace(cursor, found.length, found.text)


def starts_list(cursor: QTextCursor) -> bool:
    """Make a list of a paragraph that begins like one; one undo brings the signs back."""
    if cursor.positionInBlock() > _LONGEST_START:
        return False
    style = _LIST_STARTS.get(typed_before(cursor))
    if style is None or kind_of(cursor.block())[0] is not BlockKind.PARAGRAPH:
        return False
    cursor.beginEditBlock()
    _replace(cursor, cursor.positionInBlock(), "")
    lists.toggle(cursor, style)
    cursor.endEditBlock()
    return True


def _replace(cursor: QTextCursor, length: int, text: str) -> None:
    shown = cursor.charFormat()
    cursor.beginEditBlock()
    start = cursor.position() - length
    cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text, shown)
    cursor.endEditBlock()
