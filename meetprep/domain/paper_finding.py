"""Find words in a paper, its footnotes too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from meetprep.domain.excerpts import any_places
from meetprep.domain.folding import Folded, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.paper import SourceText
    from meetprep.domain.searching import Term

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
    texts = _texts(text)
    for block, folded in enumerate(_folded(tuple(texts))):
        at = folded.find(sought)
        whole = Folded(texts[block]) if at >= 0 else None
        while whole is not None and at >= 0 and len(found) < MOST:
            found.append(PaperHit(block, *whole.origin(at, at + len(sought))))
            at = folded.find(sought, at + len(sought))
    return found


def find_terms(text: SourceText, terms: Sequence[Term]) -> list[PaperHit]:
    """Return the first 500 places of any of ``terms``, in the order of the paper."""
    firsts = [term.words[0] for term in terms]
    texts = _texts(text)
    likely = (
        block
        for block, folded in enumerate(_folded(tuple(texts)))
        if any(first in folded for first in firsts)
    )
    found = (
        PaperHit(block, *span) for block in likely for span in any_places(texts[block], terms)
    )
    return list(islice(found, MOST))


def _texts(text: SourceText) -> list[str]:
    return [*(one.text for one in text.paragraphs), *(note.text for note in text.footnotes)]


@lru_cache(maxsize=2)
def _folded(texts: tuple[str, ...]) -> list[str]:
    return [fold(text) for text in texts]
