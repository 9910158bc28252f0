"""Of all ways to tell how one text became another, find the one that people read with ease."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    # Where two rows of tokens say the same: start in each, and how many.
    Match = tuple[int, int, int]

ENDS_SENTENCE = frozenset(".?!:;")
# Fewer kept words than this between two longer changes are read as part of them.
FEW_WORDS = 3
_IN_WORD = re.compile(r"[^\W_]")


class Stretch(NamedTuple):
    """The tokens ``old`` to ``old_end`` and what stands in their place in the new text."""

    old: int
    old_end: int
    new: int
    new_end: int
    kept: bool


def stretches(olds: int, news: int, matches: Iterable[Match]) -> list[Stretch]:
    """Return what is kept and what changed, in turn, from beginning to end."""
    found = []
    old = new = 0
    for at, place, length in (*matches, (olds, news, 0)):
        if at > old or place > new:
            found.append(Stretch(old, at, new, place, False))  # noqa: FBT003 - by name is slower
        if length:
            found.append(Stretch(at, at + length, place, place + length, True))  # noqa: FBT003 - the same
        old, new = at + length, place + length
    return found


def slid(spans: list[Stretch], old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Move what was only inserted or only deleted to where a sentence begins.

    "One. [Two.] Three." says the same as "One[. Two]. Three." and is easier to read.
    """
    for at in range(1, len(spans) - 1):
        before, span, after = spans[at - 1 : at + 2]
        if span.kept or (span.old < span.old_end and span.new < span.new_end):
            continue
        is_new = span.new < span.new_end
        signs, start, end = (
            (new, span.new, span.new_end) if is_new else (old, span.old, span.old_end)
        )
        room = before.old_end - before.old, after.old_end - after.old
        step = _best_step(signs, start, end, room)
        if not step:
            continue
        spans[at - 1] = Stretch(
            before.old, before.old_end + step, before.new, before.new_end + step, kept=True
        )
        spans[at] = Stretch(
            span.old + step,
            span.old_end + step,
            span.new + step,
            span.new_end + step,
            kept=False,
        )
        spans[at + 1] = Stretch(
            after.old + step, after.old_end, after.new + step, after.new_end, kept=True
        )
    return spans


def _best_step(signs: Sequence[str], start: int, end: int, room: tuple[int, int]) -> int:
    """Return by how many tokens the stretch moves; it may go no further than ``room``."""

    def worth(step: int) -> int:
        at = start + step
        if at == 0 or signs[at - 1][-1:] in ENDS_SENTENCE:
            return 2
        return int(signs[at - 1].endswith(","))

    steps = [0]
    while -steps[-1] < room[0] and signs[start + steps[-1] - 1] == signs[end + steps[-1] - 1]:
        steps.append(steps[-1] - 1)
    forward = 0
    while forward < room[1] and signs[start + forward] == signs[end + forward]:
        forward += 1
        steps.append(forward)
    return max(steps, key=worth) if len(steps) > 1 else 0


def readable(spans: Iterable[Stretch], old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Take lone words that are kept between two changes into one change."""
    found: list[Stretch] = []
    for span in spans:
        if span.old == span.old_end and span.new == span.new_end:
            continue
        if span.kept or len(found) < 2 or found[-1].kept is False:
            found.append(span)
            continue
        first, middle = found[-2], found[-1]
        kept = words(old[middle.old : middle.old_end], most=FEW_WORDS)
        if kept < FEW_WORDS and kept < min(
            max(words(old[one.old : one.old_end]), words(new[one.new : one.new_end]))
            for one in (first, span)
        ):
            found[-2:] = [Stretch(first.old, span.old_end, first.new, span.new_end, kept=False)]
        else:
            found.append(span)
    return found


def words(tokens: Iterable[str], most: int | None = None) -> int:
    """Return how many words there are; counting ends at ``most``."""
    return len(list(islice(filter(_IN_WORD.search, tokens), most)))
