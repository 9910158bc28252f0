"""Fills a document with a paper, slice by slice, so that a long one never holds the window up.

A paragraph is exactly one block, and so is a footnote: number and block number are the same,
footnotes counted on after the paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from meetprep.domain.paper import ParagraphKind, SourceText
from meetprep.ui.theme import interface_font, writing_font
from meetprep.ui.widgets.paper_places import label_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QTextBlock, QTextDocument
    from PySide6.QtWidgets import QTextEdit

    from meetprep.domain.paper import Footnote, Paragraph

    Ink = Callable[[str, QFont], QTextCharFormat]

# Characters that are written in one go: a short paper is whole at once.
_SLICE = 16_000
_BELOW, _BELOW_NOTE, _ABOVE_NOTES = 10, 4, 26
NOTICE_HEIGHT = 60


class PaperFilling:
    """Writes the paragraphs of a text and its footnotes below them."""

    def __init__(self, shown: QTextEdit, ink: Ink, indent: int) -> None:
        self._shown = shown
        self._ink = ink
        self._indent = indent
        self._notices: frozenset[int] = frozenset()
        self.text = SourceText(())
        self.filled = 0

    @property
    def _document(self) -> QTextDocument:
        # Asked for each time: kept, it may be the one that lay in the same place of memory
        # in a window that is no more, and go with it.
        return self._shown.document()

    @property
    def is_whole(self) -> bool:
        """Whether everything is written."""
        return self.filled >= len(self.text.paragraphs) + len(self.text.footnotes)

    def begin(self, text: SourceText) -> None:
        """Empty the document and write the first slice of ``text``."""
        self._document.clear()
        self.text = text
        self.filled = 0
        self.go_on()

    def go_on(self, characters: int = _SLICE) -> None:
        """Write on for about so many characters."""
        paragraphs, notes = self.text.paragraphs, self.text.footnotes
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        while characters > 0 and not self.is_whole:
            number = self.filled
            if number < len(paragraphs):
                self._write_paragraph(cursor, number, paragraphs[number])
                characters -= len(paragraphs[number].text) + 40
            else:
                self._write_note(cursor, number, notes[number - len(paragraphs)])
                characters -= len(notes[number - len(paragraphs)].text) + 40
            self.filled += 1
        cursor.endEditBlock()

    def show_notes(self, notes: tuple[Footnote, ...]) -> None:
        """Write footnotes anew where they are others; the paragraphs stay."""
        first, before = len(self.text.paragraphs), self.text.footnotes
        self.text = SourceText(self.text.paragraphs, notes)
        if self.filled <= first:
            return
        same = next(
            (at for at, (a, b) in enumerate(zip(before, notes, strict=False)) if a != b),
            min(len(before), len(notes)),
        )
        if len(before) == len(notes) and same < len(notes) and first + same < self.filled:
            cursor = QTextCursor(self.block(first + same))
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            self._insert_note(cursor, notes[same])
            return
        self._cut(min(first + same, self.filled))
        self.go_on()

    def _cut(self, number: int) -> None:
        """Take away the blocks from ``number`` on."""
        cursor = QTextCursor(self.block(number))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        if number < self._document.blockCount():
            cursor.removeSelectedText()
        self.filled = number

    def leave_room(self, notices: frozenset[int]) -> None:
        """Leave room for a notice below these paragraphs."""
        changed, self._notices = self._notices ^ notices, notices
        for number in changed:
            if number < min(self.filled, len(self.text.paragraphs)):
                shown = self._paragraph_format(number, self.text.paragraphs[number])
                QTextCursor(self.block(number)).setBlockFormat(shown)

    def block(self, number: int) -> QTextBlock:
        """Return the block of a paragraph, or of a footnote counted on after them."""
        return self._document.findBlockByNumber(number)

    def _write_paragraph(self, cursor: QTextCursor, number: int, paragraph: Paragraph) -> None:
        self._new_block(cursor, number, self._paragraph_format(number, paragraph))
        is_head = paragraph.kind in {ParagraphKind.TITLE, ParagraphKind.HEADING}
        body = self._ink("text", interface_font(14, 600) if is_head else writing_font(14))
        cursor.insertText(
            label_of(paragraph), self._ink("accent_text", interface_font(13, 600))
        )
        done = 0
        for anchor in paragraph.notes:
            cursor.insertText(_in_one(paragraph.text[done : anchor.offset]), body)
            cursor.insertText(anchor.label, self._raised("info"))
            done = anchor.offset
        cursor.insertText(_in_one(paragraph.text[done:]), body)

    def _write_note(self, cursor: QTextCursor, number: int, note: Footnote) -> None:
        is_first = number == len(self.text.paragraphs)
        above = _ABOVE_NOTES if is_first else 0
        self._new_block(cursor, number, _spaced(_BELOW_NOTE, self._indent, above))
        self._insert_note(cursor, note)

    def _insert_note(self, cursor: QTextCursor, note: Footnote) -> None:
        cursor.insertText(f"{note.label}  ", self._raised("info"))
        cursor.insertText(_in_one(note.text), self._ink("text3", writing_font(13)))

    def _new_block(self, cursor: QTextCursor, number: int, shown: QTextBlockFormat) -> None:
        if number:
            cursor.insertBlock(shown)
        else:
            cursor.setBlockFormat(shown)

    def _paragraph_format(self, number: int, paragraph: Paragraph) -> QTextBlockFormat:
        is_item = paragraph.kind is ParagraphKind.ITEM
        indent = 18 * (paragraph.level + 1) if is_item else 0
        room = NOTICE_HEIGHT if number in self._notices else 0
        return _spaced(_BELOW + room, self._indent + indent)

    def _raised(self, colour: str) -> QTextCharFormat:
        shown = self._ink(colour, interface_font(13, 600))
        shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return shown


def _in_one(text: str) -> str:
    """Keep a paragraph with line breaks one block."""
    return text.replace("\n", "\u2028").replace("\u2029", "\u2028")


def _spaced(below: int, indent: int, above: int = 0) -> QTextBlockFormat:
    shown = QTextBlockFormat()
    shown.setLineHeight(22, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    shown.setTopMargin(above)
    shown.setBottomMargin(below)
    shown.setLeftMargin(indent)
    return shown
