"""A formatted text as a row of signs, each with its look: what an editor counts.

A footnote's mark is one sign, a line break inside a paragraph another, and the end of a
paragraph a third, so that a place in the row is the cursor's place in an editor.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from meetprep.domain.rewriting import LINE_BREAK, NOTE_SIGN
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    Mark,
    NoteMark,
    RichText,
    Run,
    canonical,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from meetprep.domain.richtext import Inline, ListStyle, Note


@dataclass(frozen=True, slots=True)
class Shape:
    """What a paragraph is."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    list_style: ListStyle | None = None

    @classmethod
    def of(cls, block: Block) -> Shape:
        """Return the shape of ``block``."""
        return cls(block.kind, block.level, block.list_style)


PLAIN = Shape()


@dataclass(frozen=True, slots=True)
class Look:
    """How one sign looks; ``shape`` is that of the paragraph which begins after a line's end.

    ``note`` is the footnote whose mark the sign is.
    """

    marks: frozenset[Mark] = frozenset()
    link: str = ""
    shape: Shape | None = None
    note: Note | None = None

    def is_like(self, other: Look) -> bool:
        """Tell whether both look alike; what may be left out is no matter of looks."""
        return self.marks - OURS == other.marks - OURS and self.link == other.link


Sign = tuple[str, Look]
OURS = frozenset({Mark.LEAVE_OUT})
"""Marks that no other program shows, which nobody outside can change."""
BEGIN = ("\n", Look(shape=PLAIN))


def spelled(text: RichText) -> list[Sign]:
    """Return the signs of ``text`` after that which begins its first paragraph."""
    signs: list[Sign] = []
    for block in text.blocks:
        signs.append(("\n", Look(shape=Shape.of(block))))
        for part in block.content:
            if isinstance(part, NoteMark):
                signs.append((NOTE_SIGN, Look(note=text.note(part.note))))
            else:
                look = Look(part.marks, part.link)
                signs.extend((sign, look) for sign in part.text.replace("\n", LINE_BREAK))
    return signs or [BEGIN]


def text_of(signs: Iterable[Sign]) -> RichText:
    """Return the canonical text of signs of which the first begins a paragraph."""
    return canonical(put_together(signs))


def put_together(signs: Iterable[Sign]) -> RichText:
    """Return the text of such signs as it is, empty paragraphs at both ends too."""
    notes: dict[str, Note] = {}
    blocks: list[Block] = []
    content: list[Inline] = []
    shape: Shape | None = None
    for look, group in groupby(signs, key=itemgetter(1)):
        if look.shape is None:
            content += _inline(look, "".join(sign for sign, _ in group), notes)
            continue
        for _ in group:
            if shape is not None:
                blocks.append(_block(shape, content))
            shape, content = look.shape, []
    if shape is not None:
        blocks.append(_block(shape, content))
    return RichText(tuple(blocks), tuple(notes.values()))


def string(signs: Sequence[Sign]) -> str:
    """Return the row as characters, without the sign that begins the first paragraph."""
    return "".join(sign for sign, _ in signs[1:])


def signs_text(text: RichText) -> str:
    """Return ``text`` as the characters that places in it count."""
    return string(spelled(text))


def plain_place(text: str, at: int) -> int:
    """Return where ``at``, a place among signs, is in the plain text without footnotes."""
    return at - text.count(NOTE_SIGN, 0, at)


def sign_place(text: str, at: int) -> int:
    """Return where ``at``, a place in the plain text, is among the signs of ``text``."""
    place = plain = 0
    while place < len(text) and plain < at:
        plain += text[place] != NOTE_SIGN
        place += 1
    return place


def cut(signs: Sequence[Sign], start: int, end: int) -> RichText:
    """Return the stretch between two places; its first paragraph goes on one that is there."""
    stretch = signs[start + 1 : end + 1]
    return put_together([BEGIN, *stretch]) if stretch else RichText()


def _inline(look: Look, text: str, notes: dict[str, Note]) -> Iterator[Inline]:
    if look.note is None:
        yield Run(text.replace(LINE_BREAK, "\n"), look.marks, look.link)
        return
    for _ in text:
        name, number = look.note.id, 1
        while name in notes:
            number += 1
            name = f"{look.note.id}-{number}"
        notes[name] = replace(look.note, id=name)
        yield NoteMark(name)


def _block(shape: Shape, content: list[Inline]) -> Block:
    return Block(tuple(content), shape.kind, shape.level, shape.list_style)
