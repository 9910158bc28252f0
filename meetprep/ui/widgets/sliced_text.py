"""A paper that is written and laid out in slices, so that a long one holds nothing up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QTextCursor

from meetprep.domain.paper import SourceText
from meetprep.ui.widgets.flow_text import ReadOnlyText
from meetprep.ui.widgets.paper_filling import PaperFilling
from meetprep.ui.widgets.paper_places import PaperWeights

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent

    from meetprep.ui.theme import Theme

# So many blocks are laid out in one go, which takes a few milliseconds.
_LAID_AT_ONCE = 40


class SlicedText(ReadOnlyText):
    """Scrolls to any place of a paper, as soon as that place is there.

    Signals:
        seen: Another part of the paper is in sight.
    """

    seen = Signal()

    def __init__(self, theme: Theme, indent: int) -> None:
        super().__init__(theme)
        self._text = SourceText(())
        self._filling = PaperFilling(self, self.ink, indent)
        self._weights = PaperWeights(self._text)
        self._laid = 0
        self._goal: tuple[int, float] | None = None
        self._going_on = QTimer(self)
        self._going_on.timeout.connect(self._go_on)
        self.verticalScrollBar().valueChanged.connect(self.seen)

    def write(self, text: SourceText) -> None:
        """Write ``text``; where only footnotes are others the rest stays as it is."""
        before, self._text = self._text, text
        if text == before:
            return
        self._weights = PaperWeights(text)
        if text.paragraphs != before.paragraphs:
            self._fill()
        else:
            self._filling.show_notes(text.footnotes)
            self._laid = min(self._laid, self._filling.filled)
            self._going_on.start()

    def _fill(self) -> None:
        self._goal = None
        self._filling.begin(self._text)
        self._laid = self._filling.filled
        self.setTextCursor(QTextCursor(self.document()))
        if not self._filling.is_whole:
            self._going_on.start()

    def _go_on(self) -> None:
        """Write the next slice, or lay out the next one where all is written."""
        if not self._filling.is_whole:
            self._filling.go_on()
        elif self._laid < self._filling.filled:
            self._laid = min(self._laid + _LAID_AT_ONCE, self._filling.filled)
            self._top_of(self._laid - 1)
        else:
            self._going_on.stop()
        self._scroll_to_goal()
        self.seen.emit()

    def go_to(self, paragraph: int, share: float = 0.0) -> None:
        """Scroll so that ``paragraph`` is in sight, and stays so at another width."""
        self._goal = (paragraph, share)
        self._scroll_to_goal(is_new=True)

    def go_to_note(self, label: str) -> None:
        """Scroll to the footnote of that label."""
        labels = [note.label for note in self._text.footnotes]
        if label in labels:
            self.go_to(len(self._text.paragraphs) + labels.index(label))

    def go_to_share(self, share: float) -> None:
        """Scroll so that the place at ``share`` of the whole paper is in the middle."""
        number, part = self._weights.place_at(share / self._scale())
        self.go_to(number, part)
        self._goal = None if number < self._laid else self._goal

    def _scroll_to_goal(self, *, is_new: bool = False) -> None:
        if self._goal is None:
            return
        number, share = self._goal
        if number >= min(self._laid, self._filling.filled):
            self._going_on.start()
            return
        block = self._filling.block(number)
        if is_new or self.textCursor().blockNumber() != number:
            self.setTextCursor(QTextCursor(block))
        height = block.layout().boundingRect().height()
        air = self.viewport().height() / 2 if share else 60
        self.verticalScrollBar().setValue(round(self._top_of(number) + share * height - air))

    def _top_of(self, number: int) -> float:
        block = self._filling.block(number)
        return self.document().documentLayout().blockBoundingRect(block).top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in sight what was asked for: a hidden text has another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._laid = min(_LAID_AT_ONCE, self._filling.filled)
            self._going_on.start()
        if not self._is_long:
            self._laid = self._filling.filled
        self._scroll_to_goal()

    @property
    def _is_long(self) -> bool:
        return not self._filling.is_whole or self._filling.filled > 5 * _LAID_AT_ONCE

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll where the user wants it."""
        self._goal = None
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the caret, and what is selected from there, where the user puts it."""
        self._goal = None
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll where the user wants it."""
        self._goal = None
        super().keyPressEvent(event)

    def share_of(self, paragraph: int, offset: int = 0) -> tuple[float, float]:
        """Return where a paragraph begins and ends, as shares of the height that is shown."""
        begin, end = self._weights.share_of(paragraph, offset)
        scale = self._scale()
        return begin * scale, end * scale

    def _scale(self) -> float:
        """Return how much of the page a short paper takes, 1 for any that scrolls."""
        if self._is_long or self.verticalScrollBar().maximum():
            return 1.0
        height = max(self.viewport().height(), 1)
        return min(max(self.document().size().height(), 1) / height, 1.0)

    def place_in_sight(self) -> tuple[int, int]:
        """Return the first and the last block in sight."""
        bottom = QPoint(self.viewport().width() - 1, self.viewport().height() - 1)
        first = self.cursorForPosition(QPoint(0, 0)).blockNumber()
        return first, max(self.cursorForPosition(bottom).blockNumber(), first)
