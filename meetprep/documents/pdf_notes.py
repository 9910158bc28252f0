"""Take the footnotes from the foot of a PDF's columns, and their marks from the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetprep.documents.pdf_hyphens import Joining
from meetprep.documents.pdf_lines import Span
from meetprep.documents.text_notes import UNIT
from meetprep.domain.paper import Footnote, NoteAnchor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.pdf_hyphens import Mending
    from meetprep.documents.pdf_lines import Line

SMALLER = 0.94
SAME_SIZE = 0.3
# A line above notes begins with their column and is shorter than it; points and shares.
RULE_SLACK = 8.0
RULE_SHARE = 0.72
PLAIN_LABEL = re.compile(r"(?P<label>\d{1,3})[.)]?\s+(?=\S)")
STARRED = re.compile(r"(?P<label>\*{1,3}|[†‡])\s*(?=\S)")
STARRED_WORD = re.compile(r"(?<=\w)(\*{1,3}|[†‡])")
STARS = frozenset({"*", "**", "***", "†", "‡"})
RAISED_DIGITS = re.compile(r"\d{1,3}")
ENDS = (".", "?", "!", ";", ")", "”")


@dataclass(frozen=True, slots=True)
class Column:
    """The lines of one column of one page; ``rules`` are (left, right, height) in points."""

    lines: tuple[Line, ...]
    rules: tuple[tuple[float, float, float], ...]


@dataclass(slots=True)
class _Body:
    label: str
    lines: list[Line]


@dataclass(slots=True)
class NoteTaker:
    """The notes of one document, met column by column; ``size`` is that of its text."""

    size: float
    marks: frozenset[str]
    bodies: list[_Body] = field(default_factory=list)

    def take(self, column: Column) -> tuple[Line, ...]:
        """Return the lines of a column without the notes at its foot, which are kept."""
        begin = self._foot(column)
        lines = column.lines
        at = begin
        while at < len(lines):
            opened = self._opened(lines[at])
            if opened is not None:
                self.bodies.append(opened)
            elif self.bodies:
                self.bodies[-1].lines.append(lines[at])
            at += 1
        return lines[:begin]

    def footnotes(self, mending: Mending) -> tuple[Footnote, ...]:
        """Return the notes in the order of their bodies."""
        found = []
        for body in self.bodies:
            joining = Joining(mending)
            for line in body.lines:
                joining.add(" ".join(line.whole.split()))
            text = joining.text.replace("\u00ad", "").strip()
            found.append(Footnote(body.label, text))
        return tuple(found)

    @property
    def labels(self) -> frozenset[str]:
        """The labels of the notes met so far."""
        return frozenset(body.label for body in self.bodies)

    def _foot(self, column: Column) -> int:
        """Return the index at which the notes of a column begin."""
        lines = column.lines
        begin = len(lines)
        while begin and lines[begin - 1].size <= SMALLER * self.size:
            begin -= 1
        ruled = _below_rule(column)
        if ruled is not None and (ruled >= begin or self._opened(lines[ruled])):
            begin = (
                ruled if self._opened(lines[ruled]) or self._is_open(lines[ruled]) else begin
            )
            if begin == ruled:
                return begin
        first = next(
            (at for at in range(begin, len(lines)) if self._opened(lines[at])), len(lines)
        )
        return min(first, self._raised_tail(lines))

    def _raised_tail(self, lines: Sequence[Line]) -> int:
        """Return where a tail of lines in one size begins whose notes have raised labels."""
        begin = len(lines)
        for at in range(len(lines) - 1, -1, -1):
            if lines[at].size > lines[-1].size + SAME_SIZE:
                break
            if lines[at].leading_mark in self.marks and lines[at].leading_mark:
                begin = at
        return begin

    def _is_open(self, line: Line) -> bool:
        """Tell whether a line below a rule goes on the note of an earlier column."""
        if not self.bodies:
            return False
        last = self.bodies[-1].lines[-1]
        is_other = (last.page, last.place) != (line.page, line.place)
        return is_other and abs(last.size - line.size) <= SAME_SIZE

    def _opened(self, line: Line) -> _Body | None:
        """Return the note that a line begins, ``None`` if it begins none."""
        mark = line.leading_mark
        if mark and (mark in self.marks or mark.isdigit()):
            return _Body(mark, [_without_lead(line)])
        match = PLAIN_LABEL.match(line.text) or STARRED.match(line.text)
        if match is None or not self._is_due(match["label"]):
            return None
        rest = line.text[match.end() :]
        return _Body(match["label"], [replace(line, spans=(Span(rest),))])

    def _is_due(self, label: str) -> bool:
        """Tell whether a plain label can open a note: it is marked, and none is left out."""
        if label not in self.marks:
            return False
        last = self.bodies[-1].label if self.bodies else ""
        return not (last.isdigit() and label.isdigit()) or int(label) in {1, int(last) + 1}


def marks_in(lines: Sequence[Line]) -> frozenset[str]:
    """Return the labels of all raised marks and of stars behind words."""
    found: set[str] = set()
    for line in lines:
        for at, span in enumerate(line.spans):
            if span.is_raised and at:
                found.update(_labels(span.text))
        if any(star in line.text for star in STARS):
            found.update(STARRED_WORD.findall(line.text))
    return frozenset(found)


def anchored(line: Line, labels: frozenset[str]) -> tuple[str, tuple[NoteAnchor, ...]]:
    """Return the text of a line without the marks of notes, and where they stood."""
    if len(line.spans) == 1 and not line.spans[0].is_raised and STARS.isdisjoint(labels):
        return line.text, ()
    text, anchors = "", []
    for span in line.spans:
        marks = _labels(span.text) if span.is_raised else []
        if marks and all(_is_mark(mark, text, labels) for mark in marks):
            text = text.rstrip() if not text.endswith("\t") else text
            anchors += [NoteAnchor(len(text), mark) for mark in marks]
        else:
            text = _with_stars(text, span.text, labels, anchors)
    lead = len(text) - len(text.lstrip())
    moved = tuple(NoteAnchor(max(one.offset - lead, 0), one.label) for one in anchors)
    return text.strip(), moved


def _with_stars(
    text: str, added: str, labels: frozenset[str], anchors: list[NoteAnchor]
) -> str:
    for label in sorted(labels & STARS, key=len, reverse=True):
        before, mark, after = added.partition(label)
        if mark and before[-1:].isalnum():
            anchors.append(NoteAnchor(len(text + before), label))
            added = before + after
    return text + added


def _labels(raised: str) -> list[str]:
    return [mark.strip(" .)") for mark in raised.split(",") if mark.strip(" .)")]


def _is_mark(mark: str, before: str, labels: frozenset[str]) -> bool:
    """Tell a note's mark from an exponent, and from a letter that only stands high."""
    before = before.rstrip()
    is_power = UNIT.search(before) is not None and mark in {"2", "3"}
    if is_power or mark in labels:
        return not is_power
    last = before[-1:]
    follows = last.isalpha() or last in tuple('.,;:?!)”"’»')
    return RAISED_DIGITS.fullmatch(mark) is not None and follows


def _without_lead(line: Line) -> Line:
    """Return a line without the raised mark that it begins with."""
    at = next(at for at, span in enumerate(line.spans) if span.is_raised)
    return replace(line, spans=line.spans[at + 1 :] or (Span(""),))


def _below_rule(column: Column) -> int | None:
    """Return the index of the first line below a rule such as parts notes from the text."""
    if not column.lines:
        return None
    left = min(line.left for line in column.lines)
    width = max(line.right for line in column.lines) - left
    for begin, end, height in sorted(column.rules, key=lambda rule: rule[2]):
        starts_there = abs(begin - left) <= RULE_SLACK and end - begin <= RULE_SHARE * width
        below = [at for at, line in enumerate(column.lines) if line.base < height]
        above = [line for line in column.lines if line.base >= height]
        underlines = any(
            0 <= line.base - height <= 0.35 * line.size and line.left < end for line in above
        )
        if starts_there and below and not underlines:
            return below[0]
    return None
