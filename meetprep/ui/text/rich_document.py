"""Rich text into a QTextDocument and exactly back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from meetprep.domain.richtext import (
    Block,
    BlockKind,
    Inline,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
)
from meetprep.ui.theme import writing_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NOTE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_NOTE_ID = QTextFormat.Property.UserProperty.value + 1
_IS_QUOTE = QTextFormat.Property.UserProperty.value + 2
_OBJECT_SIGN = "\ufffc"
_LINE_BREAK = "\u2028"

LINE_HEIGHT = 23
_PARAGRAPH_GAP = 6
_LIST_GAP = 3
_INDENT = 22

_LISTS = {
    ListStyle.BULLET: QTextListFormat.Style.ListDisc,
    ListStyle.DECIMAL: QTextListFormat.Style.ListDecimal,
    ListStyle.LETTER: QTextListFormat.Style.ListLowerAlpha,
    ListStyle.ROMAN: QTextListFormat.Style.ListLowerRoman,
}
_STYLES = {shown: style for style, shown in _LISTS.items()}


def new_document() -> QTextDocument:
    """Return an empty document in the type of what people write."""
    document = QTextDocument()
    document.setDefaultFont(writing_font(15))
    document.setDocumentMargin(0)
    document.setIndentWidth(_INDENT)
    fill(document, RichText())
    document.setModified(False)
    return document


def fill(document: QTextDocument, text: RichText) -> None:
    """Make ``document`` show ``text``; its undo history is empty afterwards."""
    document.setUndoRedoEnabled(False)
    document.clear()
    insert(QTextCursor(document), text)
    document.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, text: RichText) -> None:
    """Put ``text`` at the cursor as one step of the undo history.

    The first block joins the block of the cursor and keeps its kind, unless that is empty.
    """
    cursor.beginEditBlock()
    lists: dict[int, QTextList] = {}
    for number, block in enumerate(text.blocks or (Block(),)):
        if number:
            cursor.insertBlock(_block_format(block), QTextCharFormat())
        elif not cursor.block().text():
            cursor.setBlockFormat(_block_format(block))
            cursor.setBlockCharFormat(QTextCharFormat())
        if number == 0 and cursor.block().text():
            lists.clear()
        else:
            _put_in_list(cursor, block, lists)
        for part in block.content:
            _insert_inline(cursor, part)
    cursor.endEditBlock()


def _put_in_list(cursor: QTextCursor, block: Block, lists: dict[int, QTextList]) -> None:
    if block.kind is not BlockKind.ITEM or block.list_style is None:
        lists.clear()
        return
    for level in [level for level in lists if level > block.level]:
        del lists[level]
    shown = _LISTS[block.list_style]
    current = lists.get(block.level)
    if current is not None and current.format().style() is shown:
        current.add(cursor.block())
    else:
        lists[block.level] = cursor.createList(list_format(block.list_style, block.level))


def _insert_inline(cursor: QTextCursor, part: Inline) -> None:
    if isinstance(part, NoteMark):
        cursor.insertText(_OBJECT_SIGN, note_format(part.note))
    else:
        cursor.insertText(part.text.replace("\n", _LINE_BREAK), run_format(part))


def note_format(note: str) -> QTextCharFormat:
    """Return the format of a footnote's mark."""
    shown = QTextCharFormat()
    shown.setObjectType(NOTE_OBJECT)
    shown.setProperty(_NOTE_ID, note)
    shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
    return shown


def note_of(shown: QTextFormat) -> str:
    """Return the id of the footnote whose mark has that format, "" for anything else."""
    is_note = shown.objectType() == NOTE_OBJECT
    return str(shown.property(_NOTE_ID)) if is_note else ""


def list_format(style: ListStyle, level: int = 0) -> QTextListFormat:
    """Return the format of a list at ``level`` (0 is the outermost)."""
    shown = QTextListFormat()
    shown.setStyle(_LISTS[style])
    shown.setIndent(level + 1)
    return shown


