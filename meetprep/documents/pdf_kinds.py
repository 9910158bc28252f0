"""Say what the blocks of a PDF are: headings, items, rows, running text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.pdf_hyphens import Joining
from meetprep.documents.pdf_notes import anchored
from meetprep.documents.pdf_rows import nearest
from meetprep.domain.labels import LabelStyle, split_label
from meetprep.domain.paper import NoteAnchor, Paragraph, ParagraphKind
from meetprep.domain.routing import is_field
from meetprep.domain.times import leading_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meetprep.documents.pdf_hyphens import Mending
    from meetprep.documents.pdf_lines import Line
    from meetprep.documents.pdf_paragraphs import Block

LARGER = 1.08
LONGEST_HEADING, LONGEST_BOLD = 200, 130
MOST_LINES = 4
# Points by which the items of an inner list stand further in.
DEEPER = 10.0
SENTENCE_ENDS = (".", "?", "!", ";", ":", ",")
MARKS = frozenset({LabelStyle.BULLET, LabelStyle.DASH})
Text = tuple[str, tuple[NoteAnchor, ...]]


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells the kinds of blocks by the type sizes of one document, in points."""

    body: float
    sizes: tuple[float, ...]
    labels: frozenset[str]
    mending: Mending

    def paragraph(self, block: Block, level: int) -> Paragraph:
        """Return the paragraph that a block is; ``level`` counts for items of a list."""
        page = block.first.page
        if block.columns:
            text, notes = self._row(block)
            return Paragraph(text, ParagraphKind.ROW, notes=notes, page=page)
        text, notes = self._joined(block.lines)
        label, rest = split_label(text)
        heading = self._heading_level(block, text)
        if label is None or not rest:
            kind = ParagraphKind.HEADING if heading else ParagraphKind.TEXT
            return Paragraph(text, kind, "", heading, notes, page)
        cut = len(text) - len(rest)
        moved = tuple(NoteAnchor(max(one.offset - cut, 0), one.label) for one in notes)
        kind = ParagraphKind.HEADING if heading else ParagraphKind.ITEM
        return Paragraph(rest, kind, label.text, heading or level, moved, page)

    def _joined(self, lines: Iterable[Line]) -> Text:
        joining = Joining(self.mending)
        found: list[NoteAnchor] = []
        for line in lines:
            added, notes = anchored(line, self.labels)
            start = joining.add(added)
            found += [NoteAnchor(start + one.offset, one.label) for one in notes]
        return _without_soft_hyphens(_label_untabbed(joining.text), found)

    def _row(self, block: Block) -> Text:
        cells: list[list[Text]] = [[] for _ in block.columns]
        for line in block.lines:
            for at, cell in _cells(line, block.columns, self.labels):
                cells[at].append(cell)
        text, found = "", []
        for place, parts in enumerate(cells):
            text += "\t" if place else ""
            whole = ""
            for added, notes in parts:
                whole = self.mending.joined(whole, added)
                start = len(text) + len(whole) - len(added)
                found += [NoteAnchor(start + one.offset, one.label) for one in notes]
            text += whole
        return _without_soft_hyphens(text.rstrip(), found)

    def _heading_level(self, block: Block, text: str) -> int:
        """Return the level of a heading from 1, 0 for what is none."""
        size = block.first.size
        is_bold = all(line.is_bold for line in block.lines)
        is_larger = size >= LARGER * self.body
        label, _ = split_label(text)
        if len(block.lines) > MOST_LINES or (label is not None and label.style in MARKS):
            return 0
        if "\t" in text or is_field(text) or leading_time(text) is not None:
            return 0
        if is_larger and len(text) <= LONGEST_HEADING and not _is_sentence(block, text):
            return self.sizes.index(size) + 1 if size in self.sizes else 1
        if is_bold and len(text) <= LONGEST_BOLD and not text.endswith(SENTENCE_ENDS):
            return len(self.sizes) + 1
        return 0


def heading_sizes(blocks: Sequence[Block], body: float) -> tuple[float, ...]:
    """Return the type sizes larger than the running text, the largest first; points."""
    sizes = {block.first.size for block in blocks if block.first.size >= LARGER * body}
    return tuple(sorted(sizes, reverse=True))


def levels_of(blocks: Sequence[Block]) -> list[int]:
    """Return how deep each block stands in its list, by how far in its label stands."""
    found = []
    stack: list[float] = []
    for block in blocks:
        if not block.label:
            is_inside = bool(stack) and block.first.left > stack[-1] + DEEPER
            stack = stack if is_inside else []
            found.append(0)
            continue
        left = block.first.left
        if stack and block.first.page != 0:
            stack = [one for one in stack if one < left - DEEPER]
        stack.append(left)
        found.append(len(stack) - 1)
    return found


def _is_sentence(block: Block, text: str) -> bool:
    label, _ = split_label(text)
    if text.endswith("?"):
        return label is not None or len(block.lines) > 1
    return text.endswith((".", ";", ",")) and (len(text) > 100 or len(block.lines) > 2)


def _label_untabbed(text: str) -> str:
    """Put a blank for the tab behind a label; it is no cell."""
    first, tab, rest = text.partition("\t")
    label, more = split_label(first)
    return f"{first} {rest}" if tab and label is not None and not more else text


def _cells(
    line: Line, columns: Sequence[float], labels: frozenset[str]
) -> Iterable[tuple[int, Text]]:
    """Yield the cells of a line with the columns that they stand in."""
    text, notes = anchored(line, labels)
    offset = 0
    for start, cell in zip(line.starts, text.split("\t"), strict=False):
        stop = offset + len(cell)
        inside = [
            NoteAnchor(one.offset - offset, one.label)
            for one in notes
            if offset <= one.offset <= stop
        ]
        yield nearest(start, columns), (cell.strip(), tuple(inside))
        offset = stop + 1


def _without_soft_hyphens(text: str, notes: Sequence[NoteAnchor]) -> Text:
    if "\u00ad" not in text:
        return text, tuple(notes)
    moved = [
        NoteAnchor(one.offset - text[: one.offset].count("\u00ad"), one.label) for one in notes
    ]
    return text.replace("\u00ad", ""), tuple(moved)
