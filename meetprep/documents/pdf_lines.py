"""Put the type on a page of a PDF together to printed lines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import attrgetter, sub
from typing import TYPE_CHECKING

from meetprep.domain.labels import split_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meetprep.documents.pdf_runs import Run

# All in units of the type's size.
SAME_LINE = 0.55
BACKWARDS = 0.6
PIECE_GAP = 0.75
CELL_GAP = 1.5
ALIGNED_GAP = 0.6
WORD_GAP = 0.18
RAISED_SIZE = 0.85
RAISED_BY = 0.12
RAISED_ALONE = 0.25
LEFT = attrgetter("left")
DOTTED = re.compile(r"(?:\d{1,2}|[IVX]{1,4})(?:\.\d{1,2}){1,3}\.?")
# Points by which cells of one column may begin apart.
ALIGNED = 1.5
MARK = re.compile(r"\d{1,3}(?:\s?,\s?\d{1,3})*[.)]?|\*{1,3}|[†‡§]|[ivxl]{1,6}|[a-z]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Runs that follow each other on one line without a wide gap; points."""

    runs: tuple[Run, ...]
    left: float
    right: float
    base: float
    size: float
    order: int


@dataclass(frozen=True, slots=True)
class Span:
    """Part of a line; ``is_raised`` for what may be the mark of a note."""

    text: str
    is_raised: bool = False


@dataclass(frozen=True, eq=False)
class Line:
    """One printed line of a column, in points.

    ``starts`` are the left ends of its cells, which its text parts by tabs. ``text_left`` is
    where its text begins after a label printed by itself, else 0. ``place`` counts the
    columns of its page.
    """

    spans: tuple[Span, ...]
    left: float
    right: float
    base: float
    size: float
    is_bold: bool
    starts: tuple[float, ...]
    page: int
    place: int = 0
    text_left: float = 0.0

    @cached_property
    def text(self) -> str:
        """The text without raised marks."""
        return "".join(span.text for span in self.spans if not span.is_raised).strip()

    @cached_property
    def whole(self) -> str:
        """The text with raised marks."""
        return "".join(span.text for span in self.spans).strip()

    @property
    def width(self) -> float:
        """How far the line reaches, in points."""
        return self.right - self.left

    @property
    def leading_mark(self) -> str:
        """The raised mark that the line begins with, "" for none."""
        first = next((span for span in self.spans if span.text.strip()), None)
        return first.text.strip(" .)") if first is not None and first.is_raised else ""


def pieces_of(runs: Sequence[Run]) -> list[Piece]:
    """Return the pieces of a page in the order in which they were written."""
    groups: list[list[Run]] = []
    end = base = most = 0.0
    for run in runs:
        _, left, right, height, _, size, *_ = run
        larger = size if size == most else max(size, most)
        is_level = abs(height - base) <= SAME_LINE * larger
        if groups and is_level and -BACKWARDS * larger <= left - end <= PIECE_GAP * larger:
            groups[-1].append(run)
            base = height if size > most else base
            most = larger
        else:
            groups.append([run])
            base, most = height, size
        end = right
    return [_piece(group, order) for order, group in enumerate(groups)]


