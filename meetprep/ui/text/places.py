"""Where characters of a plain text stand in the document that shows it, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.ui.text.formats import OBJECT_SIGN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QTextBlock, QTextDocument

_LAST_OF_ONE_UNIT = "\uffff"


def positions(document: QTextDocument, offsets: Iterable[int]) -> dict[int, int]:
    """Return the position of each offset.

    Offsets count characters, a line a block, without the marks of footnotes; positions count
    UTF-16 units with them. At a mark it is the position before it.
    """
    found: dict[int, int] = {}
    block, begin = document.begin(), 0
    for offset in sorted(set(offsets)):
        while (end := begin + _length(block)) < offset and block.next().isValid():
            block, begin = block.next(), end + 1
        found[offset] = block.position() + _unit(block.text(), offset - begin)
    return found


def offset_of(document: QTextDocument, position: int) -> int:
    """Return how many characters of the plain text stand before a position."""
    at = document.findBlock(position)
    if not at.isValid():
        at = document.lastBlock()
    units = at.text().encode("utf-16-le", "surrogatepass")
    before = units[: 2 * (position - at.position())].decode("utf-16-le", "replace")
    offset = len(before.replace(OBJECT_SIGN, ""))
    block = document.begin()
    while block != at:
        offset += _length(block) + 1
        block = block.next()
    return offset


def _length(block: QTextBlock) -> int:
    return len(block.text().replace(OBJECT_SIGN, ""))


def _unit(text: str, offset: int) -> int:
    """Return where in ``text``, counted in UTF-16 units, so many characters are before."""
    units = 0
    for sign in text:
        if not offset:
            break
        offset -= sign != OBJECT_SIGN
        units += 1 if sign <= _LAST_OF_ONE_UNIT else 2
    return units
