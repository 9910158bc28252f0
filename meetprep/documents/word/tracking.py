"""A text with the changes that made it what it is, as Word tracks them (17.13.5)."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.documents.word import wordml
from meetprep.documents.word.rich_text import RichTextWriter
from meetprep.documents.word.template import block_style
from meetprep.domain.composition import Look
from meetprep.domain.differences import RunKind
from meetprep.domain.rewriting import LINE_BREAK
from meetprep.domain.richtext import Block, BlockKind, ListStyle, NoteMark, RichText, Run
from meetprep.domain.tracked import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.word.template import Template
    from meetprep.domain.signs import Look as SignLook
    from meetprep.domain.signs import Shape
    from meetprep.domain.tracked import Row, Tracked

_FIRST = 9001
_TAGS = {RunKind.INSERTED: "ins", RunKind.DELETED: "del"}


class TrackingWriter(RichTextWriter):
    """Writes texts, and texts with their changes."""

    def __init__(self, template: Template) -> None:
        super().__init__(template)
        self._changes = 0
        self._tracked: Tracked | None = None

    def tracked(self, tracked: Tracked, language: str = "") -> str:
        """Return the paragraphs of both versions; links of deleted words are left out."""
        self._open = {}
        self._look = Look.BODY
        self._language = wordml.in_language(language)
        self._tracked = tracked
        return "".join(self._paragraph(*one) for one in paragraphs(tracked))

    def _paragraph(self, shape: Shape, inside: Iterable[Row], end: RunKind) -> str:
        runs = groupby(inside, key=lambda row: (row.kind, row.look))
        content = "".join(
            self._changed(kind, look, "".join(row.sign for row in group))
            for (kind, look), group in runs
        )
        block = Block((), shape.kind, shape.level, shape.list_style)
        listed = ""
        if shape.kind is BlockKind.ITEM:
            number = self._list_number(shape.level, shape.list_style or ListStyle.BULLET)
            listed = wordml.in_list(number, shape.level)
        else:
            self._open = {}
        mark = f"<w:rPr>{self._change(end)}/></w:rPr>" if end in _TAGS else ""
        style = self._template.style(block_style(block, Look.BODY))
        return wordml.paragraph(content, style, listed + mark)

    def _changed(self, kind: RunKind, look: SignLook, text: str) -> str:
        def within(written: str) -> str:
            if kind is RunKind.KEPT:
                return written
            if kind is RunKind.DELETED:
                written = written.replace("<w:t ", "<w:delText ")
                written = written.replace("</w:t>", "</w:delText>")
            return f"{self._change(kind)}>{written}</w:{_TAGS[kind]}>"

        if look.note is not None:
            noted = RichText((Block((NoteMark(look.note.id),)),), (look.note,))
            return within("".join(self._note(noted, look.note.id) for _ in text))
        link = "" if kind is RunKind.DELETED else look.link
        run = Run(text.replace(LINE_BREAK, "\n"), look.marks, link)
        return self._run(run, self.links, within)

    def _change(self, kind: RunKind) -> str:
        """Return the beginning of the element that says who changed something."""
        tracked = self._tracked
        if tracked is None:
            raise ValueError("no text with changes")
        self._changes += 1
        at = tracked.made_at
        date = f' w:date="{at.strftime("%Y-%m-%dT%H:%M:%SZ")}"' if at else ""
        who = wordml.escaped(tracked.author)
        number = _FIRST + self._changes
        return f'<w:{_TAGS[kind]} w:id="{number}" w:author="{who}"{date}'