def rows_of(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Return the pieces that stand on one line each, from top to bottom."""
    groups: list[list[Piece]] = []
    lead: Piece | None = None
    for piece in sorted(pieces, key=lambda one: (-one.base, one.left)):
        reach = SAME_LINE * max(piece.size, lead.size if lead else 0.0)
        if lead is not None and lead.base - piece.base <= reach:
            groups[-1].append(piece)
            lead = piece if piece.size > lead.size else lead
        else:
            groups.append([piece])
            lead = piece
    return groups


def _piece(runs: list[Run], order: int) -> Piece:
    if len(runs) == 1:
        (one,) = runs
        return Piece((one,), one.left, one.right, one.base, one.size, order)
    _, lefts, rights, bases, _, sizes, *_ = zip(*runs, strict=True)
    size = max(sizes)
    return Piece(tuple(runs), min(lefts), max(rights), bases[sizes.index(size)], size, order)


def line_of(
    row: Iterable[Piece], page: int, place: int = 0, cells: Sequence[float] = ()
) -> Line:
    """Return the line that pieces of one row make, cells parted where the gap is wide.

    ``cells`` are left ends of cells in other rows, where a narrow gap is enough; points.
    """
    runs = sorted([run for piece in row for run in piece.runs], key=LEFT)
    if len(runs) == 1:
        return _line_of_one(runs[0], page, place)
    texts, lefts, rights, bases, are_apart, sizes, are_bold, *_ = zip(*runs, strict=True)
    size = sizes[0] if len(set(sizes)) == 1 else _main_size(texts, sizes)
    base = bases[sizes.index(size)]
    is_label = _is_label(texts[0])
    gap = max(map(sub, lefts[1:], rights))
    if gap <= ALIGNED_GAP * size and all(are_apart[1:]) and max(bases) == base:
        # Nearly every line: words of one line, a blank between each and the next.
        spans: tuple[Span, ...] = (Span(" ".join(texts)),)
        starts = lefts[:1]
    else:
        raised = [run.base > base and _is_raised(run, size, base) for run in runs]
        spans, starts = _spans(runs, raised, size, cells, is_label=is_label)
    is_bold = are_bold[0]
    if len(set(are_bold)) > 1:
        letters = sum(map(len, texts))
        is_bold = sum(len(run.text) for run in runs if run.is_bold) >= 0.9 * letters
    return Line(
        spans=spans,
        left=runs[0].left,
        right=max(rights),
        base=base,
        size=size,
        is_bold=is_bold,
        starts=starts,
        page=page,
        place=place,
        text_left=runs[1].left if is_label else 0.0,
    )


def _main_size(texts: Sequence[str], sizes: Sequence[float]) -> float:
    """Return the size that most of a line's type has."""
    count: Counter[float] = Counter()
    for text, size in zip(texts, sizes, strict=True):
        count[size] += len(text)
    most = max(count, key=lambda one: (count[one], one))
    # A note of one short word has less type than its own mark's neighbour.
    return max(most, *sizes[1:]) if MARK.fullmatch(texts[0]) else most


def _line_of_one(run: Run, page: int, place: int) -> Line:
    return Line(
        spans=(Span(run.text),),
        left=run.left,
        right=run.right,
        base=run.base,
        size=run.size,
        is_bold=run.is_bold or not run.text,
        starts=(run.left,),
        page=page,
        place=place,
    )


def _is_raised(run: Run, size: float, base: float) -> bool:
    by = run.base - base
    is_higher = by >= RAISED_BY * size and run.size <= RAISED_SIZE * size
    return (is_higher or by >= RAISED_ALONE * size) and MARK.fullmatch(run.text) is not None


def _is_label(text: str) -> bool:
    _, rest = split_label(f"{text} Text")
    return rest == "Text" or DOTTED.fullmatch(text) is not None


def _spans(
    runs: list[Run], raised: list[bool], size: float, cells: Sequence[float], *, is_label: bool
) -> tuple[tuple[Span, ...], tuple[float, ...]]:
    starts = [runs[0].left]
    spans: list[Span] = []
    parts = [runs[0].text]
    for at, (last, run) in enumerate(pairwise(runs), start=1):
        gap = run.left - last.right
        between = " " if run.after_space or gap > WORD_GAP * size else ""
        if at == 1 and is_label:
            # Word processors part a label from its text by a place, not by a blank.
            between = " "
        if gap > CELL_GAP * size or (gap > ALIGNED_GAP * size and _begins_cell(run, cells)):
            between = "\t"
            starts.append(run.left)
        if raised[at] or raised[at - 1]:
            spans.append(Span("".join(parts), raised[at - 1]))
            # The blank belongs to the text, not to the mark beside it.
            spans += [Span(between)] if raised[at] and between else []
            parts = [] if raised[at] else [between]
        else:
            parts.append(between)
        parts.append(run.text)
    spans.append(Span("".join(parts), raised[-1]))
    return tuple(spans), tuple(starts)


def _begins_cell(run: Run, cells: Sequence[float]) -> bool:
    return any(abs(run.left - start) <= ALIGNED for start in cells)
