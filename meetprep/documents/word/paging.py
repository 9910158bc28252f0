"""On which page a line will stand, before anything lays out the pages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.documents.word.template import block_style
from meetprep.domain.composition import Contents, Line, Table
from meetprep.domain.richtext import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from meetprep.documents.word.measures import Measure
    from meetprep.documents.word.template import Page, Template
    from meetprep.domain.composition import Composition, Passage, Piece
    from meetprep.domain.richtext import RichText

_LIST_STEP = 21.25
_RULE = 14.0  # above the first footnote of a page
_BORDER = 0.5
_FEWEST = 2  # lines that stay together at either end of a page


@dataclass(frozen=True, slots=True)
class Pages:
    """How many pages there will be, and on which each anchor stands."""

    count: int
    anchors: Mapping[str, int]

    def of(self, anchor: str) -> int:
        """Return the page of an anchor, counted from 1."""
        return self.anchors[anchor]


@dataclass(frozen=True, slots=True)
class _Slab:
    """What is laid on a page: so many lines with room around them, and its footnotes."""

    line: float
    lines: int = 1
    before: float = 0.0
    after: float = 0.0
    notes: float = 0.0
    keeps: bool = False
    is_new_page: bool = False
    anchor: str = ""

    def height(self, lines: int) -> float:
        """Return the height of the first so many lines."""
        return self.before + lines * self.line


@dataclass(slots=True)
class _Flow:
    """Pages as they fill; heights in points."""

    room: float
    page: int = 1
    used: float = 0.0
    notes: float = 0.0
    anchors: dict[str, int] = field(default_factory=dict)

    def lay(self, group: list[_Slab]) -> None:
        """Lay slabs that stay together with the first lines of the last one."""
        *kept, last = group
        least = sum(slab.height(slab.lines) + slab.after for slab in kept)
        least += last.height(min(last.lines, _FEWEST))
        if group[0].is_new_page or not self._fits(least, sum(slab.notes for slab in group)):
            self._turn()
        for slab in group:
            self._put(slab)

    def _put(self, slab: _Slab) -> None:
        if slab.anchor:
            self.anchors[slab.anchor] = self.page
        left = slab.lines
        while left > 0:
            free = self.room - self.used - self.notes - slab.notes - slab.before
            fitting = min(left, max(int(free / slab.line + 0.01), 0))
            if fitting < left and self.used and left - fitting < _FEWEST:
                fitting -= 1
            if fitting <= 0 and self.used:
                self._turn()
                continue
            fitting = max(fitting, 1)
            self.used += slab.height(fitting)
            left -= fitting
            if left:
                self._turn()
        self.used += slab.after
        if slab.notes:
            self.notes += slab.notes + (0 if self.notes else _RULE)

    def _fits(self, height: float, notes: float) -> bool:
        return not self.used or self.used + self.notes + height + notes <= self.room

    def _turn(self) -> None:
        if self.used:
            self.page, self.used, self.notes = self.page + 1, 0.0, 0.0


def expected_pages(composition: Composition, template: Template) -> Pages:
    """Return the pages as Word is likely to lay them out; it counts anew when it does."""
    page = template.lying if composition.is_landscape else template.upright
    layout = _Layout(composition, template, page)
    flow = _Flow(page.room)
    group: list[_Slab] = []
    for slab in layout.slabs():
        if slab.is_new_page and group:
            flow.lay(group)
            group = []
        group.append(slab)
        if not slab.keeps:
            flow.lay(group)
            group = []
    if group:
        flow.lay(group)
    return Pages(flow.page, flow.anchors)


class _Layout:
    """Turns what was composed into slabs."""

    def __init__(self, composition: Composition, template: Template, page: Page) -> None:
        self._composition = composition
        self._template = template
        self._width = page.width / 20
        # Whoever opens the file counts its pages; the table of contents nobody counts anew.
        self._roughly = not composition.entries

    def slabs(self) -> Iterator[_Slab]:
        for piece in self._composition.pieces:
            yield from self._piece(piece)

    def _piece(self, piece: Piece) -> Iterator[_Slab]:
        if isinstance(piece, Table):
            return self._rows(piece)
        if isinstance(piece, Contents):
            return self._contents(piece)
        return self._text(piece, self._width)

    def _contents(self, contents: Contents) -> Iterator[_Slab]:
        yield from self._text(Line("TOC Heading", contents.title), self._width)
        for entry in self._composition.entries:
            yield from self._text(Line("toc 2", entry.text), self._width)

    def _rows(self, table: Table) -> Iterator[_Slab]:
        share = self._width / sum(table.widths)
        above, aside, below = self._template.margins(table.style)
        for number, row in enumerate(table.rows):
            at, heights, notes = 0, [0.0], 0.0
            for cell in row:
                width = sum(table.widths[at : at + cell.span]) * share - aside
                at += cell.span
                slabs = [slab for text in cell.content for slab in self._text(text, width)]
                heights.append(sum(_whole(slab) for slab in slabs))
                notes += sum(slab.notes for slab in slabs)
            height = max(heights) + above + below + _BORDER
            yield _Slab(height, notes=notes, keeps=number < table.heads)

    def _text(self, text: Line | Passage, width: float) -> Iterator[_Slab]:
        if isinstance(text, Line):
            measure = self._template.measure(text.style)
            lines = measure.lines(text.text, width, roughly=self._roughly)
            yield _slab(measure, lines, is_new_page=text.is_new_page, anchor=text.anchor)
            return
        notes = self._notes(text.text)
        for block in text.text.blocks:
            measure = self._template.measure(block_style(block, text.look))
            depth = block.level + 1 if block.kind is BlockKind.ITEM else 0
            lines = measure.lines(block.text, width - depth * _LIST_STEP, roughly=self._roughly)
            yield _slab(measure, lines, notes=notes)
            notes = 0.0

    def _notes(self, text: RichText) -> float:
        """Return the height of all footnotes of a text; they stand with its first block."""
        measure = self._template.measure("footnote text")
        return sum(
            measure.after
            + measure.line * measure.lines(note.text, self._width, roughly=self._roughly)
            for note in text.notes
        )


def _slab(
    measure: Measure,
    lines: int,
    *,
    notes: float = 0.0,
    is_new_page: bool = False,
    anchor: str = "",
) -> _Slab:
    return _Slab(
        measure.line,
        lines,
        measure.before,
        measure.after,
        notes,
        measure.keeps,
        is_new_page,
        anchor,
    )


def _whole(slab: _Slab) -> float:
    return slab.height(slab.lines) + slab.after
