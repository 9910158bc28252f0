"""Show links, headings, quotations and what may be left out; nothing of it is ever stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat

from meetprep.domain.richtext import BlockKind, Mark
from meetprep.ui.text.formats import LEAVE_OUT, is_quote, marks_of
from meetprep.ui.text.live_text import LiveText
from meetprep.ui.text.reading import kind_of
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout

    from meetprep.ui.theme import Theme

_HEADINGS = {1: 17, 2: 15, 3: 13}


class Look(QObject):
    """Draws one document in the present theme without touching its text."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._document = document
        self._theme = theme
        theme.changed.connect(self.show_all)
        LiveText.of(document).follow(self._on_change)
        self.show_all()

    def show_all(self) -> None:
        """Show every block as it is to look now."""
        document = self._document
        if self._show(document.begin(), document.characterCount()):
            # Else Qt keeps this for the next key, and tells of a change to the whole text.
            document.markContentsDirty(0, document.characterCount())

    def _on_change(self, at: int, _removed: int, added: int, _number: int, _begin: int) -> bool:
        # Most paragraphs have nothing that is shown otherwise.
        return not self._show(self._document.findBlock(at), at + added)

    def _show(self, block: QTextBlock, end: int) -> bool:
        """Show blocks up to ``end``; tell whether any of them has something to show."""
        is_any = False
        while block.isValid() and block.position() <= end:
            looks, layout = self._looks(block), block.layout()
            if (looks or layout.formats()) and not layout.preeditAreaText():
                layout.setFormats(looks)
            is_any = is_any or bool(looks)
            block = block.next()
        return is_any

    def _looks(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        set_apart = block.blockFormat()
        is_apart = set_apart.headingLevel() or is_quote(set_apart)
        kind, level = kind_of(block) if is_apart else (BlockKind.PARAGRAPH, 0)
        looks = []
        for one in block.textFormats():
            shown = one.format
            if is_apart or shown.isAnchor() or shown.hasProperty(LEAVE_OUT):
                one.format = self._look(shown, kind, level)
                looks.append(one)
        return looks

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
