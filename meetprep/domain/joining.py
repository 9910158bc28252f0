"""Put two texts one after the other, and name their footnotes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.richtext import NoteMark, RichText, canonical

if TYPE_CHECKING:
    from meetprep.domain.richtext import Block, Note


def joined(first: RichText, second: RichText) -> RichText:
    """Return both texts as one; footnotes of ``second`` that share a name get another."""
    taken = {note.id for note in first.notes} | {note.id for note in second.notes}
    names: dict[str, str] = {}
    for note in second.notes:
        name, number = note.id, len(taken)
        while first.note(note.id) and name in taken:
            number += 1
            name = f"n{number}"
        taken.add(name)
        names[note.id] = name
    blocks = (_renamed(block, names) for block in second.blocks)
    notes = (_named(note, names) for note in second.notes)
    return canonical(RichText((*first.blocks, *blocks), (*first.notes, *notes)))


def by_order(text: RichText) -> RichText:
    """Return ``text`` with its notes named by their order: their names say nothing."""
    names = {note.id: str(number) for number, note in enumerate(text.notes)}
    blocks = (_renamed(block, names) for block in text.blocks)
    return RichText(tuple(blocks), tuple(_named(note, names) for note in text.notes))


def _renamed(block: Block, names: dict[str, str]) -> Block:
    content = (
        NoteMark(names[part.note]) if isinstance(part, NoteMark) else part
        for part in block.content
    )
    return replace(block, content=tuple(content))


def _named(note: Note, names: dict[str, str]) -> Note:
    return replace(note, id=names[note.id])
