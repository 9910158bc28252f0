"""Show what may be left out of a speech."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from meetprep.domain.richtext import Block, Inline, Mark, NoteMark, RichText, Run

OPENING, CLOSING = "[", "]"


def with_cut_signs(text: RichText) -> RichText:
    """Return ``text`` with brackets around what may be left out, not yet canonical."""
    blocks = tuple(replace(block, content=_signed(block)) for block in text.blocks)
    return replace(text, blocks=blocks)


def has_cuts(text: RichText) -> bool:
    """Tell whether anything may be left out."""
    return any(_is_cut(part) for block in text.blocks for part in block.content)


def _signed(block: Block) -> tuple[Inline, ...]:
    content: list[Inline] = []
    for is_cut, group in groupby(block.content, _is_cut):
        parts = list(group)
        content += (
            _bracketed([part for part in parts if isinstance(part, Run)]) if is_cut else parts
        )
    return tuple(content)


def _bracketed(runs: list[Run]) -> list[Run]:
    """Return ``runs`` in brackets; blanks at either end stay outside."""
    said = "".join(run.text for run in runs)
    if not said.strip():
        return runs
    sign = frozenset({Mark.LEAVE_OUT})
    first = runs[0]
    before = first.text[: len(first.text) - len(first.text.lstrip())]
    runs = [replace(first, text=first.text[len(before) :]), *runs[1:]]
    last = runs[-1]
    kept = last.text.rstrip()
    after = last.text[len(kept) :]
    runs[-1] = replace(last, text=kept)
    return [
        Run(before),
        Run(OPENING, sign),
        *runs,
        Run(CLOSING, sign),
        Run(after),
    ]


def _is_cut(part: Inline) -> bool:
    return not isinstance(part, NoteMark) and Mark.LEAVE_OUT in part.marks
