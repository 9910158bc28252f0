"""Lay out the pages of a PDF: margins apart, columns in the order of reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from meetprep.documents.pdf_columns import columns_of
from meetprep.documents.pdf_lines import line_of, pieces_of, rows_of
from meetprep.documents.pdf_margins import MOST_ROWS, Edges, margins_of
from meetprep.documents.pdf_measure import type_size
from meetprep.documents.pdf_notes import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.pdf_lines import Line, Piece
    from meetprep.documents.pdf_pages import Page

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a document in the order of reading, and what its margins say.

    ``widths`` are those of its pages by their numbers; ``body`` is the size of its running
    text; points.
    """

    columns: tuple[Column, ...]
    margins: tuple[str, ...]
    widths: dict[int, float]
    body: float


def lay_out(pages: Sequence[Page]) -> Layout:
    """Return the columns of all pages, without headers and footers."""
    body = type_size(run for page in pages for run in page.runs)
    rows = [rows_of(pieces_of(page.runs)) for page in pages]
    lines = [
        [line_of(row, page.number) for row in found]
        for page, found in zip(pages, rows, strict=True)
    ]
    edges = [
        Edges(_outer(found), page.height) for page, found in zip(pages, lines, strict=True)
    ]
    outer = margins_of(edges, body)
    said = [
        " ".join(dict(edge.lines)[row].whole.split())
        for edge, margin in zip(edges, outer, strict=True)
        for row in sorted(margin)
    ]
    said += [text for page in pages for text in page.aside]
    inner = [_without(margin, found) for found, margin in zip(rows, outer, strict=True)]
    known = [_without(margin, found) for found, margin in zip(lines, outer, strict=True)]
    regions = columns_of([[piece for row in page for piece in row] for page in inner])
    columns: list[Column] = []
    for page, kept, whole, parts in zip(pages, inner, known, regions, strict=True):
        rules = tuple((rule.left, rule.right, rule.bottom) for rule in page.rules)
        if len(parts) == 1:
            found = [_celled(kept, whole)]
        else:
            found = [_lines(part, page.number, place) for place, part in enumerate(parts)]
        columns += [Column(some, rules) for some in found if some]
    widths = {page.number: page.width for page in pages}
    return Layout(tuple(columns), tuple(dict.fromkeys(said)), widths, body)


def _without(margin: set[int], rows: Sequence[_Row]) -> list[_Row]:
    """Return the rows of a page without those at the places of its margin."""
    return [row for at, row in enumerate(rows) if at not in margin]


def _outer(lines: Sequence[Line]) -> tuple[tuple[int, Line], ...]:
    """Return the outer lines of a page with their places among all of them."""
    last = len(lines) - MOST_ROWS
    return tuple(
        (at, line) for at, line in enumerate(lines) if at <= MOST_ROWS or at >= last - 1
    )


def _lines(region: Sequence[Piece], page: int, place: int) -> tuple[Line, ...]:
    """Return the lines of a region, the column of a page at ``place``."""
    rows = rows_of(region)
    return _celled(rows, [line_of(row, page, place) for row in rows])


def _celled(rows: Sequence[list[Piece]], lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines of the rows of a column, their cells parted as in other rows."""
    starts = Counter(round(start) for line in lines for start in line.starts[1:])
    cells = [float(start) for start, count in starts.items() if count > 1]
    if not cells:
        return tuple(lines)
    return tuple(
        line_of(row, line.page, line.place, cells)
        for row, line in zip(rows, lines, strict=True)
    )
