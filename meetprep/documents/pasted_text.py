"""Plain text from the clipboard: paragraphs, the broken lines of a PDF joined."""

from __future__ import annotations

import re

from meetprep.documents.text_wrapping import unwrap
from meetprep.domain.richtext import Block, BlockKind, ListStyle, RichText, Run, canonical

# Viewers put one of these where a printed line broke a word.
_BROKEN = re.compile("[\xad\ufffe\x02]\r?\n[ \t]*")
_BULLET = re.compile(r"[•▪◦‣⁃●○■·]\s+")


def read_pasted_text(text: str) -> RichText:
    """Return ``text`` with one block a paragraph, blank lines left out.

    A single line keeps the blanks around it, as it goes into the midst of another.
    """
    lines = _BROKEN.sub("", text).splitlines()
    if len(lines) == 1:
        return canonical(RichText((Block((Run(lines[0]),)),)))
    return canonical(RichText(tuple(map(_block, unwrap(lines)))))


def _block(paragraph: str) -> Block:
    bullet = _BULLET.match(paragraph)
    if bullet is None:
        return Block((Run(paragraph),))
    return Block((Run(paragraph[bullet.end() :]),), BlockKind.ITEM, 0, ListStyle.BULLET)
