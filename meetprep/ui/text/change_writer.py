"""Write into a document how a text changed, and where colours lie behind its words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat

from meetprep.domain.differences import RunKind
from meetprep.domain.rewriting import NOTE_SIGN
from meetprep.domain.richtext import BlockKind, ListStyle, Mark
from meetprep.ui.text.formats import INDENT, list_format, set_mark
from meetprep.ui.theme import interface_font, writing_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QFont, QTextDocument, QTextList

    from meetprep.domain.rewriting import Look, NoteChange, Piece, Rewriting
    from meetprep.ui.theme import Theme

_HEADINGS = {1: 20, 2: 17, 3: 15}
_GAP = 12
_PARAGRAPH_SIGN = "¶"
_LOOKS = {
    RunKind.DELETED: ("bad", "bad_soft"),
    RunKind.INSERTED: ("ok", "ok_soft"),
}


@dataclass(frozen=True, slots=True)
class Ground:
    """Where in the document a colour lies behind the words."""

    start: int
    end: int
    colour: str


class ChangeWriter:
    """Fills one document with one rewriting; ``grounds`` are what it could not colour itself.

    A ground that the document knew of would fill the whole height of its lines.
    ``marks_ends`` tells whether a sign stands for each end of a paragraph that came or went.
    """

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        *,
        size: int,
        line_height: int,
        marks_ends: bool = True,
    ) -> None:
        self._document = document
        self._theme = theme
        self._size = size
        self._line_height = line_height
        self._marks_ends = marks_ends
        self._lists: dict[int, QTextList] = {}
        self.grounds: list[Ground] = []

    def write(self, rewriting: Rewriting) -> None:
        """Make the document show ``rewriting``."""
        self._document.clear()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        is_begun = False
        for piece in in_paragraphs(rewriting.pieces):
            if not is_begun:
                self._set_block(cursor, piece.look)
            self._put(cursor, piece)
            is_begun = piece.text != "\n" or piece.kind is RunKind.DELETED
            if not is_begun:
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        for note in rewriting.notes:
            if note.is_changed:
                self._put_note(cursor, note)
        cursor.endEditBlock()

    def _set_block(self, cursor: QTextCursor, look: Look) -> None:
        shown = QTextBlockFormat()
        minimum = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        shown.setLineHeight(self._line_height, minimum)
        shown.setBottomMargin(_GAP)
        if look.kind is BlockKind.QUOTE:
            shown.setLeftMargin(INDENT)
        cursor.setBlockFormat(shown)
        if look.kind is not BlockKind.ITEM or look.list_style is None:
            self._lists.clear()
            return
        self._lists = {level: one for level, one in self._lists.items() if level <= look.level}
        current = self._lists.get(look.level)
        if current is not None:
            current.add(cursor.block())
        else:
            self._lists[look.level] = cursor.createList(_marked(look.list_style, look.level))

    def _put(self, cursor: QTextCursor, piece: Piece) -> None:
        text = str(piece.look.note) if piece.text == NOTE_SIGN else piece.text
        if piece.text == "\n":
            is_marked = self._marks_ends and piece.kind is not RunKind.KEPT
            text = _PARAGRAPH_SIGN if is_marked else ""
        self._write(cursor, text, piece, self._format(piece.look))

    def _put_note(self, cursor: QTextCursor, note: NoteChange) -> None:
        """Write a footnote that changed below the text."""
        shown = QTextBlockFormat()
        shown.setTopMargin(2)
        shown.setBottomMargin(4)
        cursor.insertBlock(shown, QTextCharFormat())
        small = QTextCharFormat()
        small.setFont(writing_font(14))
        number = QTextCharFormat()
        number.setFont(interface_font(12, 600))
        number.setForeground(self._theme.colour("accent_text"))
        cursor.insertText(f"{note.number}  ", number)
        for run in note.runs:
            self._colour(cursor, run.text, run.kind, small)

    def _write(
        self, cursor: QTextCursor, text: str, piece: Piece, look: QTextCharFormat
    ) -> None:
        if piece.is_restyled:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(self._theme.colour("info"))
            self._ground(cursor, text, "info_soft")
        self._colour(cursor, text, piece.kind, look)

    def _colour(
        self, cursor: QTextCursor, text: str, kind: RunKind, look: QTextCharFormat
    ) -> None:
        if kind is RunKind.KEPT:
            if not look.hasProperty(QTextCharFormat.Property.ForegroundBrush.value):
                look.setForeground(self._theme.colour("text"))
            cursor.insertText(text, look)
            return
        words = text.strip()
        before, _, after = text.partition(words) if words else (text, "", "")
        plain = QTextCharFormat(look)
        plain.setForeground(self._theme.colour("text"))
        at_deletion = bool(self.grounds) and self.grounds[-1].end == cursor.position()
        # What came stands apart from what went, as two words do.
        if at_deletion and kind is RunKind.INSERTED and words[:1].isalnum() and not before:
            before = " "
        cursor.insertText(before, plain)
        ink, ground = _LOOKS[kind]
        shown = QTextCharFormat(look)
        shown.setForeground(self._theme.colour(ink))
        shown.setFontStrikeOut(kind is RunKind.DELETED)
        self._ground(cursor, words, ground)
        cursor.insertText(words, shown)
        cursor.insertText(after, plain)

    def _ground(self, cursor: QTextCursor, text: str, colour: str) -> None:
        """Remember the place of words that are about to be written, without outer blanks."""
        start = cursor.position() + _units(text) - _units(text.lstrip())
        end = cursor.position() + _units(text.rstrip())
        if end > start:
            self.grounds.append(Ground(start, end, colour))

    def _format(self, look: Look) -> QTextCharFormat:
        shown = QTextCharFormat()
        shown.setFont(self._font(look))
        for mark in look.marks:
            set_mark(shown, mark, is_set=True)
        if look.link or look.note:
            shown.setForeground(self._theme.colour("accent_text"))
        if look.note:
            shown.setFont(interface_font(12, 600))
            raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
            shown.setVerticalAlignment(raised)
        elif look.link:
            shown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return shown

    def _font(self, look: Look) -> QFont:
        if look.kind is BlockKind.HEADING:
            return interface_font(_HEADINGS[look.level], 600)
        weight = 700 if Mark.BOLD in look.marks else 400
        return writing_font(self._size, weight)


def _marked(style: ListStyle, level: int) -> QTextListFormat:
    shown = list_format(style, level)
    if style is ListStyle.BULLET:
        shown.setStyle(QTextListFormat.Style.ListDisc)
    return shown


def _units(text: str) -> int:
    # Positions count UTF-16 units, as Qt does.
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_paragraphs(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Return ``pieces`` with each end of a paragraph as a piece of its own."""
    for piece in pieces:
        lines = piece.text.split("\n")
        for number, line in enumerate(lines):
            if number:
                yield _with_text(piece, "\n")
            if line:
                yield _with_text(piece, line)


def _with_text(piece: Piece, text: str) -> Piece:
    return replace(piece, text=text)
