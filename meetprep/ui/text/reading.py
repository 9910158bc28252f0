"""Read what a QTextDocument shows, block by block."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from meetprep.domain.richtext import (
    Block,
    BlockKind,
    Inline,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
)
from meetprep.ui.text.formats import (
    LINE_BREAK,
    OBJECT_SIGN,
    is_quote,
    link_of,
    list_style,
    marks_of,
    note_name,
    note_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock, QTextDocument, QTextFragment, QTextList


def read(document: QTextDocument) -> RichText:
    """Return what ``document`` shows."""
    return selected(document, 0, document.characterCount())


def selected(document: QTextDocument, start: int, end: int) -> RichText:
    """Return what ``document`` shows from position ``start`` to ``end``."""
    blocks = []
    notes: list[Note] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        blocks.append(read_block(block, start, end))
        notes += notes_in(block)
        block = block.next()
    return canonical(RichText(tuple(blocks), tuple(notes)))


def read_block(block: QTextBlock, start: int = 0, end: int | None = None) -> Block:
    """Return what one block shows between two positions of its document."""
    last = block.position() + block.length() if end is None else end
    content = tuple(_inlines(block, start, last))
    kind, level = kind_of(block)
    in_list = list_of(block)
    return Block(content, kind, level, list_style(in_list.format()) if in_list else None)


def kind_of(block: QTextBlock) -> tuple[BlockKind, int]:
    """Return what a block is, and at which level."""
    in_list = list_of(block)
    if in_list is not None:
        return BlockKind.ITEM, max(in_list.format().indent() - 1, 0)
    shown = block.blockFormat()
    if shown.headingLevel():
        return BlockKind.HEADING, shown.headingLevel()
    return (BlockKind.QUOTE if is_quote(shown) else BlockKind.PARAGRAPH), 0


def list_of(block: QTextBlock) -> QTextList | None:
    """Return the list that a block is an item of."""
    return cast("QTextList | None", block.textList())


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Return the stretches of a block that look alike."""
    at = block.begin()
    while not at.atEnd():
        yield at.fragment()
        at += 1


def notes_in(block: QTextBlock) -> tuple[Note, ...]:
    """Return the footnotes that are marked in a block, in order."""
    if OBJECT_SIGN not in block.text():
        return ()
    found = (note_of(fragment.charFormat()) for fragment in fragments(block))
    return tuple(note for note in found if note is not None)


def mark_position(block: QTextBlock, name: str) -> int | None:
    """Return where in the document the mark of a footnote stands, if in ``block``."""
    for fragment in fragments(block):
        if note_name(fragment.charFormat()) == name:
            return fragment.position()
    return None


def _inlines(block: QTextBlock, start: int, end: int) -> Iterator[Inline]:
    for fragment in fragments(block):
        first = fragment.position()
        if first >= end or first + fragment.length() <= start:
            continue
        text = fragment.text()
        if start > first or end < first + fragment.length():
            text = _between(text, start - first, end - first)
        text = text.replace(LINE_BREAK, "\n")
        shown = fragment.charFormat()
        name = note_name(shown)
        if name:
            yield from (NoteMark(name) for sign in text if sign == OBJECT_SIGN)
        elif text:
            yield Run(text, marks_of(shown), link_of(shown))


def _between(text: str, start: int, end: int) -> str:
    # Positions count UTF-16 units, as Qt does.
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * max(start, 0) : 2 * max(end, 0)].decode("utf-16-le", "replace")
