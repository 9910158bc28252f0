"""A paper's text as it was read, with passages marked; plain text, nothing is interpreted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from meetprep.domain.paper import ParagraphKind
from meetprep.ui.theme import interface_font, writing_font
from meetprep.ui.widgets.flow_text import ReadOnlyText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.paper import Paragraph, SourceText
    from meetprep.ui.theme import Theme


class PaperText(ReadOnlyText):
    """The whole paper with its footnotes below; marked paragraphs stand on a tint."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._text: SourceText | None = None
        self._marks: dict[int, str] = {}
        self._blocks: dict[int, int] = {}
        self.setAccessibleName(self.tr("Text of the paper"))
        theme.changed.connect(self._show)

    def show_text(self, text: SourceText, marks: Mapping[int, str]) -> None:
        """Show ``text``; ``marks`` gives the paragraphs on a tint, by the tint's name."""
        self._text = text
        self._marks = dict(marks)
        self._show()

    def go_to(self, paragraph: int) -> None:
        """Scroll so that ``paragraph`` is in sight."""
        block = self.document().findBlockByNumber(self._blocks.get(paragraph, 0))
        cursor = QTextCursor(block)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).y() - 60)

    def _show(self) -> None:
        if self._text is None:
            return
        self.clear()
        self._blocks.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for index, paragraph in enumerate(self._text.paragraphs):
            self._new_block(cursor, self._paragraph_format(paragraph, self._marks.get(index)))
            self._blocks[index] = cursor.blockNumber()
            self._insert_paragraph(cursor, paragraph)
        for note in self._text.footnotes:
            self._new_block(cursor, _spaced(4, 0))
            cursor.insertText(f"{note.label}  ", self._raised("accent_text"))
            cursor.insertText(note.text, self.ink("text3", writing_font(13)))
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))

    def _new_block(self, cursor: QTextCursor, shown: QTextBlockFormat) -> None:
        if cursor.position():
            cursor.insertBlock(shown)
        else:
            cursor.setBlockFormat(shown)

    def _paragraph_format(self, paragraph: Paragraph, tint: str | None) -> QTextBlockFormat:
        indent = 18 * (paragraph.level + 1) if paragraph.kind is ParagraphKind.ITEM else 0
        shown = _spaced(10, indent)
        if tint:
            shown.setBackground(self._theme.colour(tint))
        return shown

    def _insert_paragraph(self, cursor: QTextCursor, paragraph: Paragraph) -> None:
        is_head = paragraph.kind in {ParagraphKind.TITLE, ParagraphKind.HEADING}
        body = self.ink("text", interface_font(14, 600) if is_head else writing_font(14))
        if paragraph.label:
            number = self.ink("accent_text", interface_font(13, 600))
            cursor.insertText(f"{paragraph.label}  ", number)
        done = 0
        for anchor in paragraph.notes:
            cursor.insertText(paragraph.text[done : anchor.offset], body)
            cursor.insertText(anchor.label, self._raised("accent_text"))
            done = anchor.offset
        cursor.insertText(paragraph.text[done:], body)

    def _raised(self, colour: str) -> QTextCharFormat:
        shown = self.ink(colour, interface_font(13, 600))
        shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return shown


def _spaced(below: int, indent: int) -> QTextBlockFormat:
    shown = QTextBlockFormat()
    shown.setLineHeight(22, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    shown.setBottomMargin(below)
    shown.setLeftMargin(indent)
    return shown
