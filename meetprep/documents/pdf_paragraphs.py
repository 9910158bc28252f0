"""Join the printed lines of a PDF to the blocks that its author wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.documents.pdf_hyphens import is_broken
from meetprep.domain.labels import LabelStyle, split_label
from meetprep.domain.routing import is_field
from meetprep.domain.sentences import is_finished
from meetprep.domain.times import leading_time

if TYPE_CHECKING:
    from meetprep.documents.pdf_lines import Line

# Type above this share of the running text is that of headings.
LARGER = 1.05
# In units of the type's size.
INDENT = 0.5
ALIGNED = 2.5
CENTRED = 0.4
FIRST_INDENT = 4.0
LOOSE = 1.2
FLUSH = 0.25
USUAL_PITCH = 1.45
HEADING_PITCH = 2.3
WIDEST_PITCH = 2.6
SAME_SIZE = 0.6
# Share of a line that may stay empty in a paragraph where gaps part them.
GAP_TELLS = 0.1
# Characters from which a line that ends inside a sentence was surely wrapped.
LONG = 28
DIGIT = re.compile(r"\d")


@dataclass(slots=True)
class Block:
    """Lines of one paragraph; ``text_left`` is where its text begins after a label.

    ``columns`` are the left ends of the table's columns where it is a row; points.
    """

    lines: list[Line]
    label: str = ""
    text_left: float = 0.0
    columns: tuple[float, ...] = ()

    @property
    def first(self) -> Line:
        """The line that it begins with."""
        return self.lines[0]

    @property
    def last(self) -> Line:
        """The line that it ends with so far."""
        return self.lines[-1]

    def take(self, line: Line) -> None:
        """Add a line; below a bare label it is where the text begins."""
        if self.is_bare_label:
            self.text_left = line.left
        self.lines.append(line)

    @property
    def is_bare_label(self) -> bool:
        """Whether nothing but a label has been met so far."""
        return len(self.lines) == 1 and bool(self.label) and self.text_left == 0


@dataclass(frozen=True, slots=True)
class Measure:
    """How a document is set: the right ends of its columns and the pitch of its lines.

    ``is_spaced`` says that a gap parts its paragraphs, ``is_justified`` that its lines end
    at one place, ``indent`` how far the first lines of paragraphs are indented; ``margins``
    are the left ends of columns. Lengths are points.
    """

    body: float
    pitches: dict[float, float]
    edges: dict[Line, float]
    is_spaced: bool = False
    is_justified: bool = False
    indent: float = 0.0
    margins: dict[Line, float] = field(default_factory=dict)

    def is_indented(self, line: Line) -> bool:
        """Tell whether a line begins as the first lines of the document's paragraphs do."""
        by = line.left - self.margins.get(line, line.left)
        return self.indent > 0 and abs(by - self.indent) <= ALIGNED

    def limit(self, size: float) -> float:
        """Return the distance of baselines up to which lines of a size go together."""
        pitch = self.pitches.get(size)
        if pitch is not None and pitch < 2.6 * size:
            return (
                LOOSE * pitch if size <= self.body * LARGER else max(LOOSE * pitch, 1.3 * size)
            )
        if size <= self.body * LARGER:
            return USUAL_PITCH * size
        usual = self.pitches.get(self.body, 0.0) / self.body
        return max(HEADING_PITCH, LOOSE * usual) * size


def block_of(line: Line) -> Block:
    """Return the block that a line begins."""
    label, rest = split_label(line.text)
    if label is None:
        return Block([line])
    if not rest:
        return Block([line], label.text)
    starts = [start for start in line.starts[1:] if start - line.left < 12 * line.size]
    is_apart = bool(starts) and not split_label(line.text.split("\t")[0])[1]
    # Printed in one go, the text begins about as far along as its share of the characters.
    share = (len(line.text) - len(rest)) / len(line.text)
    printed = starts[0] if is_apart else line.text_left
    return Block([line], label.text, printed or line.left + share * line.width)


def goes_on(block: Block, line: Line, measure: Measure) -> bool:
    """Tell whether a line belongs to the block before it."""
    last = block.last
    if abs(last.size - line.size) > SAME_SIZE or is_field(line.text):
        return False
    if not _is_beside(last, line):
        return _goes_over(block, line, measure)
    size = max(last.size, line.size)
    limit = measure.limit(size)
    if _visibly_runs_on(last, line, measure):
        limit = max(limit, WIDEST_PITCH * size)
    if not 0 < last.base - line.base <= limit:
        return False
    if block.is_bare_label:
        return split_label(line.text)[0] is None
    breaks_word = is_broken(last.text) and line.text[:1].islower()
    return breaks_word or _runs_on(block, line, measure)


def _is_beside(line: Line, other: Line) -> bool:
    """Tell whether two lines stand in one column."""
    return line.place == other.place and line.page == other.page


def _visibly_runs_on(last: Line, line: Line, measure: Measure) -> bool:
    """Tell whether a line that had no room goes on with a small letter inside a sentence."""
    is_open = not is_finished(last.text) and line.text[:1].islower()
    return is_open and _is_full(last, line, measure)


