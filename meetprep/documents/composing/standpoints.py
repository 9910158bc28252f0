"""The table of where the other delegations stand on one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.composing import pieces
from meetprep.domain.composition import Cell, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.briefing import Standpoint

_WIDTHS = (170, 180, 410, 240)


def standpoint_table(standpoints: Iterable[Standpoint], words: FixedWords) -> Table:
    """Return delegations with stance, gist and day; without any, a row that says so."""
    labels = words.labels
    rows = [pieces.heads(labels.delegation, labels.stance, labels.gist, labels.source)]
    rows += [_row(one, words) for one in standpoints]
    if len(rows) == 1:
        rows.append((pieces.cell("Table Text", words.sentences.no_others, span=len(_WIDTHS)),))
    return Table("Grid Table", _WIDTHS, tuple(rows), 1, labels.others)


def _row(standpoint: Standpoint, words: FixedWords) -> tuple[Cell, ...]:
    return (
        pieces.cell("Table Strong", standpoint.delegation),
        pieces.cell("Table Text", words.stance(standpoint.stance)),
        pieces.cell("Table Text", standpoint.gist),
        pieces.cell("Table Text", words.source(standpoint.day)),
    )
