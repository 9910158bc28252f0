"""A paper's text as it was read, with passages marked; plain text, nothing is interpreted."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from meetprep.domain.paper import ParagraphKind
from meetprep.ui.theme import interface_font, writing_font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from meetprep.domain.paper import Paragraph, SourceText
    from meetprep.domain.passages import Passage
    from meetprep.ui.theme import Theme


class _ReadOnlyText(QTextEdit):
    """Text that can be selected and copied, and nothing else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)

    def ink(self, colour: str, *, pixels: int = 14, written: bool = True) -> QTextCharFormat:
        """Return a format in one of the theme's colours."""
        shown = QTextCharFormat()
        shown.setFont(writing_font(pixels) if written else interface_font(pixels, 600))
        shown.setForeground(self._theme.colour(colour))
        return shown


class PassageText(_ReadOnlyText):
    """One passage, as tall as it is, its telling sentence marked.

    Signals:
        touched: The user clicked into it or selected in it.
    """

    touched = Signal()

    def __init__(self, theme: Theme, passage: Passage) -> None:
        super().__init__(theme)
        self._passage = passage
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Passage of the paper"))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.selectionChanged.connect(self.touched)
        theme.changed.connect(self._show)
        self._show()

    def quoted(self) -> str:
        """Return what is selected, or the telling sentence."""
        chosen = self.textCursor().selectedText().replace("\u2029", "\n").strip()
        return chosen or self._passage.text[self._passage.start : self._passage.end]

    def _show(self) -> None:
        text, start, end = self._passage.text, self._passage.start, self._passage.end
        marked = self.ink("text")
        marked.setBackground(self._theme.colour("mark"))
        self.clear()
        cursor = self.textCursor()
        spacing = QTextBlockFormat()
        spacing.setLineHeight(22, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(spacing)
        cursor.insertText(text[:start], self.ink("text2"))
        cursor.insertText(text[start:end], marked)
        cursor.insertText(text[end:], self.ink("text2"))
        self.setTextCursor(QTextCursor(self.document()))
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(math.ceil(self.document().size().height()) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class PaperText(_ReadOnlyText):
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
            cursor.insertText(note.text, self.ink("text3", pixels=13))
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
        body = self.ink("text", written=not is_head, pixels=14)
        if paragraph.label:
            number = self.ink("accent_text", written=False, pixels=13)
            cursor.insertText(f"{paragraph.label}  ", number)
        done = 0
        for anchor in paragraph.notes:
            cursor.insertText(paragraph.text[done : anchor.offset], body)
            cursor.insertText(anchor.label, self._raised("accent_text"))
            done = anchor.offset
        cursor.insertText(paragraph.text[done:], body)

    def _raised(self, colour: str) -> QTextCharFormat:
        shown = self.ink(colour, pixels=13, written=False)
        shown.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return shown


def _spaced(below: int, indent: int) -> QTextBlockFormat:
    shown = QTextBlockFormat()
    shown.setLineHeight(22, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    shown.setBottomMargin(below)
    shown.setLeftMargin(indent)
    return shown
