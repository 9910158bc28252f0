"""Find the longest common subsequence of two texts, by a library that is quick at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Memory grows with the product, an eighth of a byte each: at most 50 MB.
_MOST = 400_000_000


def matching(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Return, in order, where ``old`` and ``new`` say the same: start in each, and how many.

    Of texts too long for that only the beginning and the end are compared.
    """
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    if head:
        yield 0, 0, head
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(before) * len(after) <= _MOST:
        for code in Indel.opcodes(before, after):
            if code.tag == "equal":
                length = code.src_end - code.src_start
                yield head + code.src_start, head + code.dest_start, length
    if tail:
        yield len(old) - tail, len(new) - tail, tail
