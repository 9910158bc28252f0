"""The last look at a finished PDF: it says what was meant, and nothing beside."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from meetprep.documents.pdf.changes import shown
from meetprep.documents.pdf.lists import ItemMarks
from meetprep.documents.pdf.opened import opened
from meetprep.documents.word.rich_text import link_address
from meetprep.domain.composition import Contents, Line, Passage, Table
from meetprep.domain.richtext import NoteMark, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.documents.pdf.opened import Opened
    from meetprep.domain.composition import Composition

# Of letters, of figures, and of the signs that turn others round (Unicode, Annex 9).
_RIGHT_TO_LEFT = {"R", "AL", "AN", "RLE", "RLO", "RLI", "LRO", "LRE", "LRI", "FSI"}
_TYPESETTER = "Typst "
_HYPHENS = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}"


def ensure_pdf_says(content: bytes, composition: Composition) -> None:
    """Make sure that ``content`` says what was composed and hides nothing.

    What is compared are letters and figures: blanks, capitals and hyphens are a matter of
    setting.

    Raises:
        ValueError: it doesn't. That is a bug; the message holds no text of the document.
    """
    said = opened(content, [line.anchor for line in composition.entries])
    if any(map(_folded, said.untold)):
        raise ValueError("the PDF would hide something from those who can't see it")
    _ensure_nothing_aside(said, composition)
    _ensure_furniture(said, composition)
    meant = _Meant(composition, said.places)
    for told, expected in ((said.body, meant.body), (said.notes, meant.notes)):
        if not _is_same("".join(told), "".join(expected)):
            raise ValueError("the PDF would not say what was meant")


class _Meant:
    """The text of a composition and its footnotes, told without the typesetter."""

    def __init__(self, composition: Composition, places: dict[str, int]) -> None:
        self.body: list[str] = []
        self.notes: list[str] = []
        for piece in composition.pieces:
            if isinstance(piece, Contents):
                self.body.append(piece.title)
                for line in composition.entries:
                    self.body.append(f"{line.text}{places[line.anchor]}")
            else:
                for text in _texts(piece):
                    self._tell(text)

    def _tell(self, text: Line | Passage) -> None:
        if isinstance(text, Line):
            self.body.append(text.text)
            return
        marks = ItemMarks()
        for block in text.text.blocks:
            self.body.append(marks.before(block))
            for part in block.content:
                if isinstance(part, Run):
                    self.body.append(part.text)
                else:
                    self._note(part, text)

    def _note(self, mark: NoteMark, text: Passage) -> None:
        number = str(len(self.notes) + 1)
        self.body.append(number)
        note = text.text.note(mark.note)
        self.notes.append(number + (note.text if note else ""))


def _ensure_nothing_aside(said: Opened, composition: Composition) -> None:
    facts = dict(said.facts)
    typesetter = facts.pop("Creator", _TYPESETTER)
    meant = {"Title": composition.title, "Subject": composition.subject}
    told = {name: _folded(facts.pop(name, "")) for name in meant}
    if told != {name: _folded(text) for name, text in meant.items()}:
        raise ValueError("the PDF would have another title")
    if facts or not typesetter.startswith(_TYPESETTER):
        raise ValueError("the PDF would tell more of itself")
    known = {
        link_address(run.link)
        for piece in composition.pieces
        for text in _texts(piece)
        if isinstance(text, Passage)
        for run in _all_runs(text)
    }
    if said.addresses - known:
        raise ValueError("the PDF would lead elsewhere")


def _ensure_furniture(said: Opened, composition: Composition) -> None:
    """Make sure that each page has its head and foot, and nothing else that has no tag.

    Where a table goes on, its head is repeated.
    """
    furniture = composition.furniture
    head = furniture.delegation + furniture.marking + furniture.reference
    repeated = {"".join(_head(one)) for one in composition.pieces} - {""}
    for number, around in enumerate(said.around, 1):
        foot = f"{furniture.status}{furniture.page}{number}{furniture.of}{len(said.around)}"
        expected = (head + between + foot for between in ("", *repeated))
        if not any(_is_same(around, one) for one in expected):
            raise ValueError("a page of the PDF would have another head or foot")


def _head(piece: object) -> Iterator[str]:
    if isinstance(piece, Table):
        for row in piece.rows[: piece.heads]:
            for cell in row:
                yield from (one.text for one in cell.content if isinstance(one, Line))


def _texts(piece: object) -> Iterator[Line | Passage]:
    if isinstance(piece, Table):
        for row in piece.rows:
            for cell in row:
                yield from map(_seen, cell.content)
    elif isinstance(piece, (Line, Passage)):
        yield _seen(piece)


def _seen(text: Line | Passage) -> Line | Passage:
    return shown(text) if isinstance(text, Passage) else text


def _all_runs(passage: Passage) -> Iterable[Run]:
    for block in passage.text.blocks:
        yield from (part for part in block.content if isinstance(part, Run))
    for note in passage.text.notes:
        yield from note.content


def _is_same(said: str, meant: str) -> bool:
    told, expected = _folded(said), _folded(meant)
    if told == expected:
        return True
    # Letters from right to left stand in a file as they are seen; nothing may be added to them.
    turned = any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in meant)
    return turned and _counted(told) == _counted(expected)


def _counted(text: str) -> Counter[str]:
    """Return how often each letter stands in a text; brackets and quotes are turned as well."""
    apart = unicodedata.normalize("NFD", text)
    return Counter("(" if _has_two_sides(letter) else letter for letter in apart)


def _has_two_sides(letter: str) -> bool:
    is_pair = unicodedata.category(letter) in {"Ps", "Pe", "Pi", "Pf"}
    return is_pair or bool(unicodedata.mirrored(letter))


def _folded(text: str) -> str:
    """Return ``text`` without blanks, hyphens, capitals and what cannot be seen."""
    composed = unicodedata.normalize("NFKC", text).casefold()
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKC", composed)
        if not letter.isspace()
        and unicodedata.category(letter)[0] != "C"
        # A hyphen at the end of a line is read as a sign that can't be seen.
        and letter not in _HYPHENS
    )
