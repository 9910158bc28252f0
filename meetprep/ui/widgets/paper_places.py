"""Where in a shown paper something stands: in a block, and in the whole."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from meetprep.ui.widgets.paper_marks import MarkKind

if TYPE_CHECKING:
    from meetprep.domain.paper import Footnote, Paragraph, SourceText
    from meetprep.ui.widgets.paper_marks import Marks

# What the air below a block weighs beside its words, in characters.
_AIR = 40


class PaperWeights:
    """How far down the paper a block stands, told by its words: nothing is laid out for it."""

    def __init__(self, text: SourceText) -> None:
        weights = [len(one.text) + _AIR for one in text.paragraphs]
        weights += [len(note.text) + _AIR for note in text.footnotes]
        self._starts = [0, *accumulate(weights)]

    def share_of(self, block: int, offset: int = 0) -> tuple[float, float]:
        """Return where a block begins and ends, as shares of the whole."""
        last = len(self._starts) - 1
        whole = max(self._starts[-1], 1)
        begin = self._starts[min(block, last)] + offset
        end = self._starts[min(block + 1, last)]
        return begin / whole, max(end - _AIR / 2, begin) / whole

    def place_at(self, share: float) -> tuple[int, float]:
        """Return the block at ``share`` of the whole, and how far down that block."""
        weight = share * self._starts[-1]
        block = max(min(bisect_right(self._starts, weight), len(self._starts) - 1) - 1, 0)
        own = self._starts[block + 1] - self._starts[block] if len(self._starts) > 1 else 1
        return block, (weight - self._starts[block]) / own


def label_of(paragraph: Paragraph) -> str:
    """Return the automatic number as it is written before a paragraph."""
    return f"{paragraph.label}  " if paragraph.label else ""


def position_of(paragraph: Paragraph, offset: int) -> int:
    """Return where character ``offset`` of a paragraph stands in its block.

    Qt counts UTF-16 units; the label and the footnotes' marks stand in the block, too.
    """
    marks = sum(_units(one.label) for one in paragraph.notes if one.offset <= offset)
    return _units(label_of(paragraph)) + _units(paragraph.text[:offset]) + marks


def anchors_of(paragraph: Paragraph) -> list[tuple[int, int, str]]:
    """Return the footnotes' marks in a paragraph's block: from, to, and the label."""
    found = []
    at = _units(label_of(paragraph))
    marks = 0
    for anchor in paragraph.notes:
        begin = at + _units(paragraph.text[: anchor.offset]) + marks
        marks += _units(anchor.label)
        found.append((begin, begin + _units(anchor.label), anchor.label))
    return found


def thing_at(
    text: SourceText, marks: Marks, block: int, position: int
) -> tuple[MarkKind | None, str]:
    """Return what stands at a place of a block: a footnote, a reference, or neither.

    With a footnote comes its label, with a reference its words.
    """
    note = block - len(text.paragraphs)
    if note >= 0:
        if note >= len(text.footnotes):
            return None, ""
        return _thing_in_note(marks, text.footnotes[note], position)
    paragraph = text.paragraphs[block]
    for begin, end, label in anchors_of(paragraph):
        if marks.has_notes and begin <= position <= end:
            return MarkKind.NOTE, label
    for span in marks.spans(block, paragraph):
        begin, end = (position_of(paragraph, at) for at in (span.start, span.stop))
        if span.kind is MarkKind.REFERENCE and begin <= position <= end:
            return MarkKind.REFERENCE, span.words
    return None, ""


def _thing_in_note(marks: Marks, note: Footnote, position: int) -> tuple[MarkKind, str]:
    for span in marks.note_spans(note):
        if span.start <= position <= span.stop:
            return MarkKind.REFERENCE, span.words
    return MarkKind.NOTE, note.label


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
