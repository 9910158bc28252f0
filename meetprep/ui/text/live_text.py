"""What a document shows, read again only where it changed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from meetprep.domain.richtext import canonical, canonical_block, whole
from meetprep.domain.speaking import WordCount, count
from meetprep.ui.text.formats import OBJECT_SIGN
from meetprep.ui.text.reading import mark_position, notes_in, read_block

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTextDocument

    from meetprep.domain.richtext import Block, Note, RichText

    Follower = Callable[[int, int, int, int, int], bool]

_SLICE_SECONDS = 0.004
# What isn't needed for the key waits until it was painted.
_LATER_MS = 15
# What makes more of one character than a letter in a line.
_SHAPES = frozenset((OBJECT_SIGN, "\u2029", "\u2028", "\n"))
# Nothing was typed where more could follow.
_NOWHERE = -1


@dataclass(slots=True)
class _Row:
    """Characters typed in a row: kept apart, as an object of Qt's takes long to keep a value.

    ``following`` is where another would stand, ``untold`` where those begin of which followers
    are still to be told, and ``end`` where these end, in the block ``number`` at ``begin``.
    """

    following: int = _NOWHERE
    untold: int = _NOWHERE
    end: int = _NOWHERE
    number: int = 0
    begin: int = 0


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
        self._row = _Row()
        self._patient: list[Follower] = []
        self._urgent: list[Follower] = []
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.settle)
        # Grows whenever more than typed characters came into one block, or marks changed.
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
        block; the number is -1 where more than one block changed. It returns whether what is
        typed on from there may be told a moment later and in one: each call within a key
        keeps the user waiting. Whoever said so and no longer can, calls ``expect_other``.

        That takes less time than a signal of Qt's for each.
        """
        self._followers.append(follower)
        self.expect_other()

    def expect_other(self) -> None:
        """Tell all followers at once of the next change, whatever it is."""
        self._row.following = _NOWHERE

    def start_again(self, blocks: tuple[Block, ...]) -> None:
        """Take in another text as a whole; ``blocks`` is what it was filled with."""
        self._row = _Row()
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
        is_typed = added == 1 and not removed and self._document.characterAt(at) not in _SHAPES
        if is_typed and at == self._row.following:
            self._on_typed_on(at)
        elif removed or added:
            self.settle()
            self._tell(at, removed, added, is_typed=is_typed)

    def _on_typed_on(self, at: int) -> None:
        row = self._row
        number = row.number
        self._blocks[number] = self._counts[number] = None
        row.following = row.end = at + 1
        if row.untold == _NOWHERE:
            row.untold = at
            self._later.start()
        for follower in self._urgent:
            follower(at, 0, 1, number, row.begin)

    def look_again(self) -> None:
        """Say that what is marked in the text is something else, or stands elsewhere."""
        self.shape += 1
        self.expect_other()

    def settle(self) -> None:
        """Tell everybody of what was typed on, now."""
        row = self._row
        at, row.untold = row.untold, _NOWHERE
        if at != _NOWHERE:
            for follower in self._patient:
                follower(at, 0, row.end - at, row.number, row.begin)

    def _tell(self, at: int, removed: int, added: int, *, is_typed: bool) -> None:
        number, begin = self._changed(at, removed, added, is_typed=is_typed)
        following = at + 1 if is_typed else _NOWHERE
        self._row = _Row(following, end=following, number=number, begin=begin)
        self._urgent, self._patient = [], []
        for follower in self._followers:
            is_patient = follower(at, removed, added, number, begin)
            (self._patient if is_patient else self._urgent).append(follower)

    def _changed(self, at: int, removed: int, added: int, *, is_typed: bool) -> tuple[int, int]:
        block = self._document.findBlock(at)
        number, begin = block.blockNumber(), block.position()
        is_one = self._document.blockCount() == len(self._blocks)
        if not (is_one and at + added < begin + block.length()):
            self._on_blocks_changed(at, added)
            return -1, begin
        self._blocks[number] = self._counts[number] = None
        if not is_typed:
            self._on_block_changed(number, notes_in(block))
        return number, begin

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
