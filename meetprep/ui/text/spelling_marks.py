"""Know what is misspelt in one document, and draw waves under it; the text stays as it is."""

from __future__ import annotations

import time
from bisect import bisect_left
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.ui.text.live_text import LiveText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextBlock, QTextDocument


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
        self._live = LiveText.of(document)
        self.start_again()
        self._live.follow(self._on_contents_change)

    def start_again(self) -> None:
        """Make every block due; what is marked stays until it was looked at."""
        self._live.look_again()
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

    def _on_contents_change(
        self, at: int, removed: int, added: int, number: int, begin: int
    ) -> bool:
        self.typed_at = at + added
        is_behind_all = False
        if number >= 0:
            flaws = self._flaws[number]
            if flaws and flaws[-1].stop >= at - begin:
                goes_on = bool(added) and self.document.characterAt(at).isalnum()
                kept = _without_half(flaws, at - begin) if goes_on else flaws
                self._flaws[number] = tuple(_moved(kept, at - begin, removed, added))
                self._live.look_again()
                flaws = self._flaws[number]
            is_behind_all = not flaws or flaws[-1].stop < at - begin
            self._due[number] = True
        else:
            first = self.document.findBlock(at).blockNumber()
            self._on_blocks_changed(first, at + added)
        self._tell()
        return is_behind_all

    def _on_blocks_changed(self, first: int, end_at: int) -> None:
        end = self.document.findBlock(end_at)
        total = self.document.blockCount()
        last = end.blockNumber() if end.isValid() else total - 1
        grown = total - len(self._flaws)
        gone = slice(first, max(last + 1 - grown, first))
        self._live.look_again()
        self._flaws[gone] = [()] * (last + 1 - first)
        self._due[gone] = [True] * (last + 1 - first)
        self._marked = None

    def due(self, first: int = 0, last: int | None = None) -> Iterator[int]:
        """Return the numbers of the blocks that are to be looked at."""
        stop = len(self._due) if last is None else min(last + 1, len(self._due))
        return (number for number in range(first, stop) if self._due[number])

    def mark(self, number: int, flaws: tuple[Flaw, ...]) -> bool:
        """Take note of what is wrong in a block; tell whether that is something else."""
        self._live.settle()  # else what was typed just now would move these once more
        self._due[number] = False
        is_other = self._flaws[number] != flaws
        if is_other:
            self._flaws[number] = flaws
            self._marked = None
            self._live.look_again()
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

    def count(self, block: QTextBlock) -> int:
        """Return how many flaws a block has."""
        return len(self._flaws[block.blockNumber()])

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
        return layout.position().y() + layout.boundingRect().bottom()


def _without_half(flaws: Sequence[Flaw], at: int) -> Sequence[Flaw]:
    """Return the flaws without that of a word which goes on with what was typed."""
    return [flaw for flaw in flaws if flaw.stop != at]


def _moved(flaws: Sequence[Flaw], at: int, removed: int, added: int) -> Iterator[Flaw]:
    """Return the flaws that an edit did not touch, where they are now."""
    for flaw in flaws:
        if flaw.stop <= at:
            yield flaw
        elif flaw.start >= at + removed:
            by = added - removed
            yield replace(flaw, start=flaw.start + by, stop=flaw.stop + by)
