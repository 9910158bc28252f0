"""Formatted text as the simple HTML that word processors and mail programs take over.

Footnotes are told as Word tells them on its clipboard, so that Word makes footnotes of them.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from meetprep.domain.richtext import BlockKind, ListStyle, Mark, NoteMark, Run, is_safe_link

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.richtext import Block, RichText

_TAGS = {
    Mark.BOLD: "b",
    Mark.ITALIC: "i",
    Mark.UNDERLINE: "u",
    Mark.STRIKE: "s",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
}
_LISTS = {
    ListStyle.BULLET: ("<ul>", "</ul>"),
    ListStyle.DECIMAL: ('<ol type="1">', "</ol>"),
    ListStyle.LETTER: ('<ol type="a">', "</ol>"),
    ListStyle.ROMAN: ('<ol type="i">', "</ol>"),
}
_AROUND = {BlockKind.PARAGRAPH: "p", BlockKind.QUOTE: "blockquote"}


def to_html(text: RichText) -> str:
    """Return ``text`` as HTML; nothing in it says where it came from."""
    numbers = {note.id: number for number, note in enumerate(text.notes, start=1)}
    page = _Page(numbers)
    for block in text.blocks:
        page.add(block)
    page.close_lists(0)
    notes = [
        f'<div style="mso-element:footnote" id="ftn{number}"><p class="MsoFootnoteText">'
        f'<a style="mso-footnote-id:ftn{number}" href="#_ftnref{number}"'
        f' name="_ftn{number}"><sup>[{number}]</sup></a> {_runs(note.content)}</p></div>'
        for number, note in enumerate(text.notes, start=1)
    ]
    if notes:
        page.pieces.append(f'<div style="mso-element:footnote-list">{"".join(notes)}</div>')
    return "".join(page.pieces)


class _Page:
    def __init__(self, numbers: dict[str, int]) -> None:
        self.pieces: list[str] = []
        self._numbers = numbers
        self._open: list[ListStyle] = []

    def add(self, block: Block) -> None:
        content = "".join(
            self._note(part.note) if isinstance(part, NoteMark) else _run(part)
            for part in block.content
        )
        if block.kind is BlockKind.ITEM and block.list_style is not None:
            self._add_item(block.level, block.list_style, content)
            return
        self.close_lists(0)
        tag = _AROUND.get(block.kind, f"h{block.level}")
        self.pieces.append(f"<{tag}>{content}</{tag}>")

    def _add_item(self, level: int, style: ListStyle, content: str) -> None:
        self.close_lists(level + 1)
        if len(self._open) == level + 1:
            if self._open[-1] is style:
                self.pieces.append("</li>")
            else:
                self.close_lists(level)
        while len(self._open) <= level:
            is_between = len(self._open) < level
            self._open.append(style)
            # A list may hold a list only inside an item.
            self.pieces.append(_LISTS[style][0])
            if is_between:
                self.pieces.append('<li style="list-style-type:none">')
        self.pieces.append(f"<li>{content}")

    def close_lists(self, depth: int) -> None:
        while len(self._open) > depth:
            self.pieces.append("</li>" + _LISTS[self._open.pop()][1])

    def _note(self, name: str) -> str:
        number = self._numbers[name]
        return (
            f'<a style="mso-footnote-id:ftn{number}" href="#_ftn{number}"'
            f' name="_ftnref{number}"><sup>[{number}]</sup></a>'
        )


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    content = escape(run.text).replace("\n", "<br>").replace("\t", "&#9;")
    content = content.replace("  ", " &nbsp;")
    for mark, tag in _TAGS.items():
        if mark in run.marks:
            content = f"<{tag}>{content}</{tag}>"
    if is_safe_link(run.link):
        content = f'<a href="{escape(run.link)}">{content}</a>'
    return content
