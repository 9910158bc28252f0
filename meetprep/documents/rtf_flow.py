"""Gather the paragraphs, rows and notes of one flow of text in a rich text file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetprep.domain.paper import NoteAnchor, Paragraph, ParagraphKind

# A note's mark that was typed instead of counted.
MARK = re.compile(r"[*†‡§]{1,3}$")
UNKNOWN, BULLET = "\ufffd", "•"


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph looks like where it ends."""

    heading: int | None = None
    is_title: bool = False
    is_contents: bool = False
    level: int = 0
    in_table: bool = False


class Flow:
    """The body, a note, a header, a text box, or a stretch that is only collected."""

    def __init__(self) -> None:
        """Begin with no text."""
        self.paragraphs: list[Paragraph] = []
        self._text: list[str] = []
        self._length = 0
        self._notes: list[NoteAnchor] = []
        self._label = ""
        self._cell: list[Paragraph] = []
        self._cells: list[list[Paragraph]] = []

    def add(self, text: str) -> None:
        """Go on with the paragraph."""
        self._text.append(text)
        self._length += len(text)

    def label(self, text: str) -> None:
        """Give the paragraph the number or the bullet that is printed before it."""
        self._label = text.strip().replace(UNKNOWN, BULLET)

    def anchor(self, number: int) -> str:
        """Put the mark of a note here and return its label: as typed, else its number."""
        typed = MARK.search(self._text[-1].rstrip()) if self._text else None
        if typed:
            kept = self._text[-1][: typed.start()]
            self._length += len(kept) - len(self._text[-1])
            self._text[-1] = kept
        label = typed[0] if typed else str(number)
        self._notes.append(NoteAnchor(self._length, label))
        return label

    def end_paragraph(self, look: Look) -> None:
        """Take the paragraph in, if it holds any text."""
        written = "".join(self._text)
        start, text = len(written) - len(written.lstrip()), written.strip()
        notes = tuple(
            NoteAnchor(min(max(one.offset - start, 0), len(text)), one.label)
            for one in self._notes
        )
        label = self._label
        self._text, self._length, self._notes, self._label = [], 0, [], ""
        if text and not look.is_contents:
            found = _paragraph(text, label, notes, look)
            (self._cell if look.in_table else self.paragraphs).append(found)

    def end_cell(self, look: Look) -> None:
        """Take the cell in, empty or not."""
        self.end_paragraph(look)
        self._cells.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """Take the row in; a lone cell is a frame around text, not a table."""
        cells, self._cells = self._cells, []
        if len(cells) == 1:
            self.paragraphs += cells[0]
        elif any(cells):
            self.paragraphs.append(_row(cells))

    def end(self, look: Look) -> None:
        """Take in what has no end of its own."""
        if self._cell or self._cells:
            self.end_cell(look)
            self.end_row()
        self.end_paragraph(look)

    @property
    def line(self) -> str:
        """All its text in one line."""
        return " ".join(" ".join(one.text.split()) for one in self.paragraphs)


def _paragraph(text: str, label: str, notes: tuple[NoteAnchor, ...], look: Look) -> Paragraph:
    if look.is_title:
        return Paragraph(text, ParagraphKind.TITLE, label, 0, notes)
    if look.heading is not None:
        return Paragraph(text, ParagraphKind.HEADING, label, look.heading, notes)
    kind = ParagraphKind.ITEM if label else ParagraphKind.TEXT
    return Paragraph(text, kind, label, look.level if label else 0, notes)


def _row(cells: list[list[Paragraph]]) -> Paragraph:
    text, notes = "", []
    for place, cell in enumerate(cells):
        text += "\t" if place else ""
        for at, one in enumerate(cell):
            text += ("\n" if at else "") + (f"{one.label} " if one.label else "")
            notes += [NoteAnchor(len(text) + note.offset, note.label) for note in one.notes]
            text += one.text.replace("\t", " ")
    text = text.rstrip()
    kept = tuple(NoteAnchor(min(one.offset, len(text)), one.label) for one in notes)
    return Paragraph(text, ParagraphKind.ROW, notes=kept)
