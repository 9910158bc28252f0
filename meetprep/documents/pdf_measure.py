"""Measure how a PDF is set: type size, pitch of lines, right ends of columns."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import groupby, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from meetprep.documents.pdf_paragraphs import LOOSE, Measure
from meetprep.domain.labels import split_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meetprep.documents.pdf_lines import Line
    from meetprep.documents.pdf_runs import Run

# In units of the type's size.
RAGGED, FLUSH = 4.0, 0.1
TIGHT = 1.75
FEWEST_FULL = 3
FULL_SHARE = 0.3
FLUSH_INSIDE, JUSTIFIED, FEWEST_JUSTIFIED = 0.25, 0.75, 5
NARROWEST_BOX = 18.0
OFTEN = 0.12
SPACED = 0.06
# Short lines one below the other are no full ones where the right margin would be so much
# wider than the left one.
WIDEST_MARGIN = 1.8


def type_size(type_: Iterable[Line | Run]) -> float:
    """Return the size that most of the type has in points, 0 without any."""
    sizes: Counter[float] = Counter()
    for size, alike in groupby(type_, attrgetter("size")):
        sizes[size] += sum([len(one.text) for one in alike])
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)


def measure(columns: Sequence[Sequence[Line]], widths: dict[int, float]) -> Measure:
    """Return how columns of text are set; ``widths`` are those of the pages in points."""
    lines = [line for column in columns for line in column]
    edges: dict[Line, float] = {}
    for slot, members in _slots(columns, widths).items():
        inner = [line for column in members for line in column]
        edge = _edge(inner, widths[inner[0].page] if slot[0] == 0 else 0.0)
        for column in members:
            edges |= _inner_edges(column, edge)
    pitches = _pitches(columns, edges)
    body = type_size(lines)
    margins: dict[Line, float] = {}
    for column in filter(None, columns):  # what held only margins or notes is empty by now
        margins |= dict.fromkeys(column, _margin(column))
    return Measure(
        body=body,
        pitches=pitches,
        edges=edges,
        is_spaced=_is_spaced(columns, body, pitches),
        is_justified=_is_justified(edges, body),
        indent=_indent(columns),
        margins=margins,
    )


def _slots(
    columns: Sequence[Sequence[Line]], widths: dict[int, float]
) -> dict[tuple[int, int], list[Sequence[Line]]]:
    """Gather the columns that stand at one place of their pages; 0 is the whole width."""
    found: dict[tuple[int, int], list[Sequence[Line]]] = defaultdict(list)
    by_page: dict[int, list[Sequence[Line]]] = defaultdict(list)
    for column in columns:
        if column:
            by_page[column[0].page].append(column)
    for page, members in by_page.items():
        for column in members:
            left = min(line.left for line in column)
            right = max(line.right for line in column)
            if any(_are_beside(column, other) for other in members if other is not column):
                found[1 + round(left / 24), round(right / 48)].append(column)
            else:
                found[0, round(widths[page])].append(column)
    return found


def _are_beside(column: Sequence[Line], other: Sequence[Line]) -> bool:
    left, right = min(one.left for one in column), max(one.right for one in column)
    left_too, right_too = min(one.left for one in other), max(one.right for one in other)
    apart = right <= left_too or right_too <= left
    overlap = column[0].base > other[-1].base and other[0].base > column[-1].base
    return apart and overlap


def _edge(lines: Sequence[Line], width: float) -> float:
    """Return the right end of a column: where full lines end, else what its margin leaves."""
    far = max(line.right for line in lines)
    size = max(line.size for line in lines if line.right == far)
    full = sum(line.right > far - RAGGED * size for line in lines)
    flush = sum(line.right > far - FLUSH * size for line in lines)
    left = min(line.left for line in lines)
    is_often = full >= max(FEWEST_FULL, FULL_SHARE * len(lines))
    is_told = flush >= FEWEST_FULL or (is_often and width - far <= WIDEST_MARGIN * left)
    if is_told or not width:
        return far
    return max(far, width - left)


def _inner_edges(column: Sequence[Line], edge: float) -> dict[Line, float]:
    """Return the right end for each line; text in a box has one of its own."""
    found = dict.fromkeys(column, edge)
    group: list[Line] = []
    for line in (*column, None):
        if line is not None and (not group or _goes_with(group[-1], line)):
            group.append(line)
            continue
        found |= _boxed(group, edge)
        group = [line] if line is not None else []
    return found


def _goes_with(last: Line, line: Line) -> bool:
    is_level = abs(last.left - line.left) <= 1.5 and abs(last.size - line.size) <= 0.3
    return is_level and 0 < last.base - line.base <= TIGHT * line.size


def _boxed(group: Sequence[Line], edge: float) -> dict[Line, float]:
    if len(group) < FEWEST_FULL:
        return {}
    far, size = max(line.right for line in group), group[0].size
    if far - min(line.left for line in group) < NARROWEST_BOX * size:
        return {}
    full = sum(line.right > far - RAGGED * size for line in group[:-1])
    is_narrow = far < edge - RAGGED * size / 2
    if is_narrow and full >= max(2, 0.66 * (len(group) - 1)):
        return dict.fromkeys(group, far)
    return {}


def _is_spaced(
    columns: Sequence[Sequence[Line]], body: float, pitches: dict[float, float]
) -> bool:
    """Tell whether the document parts its paragraphs by more than the pitch of lines."""
    pitch = pitches.get(body, TIGHT * body)
    gaps = [
        last.base - line.base
        for column in columns
        for last, line in pairwise(column)
        if last.size == line.size == body and 0 < last.base - line.base < 3 * pitch
    ]
    apart = sum(gap > LOOSE * pitch for gap in gaps)
    return apart >= max(2, SPACED * len(gaps))


def _is_justified(edges: dict[Line, float], body: float) -> bool:
    """Tell whether nearly all long lines of the running text end at one place."""
    left = [edge - line.right for line, edge in edges.items() if line.size == body]
    near = sum(by < RAGGED * body for by in left)
    flush = sum(by < FLUSH_INSIDE * body for by in left)
    return flush >= max(FEWEST_JUSTIFIED, JUSTIFIED * near)


def _margin(column: Sequence[Line]) -> float:
    """Return the leftmost place where more than one line of a column begins."""
    lefts = Counter(round(line.left) for line in column)
    often = [left for left, count in lefts.items() if count > 1]
    return float(min(often, default=round(min(line.left for line in column))))


def _indent(columns: Sequence[Sequence[Line]]) -> float:
    """Return how far the first lines of paragraphs are indented, 0 where they are not."""
    met: Counter[int] = Counter()
    for column in columns:
        for last, line in pairwise(column):
            by = last.left - line.left
            is_close = 0 < last.base - line.base <= TIGHT * line.size
            if is_close and last.size == line.size and 0.5 * line.size < by < 5 * line.size:
                met[round(by)] += split_label(last.text)[0] is None
    indent, count = max(met.items(), key=lambda one: one[1], default=(0, 0))
    return float(indent) if count >= 2 else 0.0


def _pitches(columns: Sequence[Sequence[Line]], edges: dict[Line, float]) -> dict[float, float]:
    """Return the distance of baselines inside paragraphs for each type size.

    Only lines that reach the end of their column tell it: others may be paragraphs.
    """
    met: dict[float, Counter[float]] = defaultdict(Counter)
    for column in columns:
        for last, line in pairwise(column):
            gap = last.base - line.base
            is_full = last.right > edges[last] - RAGGED * last.size
            is_near = 0.8 * line.size < gap < 3 * line.size
            if is_full and is_near and abs(last.size - line.size) <= 0.3:
                met[line.size][round(gap * 2) / 2] += 1
    found = {}
    for size, gaps in met.items():
        total = sum(gaps.values())
        often = [
            gap
            for gap, count in gaps.items()
            if count + gaps[gap + 0.5] + gaps[gap - 0.5] >= OFTEN * total
            and (gap <= TIGHT * size or count >= FEWEST_FULL)
        ]
        if often:
            found[size] = min(often)
    return found
