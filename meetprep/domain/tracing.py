"""Say of a part that came back what somebody changed in the text that was sent, and who.

Changes that the file tracks are told as they were made. What was changed without being tracked
is found by comparing words, and told of whoever saved the file last.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.domain.differences import RunKind, differences
from meetprep.domain.joining import by_order
from meetprep.domain.merging import reshaped, restyled
from meetprep.domain.richtext import RichText
from meetprep.domain.signs import Look, cut, put_together, spelled, string
from meetprep.domain.stream import Entry, Stream, signs_of
from meetprep.domain.suggestion import Change, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from meetprep.domain.differences import Align
    from meetprep.domain.returned import ReturnedParagraph, Touch
    from meetprep.domain.richtext import Run


@dataclass(frozen=True, slots=True)
class Traced:
    """A change of the text that was sent, and who made it."""

    change: Change
    touch: Touch


@dataclass(frozen=True, slots=True)
class _Edit:
    """What was changed without being tracked: places in the text sent and in that before."""

    old: int
    old_end: int
    new: int
    new_end: int


@dataclass(slots=True)
class _Group:
    """Entries that were changed together, and the untracked edits among them."""

    start: int
    end: int
    touch: Touch | None = None
    edits: list[_Edit] = field(default_factory=list)


class Trace:
    """The changes of one part."""

    def __init__(
        self,
        sent: RichText,
        paragraphs: Sequence[ReturnedParagraph],
        notes: Sequence[tuple[Run, ...]],
        saved: Touch,
        align: Align,
    ) -> None:
        self._sent = spelled(sent)
        self._stream = Stream(paragraphs, notes)
        self._saved = saved
        self._kept: list[tuple[int, int, int]] = []
        self._edits = list(self._compared(align))
        self._ends = [edit.new_end for edit in self._edits]

    @property
    def changes(self) -> tuple[Traced, ...]:
        """All changes, in the order of the text that was sent."""
        found = [*self._worded(), *self._restyled(), *self._untracked_looks()]
        return tuple(sorted(found, key=_order))

    @property
    def retracted(self) -> tuple[tuple[str, Touch], ...]:
        """What somebody put in and somebody took out again, which is in neither text."""
        groups = groupby(self._stream.entries, key=lambda one: (one.is_retracted, one.touch))
        said = ((signs_of(list(entries)), key) for key, entries in groups)
        return tuple(
            (text, touch)
            for text, (is_retracted, touch) in said
            if is_retracted and text.strip()
        )

    def place(self, paragraph: int, offset: int) -> int:
        """Return where in the text sent a place in one of the paragraphs is."""
        index = self._stream.starts[paragraph] + 1 + offset
        return self._sent_place(
            self._stream.before_place(min(index, len(self._stream.entries)))
        )

    def words(self, start: tuple[int, int], end: tuple[int, int]) -> str:
        """Return what stands between two places of paragraphs now."""
        first, last = (self._stream.starts[number] + 1 + at for number, at in (start, end))
        return signs_of([one for one in self._stream.entries[first:last] if one.after])

    def _compared(self, align: Align) -> Iterator[_Edit]:
        """Find what was changed without being tracked."""
        old, new = string(self._sent), string(self._stream.before)
        at = place = 0
        start, begin = 0, 0
        for run in (*differences(old, new, align), None):
            if run is not None and run.kind is not RunKind.KEPT:
                at += len(run.text) if run.kind is RunKind.DELETED else 0
                place += len(run.text) if run.kind is RunKind.INSERTED else 0
                continue
            if at > start or place > begin:
                yield _Edit(start, at, begin, place)
            if run is not None:
                self._kept.append((at, place, len(run.text)))
                at, place = at + len(run.text), place + len(run.text)
                start, begin = at, place

    def _worded(self) -> Iterator[Traced]:
        for group in self._groups():
            first, last = (
                self._sent_place(self._stream.before_place(index))
                for index in (group.start, group.end)
            )
            start = min([first, *(edit.old for edit in group.edits)])
            end = max([last, *(edit.old_end for edit in group.edits)])
            if group.touch is None:
                start, end = group.edits[0].old, group.edits[-1].old_end
            words = cut(
                self._stream.after,
                self._stream.after_place(group.start),
                self._stream.after_place(group.end),
            )
            was = cut(self._sent, start, end)
            if by_order(was) != by_order(words):
                change = Change(ChangeKind.WORDING, start, end, words)
                yield Traced(change, group.touch or self._saved)

    def _groups(self) -> Iterator[_Group]:
        """Return what was changed together: what touches the same signs is one change."""
        found = sorted(
            (*self._tracked(), *map(self._group_of, self._edits)),
            key=lambda one: (one.start, one.end),
        )
        current: _Group | None = None
        for group in found:
            if current is None or group.start >= current.end:
                if current is not None:
                    yield current
                current = group
                continue
            current.end = max(current.end, group.end)
            current.touch = current.touch or group.touch
            current.edits += group.edits
        if current is not None:
            yield current

    def _tracked(self) -> Iterator[_Group]:
        def who(numbered: tuple[int, Entry]) -> str | None:
            _, entry = numbered
            return entry.touch.author if entry.is_changed else None

        for author, entries in groupby(enumerate(self._stream.entries), key=who):
            if author is not None:
                group = list(entries)
                yield _Group(group[0][0], group[-1][0] + 1, group[-1][1].touch)

    def _group_of(self, edit: _Edit) -> _Group:
        if edit.new == edit.new_end:
            # What was put in where words went stands in their place.
            start, end = (
                self._stream.index_of(edit.new - 1) + 1,
                self._stream.index_of(edit.new),
            )
        else:
            start = self._stream.index_of(edit.new)
            end = self._stream.index_of(edit.new_end - 1) + 1
        return _Group(start, end, None, [edit])

    def _restyled(self) -> Iterator[Traced]:
        """Return the tracked changes of looks and paragraphs."""
        entries = self._stream.entries

        def fate(index: int) -> tuple[Touch, Look] | None:
            one = entries[index]
            if one.restyled is None or one.before is None or one.after is None:
                return None
            if one.after.shape is None and one.before.is_like(one.after):
                return None
            return None if one.before == one.after else (one.restyled, one.after)

        for found, group in groupby(range(len(entries)), key=fate):
            if found is None:
                continue
            touch, look = found
            indexes = list(group)
            if look.shape is not None:
                yield from (self._shaped(index, touch, look) for index in indexes)
                continue
            start, end = (
                self._sent_place(self._stream.before_place(index))
                for index in (indexes[0], indexes[-1] + 1)
            )
            signs = [(entries[index].sign, look) for index in indexes]
            words = put_together([(spelled(RichText())[0]), *signs])
            yield Traced(Change(ChangeKind.LOOK, start, end, words), touch)

    def _shaped(self, index: int, touch: Touch, look: Look) -> Traced:
        start = self._sent_place(self._stream.before_place(index + 1))
        end = start
        while end + 1 < len(self._sent) and self._sent[end + 1][1].shape is None:
            end += 1
        shape = put_together([(self._stream.entries[index].sign, look)])
        return Traced(Change(ChangeKind.PARAGRAPH, start, end, shape), touch)

    def _untracked_looks(self) -> Iterator[Traced]:
        before = self._stream.before
        if len(before) < len(self._stream.entries) and len(before) == 1:
            return  # all of it was put in: before, there was no paragraph of any kind
        found: Iterable[Change] = (
            change for kept in self._kept for change in restyled(self._sent, before, kept)
        )
        for change in (*reshaped(self._sent, before, 0, 0), *found):
            yield Traced(change, self._saved)

    def _sent_place(self, place: int) -> int:
        """Return where a place of the text before was in the text sent."""
        number = bisect_right(self._ends, place)
        if number < len(self._edits) and self._edits[number].new < place:
            return self._edits[number].old
        last = self._edits[number - 1] if number else _Edit(0, 0, 0, 0)
        return min(max(place + last.old_end - last.new_end, 0), len(self._sent) - 1)


def _order(found: Traced) -> tuple[int, int, str]:
    return found.change.start, found.change.end, found.change.kind.value
