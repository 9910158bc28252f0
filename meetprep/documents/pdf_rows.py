"""Gather the lines of a column that are rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.pdf_paragraphs import Block
from meetprep.domain.labels import split_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.pdf_lines import Line

ALIGNED = 4.0
# In units of the type's size.
CELL_PITCH = 1.5
FEWEST_ROWS = 2


def cells_of(line: Line) -> int:
    """Return how many cells a line has; a label does not count as one beside others."""
    if len(line.starts) == 1:
        return 1
    first = line.text.split("\t")[0]
    is_labelled = split_label(first)[0] is not None and not split_label(first)[1]
    return len(line.starts) - (1 if is_labelled else 0)


def row_blocks(lines: Sequence[Line]) -> dict[int, tuple[Block, int]]:
    """Return the table rows among the lines by the index of their first line.

    With each row comes the index after its last line.
    """
    found: dict[int, tuple[Block, int]] = {}
    at = 0
    while at < len(lines):
        rows, stop = _table(lines, at)
        if len(rows) >= FEWEST_ROWS:
            begins = [*(begin for begin, _ in rows), stop]
            found |= {
                begin: (block, begins[place + 1]) for place, (begin, block) in enumerate(rows)
            }
            at = stop
        else:
            at += 1
    return found


def _table(lines: Sequence[Line], begin: int) -> tuple[list[tuple[int, Block]], int]:
    """Return the rows from a line on, with their first lines, and the index after them."""
    rows: list[tuple[int, Block]] = []
    columns: list[float] = []
    at = begin
    while at < len(lines):
        line = lines[at]
        if rows and _continues(rows[-1][1], line, columns):
            rows[-1][1].lines.append(line)
        elif cells_of(line) > 1 and _fits(line, columns):
            columns = _merged(columns, line.starts)
            rows.append((at, Block([line])))
        else:
            break
        at += 1
    for _, block in rows:
        block.columns = tuple(columns)
    return rows, at


def _fits(line: Line, columns: Sequence[float]) -> bool:
    """Tell whether a later cell of a line begins where one of the rows above does."""
    return not columns or any(_near(start, columns[1:]) for start in line.starts[1:])


def _continues(block: Block, line: Line, columns: Sequence[float]) -> bool:
    """Tell whether a line goes on cells of the row above it."""
    last = block.last
    is_close = 0 < last.base - line.base <= CELL_PITCH * line.size
    if not is_close or abs(last.size - line.size) > 0.6:
        return False
    if not _near(line.left, columns[:1]):
        return all(_near(start, columns[1:]) for start in line.starts)
    return False


def _near(start: float, columns: Sequence[float]) -> bool:
    return any(abs(start - column) <= ALIGNED for column in columns)


def _merged(columns: Sequence[float], starts: Sequence[float]) -> list[float]:
    fresh = [start for start in starts if not _near(start, columns)]
    return sorted([*columns, *fresh])


def nearest(start: float, columns: Sequence[float]) -> int:
    """Return the index of the column that begins nearest to ``start``; points."""
    return min(range(len(columns)), key=lambda at: abs(columns[at] - start))
