"""Turn the laid out columns of a PDF into paragraphs and footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.pdf_hyphens import Mending
from meetprep.documents.pdf_kinds import Teller, heading_sizes, levels_of
from meetprep.documents.pdf_measure import measure
from meetprep.documents.pdf_notes import NoteTaker, marks_in
from meetprep.documents.pdf_paragraphs import block_of, goes_on
from meetprep.documents.pdf_rows import row_blocks
from meetprep.domain.paper import SourceText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.pdf_layout import Layout
    from meetprep.documents.pdf_lines import Line
    from meetprep.documents.pdf_paragraphs import Block, Measure
    from meetprep.domain.paper import PaperWarning


def text_of(layout: Layout, warnings: tuple[PaperWarning, ...]) -> SourceText:
    """Return the paragraphs and footnotes that the columns of a document hold."""
    every = [line for column in layout.columns for line in column.lines]
    taker = NoteTaker(layout.body, marks_in(every))
    columns = [taker.take(column) for column in layout.columns]
    mending = Mending([line.text for line in every])
    blocks = _blocks(columns, measure(columns, layout.widths))
    sizes = heading_sizes(blocks, layout.body)
    teller = Teller(layout.body, sizes, taker.labels, mending)
    told = (
        teller.paragraph(block, level)
        for block, level in zip(blocks, levels_of(blocks), strict=True)
    )
    paragraphs = tuple(paragraph for paragraph in told if paragraph.text)
    return SourceText(paragraphs, taker.footnotes(mending), warnings, layout.margins)


def _blocks(columns: Sequence[Sequence[Line]], measured: Measure) -> list[Block]:
    blocks: list[Block] = []
    for lines in columns:
        rows = row_blocks(lines)
        at = 0
        while at < len(lines):
            if at in rows:
                block, at = rows[at]
                blocks.append(block)
                continue
            line = lines[at]
            if blocks and _takes(blocks[-1], line, measured):
                blocks[-1].take(line)
            else:
                blocks.append(block_of(line))
            at += 1
    return blocks


def _takes(block: Block, line: Line, measured: Measure) -> bool:
    """Tell whether a line goes on a block; a row that runs on below itself is none."""
    if block.columns and line.left > block.first.left + 1:
        return False
    if not goes_on(block, line, measured):
        return False
    block.columns = ()
    return True
