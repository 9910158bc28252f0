"""Merge what others changed in a text with what became of it meanwhile, word by word.

Both sides are kept. Where both changed the same words, that is a clash, and is said: nothing
that anybody added is lost and nothing that anybody took out comes back without being told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.domain.differences import RunKind, differences
from meetprep.domain.signs import BEGIN, OURS, Look, cut, put_together, spelled, string, text_of
from meetprep.domain.suggestion import Change, ChangeKind
from meetprep.domain.survival import Survival

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from meetprep.domain.differences import Align
    from meetprep.domain.richtext import RichText
    from meetprep.domain.signs import Shape, Sign

# What a word stands right behind.
_OPENING = frozenset("([{«„“‘\"'/-–")


class Fate(Enum):
    """What becomes of a change in a text that moved on."""

    FITS = auto()
    CLASHES = auto()
    DONE = auto()
    """The text says it already."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A change where it belongs in the text as it is now."""

    change: Change
    fate: Fate


def changes(old: RichText, new: RichText, align: Align) -> tuple[Change, ...]:
    """Return the changes that together make ``new`` of ``old``, in order and apart."""
    before, after = spelled(old), spelled(new)
    found: list[Change] = []
    at = place = 0
    start, begin = 0, 0
    for run in (*differences(string(before), string(after), align), None):
        if run is not None and run.kind is not RunKind.KEPT:
            at += len(run.text) if run.kind is RunKind.DELETED else 0
            place += len(run.text) if run.kind is RunKind.INSERTED else 0
            continue
        if at > start or place > begin:
            words = cut(after, begin, place)
            found.append(Change(ChangeKind.WORDING, start, at, words))
        if run is not None:
            length = len(run.text)
            found += restyled(before, after, (at, place, length))
            at, place = at + length, place + length
            start, begin = at, place
    found += reshaped(before, after, 0, 0)
    return tuple(sorted(found, key=_order))


def restyled(
    before: Sequence[Sign], after: Sequence[Sign], kept: tuple[int, int, int]
) -> Iterator[Change]:
    """Return what looks otherwise of signs that were kept: start in each, and how many."""
    at, place, length = kept

    def fate(step: int) -> tuple[ChangeKind, Look] | None:
        was, now = before[at + step + 1][1], after[place + step + 1][1]
        if was is now or was.shape is not None:
            return None
        if _note_words(was) != _note_words(now):
            return ChangeKind.WORDING, now
        return None if was.is_like(now) else (ChangeKind.LOOK, now)

    for found, steps in groupby(range(length), key=fate):
        if found is not None:
            group = list(steps)
            first, last = group[0], group[-1] + 1
            words = cut(after, place + first, place + last)
            yield Change(found[0], at + first, at + last, words)
    for step in range(length):
        if before[at + step + 1][1].shape is not None:
            yield from reshaped(before, after, at + step + 1, place + step + 1)


def reshaped(
    before: Sequence[Sign], after: Sequence[Sign], at: int, place: int
) -> Iterator[Change]:
    """Return what a paragraph became that begins at those places, if it is another."""
    was, now = before[at][1].shape, after[place][1].shape
    if now is not None and was != now:
        yield Change(ChangeKind.PARAGRAPH, at, _end(before, at), _shaped(now))


def applied(text: RichText, *changes: Change) -> RichText:
    """Return ``text`` with those changes made, which are in order and touch no same words."""
    signs = spelled(text)
    for change in reversed(changes):
        _apply(signs, change)
    return text_of(signs)


def _apply(signs: list[Sign], change: Change) -> None:
    new = spelled(change.replacement)
    start, end = change.start + 1, change.end + 1
    if change.kind is ChangeKind.PARAGRAPH:
        begin = _begin(signs, change.start)
        signs[begin] = (signs[begin][0], new[0][1])
    elif change.kind is ChangeKind.LOOK:
        wanted = new[-1][1]
        for at in range(start, end):
            sign, was = signs[at]
            marks = (wanted.marks - OURS) | (was.marks & OURS)
            signs[at] = (sign, replace(was, marks=marks, link=wanted.link))
    else:
        signs[start:end] = new[1:]


