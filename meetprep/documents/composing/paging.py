"""On which page a line will stand, before anything lays out the pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.composition import Contents, Line, Passage, Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.composition import Composition, Piece

_CHARACTERS_A_LINE, _LINES_A_PAGE, _GAP = 95, 50, 0.5


@dataclass(frozen=True, slots=True)
class Pages:
    """How many pages there will be, and on which each anchor stands."""

    count: int
    anchors: Mapping[str, int]

    def of(self, anchor: str) -> int:
        """Return the page of an anchor, counted from 1."""
        return self.anchors[anchor]


def expected_pages(composition: Composition) -> Pages:
    """Return the pages as Word is likely to lay them out; it counts anew when it does."""
    page, filled = 1, 0.0
    anchors: dict[str, int] = {}
    for piece in composition.pieces:
        height = _height(piece, composition)
        is_new = isinstance(piece, Line) and piece.is_new_page and filled > 0
        if is_new or (isinstance(piece, Line) and filled + height > _LINES_A_PAGE):
            page, filled = page + 1, 0.0
        if isinstance(piece, Line) and piece.anchor:
            anchors[piece.anchor] = page
        filled += height
        turned, filled = divmod(filled, _LINES_A_PAGE)
        page += int(turned)
    return Pages(page, anchors)


def _height(piece: Piece, composition: Composition) -> float:
    if isinstance(piece, Contents):
        return 2 + len(composition.entries)
    if isinstance(piece, Table):
        return sum(
            max(sum(map(_text_height, cell.content)) for cell in row) for row in piece.rows
        )
    return _text_height(piece)


def _text_height(text: Line | Passage) -> float:
    if isinstance(text, Line):
        return _lines(text.text)
    return sum(_lines(block.text) for block in text.text.blocks) + len(text.text.notes)


def _lines(text: str) -> float:
    return 1 + len(text) // _CHARACTERS_A_LINE + _GAP
