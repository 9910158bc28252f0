"""Show what may be left out of a speech."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from meetprep.domain.richtext import Block, Inline, Mark, NoteMark, RichText, Run, canonical

OPENING, CLOSING = "[", "]"


def with_cut_signs(text: RichText) -> RichText:
    """Return ``text`` with brackets around what may be left out; the words are the same."""
    blocks = tuple(replace(block, content=_signed(block)) for block in text.blocks)
    return canonical(replace(text, blocks=blocks))


def has_cuts(text: RichText) -> bool:
    """Tell whether anything may be left out."""
    return any(_is_cut(part) for block in text.blocks for part in block.content)


def _signed(block: Block) -> tuple[Inline, ...]:
    content: list[Inline] = []
    for is_cut, group in groupby(block.content, _is_cut):
        parts = list(group)
        if is_cut:
            sign = frozenset({Mark.LEAVE_OUT})
            parts = [Run(OPENING, sign), *parts, Run(CLOSING, sign)]
        content += parts
    return tuple(content)


def _is_cut(part: Inline) -> bool:
    return not isinstance(part, NoteMark) and Mark.LEAVE_OUT in part.marks
