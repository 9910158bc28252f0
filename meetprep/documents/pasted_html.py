"""HTML from the clipboard as the own model: what the model has is kept, and nothing else.

Word, LibreOffice, browsers and mail programs each put pages of their own kind there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from meetprep.documents.html_body import BLOCKS, HEADING, LEFT_OUT, LISTS, TYPED_LABEL
from meetprep.documents.html_look import Visibility
from meetprep.documents.html_notes import PageNotes
from meetprep.documents.html_parsing import parse_page
from meetprep.documents.pasted_lists import style_of_label, style_of_list, word_level
from meetprep.documents.pasted_look import Look
from meetprep.documents.pasted_passage import PastedPassage
from meetprep.documents.text_wrapping import unwrap
from meetprep.domain.errors import DamagedDocument
from meetprep.domain.richtext import (
    DEEPEST_HEADING,
    DEEPEST_INDENT,
    EMPTY,
    Block,
    BlockKind,
    Mark,
    Note,
    RichText,
    Run,
    canonical,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.packages import Element

_CLIPBOARD = Path("clipboard.html")
_TITLES = frozenset({"msotitle", "title"})
_QUOTES = re.compile(r"Mso(?:Intense)?Quote|quotations", re.IGNORECASE)
_NOTE_LIST = re.compile(r"mso-element:\s*(?:footnote|endnote)-list", re.IGNORECASE)
_COMMENT = re.compile(r"mso-element:\s*comment|mso-comment-", re.IGNORECASE)
_SPACES = re.compile(r"mso-spacerun|Apple-converted-space", re.IGNORECASE)
_TABS = re.compile(r"mso-tab-count:\s*(\d)", re.IGNORECASE)
_PRINTED = re.compile(r"\s*\[?\w{1,4}\]?[.)]?\s+")


def read_pasted_html(page: str) -> RichText:
    """Return the text of a page in its canonical form, ``EMPTY`` where nothing can be read."""
    try:
        root = parse_page(_CLIPBOARD, page)
        return _Reader(root).text(root)
    except (DamagedDocument, RecursionError):
        return EMPTY


@dataclass(frozen=True, slots=True)
class _Place:
    """What the blocks that come next are."""

    block: Block
    depth: int = 0


_PAGE = _Place(Block())


class _Reader:
    def __init__(self, root: Element) -> None:
        self._notes = PageNotes(root)
        self._visibility = Visibility(root)
        self._passage = PastedPassage()
        self._whole: Element | None = None

    def text(self, root: Element) -> RichText:
        blocks = self._blocks(root, Look())
        notes = tuple(
            Note(label, self._note(body)) for body, label in self._notes.bodies.items()
        )
        return canonical(RichText(tuple(blocks), notes))

    def _blocks(self, element: Element, look: Look, place: _Place = _PAGE) -> list[Block]:
        """Return the blocks of a page, a cell or a note."""
        kept, self._passage = self._passage, PastedPassage()
        self._content(element, look, place)
        self._passage.end(place.block)
        found, self._passage = self._passage.blocks, kept
        return found

    def _note(self, body: Element) -> tuple[Run, ...]:
        self._whole = body
        blocks = self._blocks(body, Look())
        self._whole = None
        runs: list[Run] = []
        for block in blocks:
            runs += [Run("\n")] if runs else []
            runs += [part for part in block.content if isinstance(part, Run)]
        printed = _PRINTED.match(runs[0].text) if runs and body.tag != "li" else None
        if printed and any(sign.isdigit() for sign in printed[0]):
            runs[0] = replace(runs[0], text=runs[0].text[printed.end() :])
        return tuple(runs)

    def _content(self, parent: Element, look: Look, place: _Place) -> None:
        self._passage.add(parent.text, look)
        for child in parent:
            if isinstance(child.tag, str) and not self._is_left_out(child):
                self._element(child, look, place)
            self._passage.add(child.tail, look)

    def _is_left_out(self, child: Element) -> bool:
        """Tell whether an element shows nothing here; a footnote's mark is put down."""
        style = child.get("style") or ""
        if child.tag in LEFT_OUT or _COMMENT.search(style) or self._visibility.hides(child):
            return True
        if child in self._notes.marks:
            self._passage.mark(self._notes.marks[child])
            return True
        if child in self._notes.bodies or _NOTE_LIST.search(style):
            return child is not self._whole
        if TYPED_LABEL.search(style):
            self._passage.label = " ".join("".join(map(str, child.itertext())).split())
            return True
        return self._whole is not None and self._notes.is_way_back(child)

    def _element(self, child: Element, look: Look, place: _Place) -> None:
        if child.tag == "br":
            self._passage.line_break()
        elif child.tag == "table":
            self._table(child, look, place)
        elif child.tag == "pre":
            self._typed(child, look, place)
        elif child.tag in LISTS:
            self._list(child, look, place)
        elif child.tag in BLOCKS:
            self._passage.end(place.block)
            inner = _block_of(child, place)
            self._content(child, look.inside(child), inner)
            self._passage.end(inner.block)
        else:
            self._inline(child, look, place)

    def _inline(self, child: Element, look: Look, place: _Place) -> None:
        told = f"{child.get('style') or ''} {child.get('class') or ''}"
        tabs = _TABS.search(told)
        if tabs:
            self._passage.tab()
        elif _SPACES.search(told):
            self._passage.add(" ", look)
        else:
            inner = look.inside(child)
            if place.block.kind is BlockKind.HEADING:
                inner = replace(inner, marks=inner.marks - {Mark.BOLD})
            self._content(child, inner, place)

    def _list(self, element: Element, look: Look, place: _Place) -> None:
        self._passage.end(place.block)
        level = min(place.depth, DEEPEST_INDENT)
        item = Block((), BlockKind.ITEM, level, style_of_list(element))
        inner = _Place(item, place.depth + 1)
        for child in element:
            if child.tag == "li" and not self._is_left_out(child):
                self._passage.begin_item()
                self._content(child, look.inside(child), inner)
                self._passage.end(item)
            elif child.tag in LISTS:
                self._list(child, look, inner)
        self._passage.end_items()

    def _typed(self, element: Element, look: Look, place: _Place) -> None:
        """Read a text that was typed line by line, as plain text is."""
        self._passage.end(place.block)
        for line in unwrap("".join(map(str, element.itertext())).splitlines()):
            self._passage.add(line, look)
            self._passage.end(place.block)

    def _table(self, table: Element, look: Look, place: _Place) -> None:
        """Read a row as a line; a table of one column is a frame around text."""
        self._passage.end(place.block)
        for row in _rows(table):
            cells = [
                self._blocks(cell, look.inside(cell), place)
                for cell in row
                if cell.tag in {"td", "th"} and not self._is_left_out(cell)
            ]
            if len(cells) == 1:
                self._passage.blocks += cells[0]
            elif any(cells):
                self._passage.row(cells, place.block)


def _block_of(element: Element, place: _Place) -> _Place:
    """Return what the blocks in ``element`` are."""
    classes = (element.get("class") or "").casefold().split()
    heading = HEADING.fullmatch(element.tag)
    level = word_level(element)
    if heading or _TITLES.intersection(classes):
        number = min(int(heading[1]), DEEPEST_HEADING) if heading else 1
        return _Place(Block((), BlockKind.HEADING, number), place.depth)
    if level is not None:
        return _Place(Block((), BlockKind.ITEM, level, style_of_label("")), place.depth)
    is_quote = element.tag == "blockquote" or any(map(_QUOTES.match, classes))
    if is_quote and place.block.kind is BlockKind.PARAGRAPH:
        return _Place(Block((), BlockKind.QUOTE), place.depth)
    return place


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody", "tfoot"}:
            yield from _rows(child)
