"""Find words in a paper, its footnotes too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from meetprep.domain.folding import Folded, fold

if TYPE_CHECKING:
    from meetprep.domain.paper import SourceText

MOST = 500


@dataclass(frozen=True, slots=True)
class PaperHit:
    """Characters ``[start, end)`` of a paragraph, or of a footnote counted on after them."""

    block: int
    start: int
    end: int


def find_in_paper(text: SourceText, wanted: str) -> list[PaperHit]:
    """Return the first 500 places of ``wanted``; case and accents are of no account."""
    sought = fold(wanted.strip())
    found: list[PaperHit] = []
    if not sought:
        return found
    texts = [*(one.text for one in text.paragraphs), *(note.text for note in text.footnotes)]
    for block, folded in enumerate(_folded(tuple(texts))):
        at = folded.find(sought)
        whole = Folded(texts[block]) if at >= 0 else None
        while whole is not None and at >= 0 and len(found) < MOST:
            found.append(PaperHit(block, *whole.origin(at, at + len(sought))))
            at = folded.find(sought, at + len(sought))
    return found


@lru_cache(maxsize=2)
def _folded(texts: tuple[str, ...]) -> list[str]:
    return [fold(text) for text in texts]
