"""Find the longest common subsequence of two texts, by a library that is quick at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Memory grows with the product, an eighth of a byte each: at most 50 MB.
_MOST = 400_000_000


def matching(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[int, int, int]]:
    """Return, in order, where ``old`` and ``new`` say the same: start in each, and how many.

    Of texts too long for that only the beginning and the end are compared.
    """
    if len(old) * len(new) <= _MOST:
        return _blocks(old, new)
    return _ends(old, new)


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int]]:
    found = Indel.opcodes(old, new).as_matching_blocks()
    return [(block.a, block.b, block.size) for block in found if block.size]


def _ends(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    if head:
        yield 0, 0, head
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(before) * len(after) <= _MOST:
        for at, place, length in _blocks(before, after):
            yield head + at, head + place, length
    if tail:
        yield len(old) - tail, len(new) - tail, tail
