"""Of all ways to tell how one text became another, find the one that people read with ease."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    # Where two rows of tokens say the same: start in each, and how many.
    Match = tuple[int, int, int]
    # From and to in the old text, from and to in the new, and whether both say the same.
    Stretch = tuple[int, int, int, int, bool]

ENDS_SENTENCE = frozenset(".?!:;")
# Fewer kept words than this between two longer changes are read as part of them.
FEW_WORDS = 3
# So many tokens kept have more words than that.
_MANY = 3 * FEW_WORDS
_IN_WORD = re.compile(r"[^\W_]")


def stretches(olds: int, news: int, matches: Iterable[Match]) -> list[Stretch]:
    """Return what is kept and what changed, in turn, from beginning to end."""
    found: list[Stretch] = []
    old = new = 0
    for at, place, length in matches:
        if at > old or place > new:
            found.append((old, at, new, place, False))
        old, new = at + length, place + length
        found.append((at, old, place, new, True))
    if olds > old or news > new:
        found.append((old, olds, new, news, False))
    return found


def slid(spans: list[Stretch], old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Move what was only inserted or only deleted to where a sentence begins.

    "One. [Two.] Three." says the same as "One[. Two]. Three." and is easier to read.
    """
    for index in range(1, len(spans) - 1):
        at, end, place, close, kept = spans[index]
        if kept or (at < end and place < close):
            continue
        first, _, begin, _, _ = spans[index - 1]
        _, last, _, finish, _ = spans[index + 1]
        if place < close:
            step = _best_step(new, place, close, (at - first, last - end))
        else:
            step = _best_step(old, at, end, (at - first, last - end))
        if step:
            spans[index - 1] = (first, at + step, begin, place + step, True)
            spans[index] = (at + step, end + step, place + step, close + step, False)
            spans[index + 1] = (end + step, last, close + step, finish, True)
    return spans


def _best_step(signs: Sequence[str], start: int, end: int, room: tuple[int, int]) -> int:
    """Return by how many tokens the stretch moves; it may go no further than ``room``."""
    steps = [0]
    while -steps[-1] < room[0] and signs[start + steps[-1] - 1] == signs[end + steps[-1] - 1]:
        steps.append(steps[-1] - 1)
    forward = 0
    while forward < room[1] and signs[start + forward] == signs[end + forward]:
        forward += 1
        steps.append(forward)
    return max(steps, key=lambda step: _worth(signs, start + step)) if len(steps) > 1 else 0


def _worth(signs: Sequence[str], at: int) -> int:
    """Tell how well a reader finds a change that begins here."""
    if at == 0 or signs[at - 1][-1:] in ENDS_SENTENCE:
        return 2
    return int(signs[at - 1].endswith(","))


def readable(spans: Iterable[Stretch], old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Take lone words that are kept between two changes into one change."""
    found: list[Stretch] = []
    for span in spans:
        at, end, place, close, kept = span
        if at == end and place == close:
            continue
        if kept or len(found) < 2 or not found[-1][-1]:
            found.append(span)
            continue
        first, (start, stop, *_) = found[-2:]
        few = words(old[start:stop]) if stop - start < _MANY else FEW_WORDS
        if few < FEW_WORDS and few < min(_longer(one, old, new) for one in (first, span)):
            found[-2:] = [(first[0], end, first[2], close, False)]
        else:
            found.append(span)
    return found


def _longer(span: Stretch, old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many words one of the sides has, whichever has more."""
    at, end, place, close, _ = span
    return max(words(old[at:end]), words(new[place:close]))


def words(tokens: Iterable[str]) -> int:
    """Return how many words there are."""
    return sum(1 for token in tokens if _IN_WORD.search(token))
