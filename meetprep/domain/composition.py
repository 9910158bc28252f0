"""A finished document before it has a format: lines, passages and tables, in order.

Whatever writes a file renders these values and nothing else, so that what a file says can be
held against what was meant, and a preview shows what will be written.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from meetprep.domain.richtext import RichText
    from meetprep.domain.tracked import Tracked


class Look(StrEnum):
    """How formatted text is set; each look has styles of its own for lists and quotes."""

    BODY = "Body"
    SPOKEN = "Spoken"
    SPEECH = "Speech"
    SMALL = "Small"


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of plain text in the style of that name.

    ``language`` is the BCP 47 tag of words that are not the document's own. ``is_new_page`` is
    whether it begins one; ``anchor`` is what the table of contents leads to, "" for no entry.
    """

    style: str
    text: str
    language: str = ""
    is_new_page: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Formatted text as somebody drafted it, in its canonical form.

    ``tracked`` is what it was before, where a document is to show the changes.
    """

    text: RichText
    look: Look = Look.BODY
    language: str = ""
    tracked: Tracked | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell; ``span`` is over how many columns."""

    content: tuple[Line | Passage, ...]
    span: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells in the table style of that name.

    ``widths`` are shares of the width of the text; ``heads`` is how many rows are repeated on
    each page; ``description`` is for those who can't see it.
    """

    style: str
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heads: int = 0
    description: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents, made of the lines that have an anchor."""

    title: str


Piece = Line | Passage | Table | Contents


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands at the head and foot of every page."""

    delegation: str
    marking: str
    reference: str
    status: str
    page: str
    of: str


@dataclass(frozen=True, slots=True)
class Held:
    """The pieces from ``first`` to before ``end``, which stay together under ``tag``."""

    first: int
    end: int
    tag: str


@dataclass(frozen=True, slots=True)
class Returning:
    """By what a document is known that will come back with changes.

    ``marks`` are numbers of lines with the name of the mark on each; ``record`` is XML that
    says what was sent without a word of it.
    """

    held: tuple[Held, ...]
    marks: tuple[tuple[int, str], ...]
    record: str


@dataclass(frozen=True, slots=True)
class Composition:
    """A whole document. ``language`` is a BCP 47 tag; ``subject`` is the meeting.

    ``returning`` is ``None`` for what is not meant to come back.
    """

    title: str
    subject: str
    language: str
    furniture: Furniture
    pieces: tuple[Piece, ...]
    is_landscape: bool = False
    returning: Returning | None = None

    @property
    def entries(self) -> tuple[Line, ...]:
        """The lines that the table of contents lists."""
        return tuple(one for one in self.pieces if isinstance(one, Line) and one.anchor)
