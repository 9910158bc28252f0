"""Lay out the pages of a PDF: margins apart, columns in the order of reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.pdf_columns import columns_of
from meetprep.documents.pdf_lines import line_of, pieces_of, rows_of
from meetprep.documents.pdf_margins import MOST_ROWS, Edges, margins_of
from meetprep.documents.pdf_measure import type_size
from meetprep.documents.pdf_notes import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.pdf_lines import Line, Piece
    from meetprep.documents.pdf_pages import Page


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
    edges = [
        Edges(_outer(found, page.number), page.height)
        for page, found in zip(pages, rows, strict=True)
    ]
    outer = margins_of(edges, body)
    said = [
        " ".join(dict(edge.lines)[row].whole.split())
        for edge, margin in zip(edges, outer, strict=True)
        for row in sorted(margin)
    ]
    said += [text for page in pages for text in page.aside]
    inner = [
        [row for at, row in enumerate(found) if at not in margin]
        for found, margin in zip(rows, outer, strict=True)
    ]
    regions = columns_of([[piece for row in page for piece in row] for page in inner])
    columns: list[Column] = []
    for page, kept, parts in zip(pages, inner, regions, strict=True):
        columns += _columns(page, kept if len(parts) == 1 else None, parts, len(columns))
    widths = {page.number: page.width for page in pages}
    return Layout(tuple(columns), tuple(dict.fromkeys(said)), widths, body)


def _outer(rows: Sequence[list[Piece]], page: int) -> tuple[tuple[int, Line], ...]:
    """Return the outer rows of a page with their places among all of them."""
    last = len(rows) - MOST_ROWS
    return tuple(
        (at, line_of(row, page))
        for at, row in enumerate(rows)
        if at <= MOST_ROWS or at >= last - 1
    )


def _columns(
    page: Page,
    rows: Sequence[list[Piece]] | None,
    regions: Sequence[list[Piece]],
    place: int,
) -> list[Column]:
    """Return the columns of a page; ``rows`` are known where it has a single one."""
    rules = tuple((rule.left, rule.right, rule.bottom) for rule in page.rules)
    found: list[Column] = []
    for region in regions:
        parts = rows_of(region) if rows is None else rows
        lines = _lines(parts, page.number, place + len(found))
        if lines:
            found.append(Column(lines, rules))
    return found


def _lines(rows: Sequence[list[Piece]], page: int, place: int) -> tuple[Line, ...]:
    lines = tuple(line_of(row, page, place) for row in rows)
    starts = Counter(round(start) for line in lines for start in line.starts[1:])
    cells = [float(start) for start, count in starts.items() if count > 1]
    if not cells:
        return lines
    return tuple(line_of(row, page, place, cells) for row in rows)
