"""A composition as values that the typesetter reads; no text of a user's ever becomes code."""

from __future__ import annotations

import json
import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from meetprep.documents.pdf.changes import ChangedRun, shown
from meetprep.documents.pdf.lists import ItemMarks
from meetprep.documents.pdf.looks import looks_of
from meetprep.documents.word.rich_text import link_address
from meetprep.documents.word.template import block_style
from meetprep.documents.word.wordml import fit as without_unfit
from meetprep.domain.composition import Contents, Line, Look, Table
from meetprep.domain.differences import RunKind
from meetprep.domain.richtext import BlockKind, Mark, NoteMark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.word.template import Template
    from meetprep.domain.composition import Cell, Composition, Passage, Piece
    from meetprep.domain.richtext import Block, Inline, RichText, Run

_STEP, _WIDE_STEP = 21.25, 32.0
_ENTRY_STYLES = {"heading 2": "toc 2"}
_FULL_WIDTH = 1000
_LONGEST_UNBROKEN = 1500  # characters in a cell as wide as the text: about half a page
_MOST_BLOCKS = 12
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_CHANGES = {RunKind.INSERTED: "came", RunKind.DELETED: "went"}
_RAISED = {Mark.SUPERSCRIPT: "super", Mark.SUBSCRIPT: "sub"}


def source_of(composition: Composition, template: Template) -> str:
    """Return everything that the typesetter has to know, as JSON."""
    furniture = composition.furniture
    looks = looks_of(template)
    source = _Source(looks["styles"])
    return json.dumps(
        {
            **looks,
            "title": fit(composition.title),
            "subject": fit(composition.subject),
            "language": _language(composition.language),
            "landscape": composition.is_landscape,
            "furniture": {
                name: fit(getattr(furniture, name))
                for name in ("delegation", "marking", "reference", "status", "page", "of")
            },
            "entries": {
                line.anchor: {
                    "style": _ENTRY_STYLES.get(line.style, "toc 1"),
                    "text": fit(line.text),
                }
                for line in composition.entries
            },
            "pieces": [made for piece in composition.pieces for made in source.piece(piece)],
        },
        ensure_ascii=False,
    )


class _Source:
    """Turns pieces into values; headings never leave out a level."""

    def __init__(self, styles: dict[str, Any]) -> None:
        self._styles = styles
        self._level = 0

    def piece(self, piece: Piece) -> Iterator[dict[str, Any]]:
        if isinstance(piece, Table):
            yield self._table(piece)
        elif isinstance(piece, Contents):
            yield self._line(Line("TOC Heading", piece.title))
            yield {"kind": "contents"}
        else:
            yield from self._text(piece)

    def _text(self, text: Line | Passage) -> Iterator[dict[str, Any]]:
        if isinstance(text, Line):
            yield self._line(text)
            return
        text = shown(text)
        marks = ItemMarks()
        marked = [(block, marks.before(block)) for block in text.text.blocks]
        for is_list, group in groupby(marked, lambda one: one[0].kind is BlockKind.ITEM):
            if is_list:
                yield from _lists(list(group), text)
            else:
                for block, _ in group:
                    yield self._block(block, text)

    def _line(self, line: Line) -> dict[str, Any]:
        return {
            "kind": "line",
            "style": line.style.casefold(),
            "level": self._heading(line.style) if _is_seen(line.text) else 0,
            "runs": [{"text": fit(line.text)}] if line.text else [],
            "language": _language(line.language),
            "new": line.is_new_page,
            "anchor": line.anchor,
        }

    def _block(self, block: Block, passage: Passage) -> dict[str, Any]:
        style = block_style(block, passage.look)
        runs = _runs(block.content, passage.text)
        level = self._heading(style) if _is_seen(block.text) else 0
        return {
            "kind": "line",
            "style": style.casefold(),
            "level": level,
            "runs": runs,
            "language": _language(passage.language),
            "new": False,
            "anchor": "",
        }

    def _heading(self, style: str) -> int:
        """Return the level of a heading, 0 for none; each goes at most one level deeper."""
        level: int = min(self._styles[style.casefold()]["level"], self._level + 1)
        self._level = level or self._level
        return level

    def _table(self, table: Table) -> dict[str, Any]:
        return {
            "kind": "table" if table.heads or len(table.rows) > 1 else "box",
            "style": table.style.casefold(),
            "widths": list(table.widths),
            "heads": table.heads,
            "rows": [self._row(table, row) for row in table.rows],
        }

    def _row(self, table: Table, row: tuple[Cell, ...]) -> list[dict[str, Any]]:
        cells, at = [], 0
        for cell in row:
            share = sum(table.widths[at : at + cell.span]) / sum(table.widths)
            at += cell.span
            pieces = [made for text in cell.content for made in self._text(text)]
            cells.append({"span": cell.span, "breaks": _is_long(cell, share), "pieces": pieces})
        return cells


