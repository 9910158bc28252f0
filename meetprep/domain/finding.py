"""Find words in what was drafted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.folding import Folded, fold
from meetprep.domain.richtext import Run

if TYPE_CHECKING:
    from meetprep.domain.richtext import Block, RichText

# Stands for a footnote's mark, as it takes up one place in the text.
_MARK = "\ufffc"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where in a text the words stand: characters of one block, marks of footnotes counted."""

    block: int
    start: int
    end: int


def hits(text: RichText, wanted: str, *, exact: bool = False) -> list[Hit]:
    """Return every place of ``wanted``, in order and without overlaps.

    Unless ``exact``, case and accents are of no account: "lodz" finds "Łódź".
    """
    found = []
    for number, block in enumerate(text.blocks):
        shown = shown_text(block)
        for start, end in _places(shown, wanted, exact=exact):
            found.append(Hit(number, start, end))
    return found


def shown_text(block: Block) -> str:
    """Return the characters of a block with one for each footnote's mark."""
    return "".join(part.text if isinstance(part, Run) else _MARK for part in block.content)


def _places(text: str, wanted: str, *, exact: bool) -> list[tuple[int, int]]:
    if exact:
        return _plain_places(text, wanted)
    folded, sought = Folded(text), fold(wanted)
    return [folded.origin(*place) for place in _plain_places(folded.text, sought)]


def _plain_places(text: str, wanted: str) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        places.append((at, at + len(wanted)))
        at = text.find(wanted, at + len(wanted))
    return places
