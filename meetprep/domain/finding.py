"""Find words in what was drafted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.folding import Folded, fold
from meetprep.domain.richtext import Block, Run, canonical_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.domain.richtext import Inline, Note, RichText

# Stands for a footnote's mark, as it takes up one place in the text.
_MARK = "\ufffc"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where in a text the words stand: characters of one block, marks of footnotes counted.

    ``note`` names the footnote that they stand in, which is one block; "" is the text itself.
    """

    block: int
    start: int
    end: int
    note: str = ""


def hits(text: RichText, wanted: str, *, exact: bool = False) -> list[Hit]:
    """Return every place of ``wanted``, in order and without overlaps, footnotes last.

    Unless ``exact``, case and accents are of no account: "lodz" finds "Łódź".
    """
    found = []
    for number, block in enumerate(text.blocks):
        shown = _signs(block.content)
        for start, end in _places(shown, wanted, exact=exact):
            found.append(Hit(number, start, end))
    for note in text.notes:
        for start, end in _places(note.text, wanted, exact=exact):
            found.append(Hit(0, start, end, note.id))
    return found


def shown_text(text: RichText, hit: Hit) -> str:
    """Return the characters that a hit counts: one for each footnote's mark."""
    note = text.note(hit.note) if hit.note else None
    return _signs(note.content if note else text.blocks[hit.block].content)


def _signs(content: Iterable[Inline]) -> str:
    return "".join(part.text if isinstance(part, Run) else _MARK for part in content)


def replaced(note: Note, places: Iterable[Hit], words: str) -> Note:
    """Return a footnote with ``words`` in those places, looking as the last sign there did."""
    content = note.content
    for hit in sorted(places, key=lambda one: one.start, reverse=True):
        content = tuple(_with_words(content, hit, words))
    joined = canonical_block(Block(content)).content
    return replace(note, content=tuple(part for part in joined if isinstance(part, Run)))


def _with_words(content: Iterable[Run], hit: Hit, words: str) -> Iterator[Run]:
    at = 0
    for run in content:
        start, end = (min(max(place - at, 0), len(run.text)) for place in (hit.start, hit.end))
        is_last = at < hit.end <= at + len(run.text)
        put = words if is_last else ""
        yield replace(run, text=run.text[:start] + put + run.text[end:])
        at += len(run.text)


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