def _is_long(cell: Cell, share: float) -> bool:
    texts = [one.text if isinstance(one, Line) else one.text.plain for one in cell.content]
    length, lines = sum(map(len, texts)), sum(text.count("\n") + 1 for text in texts)
    return length > _LONGEST_UNBROKEN * share or lines > _MOST_BLOCKS


def _lists(items: list[tuple[Block, str]], passage: Passage) -> Iterator[dict[str, Any]]:
    """Yield a list for the items, deeper ones within the item before them."""
    while items:
        level = items[0][0].level
        end = next((n for n, (block, _) in enumerate(items) if block.level < level), len(items))
        yield _list(items[:end], passage, items[0][0].level)
        items = items[end:]


def _list(items: list[tuple[Block, str]], passage: Passage, level: int) -> dict[str, Any]:
    made: list[dict[str, Any]] = []
    at = 0
    while at < len(items):
        block, mark = items[at]
        end = next(
            (n for n in range(at + 1, len(items)) if items[n][0].level <= level), len(items)
        )
        within = items[at + 1 : end]
        made.append(
            {
                "mark": mark,
                "runs": _runs(block.content, passage.text),
                "lists": list(_lists_within(within, passage, level)),
            }
        )
        at = end
    step = _WIDE_STEP if passage.look is Look.SPEECH else _STEP
    return {
        "kind": "list",
        "style": block_style(items[0][0], passage.look).casefold(),
        "indent": step * level,
        "step": step,
        "language": _language(passage.language),
        "items": made,
    }


def _lists_within(
    items: list[tuple[Block, str]], passage: Passage, level: int
) -> Iterator[dict[str, Any]]:
    for one in _lists(items, passage):
        yield one | {"indent": one["indent"] - one["step"] * (level + 1)}


def _runs(content: tuple[Inline, ...], text: RichText) -> list[dict[str, Any]]:
    runs: list[dict[str, Any]] = []
    for part in content:
        if isinstance(part, NoteMark):
            note = text.note(part.note)
            runs.append({"note": [_run(run) for run in note.content] if note else []})
        else:
            runs.append(_run(part))
    return runs


def _run(run: Run) -> dict[str, Any]:
    made: dict[str, Any] = {"text": fit(run.text)}
    if isinstance(run, ChangedRun) and run.kind in _CHANGES:
        made["change"] = _CHANGES[run.kind]
    marks = sorted(mark.value for mark in run.marks if mark not in _RAISED)
    if marks:
        made["marks"] = marks
    # Characters cannot be raised and lowered at once.
    raised = next((name for mark, name in _RAISED.items() if mark in run.marks), "")
    if raised:
        made["raised"] = raised
    if address := link_address(run.link):
        made["link"] = address
    return made


def _language(tag: str) -> list[str]:
    """Return a language and its region; nothing for that of the document."""
    main, _, region = tag.partition("-")
    return [main.lower(), region.upper()] if main else []


def _is_seen(text: str) -> bool:
    """Tell whether a heading of that text would have any letter."""
    return any(letter.isprintable() and not letter.isspace() for letter in fit(text))


def fit(text: str) -> str:
    """Return ``text`` without what stands for no letter, with one kind of line break."""
    return text if text.isprintable() else _CONTROLS.sub("", without_unfit(text))
