"""Say where words come from."""

from __future__ import annotations

from dataclasses import replace

from meetprep.domain.richtext import Block, Note, NoteMark, RichText, Run

_NAME = "source"


def with_source(text: RichText, source: str) -> RichText:
    """Return ``text`` with a footnote at its end that names ``source``."""
    *before, last = text.blocks or (Block(),)
    taken = {note.id for note in text.notes}
    name = _NAME
    while name in taken:
        name += "’"
    marked = replace(last, content=(*last.content, NoteMark(name)))
    return RichText((*before, marked), (*text.notes, Note(name, (Run(source),))))
