"""Formatted text as people draft it: paragraphs, headings, lists, quotes, links, footnotes.

One canonical form per text, so that equal texts compare equal and a round trip through the
editor or through Word can be checked by ``==``. The JSON form is what the store keeps.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from meetprep.domain.characters import fitting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LINK_SCHEMES = ("http://", "https://", "mailto:")
DEEPEST_INDENT = 8
DEEPEST_HEADING = 3


class Mark(StrEnum):
    """How characters look."""

    BOLD = "b"
    ITALIC = "i"
    UNDERLINE = "u"
    STRIKE = "s"
    SUPERSCRIPT = "sup"
    SUBSCRIPT = "sub"
    LEAVE_OUT = "out"
    """May be left out if time is short; ours alone, it never leaves the house."""


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "p"
    HEADING = "h"
    ITEM = "li"
    QUOTE = "q"


class ListStyle(StrEnum):
    """How the items of a list are marked."""

    BULLET = "bullet"
    DECIMAL = "decimal"
    LETTER = "lower-alpha"
    ROMAN = "lower-roman"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that look alike; a newline is a line break inside the block."""

    text: str
    marks: frozenset[Mark] = frozenset()
    link: str = ""


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The place of a footnote; ``note`` names one of ``RichText.notes``."""

    note: str


Inline = Run | NoteMark


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading (``level`` 1 to 3), list item (``level`` = indent) or quote."""

    content: tuple[Inline, ...] = ()
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    list_style: ListStyle | None = None

    @property
    def text(self) -> str:
        """The characters without their marks and without footnotes."""
        return "".join(part.text for part in self.content if isinstance(part, Run))


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote of the text; ``id`` is unique within it."""

    id: str
    content: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The characters of the footnote."""
        return "".join(run.text for run in self.content)


