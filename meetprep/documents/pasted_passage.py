"""Gather the blocks of pasted HTML: its blanks collapsed, its labels made lists."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.documents.pasted_lists import style_of_label
from meetprep.domain.richtext import Block, BlockKind, Inline, NoteMark, Run

if TYPE_CHECKING:
    from meetprep.documents.pasted_look import Look

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_UNSEEN = re.compile("[\xad\u200b\ufeff]")
# Word fills an empty paragraph with a no-break space.
_NOTHING = " \t\n\xa0"


class PastedPassage:
    """The block that is being read, and those that were."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.label = ""
        self._content: list[Inline] = []
        self._last = ""
        self._is_second = False

    def add(self, written: str | None, look: Look) -> None:
        """Add characters; blanks in a row are one, as a browser shows them."""
        if not written:
            return
        text = _UNSEEN.sub("", _BLANKS.sub(" ", written))
        if self._last in {"", " ", "\n", "\t"}:
            text = text.lstrip(" ")
        if text:
            self._content.append(look.run(text))
            self._last = text[-1]

    def mark(self, note: str) -> None:
        """Add the mark of a footnote."""
        self._content.append(NoteMark(note))
        self._last = "\ufffc"

    def tab(self) -> None:
        """Add a tab."""
        self._put("\t")

    def line_break(self) -> None:
        """Break the line; a second break in a row is shown as none."""
        if self._last != "\n":
            self._put("\n")

    def _put(self, sign: str) -> None:
        self._content.append(Run(sign))
        self._last = sign

    def begin_item(self) -> None:
        """Let the next block be an item of its own."""
        self._is_second = False

    def end_items(self) -> None:
        """Let what follows a list in an item be an item again."""
        self._is_second = False

    def end(self, kind: Block) -> None:
        """End the block that is being gathered, if there is anything in it."""
        content, label = _trimmed(self._content), self.label
        self._content, self._last, self.label = [], "", ""
        if not content:
            self.label = label
            return
        if label and kind.kind is BlockKind.ITEM:
            kind = replace(kind, list_style=style_of_label(label))
        elif label:
            content = [Run(f"{label} "), *content]
        in_list = kind.kind is BlockKind.ITEM and not label
        if in_list and self._is_second and self.blocks:
            first = self.blocks[-1]
            joined = (*first.content, Run("\n"), *content)
            self.blocks[-1] = replace(first, content=joined)
            return
        self._is_second = in_list
        self.blocks.append(replace(kind, content=tuple(content)))

    def row(self, cells: list[list[Block]], kind: Block) -> None:
        """Add the cells of a row as one line, tabs between them."""
        content: list[Inline] = []
        for place, cell in enumerate(cells):
            content += [Run("\t")] if place else []
            for number, block in enumerate(cell):
                content += [Run(" ")] if number else []
                content += block.content
        self.blocks.append(replace(kind, content=tuple(content)))


def _trimmed(content: list[Inline]) -> list[Inline]:
    """Return the content without the blanks at its ends; nothing if it is all blank."""
    kept = list(content)
    while kept and isinstance(kept[-1], Run):
        last = kept[-1]
        text = last.text.rstrip(" \n\t")
        if text:
            kept[-1] = replace(last, text=text)
            break
        kept.pop()
    if all(isinstance(part, Run) and not part.text.strip(_NOTHING) for part in kept):
        return []
    return kept
