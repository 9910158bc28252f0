"""How the parts of a rich text look in a QTextDocument, and what a look means."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextListFormat,
)

from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    RichText,
    Run,
    from_json,
    to_json,
)
from meetprep.ui.scale import px

OBJECT_SIGN = "\ufffc"
LINE_BREAK = "\u2028"
NOTE_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_NOTE_ID = QTextFormat.Property.UserProperty.value + 1
_IS_QUOTE = QTextFormat.Property.UserProperty.value + 2
_NOTE_TEXT = QTextFormat.Property.UserProperty.value + 3
LEAVE_OUT = QTextFormat.Property.UserProperty.value + 4

LINE_HEIGHT = 23
INDENT = 24
_PARAGRAPH_GAP = 6
_LIST_GAP = 3
_HEADING_GAPS = {1: (10, 4), 2: (8, 3), 3: (6, 2)}

# Bullets are painted by the editor: Qt sets them too close to their text.
_LISTS = {
    ListStyle.BULLET: QTextListFormat.Style.ListStyleUndefined,
    ListStyle.DECIMAL: QTextListFormat.Style.ListDecimal,
    ListStyle.LETTER: QTextListFormat.Style.ListLowerAlpha,
    ListStyle.ROMAN: QTextListFormat.Style.ListLowerRoman,
}
_STYLES = {shown: style for style, shown in _LISTS.items()}


def run_format(run: Run) -> QTextCharFormat:
    """Return how the characters of ``run`` look."""
    shown = QTextCharFormat()
    for mark in run.marks:
        set_mark(shown, mark, is_set=True)
    if run.link:
        shown.setAnchor(True)
        shown.setAnchorHref(run.link)
    return shown


def set_mark(shown: QTextCharFormat, mark: Mark, *, is_set: bool) -> None:
    """Set or lift ``mark`` in a format."""
    kinds = QTextCharFormat.VerticalAlignment
    match mark:
        case Mark.BOLD:
            shown.setFontWeight(QFont.Weight.Bold if is_set else QFont.Weight.Normal)
        case Mark.ITALIC:
            shown.setFontItalic(is_set)
        case Mark.UNDERLINE:
            shown.setFontUnderline(is_set)
        case Mark.STRIKE:
            shown.setFontStrikeOut(is_set)
        case Mark.SUPERSCRIPT:
            shown.setVerticalAlignment(kinds.AlignSuperScript if is_set else kinds.AlignNormal)
        case Mark.SUBSCRIPT:
            shown.setVerticalAlignment(kinds.AlignSubScript if is_set else kinds.AlignNormal)
        case Mark.LEAVE_OUT:
            shown.setProperty(LEAVE_OUT, is_set)


def marks_of(shown: QTextCharFormat) -> frozenset[Mark]:
    """Return the marks that a format stands for."""
    found = set()
    if shown.fontWeight() >= QFont.Weight.DemiBold:
        found.add(Mark.BOLD)
    if shown.fontItalic():
        found.add(Mark.ITALIC)
    if shown.fontUnderline():
        found.add(Mark.UNDERLINE)
    if shown.fontStrikeOut():
        found.add(Mark.STRIKE)
    if shown.hasProperty(LEAVE_OUT) and shown.property(LEAVE_OUT):
        found.add(Mark.LEAVE_OUT)
    alignment = shown.verticalAlignment()
    if alignment == QTextCharFormat.VerticalAlignment.AlignSuperScript:
        found.add(Mark.SUPERSCRIPT)
    elif alignment == QTextCharFormat.VerticalAlignment.AlignSubScript:
        found.add(Mark.SUBSCRIPT)
    return frozenset(found)


def link_of(shown: QTextCharFormat) -> str:
    """Return the address that a format leads to, "" for none."""
    return shown.anchorHref() if shown.isAnchor() else ""


def unlinked(shown: QTextCharFormat) -> QTextCharFormat:
    """Return the format without its link."""
    plain = QTextCharFormat(shown)
    plain.clearProperty(QTextFormat.Property.IsAnchor)
    plain.clearProperty(QTextFormat.Property.AnchorHref)
    return plain


def note_format(note: Note) -> QTextCharFormat:
    """Return the format of a footnote's mark; it holds the footnote itself.

    So the text of the footnote goes wherever its mark goes, through undo and redo as well.
    """
    shown = QTextCharFormat()
    shown.setObjectType(NOTE_OBJECT)
    shown.setProperty(_NOTE_ID, note.id)
    shown.setProperty(_NOTE_TEXT, to_json(RichText((Block(note.content),))))
    shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignNormal)
    return shown


def note_name(shown: QTextFormat) -> str:
    """Return the id of the footnote whose mark has that format, "" for anything else."""
    is_note = shown.objectType() == NOTE_OBJECT
    return str(shown.property(_NOTE_ID)) if is_note else ""


def note_of(shown: QTextFormat) -> Note | None:
    """Return the footnote whose mark has that format, ``None`` for anything else."""
    name = note_name(shown)
    if not name:
        return None
    content = from_json(str(shown.property(_NOTE_TEXT))).blocks[0].content
    return Note(name, tuple(part for part in content if isinstance(part, Run)))


def list_format(style: ListStyle, level: int = 0) -> QTextListFormat:
    """Return the format of a list at ``level`` (0 is the outermost)."""
    shown = QTextListFormat()
    shown.setStyle(_LISTS[style])
    shown.setIndent(level + 1)
    if style is not ListStyle.BULLET:
        shown.setNumberSuffix(".\u2009")
    return shown


def list_style(shown: QTextListFormat) -> ListStyle:
    """Return the style that a list's format stands for."""
    return _STYLES.get(shown.style(), ListStyle.BULLET)


def block_format(block: Block) -> QTextBlockFormat:
    """Return how a block is set; its list, if any, says how it is marked."""
    shown = QTextBlockFormat()
    minimum = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
    shown.setLineHeight(px(LINE_HEIGHT), minimum)
    shown.setBottomMargin(_LIST_GAP if block.kind is BlockKind.ITEM else _PARAGRAPH_GAP)
    if block.kind is BlockKind.HEADING:
        shown.setHeadingLevel(block.level)
        above, below = _HEADING_GAPS[block.level]
        shown.setTopMargin(above)
        shown.setBottomMargin(below)
    elif block.kind is BlockKind.QUOTE:
        shown.setProperty(_IS_QUOTE, 1)
        shown.setLeftMargin(INDENT)
    return shown


def is_quote(shown: QTextBlockFormat) -> bool:
    """Tell whether a block is a quotation."""
    return bool(shown.property(_IS_QUOTE))
