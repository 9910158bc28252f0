"""Show links, headings, quotations and what may be left out; nothing of it is ever stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from meetprep.domain.richtext import BlockKind, Mark
from meetprep.ui.text.formats import LEAVE_OUT, is_quote, marks_of
from meetprep.ui.text.reading import fragments, kind_of
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock

    from meetprep.ui.theme import Theme

_HEADINGS = {1: 17, 2: 15, 3: 13}


class Look(QSyntaxHighlighter):
    """Draws one document in the present theme without touching its text."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Show one block."""
        block = self.currentBlock()
        set_apart = block.blockFormat()
        if not set_apart.headingLevel() and not is_quote(set_apart):
            self._show_marked(block)
            return
        kind, level = kind_of(block)
        for fragment in fragments(block):
            shown = fragment.charFormat()
            start = fragment.position() - block.position()
            self.setFormat(start, fragment.length(), self._look(shown, kind, level))

    def _show_marked(self, block: QTextBlock) -> None:
        # At each key; most paragraphs have nothing that is shown otherwise.
        for one in block.textFormats():
            shown = one.format
            if shown.isAnchor() or shown.hasProperty(LEAVE_OUT):
                look = self._look(shown, BlockKind.PARAGRAPH, 0)
                self.setFormat(one.start, one.length, look)

    def _look(self, shown: QTextCharFormat, kind: BlockKind, level: int) -> QTextCharFormat:
        marks = marks_of(shown)
        look = QTextCharFormat()
        if kind is BlockKind.HEADING:
            font = interface_font(_HEADINGS[level], 600)
            font.setItalic(Mark.ITALIC in marks)
            font.setUnderline(Mark.UNDERLINE in marks)
            font.setStrikeOut(Mark.STRIKE in marks)
            look.setFont(font)
        elif kind is BlockKind.QUOTE:
            look.setForeground(self._theme.colour("text2"))
        if shown.isAnchor():
            look.setForeground(self._theme.colour("accent_text"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        if Mark.LEAVE_OUT in marks:
            look.setBackground(self._theme.colour("warn_soft"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(self._theme.colour("warn"))
        return look