class Way:
    """How one state of a text became another, to carry changes of the first over to it."""

    def __init__(self, base: RichText, ours: RichText, align: Align) -> None:
        self._base, self._ours = spelled(base), spelled(ours)
        self._was, self._now = string(self._base), string(self._ours)
        self._is_same = self._base == self._ours
        self._survival = Survival(self._was, self._now, align)

    def place(self, change: Change) -> Placed:
        """Return where ``change`` belongs now."""
        if self._is_same:
            return Placed(change, Fate.FITS)
        if change.kind is ChangeKind.PARAGRAPH:
            return self._paragraph(change)
        if change.start == change.end:
            return self._insertion(change)
        return self._stretch(change)

    def _insertion(self, change: Change) -> Placed:
        at = change.start
        left, right = self._survival.behind(at), self._survival.now(at)
        low, high = self._survival.left(at), self._survival.right(at)
        moved = replace(change, start=high, end=high)
        if self._now[low:high].strip() == _words(change).strip() != "":
            return Placed(moved, Fate.DONE)
        if left is None and right is None:
            return Placed(moved, Fate.CLASHES)
        place = low if right is None else high
        if left is not None and right is not None:
            place = self._beside_ours(change, low, high)
        return self._fitting(change, replace(change, start=place, end=place))

    def _beside_ours(self, change: Change, low: int, high: int) -> int:
        """Return the place of an insertion beside what we put between the same signs.

        It comes after ours, but a piece of a word stays with it, and the end of a paragraph
        with its paragraph.
        """
        words, at = _words(change), change.start
        if _runs_on(self._was[max(at - 1, 0) : at], words[:1]):
            return low
        between = self._now.find("\n", low, high)
        is_end = self._was[at : at + 1] in {"", "\n"} and "\n" not in words
        return between if is_end and between >= 0 else high

    def _fitting(self, change: Change, moved: Change) -> Placed:
        """Return a new wording where it fits, with a blank where words would run together."""
        words = _words(change)
        was = _around(self._was, change)
        now = _around(self._now, moved)
        new = moved.replacement
        if not words:
            if _runs_on(*now) and not _runs_on(*was):
                new = _with_blank(new)
        else:
            if _runs_on(now[0], words[:1]) and not _runs_on(was[0], words[:1]):
                new = _with_blank(new, before=True)
            if _runs_on(words[-1:], now[1]) and not _runs_on(words[-1:], was[1]):
                new = _with_blank(new)
        return Placed(replace(moved, replacement=new), Fate.FITS)

    def _stretch(self, change: Change) -> Placed:
        places = [self._survival.now(at) for at in range(change.start, change.end)]
        alive = [place for place in places if place is not None]
        low, high = self._survival.left(change.start), self._survival.right(change.end)
        around = replace(change, start=low, end=high)
        if alive and change.kind is not ChangeKind.WORDING:
            moved = replace(change, start=alive[0], end=alive[-1] + 1)
            return Placed(moved, self._looked(change, moved))
        if not alive and (change.kind is ChangeKind.LOOK or not change.replacement.blocks):
            return Placed(around, Fate.DONE)
        is_together = bool(alive) and alive[-1] + 1 - alive[0] == len(alive)
        is_whole = len(alive) == len(places)
        if is_together and (is_whole or not change.replacement.blocks):
            moved = replace(change, start=alive[0], end=alive[-1] + 1)
            return self._fitting(change, moved)
        is_said = self._now[low:high].strip() == _words(change).strip()
        return Placed(around, Fate.DONE if is_said else Fate.CLASHES)

    def _looked(self, change: Change, moved: Change) -> Fate:
        """Tell whether words look now as they are to look, or as they looked before."""
        wanted = spelled(change.replacement)[-1][1]
        there = self._looks(self._ours, moved)
        if all(look.is_like(wanted) for look in there):
            return Fate.DONE
        was = self._looks(self._base, change)
        known = all(any(look.is_like(one) for one in was) for look in there)
        return Fate.FITS if known else Fate.CLASHES

    @staticmethod
    def _looks(signs: Sequence[Sign], change: Change) -> set[Look]:
        stretch = signs[change.start + 1 : change.end + 1]
        return {look for _, look in stretch if look.shape is None}

    def _paragraph(self, change: Change) -> Placed:
        """Return the paragraph in which most of the words now stand."""
        places = [self._survival.now(at) for at in range(change.start, change.end)]
        alive = [place for place in places if place is not None]
        at = alive[0] if alive else self._survival.right(change.start)
        begin = _begin(self._ours, at)
        moved = replace(change, start=begin, end=_end(self._ours, begin))
        shape = self._ours[begin][1].shape
        if shape == spelled(change.replacement)[0][1].shape:
            return Placed(moved, Fate.DONE)
        was = self._base[_begin(self._base, change.start)][1].shape
        is_clash = shape != was or (change.end > change.start and not alive)
        return Placed(moved, Fate.CLASHES if is_clash else Fate.FITS)


def _words(change: Change) -> str:
    return string(spelled(change.replacement))


def _runs_on(left: str, right: str) -> bool:
    """Tell whether two signs run together where the right one begins a word."""
    return right.isalnum() and bool(left) and not left.isspace() and left not in _OPENING


def _around(text: str, change: Change) -> tuple[str, str]:
    start, end = change.start, change.end
    return text[max(start - 1, 0) : start], text[end : end + 1]


def _with_blank(text: RichText, *, before: bool = False) -> RichText:
    blank, signs = (" ", Look()), spelled(text)
    return put_together([signs[0], blank, *signs[1:]] if before else [*signs, blank])


def _note_words(look: Look) -> object:
    return look.note.content if look.note else None


def _shaped(shape: Shape) -> RichText:
    return put_together([(BEGIN[0], Look(shape=shape))])


def _begin(signs: Sequence[Sign], at: int) -> int:
    """Return the index of the sign that begins the paragraph in which place ``at`` is."""
    index = min(at, len(signs) - 1)
    while index > 0 and signs[index][1].shape is None:
        index -= 1
    return index


def _end(signs: Sequence[Sign], begin: int) -> int:
    """Return the place at the end of the paragraph that begins at ``begin``."""
    at = begin
    while at + 1 < len(signs) and signs[at + 1][1].shape is None:
        at += 1
    return at


def _order(change: Change) -> tuple[int, int, str]:
    return change.start, change.end, change.kind.value
