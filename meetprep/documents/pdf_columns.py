"""Find the columns of a page, band by band, and with them the order in which it is read."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.pdf_lines import Piece

# The share of the width in which a column may begin, and that it must have.
EARLIEST, LATEST = 0.25, 0.8
NARROWEST = 0.2
FEWEST_LINES = 3
MOST_GUTTERS = 8
# Points that the text of an item stands behind its label at most.
HANGING = 40.0
# Shares of a column's width and of its lines by which running text is told from cells.
FILLED = 0.62
INTERLEAVED = 0.7
EVEN = 0.6
SLACK = 2.0


@dataclass(frozen=True, slots=True)
class _Split:
    """Regions in the order of reading, how many pieces are in columns, and the gutter."""

    count: int
    edge: float
    gap: float
    regions: list[list[Piece]]


def columns_of(pages: Sequence[Sequence[Piece]]) -> list[list[list[Piece]]]:
    """Return the pieces of each page column by column, in the order of reading.

    A page with too little text to show its columns has those of the other pages.
    """
    found = [_best_split(pieces) for pieces in pages]
    usual = Counter(round(one.edge / 2) * 2 for one in found if one.count)
    edge, count = max(usual.items(), key=lambda one: one[1], default=(0, 0))
    if 2 * count >= len(pages):
        usually = [_split(pieces, edge, fewest=1) for pieces in pages]
        found = [
            max(pair, key=lambda one: one.count) for pair in zip(usually, found, strict=True)
        ]
    return [_regions(one, len(pieces)) for one, pieces in zip(found, pages, strict=True)]


def _best_split(pieces: Sequence[Piece]) -> _Split:
    splits = [_split(pieces, edge) for edge in _edges(pieces)]
    whole = _Split(0, 0.0, 0.0, [list(pieces)])
    return max(splits, key=lambda one: (one.count, one.gap), default=whole)


def _regions(split: _Split, before: int) -> list[list[Piece]]:
    """Return the regions of a page, those parted again that have columns of their own."""
    if not split.count:
        return [[piece for region in split.regions for piece in region]]
    parts = [
        _regions(_best_split(region), len(region)) if len(region) < before else [region]
        for region in split.regions
    ]
    return [region for part in parts for region in part]


def _edges(pieces: Sequence[Piece]) -> list[int]:
    """Return the left ends that several pieces share and a column may have."""
    if len(pieces) < 2 * FEWEST_LINES:
        return []
    left, right = min(one.left for one in pieces), max(one.right for one in pieces)
    low, high = left + EARLIEST * (right - left), left + LATEST * (right - left)
    shared = Counter(round(one.left) for one in pieces if low <= one.left <= high)
    near = {edge: count + shared[edge + 1] for edge, count in list(shared.items())}
    often = [edge for edge, count in near.items() if count >= FEWEST_LINES]
    chosen = sorted(often, key=lambda edge: (-near[edge], edge))[:MOST_GUTTERS]
    return chosen + [_label_edge(pieces, edge) for edge in chosen]


def _label_edge(pieces: Sequence[Piece], edge: int) -> int:
    """Return where the labels of items stand whose texts begin at ``edge``."""
    lefts = (
        one.left for one in pieces if edge - HANGING <= one.left < edge and one.right <= edge
    )
    return round(min(lefts, default=edge))


def _split(pieces: Sequence[Piece], edge: float, fewest: int = FEWEST_LINES) -> _Split:
    """Return the regions of a page whose columns part at ``edge``."""
    count, gap, regions = 0, 1e9, []
    whole: list[Piece] = []
    for band in _bands(pieces, edge - SLACK):
        left = [one for one in band if one.right <= edge]
        right = [one for one in band if one.left >= edge - SLACK]
        if len(left) + len(right) == len(band) and _are_columns(left, right, fewest):
            regions += [whole] if whole else []
            regions += [left, right]
            whole = []
            count += len(band)
            gap = min(gap, edge - max(one.right for one in left))
        else:
            whole = whole + band
    return _Split(count, edge, gap, regions + ([whole] if whole else []))


def _bands(pieces: Sequence[Piece], edge: float) -> list[list[Piece]]:
    """Part the pieces at those that stand across the edge, from top to bottom."""
    bands: list[list[Piece]] = [[]]
    crossed = False
    for piece in sorted(pieces, key=lambda one: -one.base):
        crosses = piece.left < edge and piece.right > edge + SLACK
        if crosses != crossed and bands[-1]:
            bands.append([])
        crossed = crosses
        bands[-1].append(piece)
    return bands


def _are_columns(left: list[Piece], right: list[Piece], fewest: int) -> bool:
    rows = [_rows(side) for side in (left, right)]
    if min(len(one) for one in rows) < fewest:
        return False
    begin, end = min(one.left for one in left), max(one.right for one in right)
    widths = [_width(side) for side in (left, right)]
    if min(widths) < NARROWEST * (end - begin):
        return False
    sides = [(one.order, 0) for one in left] + [(one.order, 1) for one in right]
    turns = sum(one[1] != other[1] for one, other in pairwise(sorted(sides)))
    is_filled = all(
        median(row) >= FILLED * width for row, width in zip(rows, widths, strict=True)
    )
    if turns <= 1:
        return fewest < FEWEST_LINES or is_filled or not _are_level(left, right)
    is_even = min(widths) >= EVEN * max(widths)
    return is_filled and is_even and turns >= INTERLEAVED * 2 * min(len(one) for one in rows)


def _width(side: list[Piece]) -> float:
    return max(one.right for one in side) - min(one.left for one in side)


def _rows(side: list[Piece]) -> list[float]:
    """Return how far each row of a side reaches, in points."""
    spans: dict[int, tuple[float, float]] = {}
    for piece in side:
        key = round(piece.base / 3)
        low, high = spans.get(key, (piece.left, piece.right))
        spans[key] = (min(low, piece.left), max(high, piece.right))
    return [high - low for low, high in spans.values()]


def _are_level(left: list[Piece], right: list[Piece]) -> bool:
    """Tell whether what stands on the right stands beside something on the left."""
    bases = {round(one.base) for one in left}
    level = sum(bool(bases & {round(one.base) + by for by in (-1, 0, 1)}) for one in right)
    return level >= 0.8 * len(right)
