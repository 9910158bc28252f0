"""What a document shows, read again only where it changed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.richtext import canonical, canonical_block, whole
from meetprep.domain.speaking import WordCount, count
from meetprep.ui.text.formats import OBJECT_SIGN
from meetprep.ui.text.reading import mark_position, notes_in, read_block

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextBlock, QTextDocument

    from meetprep.domain.richtext import Block, Note, RichText

    Follower = Callable[[int, int, int, int, int], None]

_SLICE_SECONDS = 0.004

# Number, begin and end of no block at all.
_NOWHERE = (-1, 0, 0)


class LiveText(QObject):
    """Follows one document: a key costs the block that it changed, whatever the length.

    Signals:
        notes_changed: A footnote came, went, moved or got another text.
    """

    notes_changed = Signal()

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._blocks: list[Block | None] = []
        self._counts: list[WordCount | None] = []
        self._notes: list[tuple[Note, ...]] = []
        self._names: list[str] | None = None
        self._followers: list[Follower] = []
        self._last = _NOWHERE
        # Grows whenever more than typed characters came into one block.
        self.shape = 0
        self.start_again(())
        document.documentLayout()  # without one, a document tells nobody of its changes
        document.contentsChange.connect(self._on_contents_change)

    @classmethod
    def of(cls, document: QTextDocument) -> LiveText:
        """Return the one that follows ``document``; there is one from now on."""
        known = document.findChild(cls)
        return known if isinstance(known, cls) else cls(document)

    def follow(self, follower: Follower) -> None:
        """Call ``follower`` after each change.

        It is told the place, what went and what came, and the number and the begin of the
        block; the number is -1 where more than one block changed.

        That takes less time than a signal of Qt's for each.
        """
        self._followers.append(follower)

    def start_again(self, blocks: tuple[Block, ...]) -> None:
        """Take in another text as a whole; ``blocks`` is what it was filled with."""
        self._last = _NOWHERE
        total = self._document.blockCount()
        known = len(blocks) == total
        self._blocks = list(blocks) if known else [None] * total
        self._counts = [None] * total
        self._notes = [()] * total
        block = self._document.begin()
        for number in range(total):
            self._notes[number] = notes_in(block)
            block = block.next()
        self._names = None
        self.shape += 1
        self.notes_changed.emit()

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        if not removed and not added:
            return
        number, begin, end = self._last
        document = self._document
        is_one = document.blockCount() == len(self._blocks)
        is_typed = is_one and added == 1 and not removed
        if is_typed and document.characterAt(at) != OBJECT_SIGN:
            if begin <= at < end:
                self._last = number, begin, end + 1
            else:
                number, begin, _ = self._last = _place(document.findBlock(at))
            self._blocks[number] = self._counts[number] = None
        else:
            number, begin = self._on_more(at, removed, added, is_one=is_one)
        for follower in self._followers:
            follower(at, removed, added, number, begin)

    def _on_more(self, at: int, removed: int, added: int, *, is_one: bool) -> tuple[int, int]:
        number, begin, end = self._last = _place(self._document.findBlock(at))
        if is_one and at + added < end:
            self._blocks[number] = self._counts[number] = None
            self._on_block_changed(number, notes_in(self._document.findBlock(at)))
            return number, begin
        self._last = _NOWHERE
        self._on_blocks_changed(at, added)
        return -1, begin

    def _on_blocks_changed(self, at: int, added: int) -> None:
        self.shape += 1
        first, total = self._document.findBlock(at).blockNumber(), self._document.blockCount()
        end = self._document.findBlock(at + added)
        last = end.blockNumber() if end.isValid() else total - 1
        grown = total - len(self._blocks)
        gone = slice(first, max(last + 1 - grown, first))
        notes = []
        block = self._document.findBlockByNumber(first)
        for _ in range(last - first + 1):
            notes.append(notes_in(block))
            block = block.next()
        are_other = [one for one in self._notes[gone] if one] != [one for one in notes if one]
        self._blocks[gone] = [None] * len(notes)
        self._counts[gone] = [None] * len(notes)
        self._notes[gone] = notes
        if are_other:
            self._names = None
            self.notes_changed.emit()

    def _on_block_changed(self, number: int, notes: tuple[Note, ...]) -> None:
        self.shape += 1
        if notes != self._notes[number]:
            self._notes[number] = notes
            self._names = None
            self.notes_changed.emit()

    def read_some(self) -> bool:
        """Read and count for a few milliseconds; tell whether all is read now."""
        end = time.monotonic() + _SLICE_SECONDS
        for number, known in enumerate(self._counts):
            if known is None or self._blocks[number] is None:
                self._counts[number] = count(self._read(number))
                if time.monotonic() > end:
                    return False
        return True

    def _read(self, number: int) -> Block:
        block = self._blocks[number]
        if block is None:
            shown = self._document.findBlockByNumber(number)
            block = self._blocks[number] = canonical_block(read_block(shown))
        return block

    def text(self) -> RichText:
        """Return the whole text in its canonical form."""
        blocks = [self._read(number) for number in range(len(self._blocks))]
        text = whole(blocks, self.notes())
        names = [note.id for note in text.notes]
        return text if len(set(names)) == len(names) else canonical(text)

    def words(self) -> WordCount:
        """Return how many words there are."""
        counts = [
            count(self._read(number)) if known is None else known
            for number, known in enumerate(self._counts)
        ]
        self._counts[:] = counts
        return WordCount(sum(one.all for one in counts), sum(one.kept for one in counts))

    def notes(self) -> list[Note]:
        """Return all footnotes in the order of their marks."""
        return [note for notes in self._notes for note in notes]

    def note_number(self, name: str) -> int:
        """Return the number of a footnote, counted from 1 in the order of the marks."""
        if self._names is None:
            self._names = [note.id for note in self.notes()]
        return self._names.index(name) + 1 if name in self._names else len(self._names) + 1

    def mark_of(self, name: str) -> int | None:
        """Return the position of a footnote's mark, ``None`` where it is gone."""
        for number, notes in enumerate(self._notes):
            if any(note.id == name for note in notes):
                return mark_position(self._document.findBlockByNumber(number), name)
        return None


def _place(block: QTextBlock) -> tuple[int, int, int]:
    begin = block.position()
    return block.blockNumber(), begin, begin + block.length()
