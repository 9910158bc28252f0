"""Where cards stand in a margin: near their words, none over another; lengths in pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TOP, BETWEEN = 6, 10


def one_by_one(top: int, heights: Sequence[int]) -> list[int]:
    """Return tops one below the other, the first at ``top``."""
    tops = []
    for height in heights:
        tops.append(top)
        top += height + BETWEEN
    return tops


def apart(wanted: Sequence[int], heights: Sequence[int], fixed: int) -> list[int]:
    """Return tops near the wanted ones, in the same order, none over another.

    That of number ``fixed`` is as wanted unless those before it need the room.
    """
    if not wanted:
        return []
    tops = list(wanted)
    tops[fixed] = max(tops[fixed], TOP)
    for at in range(fixed - 1, -1, -1):
        tops[at] = min(tops[at], tops[at + 1] - heights[at] - BETWEEN)
    if tops[0] < TOP:
        tops[0] = TOP
        for at in range(1, fixed + 1):
            tops[at] = max(tops[at], tops[at - 1] + heights[at - 1] + BETWEEN)
    for at in range(fixed + 1, len(tops)):
        tops[at] = max(tops[at], tops[at - 1] + heights[at - 1] + BETWEEN)
    return tops
