"""Paint the marks of footnotes as raised numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPyTextObject, QTextDocument, QTextFormat

from meetprep.ui.text.formats import NOTE_OBJECT, note_name
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from meetprep.ui.text.live_text import LiveText
    from meetprep.ui.theme import Theme

_HEIGHT = 12.0


class NoteMarks(QPyTextObject):
    """Paints the marks of one document with the numbers that the footnotes have now."""

    def __init__(self, document: QTextDocument, live: LiveText, theme: Theme) -> None:
        super().__init__(document)
        self._live = live
        self._theme = theme
        document.documentLayout().registerHandler(NOTE_OBJECT, self)

    def _number(self, shown: QTextFormat) -> str:
        return str(self._live.note_number(note_name(shown)))

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
