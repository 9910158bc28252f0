"""A text with its tracked changes as paper shows them: what came and what went, in place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.domain.differences import RunKind
from meetprep.domain.rewriting import LINE_BREAK
from meetprep.domain.richtext import Block, Note, NoteMark, RichText, Run
from meetprep.domain.tracked import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.domain.composition import Passage
    from meetprep.domain.richtext import Inline
    from meetprep.domain.signs import Shape
    from meetprep.domain.tracked import Row, Tracked


@dataclass(frozen=True, slots=True)
class ChangedRun(Run):
    """Characters of one of two versions, or of both."""

    kind: RunKind = RunKind.KEPT


def shown(passage: Passage) -> Passage:
    """Return ``passage``; where changes are tracked, with the text of both versions.

    All runs of that are ``ChangedRun``; links of deleted words are left out.
    """
    if passage.tracked is None:
        return passage
    return replace(passage, text=_Both(passage.tracked).text, tracked=None)


class _Both:
    def __init__(self, tracked: Tracked) -> None:
        self._notes: list[Note] = []
        blocks = tuple(self._block(shape, inside) for shape, inside, _ in paragraphs(tracked))
        self.text = RichText(blocks, tuple(self._notes))

    def _block(self, shape: Shape, inside: list[Row]) -> Block:
        runs = groupby(inside, key=lambda row: (row.kind, row.look))
        content = tuple(part for _, group in runs for part in self._parts(list(group)))
        return Block(content, shape.kind, shape.level, shape.list_style)

    def _parts(self, alike: list[Row]) -> Iterator[Inline]:
        kind, look = alike[0].kind, alike[0].look
        if look.note is None:
            text = "".join(row.sign for row in alike).replace(LINE_BREAK, "\n")
            link = "" if kind is RunKind.DELETED else look.link
            yield ChangedRun(text, look.marks, link, kind)
            return
        for _ in alike:
            name = str(len(self._notes))
            runs = look.note.content
            said = tuple(ChangedRun(one.text, one.marks, one.link, kind) for one in runs)
            self._notes.append(Note(name, said))
            yield NoteMark(name)
