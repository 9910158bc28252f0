"""A paper's text as it was read, with passages marked; plain text, nothing is interpreted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter

from meetprep.ui.widgets.paper_marks import MarkKind, Marks
from meetprep.ui.widgets.paper_painting import PaperPainting
from meetprep.ui.widgets.paper_places import thing_at
from meetprep.ui.widgets.sliced_text import SlicedText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QTextBlock

    from meetprep.domain.paper import SourceText
    from meetprep.ui.theme import Theme

    Paint = Callable[[QPainter, QTextBlock, float], None]

_MARGIN = 44


class PaperText(SlicedText):
    """The whole paper with its footnotes below.

    Marks are painted, so that marking another passage moves nothing.

    Signals:
        paragraph_clicked: The user clicked into a paragraph; carries its number from 0.
        note_clicked: The user clicked a footnote or its mark; carries its label.
        reference_clicked: The user clicked a reference; carries its words.
    """

    paragraph_clicked = Signal(int)
    note_clicked = Signal(str)
    reference_clicked = Signal(str)

    def __init__(self, theme: Theme, *, tagged: bool = False) -> None:
        super().__init__(theme, _MARGIN if tagged else 0)
        self.marks = Marks()
        self.setProperty("role", "paper")
        self.setAccessibleName(self.tr("Text of the paper"))
        theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: SourceText, marks: Marks) -> None:
        """Show ``text`` and mark it; where only footnotes are others the rest stays."""
        self.write(text)
        self.show_marks(marks)

    def show_marks(self, marks: Marks) -> None:
        """Mark other passages; the text stays where it is."""
        self.marks = marks
        self._filling.leave_room(frozenset(marks.notices))
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        at = self.place_in_sight()[0]
        self._fill()
        self._filling.leave_room(frozenset(self.marks.notices))
        if at:
            self._goal = (at, 0.0)
            self._scroll_to_goal()

    def chosen_words(self) -> tuple[str, tuple[int, ...]]:
        """Return the selected words and the paragraphs that they stand in."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        paragraphs = range(first, min(last + 1, len(self._text.paragraphs)))
        words = cursor.selectedText().replace("\u2029", " ").replace("\u2028", " ")
        return words.strip(), tuple(paragraphs)

    def page_in_sight(self) -> int | None:
        """Return the page of the paper that is in sight, ``None`` where it is not known."""
        first, last = self.place_in_sight()
        paragraphs = self._text.paragraphs[: (first + last) // 2 + 1]
        return paragraphs[-1].page if paragraphs else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked, unless words were selected."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            cursor = self.cursorForPosition(event.position().toPoint())
            self._tell_clicked(cursor.blockNumber(), cursor.positionInBlock())

    def _tell_clicked(self, number: int, position: int) -> None:
        kind, words = thing_at(self._text, self.marks, number, position)
        if kind is MarkKind.NOTE:
            self.note_clicked.emit(words)
        elif kind is MarkKind.REFERENCE:
            self.reference_clicked.emit(words)
        elif number < len(self._text.paragraphs):
            self.paragraph_clicked.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds, the text upon them, and the tags in the margin."""
        painting = PaperPainting(self._theme, self._filling.text, self.marks)
        shown = list(self._blocks_in(event.rect().top(), event.rect().bottom()))
        self._paint(painting.paint_ground, shown)
        super().paintEvent(event)
        self._paint(painting.paint_beside, shown)

    def _paint(self, paint: Paint, shown: list[QTextBlock]) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for block in shown:
            paint(painter, block, self.viewport().width())
        painter.end()

    def _blocks_in(self, top: int, bottom: int) -> Iterator[QTextBlock]:
        """Return the blocks between two heights of the viewport, and one above."""
        if not self._filling.filled:
            return
        block = self.cursorForPosition(QPoint(0, top)).block()
        block = block.previous() if block.previous().isValid() else block
        limit = bottom + self.verticalScrollBar().value()
        while block.isValid() and block.blockNumber() < self._filling.filled:
            if block.layout().position().y() > limit:
                return
            yield block
            block = block.next()