def run_format(run: Run) -> QTextCharFormat:
    """Return how the characters of ``run`` look."""
    shown = QTextCharFormat()
    if Mark.BOLD in run.marks:
        shown.setFontWeight(QFont.Weight.Bold)
    shown.setFontItalic(Mark.ITALIC in run.marks)
    shown.setFontUnderline(Mark.UNDERLINE in run.marks)
    shown.setFontStrikeOut(Mark.STRIKE in run.marks)
    if Mark.SUPERSCRIPT in run.marks:
        shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    elif Mark.SUBSCRIPT in run.marks:
        shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
    if run.link:
        shown.setAnchor(True)
        shown.setAnchorHref(run.link)
    return shown


def _block_format(block: Block) -> QTextBlockFormat:
    shown = QTextBlockFormat()
    minimum = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    shown.setLineHeight(LINE_HEIGHT, minimum)
    shown.setBottomMargin(_LIST_GAP if block.kind is BlockKind.ITEM else _PARAGRAPH_GAP)
    if block.kind is BlockKind.HEADING:
        shown.setHeadingLevel(block.level)
    elif block.kind is BlockKind.QUOTE:
        shown.setProperty(_IS_QUOTE, 1)
        shown.setLeftMargin(_INDENT)
    return shown


def read(document: QTextDocument, notes: Iterable[Note]) -> RichText:
    """Return what ``document`` shows; ``notes`` are the footnotes that its marks name."""
    return selected(document, notes, 0, document.characterCount())


def selected(document: QTextDocument, notes: Iterable[Note], start: int, end: int) -> RichText:
    """Return what ``document`` shows from position ``start`` to ``end``."""
    blocks = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        blocks.append(read_block(block, start, end))
        block = block.next()
    return canonical(RichText(tuple(blocks), tuple(notes)))


def read_block(block: QTextBlock, start: int = 0, end: int | None = None) -> Block:
    """Return what one block shows between two positions of its document."""
    last = block.position() + block.length() if end is None else end
    content = tuple(_read_inlines(block, start, last))
    shown = block.blockFormat()
    in_list = cast("QTextList | None", block.textList())
    if in_list is not None:
        style = _STYLES.get(in_list.format().style(), ListStyle.BULLET)
        level = max(in_list.format().indent() - 1, 0)
        return Block(content, BlockKind.ITEM, level, style)
    if shown.headingLevel():
        return Block(content, BlockKind.HEADING, shown.headingLevel())
    if shown.property(_IS_QUOTE):
        return Block(content, BlockKind.QUOTE)
    return Block(content)


def _read_inlines(block: QTextBlock, start: int, end: int) -> Iterator[Inline]:
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        first = fragment.position()
        # Positions count UTF-16 units, as Qt does.
        units = fragment.text().encode("utf-16-le", "surrogatepass")
        inside = units[2 * max(start - first, 0) : 2 * max(end - first, 0)]
        text = inside.decode("utf-16-le", "replace").replace(_LINE_BREAK, "\n")
        shown = fragment.charFormat()
        note = note_of(shown)
        if note:
            yield from (NoteMark(note) for sign in text if sign == _OBJECT_SIGN)
        elif text:
            yield Run(text, _marks(shown), shown.anchorHref() if shown.isAnchor() else "")
        fragments += 1


def _marks(shown: QTextCharFormat) -> frozenset[Mark]:
    alignment = shown.verticalAlignment()
    kinds = QTextCharFormat.VerticalAlignment
    found = {
        Mark.BOLD: shown.fontWeight() >= QFont.Weight.DemiBold,
        Mark.ITALIC: shown.fontItalic(),
        Mark.UNDERLINE: shown.fontUnderline(),
        Mark.STRIKE: shown.fontStrikeOut(),
        Mark.SUPERSCRIPT: alignment == kinds.AlignSuperScript,
        Mark.SUBSCRIPT: alignment == kinds.AlignSubScript,
    }
    return frozenset(mark for mark, is_set in found.items() if is_set)


def note_numbers(document: QTextDocument) -> dict[str, int]:
    """Return the number of each footnote of ``document``, counted from 1 in reading order."""
    names: dict[str, int] = {}
    block = document.begin()
    while block.isValid():
        if _OBJECT_SIGN in block.text():
            for part in _read_inlines(block, 0, document.characterCount()):
                if isinstance(part, NoteMark):
                    names.setdefault(part.note, len(names) + 1)
        block = block.next()
    return names