def _runs_on(block: Block, line: Line, measure: Measure) -> bool:
    """Tell whether a line close below a block is the next one of its paragraph."""
    last = block.last
    is_full = _is_full(last, line, measure)
    is_wrapped = is_full and not is_finished(last.text)
    if _is_marked(line) and not (is_wrapped and _may_run_on(block, line)):
        return False
    if last.is_bold != line.is_bold or not _is_in_place(block, line, measure):
        return _visibly_runs_on(last, line, measure)
    hangs = bool(block.label) and line.left - block.first.left > line.size
    return is_full or _breaks_inside(last, line, at_least=1 if hangs else LONG)


def _goes_over(block: Block, line: Line, measure: Measure) -> bool:
    """Tell whether a block goes on at the top of the next column or page."""
    last = block.last
    if _is_marked(line) or last.is_bold != line.is_bold:
        return False
    if is_broken(last.text) and line.text[:1].islower():
        return True
    if last.size > measure.body * LARGER or block.is_bare_label:
        return block.is_bare_label
    if measure.indent and not block.label:
        is_open = len(block.lines) > 1 or not is_finished(last.text)
        return is_open and not measure.is_indented(line)
    is_full = _is_full(last, line, measure)
    if is_finished(last.text):
        return (is_full and line.text[:1].islower()) or _is_flush(block, measure)
    return is_full or _breaks_inside(last, line)


def _is_flush(block: Block, measure: Measure) -> bool:
    """Tell whether the last line of a justified block is as long as only inner lines are."""
    last = block.last
    is_flush = abs(last.right - measure.edges.get(last, 0.0)) < 1.0
    is_inner = is_flush and measure.is_justified
    return is_inner and last.text.endswith((".", ",")) and len(block.lines) > 1


def _is_marked(line: Line) -> bool:
    if split_label(line.text)[0] is not None:
        return True
    # Most lines begin with words; only figures need the longer look.
    return DIGIT.search(line.text, 0, 16) is not None and leading_time(line.text) is not None


def _may_run_on(block: Block, line: Line) -> bool:
    """Tell whether what looks like a label is a word of the sentence before it."""
    label, _ = split_label(line.text)
    if label is not None and label.style is LabelStyle.BULLET:
        return False
    if label is not None and label.style is LabelStyle.DASH and block.last.text.endswith(","):
        return False
    if block.label:
        return line.left > block.first.left + INDENT * line.size
    return line.left <= block.last.left + INDENT * line.size


def _is_full(last: Line, line: Line, measure: Measure) -> bool:
    """Tell whether the first word of a line had no room in the line before it."""
    text = line.text or line.whole
    word = (text.split(maxsplit=1) or [""])[0]
    letter = line.width / max(len(text), 1)
    need = (len(word) + 1) * letter
    edge = measure.edges.get(last, 0.0)
    if _is_centred(last, line):
        edge = max(edge, last.right)
        return last.width + need > 2 * (edge - (last.left + last.right) / 2) - 0.3 * last.size
    is_heading = last.size > measure.body * LARGER
    if measure.is_justified and not is_heading and is_finished(last.text):
        return last.right > edge - FLUSH * last.size
    loose = measure.is_spaced or is_heading
    slack = GAP_TELLS * (edge - last.left) if loose else 0.4 * last.size
    return last.right + need > edge - slack


def _breaks_inside(last: Line, line: Line, at_least: int = LONG) -> bool:
    """Tell whether a line of so many characters ends inside a sentence that goes on."""
    is_open = last.text[-1:] not in tuple(".?!:;,”»")
    return is_open and line.text[:1].islower() and len(last.text) >= at_least


def _is_in_place(block: Block, line: Line, measure: Measure) -> bool:
    """Tell whether a line begins where the next line of a block has to begin."""
    slack = INDENT * line.size
    hangs = block.label and (
        abs(line.left - block.text_left) <= ALIGNED
        or (len(block.lines) > 1 and abs(line.left - block.last.left) <= ALIGNED)
    )
    if measure.is_indented(line) and not hangs:
        return False
    if len(block.lines) > 1 and _is_beside(block.last, block.lines[-2]):
        places = [block.last.left]
        if len(block.lines) == 2:
            places.append(block.text_left or block.last.left)
    else:
        places = [block.first.left] if block.last.page == block.first.page else [line.left]
        places += [block.text_left] if block.label else []
        is_outdented = 0 < block.last.left - line.left <= FIRST_INDENT * line.size
        places += [line.left] if is_outdented and not block.label else []
    if block.label and len(block.lines) == 1:
        low, high = block.first.left, max(block.text_left, block.first.left)
        return low - slack <= line.left <= high + 3 * slack
    if any(abs(line.left - place) <= slack for place in places):
        return True
    inset = min(line.left, block.last.left) - measure.margins.get(line, line.left)
    return not block.label and inset > line.size and _is_centred(block.last, line)


def _is_centred(last: Line, line: Line) -> bool:
    middle = (last.left + last.right) / 2, (line.left + line.right) / 2
    is_apart = abs(last.left - line.left) > INDENT * line.size
    return is_apart and abs(middle[0] - middle[1]) <= CENTRED * line.size
