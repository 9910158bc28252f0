"""Paint the marks of footnotes as raised numbers, and links and headings as what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from meetprep.ui.text.rich_document import NOTE_OBJECT, note_numbers, note_of
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

_HEIGHT = 12.0


class NoteMarks(QPyTextObject):
    """Numbers the footnotes of one document in reading order and paints their marks."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._document = document
        self._theme = theme
        self._numbers: dict[str, int] = note_numbers(document)
        document.contentsChanged.connect(self._on_contents_changed)
        document.documentLayout().registerHandler(NOTE_OBJECT, self)

    def _on_contents_changed(self) -> None:
        self._numbers = note_numbers(self._document)

    def _number(self, shown: QTextFormat) -> str:
        return str(self._numbers.get(note_of(shown), len(self._numbers) + 1))

    def intrinsicSize(self, _document: QTextDocument, _at: int, shown: QTextFormat) -> QSizeF:
        """Return the room that a mark takes."""
        width = QFontMetricsF(interface_font(11, 600)).horizontalAdvance(self._number(shown))
        return QSizeF(width + 3, _HEIGHT)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _at: int,
        shown: QTextFormat,
    ) -> None:
        """Paint the number, raised."""
        painter.save()
        painter.setFont(interface_font(11, 600))
        painter.setPen(self._theme.colour("accent_text"))
        raised = QRectF(rect).translated(0, -5)
        painter.drawText(raised, Qt.AlignmentFlag.AlignCenter, self._number(shown))
        painter.restore()


class Look(QSyntaxHighlighter):
    """Shows links and headings without touching the text: nothing of it is ever stored."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Show one block."""
        block = self.currentBlock()
        if block.blockFormat().headingLevel():
            heading = QTextCharFormat()
            heading.setFont(interface_font(14, 600))
            self.setFormat(0, len(text), heading)
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().isAnchor():
                link = QTextCharFormat(fragment.charFormat())
                link.setForeground(self._theme.colour("accent_text"))
                link.setFontUnderline(True)
                self.setFormat(fragment.position() - block.position(), fragment.length(), link)
            fragments += 1
