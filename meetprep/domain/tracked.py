"""Two versions of a text in one row of signs: what was kept, what came and what went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.differences import RunKind
from meetprep.domain.signs import spelled
from meetprep.domain.suggestion import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from meetprep.domain.richtext import RichText
    from meetprep.domain.signs import Look, Shape
    from meetprep.domain.suggestion import Change


@dataclass(frozen=True, slots=True)
class Tracked:
    """What a text was before, and the changes that made it what it is.

    ``author`` is who is said to have made them, ``made_at`` when.
    """

    before: RichText
    changes: tuple[Change, ...]
    author: str
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One sign and what became of it; of a paragraph's beginning, its shape as it is now."""

    kind: RunKind
    sign: str
    look: Look

    @property
    def shape(self) -> Shape | None:
        """What the paragraph is that begins with the sign, ``None`` for all others."""
        return self.look.shape


def rows(tracked: Tracked) -> Iterator[Row]:
    """Yield the signs of both versions, the first of which begins the first paragraph.

    What only looks otherwise went and came; a paragraph that became another one stays.
    """
    signs = spelled(tracked.before)
    shapes = {
        change.start: spelled(change.replacement)[0][1]
        for change in tracked.changes
        if change.kind is ChangeKind.PARAGRAPH
    }
    signs = [
        (sign, shapes.get(at, look) if look.shape is not None else look)
        for at, (sign, look) in enumerate(signs)
    ]
    yield Row(RunKind.KEPT, *signs[0])
    at = 0
    for change in tracked.changes:
        if change.kind is ChangeKind.PARAGRAPH:
            continue
        yield from (Row(RunKind.KEPT, *one) for one in signs[at + 1 : change.start + 1])
        went = signs[change.start + 1 : change.end + 1]
        yield from (Row(RunKind.DELETED, *one) for one in went)
        yield from (Row(RunKind.INSERTED, *one) for one in spelled(change.replacement)[1:])
        at = change.end
    yield from (Row(RunKind.KEPT, *one) for one in signs[at + 1 :])


def paragraphs(tracked: Tracked) -> Iterator[tuple[Shape, list[Row], RunKind]]:
    """Yield the paragraphs of both versions: what each is, its signs, what became of its end.

    A paragraph whose beginning went is part of the one above it, and looks like that.
    """
    now: Shape | None = None
    inside: list[Row] = []
    for row in rows(tracked):
        if row.shape is None:
            inside.append(row)
            continue
        if now is not None:
            yield now, inside, row.kind
        inside = []
        now = now if now and row.kind is RunKind.DELETED else row.shape
    if now is not None:
        yield now, inside, RunKind.KEPT