@dataclass(frozen=True, slots=True)
class RichText:
    """A whole text. Use ``canonical`` on what was put together by hand."""

    blocks: tuple[Block, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing was written: no character but blanks, and no footnote."""
        return not any(
            isinstance(part, NoteMark) or part.text.strip()
            for block in self.blocks
            for part in block.content
        )

    @property
    def plain(self) -> str:
        """The text for counting and searching: a line a block, footnotes left out."""
        return "\n".join(block.text for block in self.blocks)

    def note(self, name: str) -> Note | None:
        """Return the footnote called ``name``."""
        return next((note for note in self.notes if note.id == name), None)


EMPTY = RichText()


def from_plain(text: str) -> RichText:
    """Return ``text`` with one paragraph a line, blank lines left out."""
    lines = (
        line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    )
    return canonical(RichText(tuple(Block((Run(line),)) for line in lines if line)))


def canonical(text: RichText) -> RichText:
    """Return the one form of ``text``.

    Neighbouring runs that look alike are one, empty runs are gone, notes stand in the order
    of their marks, and marks without a note and notes without a mark are dropped. What is
    raised is not lowered, and no character is left that XML or the editor cannot hold.
    """
    known = {note.id: Note(note.id, _joined_runs(note.content)) for note in text.notes}
    blocks: list[Block] = []
    used: dict[str, Note] = {}
    for block in text.blocks:
        content: list[Inline] = []
        for part in block.content:
            if isinstance(part, Run):
                content.append(part)
            elif part.note in known and part.note not in used:
                used[part.note] = known[part.note]
                content.append(part)
        blocks.append(canonical_block(replace(block, content=tuple(content))))
    return whole(blocks, used.values())


def whole(blocks: Iterable[Block], notes: Iterable[Note]) -> RichText:
    """Return the canonical text of canonical blocks and the notes that they mark, in order."""
    kept = tuple(blocks)
    if not any(block.content or block.kind is not BlockKind.PARAGRAPH for block in kept):
        kept = ()  # an editor cannot tell no paragraph from an empty one
    return RichText(kept, tuple(notes))


def without_mark(text: RichText, mark: Mark) -> RichText:
    """Return ``text`` as if ``mark`` had never been set in it."""

    def unmarked(run: Run) -> Run:
        return replace(run, marks=run.marks - {mark})

    blocks = tuple(
        replace(
            block,
            content=tuple(unmarked(p) if isinstance(p, Run) else p for p in block.content),
        )
        for block in text.blocks
    )
    notes = (Note(note.id, tuple(map(unmarked, note.content))) for note in text.notes)
    return canonical(RichText(blocks, tuple(notes)))


def canonical_block(block: Block) -> Block:
    """Return the one form of ``block``."""
    content, kind = tuple(_joined(block.content)), block.kind
    if kind is BlockKind.HEADING:
        return Block(content, kind, min(max(block.level, 1), DEEPEST_HEADING))
    if kind is BlockKind.ITEM:
        level = min(max(block.level, 0), DEEPEST_INDENT)
        return Block(content, kind, level, block.list_style or ListStyle.BULLET)
    return Block(content, kind)


def _joined(content: Iterable[Inline]) -> Iterator[Inline]:
    pending: Run | None = None
    for part in content:
        run = _clean_run(part) if isinstance(part, Run) else None
        if run and not run.text:
            continue
        if run and pending and (pending.marks, pending.link) == (run.marks, run.link):
            pending = replace(pending, text=pending.text + run.text)
            continue
        if pending:
            yield pending
        pending = run
        if isinstance(part, NoteMark):
            yield part
    if pending:
        yield pending


def _clean_run(run: Run) -> Run:
    is_raised = Mark.SUPERSCRIPT in run.marks  # and so not lowered
    marks = run.marks - {Mark.SUBSCRIPT} if is_raised else run.marks
    return Run(fitting(run.text), marks, run.link)


def _joined_runs(content: Iterable[Run]) -> tuple[Run, ...]:
    return tuple(part for part in _joined(content) if isinstance(part, Run))


def is_safe_link(address: str) -> bool:
    """Tell whether ``address`` may stand in a text: web and mail, never files or shares."""
    return address.lower().startswith(LINK_SCHEMES) and not any(c.isspace() for c in address)


def to_json(text: RichText) -> str:
    """Return ``text`` as JSON, equal texts as equal strings."""
    value = {
        "v": 1,
        "blocks": [_block_value(block) for block in text.blocks],
        "notes": {note.id: [_run_value(run) for run in note.content] for note in text.notes},
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def from_json(value: str) -> RichText:
    """Return the text that ``to_json`` wrote.

    Raises:
        ValueError: ``value`` is no such text.
    """
    try:
        read = json.loads(value)
        if read["v"] != 1:
            raise ValueError(read["v"])
        blocks = tuple(_block(entry) for entry in read["blocks"])
        notes = tuple(
            Note(name, tuple(_run(run) for run in runs)) for name, runs in read["notes"].items()
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a text of meetprep's") from error
    return RichText(blocks, notes)


def _block_value(block: Block) -> dict[str, Any]:
    value: dict[str, Any] = {"t": block.kind.value}
    if block.level:
        value["level"] = block.level
    if block.list_style:
        value["list"] = block.list_style.value
    value["runs"] = [
        _run_value(part) if isinstance(part, Run) else {"n": part.note}
        for part in block.content
    ]
    return value


def _run_value(run: Run) -> dict[str, Any]:
    value: dict[str, Any] = {"s": run.text}
    if run.marks:
        value["m"] = sorted(mark.value for mark in run.marks)
    if run.link:
        value["a"] = run.link
    return value


def _block(value: dict[str, Any]) -> Block:
    return Block(
        content=tuple(
            NoteMark(entry["n"]) if "n" in entry else _run(entry) for entry in value["runs"]
        ),
        kind=BlockKind(value["t"]),
        level=int(value.get("level", 0)),
        list_style=ListStyle(value["list"]) if "list" in value else None,
    )


def _run(value: dict[str, Any]) -> Run:
    return Run(
        text=value["s"],
        marks=frozenset(Mark(mark) for mark in value.get("m", ())),
        link=value.get("a", ""),
    )
