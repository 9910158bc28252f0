"""A paper's text as it was read, with passages marked; plain text, nothing is interpreted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)

from meetprep.domain.paper import ParagraphKind
from meetprep.ui.theme import interface_font, writing_font
from meetprep.ui.widgets.flow_text import ReadOnlyText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import (
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from meetprep.domain.paper import Paragraph, SourceText
    from meetprep.ui.theme import Theme

_MARGIN = 44


@dataclass(frozen=True, slots=True)
class Mark:
    """How a paragraph is marked: the ground it stands on and a tag beside it."""

    ground: str
    tag: str = ""


class PaperText(ReadOnlyText):
    """The whole paper with its footnotes below; marked paragraphs stand on a tint.

    Signals:
        paragraph_clicked: The user clicked into a paragraph; carries its number from 0.
    """

    paragraph_clicked = Signal(int)

    def __init__(self, theme: Theme, *, tagged: bool = False) -> None:
        super().__init__(theme)
        self._text: SourceText | None = None
        self._marks: dict[int, Mark] = {}
        self._blocks: dict[int, int] = {}
        self._indent = _MARGIN if tagged else 0
        self._goal: int | None = None
        self.setProperty("role", "paper")
        self.setAccessibleName(self.tr("Text of the paper"))
        theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: SourceText, marks: Mapping[int, Mark]) -> None:
        """Show ``text``, the paragraphs in ``marks`` marked."""
        if text == self._text:
            self.show_marks(marks)
            return
        self._text = text
        self._marks = dict(marks)
        self._show()

    def show_marks(self, marks: Mapping[int, Mark]) -> None:
        """Mark other paragraphs; the text stays where it is."""
        before, self._marks = self._marks, dict(marks)
        paragraphs = self._text.paragraphs if self._text else ()
        for at in {*before, *marks} & self._blocks.keys():
            if before.get(at) != marks.get(at):
                block = self.document().findBlockByNumber(self._blocks[at])
                shown = self._paragraph_format(paragraphs[at], marks.get(at))
                QTextCursor(block).setBlockFormat(shown)
        self.viewport().update()

    def go_to(self, paragraph: int) -> None:
        """Scroll so that ``paragraph`` is in sight, and stays so at another width."""
        block = self.document().findBlockByNumber(self._blocks.get(paragraph, 0))
        self.setTextCursor(QTextCursor(block))
        self._goal = paragraph
        self._scroll_to_goal()

    def scroll_to(self, value: int) -> None:
        """Scroll where the user wants it."""
        self._goal = None
        self.verticalScrollBar().setValue(value)

    def _scroll_to_goal(self) -> None:
        if self._goal is not None:
            block = self.document().findBlockByNumber(self._blocks.get(self._goal, 0))
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top) - 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what was asked for: a hidden text has another width."""
        super().resizeEvent(event)
        self._scroll_to_goal()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll where the user wants it."""
        self._goal = None
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll where the user wants it."""
        self._goal = None
        super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        at = self.verticalScrollBar().value()
        self._show()
        self.verticalScrollBar().setValue(at)

    def chosen_words(self) -> tuple[str, tuple[int, ...]]:
        """Return the selected words and the paragraphs that they stand in."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        paragraphs = [at for at, block in self._blocks.items() if first <= block <= last]
        return cursor.selectedText().replace("\u2029", " ").strip(), tuple(paragraphs)

    def share_of(self, paragraph: int) -> tuple[float, float]:
        """Return where a paragraph begins and ends, as shares of the height that is shown."""
        block = self.document().findBlockByNumber(self._blocks.get(paragraph, 0))
        rect = self.document().documentLayout().blockBoundingRect(block)
        # A short paper ends before its page does.
        height = max(self.document().size().height(), self.viewport().height(), 1.0)
        return rect.top() / height, rect.bottom() / height

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which paragraph was clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            number = self.cursorForPosition(event.position().toPoint()).blockNumber()
            at = next((at for at, block in self._blocks.items() if block == number), None)
            if at is not None:
                self.paragraph_clicked.emit(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and the tags in the margin."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(interface_font(11, 700))
        offset = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        for at, mark in self._marks.items():
            if mark.tag and at in self._blocks:
                block = self.document().findBlockByNumber(self._blocks[at])
                top = layout.blockBoundingRect(block).top() - offset
                self._paint_tag(painter, top, mark)
        painter.end()

    def _paint_tag(self, painter: QPainter, top: float, mark: Mark) -> None:
        tag = QRectF(0, top, 34, 20)
        is_question = mark.ground == "accent_soft"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent" if is_question else "warn_soft"))
        painter.drawRoundedRect(tag, 6, 6)
        painter.setPen(QPen(self._theme.colour("on_accent" if is_question else "warn")))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, mark.tag)

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
            self._new_block(cursor, _spaced(4, self._indent))
            cursor.insertText(f"{note.label}  ", self._raised("accent_text"))
            cursor.insertText(note.text, self.ink("text3", writing_font(13)))
        cursor.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))

    def _new_block(self, cursor: QTextCursor, shown: QTextBlockFormat) -> None:
        if cursor.position():
            cursor.insertBlock(shown)
        else:
            cursor.setBlockFormat(shown)

    def _paragraph_format(self, paragraph: Paragraph, mark: Mark | None) -> QTextBlockFormat:
        indent = 18 * (paragraph.level + 1) if paragraph.kind is ParagraphKind.ITEM else 0
        shown = _spaced(10, self._indent + indent)
        if mark:
            shown.setBackground(self._theme.colour(mark.ground))
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
