"""See a paper as lines: what is printed in one line, with its label and where it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.furniture import is_furniture, without_footer
from meetprep.domain.labels import Label, LabelStyle, begins_month, label_of, split_label
from meetprep.domain.paper import ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.paper import Paragraph, SourceText

BARE = re.compile(r"\d{1,2}|[a-h]|[IVX]{1,4}")
# "1 Opening", as tables and some agendas count.
COUNTED = re.compile(r"(\d{1,2}) (?=[A-ZÀ-Ž¿\"“„«])")
FEWEST, NEAR = 3, 4
TITLES = frozenset({ParagraphKind.TITLE, ParagraphKind.HEADING})


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line without its label; ``paragraph`` is the index of its paragraph."""

    text: str
    label: Label | None
    kind: ParagraphKind
    level: int
    paragraph: int

    @property
    def whole(self) -> str:
        """The line with its label, as printed."""
        return f"{self.label.text} {self.text}" if self.label else self.text

    @property
    def is_heading(self) -> bool:
        """Whether its format says that it is a title or a heading."""
        return self.kind in TITLES

    @property
    def is_furniture(self) -> bool:
        """Whether it is only a page number or a running header."""
        return self.label is None and not self.is_heading and is_furniture(self.text)


def lines_of(text: SourceText) -> tuple[Line, ...]:
    """Return the lines of a paper in order; blank ones are left out."""
    lines = [
        line
        for index, paragraph in enumerate(text.paragraphs)
        for line in _lines(paragraph, index)
    ]
    for at, label in _bare_counts(lines).items():
        rest = lines[at].text.partition(" ")[2].strip()
        lines[at] = replace(lines[at], text=rest, label=label)
    return tuple(lines)


def _bare_counts(lines: Sequence[Line]) -> dict[int, Label]:
    """Return the lines that are counted "1 Title", "2 Title" without a sign behind the number.

    They are near each other, count up from 1, and are at least three.
    """
    found: dict[int, Label] = {}
    run: list[int] = []
    for at, line in enumerate(lines):
        match = COUNTED.match(line.text) if line.label is None else None
        number = int(match[1]) if match else 0
        if run and (number == 1 or at - run[-1] > NEAR):
            run = []
        if number == len(run) + 1:
            run.append(at)
            if len(run) >= FEWEST:
                found |= {place: _bare(count) for count, place in enumerate(run, start=1)}
    return found


def _bare(number: int) -> Label:
    return Label(str(number), LabelStyle.NUMBER, "", number)


def _from_cell(row: str) -> tuple[Label | None, str]:
    """Return the bare number in the first cell of a row as its label, and the other cells."""
    number, tab, rest = row.partition("\t")
    label = label_of(f"{number}.") if tab and BARE.fullmatch(number.strip()) else None
    return (replace(label, text=number.strip()), rest.strip()) if label else (None, row)


def _lines(paragraph: Paragraph, index: int) -> list[Line]:
    found = []
    rows = [without_footer(row.strip()) for row in paragraph.text.split("\n")]
    rows = [row for row in rows if row] or ([""] if paragraph.label else [])
    for place, row in enumerate(rows):
        label, text = label_of(paragraph.label) if not place else None, row
        if label is not None and label.style is LabelStyle.NUMBER and begins_month(row):
            text = f"{label.text} {row}"
            label = None
        elif label is None:
            label, text = split_label(row)
        if label is None:
            label, text = _from_cell(text)
        found.append(Line(text, label, paragraph.kind, paragraph.level, index))
    return found
