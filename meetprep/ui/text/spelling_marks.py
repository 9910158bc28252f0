"""Know what is misspelt in one document, and draw waves under it; the text stays as it is."""

from __future__ import annotations

import time
from bisect import bisect_left
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from meetprep.ui.text.live_text import LiveText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextBlock, QTextDocument

    from meetprep.ui.theme import Theme

_PERIOD, _HEIGHT, _BELOW = 5, 4, 3.0


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
        changed: A block is due to be looked at; not said again before it was heard.
    """

    changed = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.document = document
        self.ignored: set[str] = set()
        self.typed_at: int | None = None
        self.changed_at = 0.0
        self.is_heard = True
        self._flaws: list[tuple[Flaw, ...]] = []
        self._due: list[bool] = []
        self._marked: list[int] | None = None
        self.start_again()
        known = document.findChild(LiveText)
        live = known if isinstance(known, LiveText) else LiveText(document)
        live.follow(self._on_contents_change)

    def start_again(self) -> None:
        """Make every block due; what is marked stays until it was looked at."""
        total = self.document.blockCount()
        if len(self._flaws) != total:
            self._flaws = [()] * total
            self._marked = None
        self._due = [True] * total
        self._tell()

    def _tell(self) -> None:
        self.changed_at = time.monotonic()
        if self.is_heard:
            self.is_heard = False
            self.changed.emit()

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
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
        self._tell()

    def _on_blocks_changed(self, first: int, end_at: int) -> None:
        end = self.document.findBlock(end_at)
        total = self.document.blockCount()
        last = end.blockNumber() if end.isValid() else total - 1
        grown = total - len(self._flaws)
        gone = slice(first, max(last + 1 - grown, first))
        self._flaws[gone] = [()] * (last + 1 - first)
        self._due[gone] = [True] * (last + 1 - first)
        self._marked = None

    def due(self, first: int = 0, last: int | None = None) -> Iterator[int]:
        """Return the numbers of the blocks that are to be looked at."""
        stop = len(self._due) if last is None else min(last + 1, len(self._due))
        return (number for number in range(first, stop) if self._due[number])

    def mark(self, number: int, flaws: tuple[Flaw, ...]) -> bool:
        """Take note of what is wrong in a block; tell whether that is something else."""
        self._due[number] = False
        is_other = self._flaws[number] != flaws
        if is_other:
            self._flaws[number] = flaws
            self._marked = None
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
        if self._marked is None:
            self._marked = [number for number, flaws in enumerate(self._flaws) if flaws]
        found: list[tuple[QTextBlock, Sequence[Flaw]]] = []
        marked = self._marked
        for number in marked[bisect_left(marked, float(area.top()), key=self._bottom) :]:
            block = self.document.findBlockByNumber(number)
            if block.layout().position().y() > area.bottom():
                break
            flaws = self._flaws[number]
            place = caret - block.position() if caret == self.typed_at else -1
            found.append((block, [one for one in flaws if not one.start < place <= one.stop]))
        return found

    def _bottom(self, number: int) -> float:
        layout = self.document.findBlockByNumber(number).layout()
        return layout.position().y() + layout.boundingRect().height()


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
    ratio = painter.device().devicePixelRatioF()
    for block, flaws in seen:
        for flaw in flaws:
            is_word = flaw.kind is FlawKind.SPELLING
            colour = theme.colour("bad" if is_word else "info").name()
            tile = _tile(colour, ratio, is_wave=is_word)
            for left, right, y in _lines(block, flaw):
                painter.drawTiledPixmap(QRectF(left, y - 2, right - left, _HEIGHT), tile)


@lru_cache(maxsize=16)
def _tile(colour: str, ratio: float, *, is_wave: bool) -> QPixmap:
    """Return one period of the line: to stroke a path at each key takes too long."""
    tile = QPixmap(QSizeF(_PERIOD * ratio, _HEIGHT * ratio).toSize())
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.2))
    low, high, half = _HEIGHT - 1.2, 1.2, _PERIOD / 2
    if is_wave:
        path = QPainterPath(QPointF(-half, high))
        for number in range(3):
            x, is_down = (number - 1) * half, number % 2 == 0
            begin, end = (high, low) if is_down else (low, high)
            path.cubicTo(x + half / 2, begin, x + half / 2, end, x + half, end)
        painter.drawPath(path)
    else:
        painter.drawLine(QPointF(0.6, 2.4), QPointF(1.8, 2.4))
        painter.drawLine(QPointF(half + 0.6, 2.4), QPointF(half + 1.8, 2.4))
    painter.end()
    return tile


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


def _x(found: object) -> float:
    """Return the place alone: PySide gives the character back with it."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type] # a number
