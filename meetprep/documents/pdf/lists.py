"""The items of lists with their numbers, as Word counts them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.richtext import BlockKind, ListStyle

if TYPE_CHECKING:
    from meetprep.domain.richtext import Block

_BULLETS = "•–▪"
_LETTERS = 26
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


@dataclass(slots=True)
class _List:
    style: ListStyle
    counts: dict[int, int] = field(default_factory=dict)


class ItemMarks:
    """Says what stands before each item of one text, block after block."""

    def __init__(self) -> None:
        self._open: dict[int, _List] = {}

    def before(self, block: Block) -> str:
        """Return the mark of an item, "" for what is none; a list that was left is closed.

        Items of a deeper level belong to the list above if that is of the same kind.
        """
        if block.kind is not BlockKind.ITEM:
            self._open = {}
            return ""
        style = block.list_style or ListStyle.BULLET
        around = {level: one for level, one in self._open.items() if level <= block.level}
        found = around[max(around)] if around else None
        if found is None or found.style is not style:
            found = _List(style)
        self._open = around | {block.level: found}
        counts = found.counts
        counts[block.level] = counts.get(block.level, 0) + 1
        for deeper in [level for level in counts if level > block.level]:
            del counts[deeper]
        return _mark(style, counts[block.level], block.level)


def _mark(style: ListStyle, number: int, level: int) -> str:
    if style is ListStyle.BULLET:
        return _BULLETS[level % len(_BULLETS)]
    if style is ListStyle.LETTER:
        times, letter = divmod(number - 1, _LETTERS)
        return f"{chr(ord('a') + letter) * (times + 1)}."
    return f"{_roman(number) if style is ListStyle.ROMAN else number}."


def _roman(number: int) -> str:
    written = ""
    for figure, sign in _ROMAN:
        times, number = divmod(number, figure)
        written += sign * times
    return written
