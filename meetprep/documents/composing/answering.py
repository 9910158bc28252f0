"""Set lines for "if raised" as questions and answers, where that is how they are written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.richtext import Block, BlockKind, Mark, NoteMark, RichText, Run

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Exchange:
    """What somebody may say, and what we answer."""

    said: RichText
    answer: RichText


def exchanges(text: RichText) -> tuple[Exchange, ...] | None:
    """Return what is asked and answered in ``text``, ``None`` where it is not written so.

    A heading, a paragraph in bold and one that ends with a question mark are asked; what
    follows is the answer. Nothing is lost: the text must begin with what is asked.
    """
    if not text.blocks or not _is_asked(text.blocks[0]):
        return None
    groups: list[tuple[list[Block], list[Block]]] = []
    for block in text.blocks:
        if _is_asked(block) and (not groups or groups[-1][1]):
            groups.append(([], []))
        asked, answered = groups[-1]
        (asked if _is_asked(block) and not answered else answered).append(block)
    if not all(answered for _, answered in groups):
        return None
    return tuple(
        Exchange(_part(text, asked), _part(text, answered)) for asked, answered in groups
    )


def in_bold(text: RichText) -> RichText:
    """Return ``text`` with all its words in bold."""

    def bold(block: Block) -> Block:
        content = (
            replace(part, marks=part.marks | {Mark.BOLD}) if isinstance(part, Run) else part
            for part in block.content
        )
        return replace(block, content=tuple(content))

    return replace(text, blocks=tuple(map(bold, text.blocks)))


def _part(text: RichText, blocks: Iterable[Block]) -> RichText:
    kept = tuple(blocks)
    marks = {
        part.note for block in kept for part in block.content if isinstance(part, NoteMark)
    }
    return RichText(kept, tuple(note for note in text.notes if note.id in marks))


def _is_asked(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return True
    said = [part for part in block.content if isinstance(part, Run) and part.text.strip()]
    if block.kind is not BlockKind.PARAGRAPH or not said:
        return False
    is_bold = all(Mark.BOLD in run.marks for run in said)
    return is_bold or block.text.rstrip(' \u00a0\n”"’»)').endswith("?")
