"""Know what is misspelt in one document, and draw waves under it; the text stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainterPath, QPen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

    from meetprep.ui.theme import Theme

_STEP, _HEIGHT, _BELOW = 2.4, 1.2, 3.0


class FlawKind(Enum):
    """What is wrong with some words."""

    SPELLING = auto()
    REFERENCE = auto()


@dataclass(frozen=True, slots=True)
class Flaw:
    """Words at ``[start, stop)`` of a block; ``better`` is how a reference is spelt."""

    start: int
    stop: int
    text: str
    kind: FlawKind = FlawKind.SPELLING
    better: str = ""


class SpellingMarks(QObject):
    """Follows one document: what is typed moves the marks behind it and makes its block due.

    Signals:
        changed: A block is due to be looked at.
    """

    changed = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.document = document
        self.ignored: set[str] = set()
        self.typed_at: int | None = None
        self._flaws: list[tuple[Flaw, ...]] = []
        self._due: list[bool] = []
        self.start_again()
        document.documentLayout()  # without one, a document tells nobody of its changes
        document.contentsChange.connect(self._on_contents_change)

    def start_again(self) -> None:
        """Make every block due; what is marked stays until it was looked at."""
        total = self.document.blockCount()
        if len(self._flaws) != total:
            self._flaws = [()] * total
        self._due = [True] * total
        self.changed.emit()

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        if not removed and not added:
            return
        block = self.document.findBlock(at)
        first = block.blockNumber()
        self.typed_at = at + added
        begin = block.position()
        if self.document.blockCount() == len(self._flaws) and (
            at + added < begin + block.length()
        ):
            if self._flaws[first]:
                self._flaws[first] = tuple(
                    _moved(self._flaws[first], at - begin, removed, added)
                )
            self._due[first] = True
        else:
            self._on_blocks_changed(first, at + added)
        self.changed.emit()

    def _on_blocks_changed(self, first: int, end_at: int) -> None:
        end = self.document.findBlock(end_at)
        total = self.document.blockCount()
        last = end.blockNumber() if end.isValid() else total - 1
        grown = total - len(self._flaws)
        gone = slice(first, max(last + 1 - grown, first))
        self._flaws[gone] = [()] * (last + 1 - first)
        self._due[gone] = [True] * (last + 1 - first)

    @property
    def has_flaws(self) -> bool:
        """Whether anything is marked."""
        return any(self._flaws)

    def due(self, first: int = 0, last: int | None = None) -> Iterator[int]:
        """Return the numbers of the blocks that are to be looked at."""
        stop = len(self._due) if last is None else min(last + 1, len(self._due))
        return (number for number in range(first, stop) if self._due[number])

    def mark(self, number: int, flaws: tuple[Flaw, ...]) -> bool:
        """Take note of what is wrong in a block; tell whether that is something else."""
        self._due[number] = False
        is_other = self._flaws[number] != flaws
        self._flaws[number] = flaws
        return is_other

    def all(self) -> Iterator[tuple[int, Flaw]]:
        """Return every flaw with the position of its block."""
        for number, flaws in enumerate(self._flaws):
            if flaws:
                begin = self.document.findBlockByNumber(number).position()
                yield from ((begin, flaw) for flaw in flaws)

    def at(self, position: int) -> tuple[int, Flaw] | None:
        """Return the flaw at a position, and where its block begins."""
        block = self.document.findBlock(position)
        place = position - block.position()
        flaws = self._flaws[block.blockNumber()] if block.isValid() else ()
        found = next((flaw for flaw in flaws if flaw.start <= place <= flaw.stop), None)
        return (block.position(), found) if found else None

    def seen(self, area: QRect, caret: int) -> list[tuple[QTextBlock, Sequence[Flaw]]]:
        """Return what is to be drawn in ``area``; not the word that is being typed."""
        layout = self.document.documentLayout()
        at = layout.hitTest(QPointF(0, area.top()), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document.findBlock(max(at, 0))
        number = block.blockNumber()
        found: list[tuple[QTextBlock, Sequence[Flaw]]] = []
        while block.isValid() and block.layout().position().y() <= area.bottom():
            if number < len(self._flaws) and (flaws := self._flaws[number]):
                place = caret - block.position() if caret == self.typed_at else -1
                shown = [one for one in flaws if not one.start < place <= one.stop]
                found.append((block, shown))
            block = block.next()
            number += 1
        return found


def _moved(flaws: Sequence[Flaw], at: int, removed: int, added: int) -> Iterator[Flaw]:
    """Return the flaws that an edit did not touch, where they are now."""
    for flaw in flaws:
        if flaw.stop <= at:
            yield flaw
        elif flaw.start >= at + removed:
            by = added - removed
            yield replace(flaw, start=flaw.start + by, stop=flaw.stop + by)


def paint_flaws(
    painter: QPainter, seen: Sequence[tuple[QTextBlock, Sequence[Flaw]]], theme: Theme
) -> None:
    """Draw waves under what is misspelt, and dots under references spelt unlike others."""
    for block, flaws in seen:
        for flaw in flaws:
            is_word = flaw.kind is FlawKind.SPELLING
            pen = QPen(theme.colour("bad" if is_word else "info"), 1.2)
            if not is_word:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            for left, right, y in _lines(block, flaw):
                if is_word:
                    painter.drawPath(_wave(left, right, y))
                else:
                    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _lines(block: QTextBlock, flaw: Flaw) -> Iterator[tuple[float, float, float]]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(flaw.start, line.textStart())
        last = min(flaw.stop, line.textStart() + line.textLength())
        if first < last:
            begin, end = (_x(line.cursorToX(place)) for place in (first, last))
            y = layout.position().y() + line.y() + line.ascent() + _BELOW
            x = layout.position().x()
            yield x + min(begin, end), x + max(begin, end), y


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, is_up = left, True
    while x < right:
        middle, x = x + _STEP / 2, min(x + _STEP, right)
        path.quadTo(middle, y - 2 * _HEIGHT if is_up else y + 2 * _HEIGHT, x, y)
        is_up = not is_up
    return path


def _x(found: object) -> float:
    """Return the place alone: PySide gives the character back with it."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type] # a number
