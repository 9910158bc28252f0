"""The table of where the other delegations stand on one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.composing import pieces
from meetprep.domain.composition import Cell, Line, Table
from meetprep.domain.position import Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.briefing import Standpoint

_MOST_SINGLY = 8
_WIDTHS = (160, 170, 390, 280)
_GROUP_WIDTHS = (200, 800)


def standpoint_table(standpoints: Sequence[Standpoint], words: FixedWords) -> Table:
    """Return who stands where: a row for each, or for each stance where there are many.

    Without any, a row says so.
    """
    if len(standpoints) > _MOST_SINGLY:
        return _grouped(standpoints, words)
    labels = words.labels
    rows = [pieces.heads(labels.delegation, labels.stance, labels.gist, labels.source)]
    rows += [_row(one, words) for one in standpoints]
    if not standpoints:
        rows.append((pieces.cell("Table Text", words.sentences.no_others, span=len(_WIDTHS)),))
    return Table("Grid Table", _WIDTHS, tuple(rows), 1, labels.others)


def _row(standpoint: Standpoint, words: FixedWords) -> tuple[Cell, ...]:
    last = standpoint.last
    return (
        pieces.cell("Table Strong", standpoint.delegation),
        pieces.cell("Table Text", words.stance(standpoint.stance)),
        pieces.cell("Table Text", _gist(last, words) if last else standpoint.gist),
        pieces.cell("Table Text", words.source(standpoint.day, standpoint.source)),
    )


def _grouped(standpoints: Sequence[Standpoint], words: FixedWords) -> Table:
    labels = words.labels
    rows = [pieces.heads(labels.stance, labels.count)]
    for stance in Stance:
        same = [one for one in standpoints if one.stance is stance]
        if same:
            head = words.labelled(words.stance(stance), str(len(same)))
            names = Line("Table Strong", ", ".join(one.delegation for one in same))
            told = (_told(one, words) for one in same if (one.last or one).gist)
            rows.append((pieces.cell("Table Text", head), Cell((names, *told))))
    return Table("Grid Table", _GROUP_WIDTHS, tuple(rows), 1, labels.others)


def _told(standpoint: Standpoint, words: FixedWords) -> Line:
    said = _gist(standpoint.last or standpoint, words)
    return Line("Table Text", words.labelled(standpoint.delegation, said))


def _gist(standpoint: Standpoint, words: FixedWords) -> str:
    """Return what it says in short, and in brackets how and since when that is known."""
    known = words.day(standpoint.day) if standpoint.day else ""
    if standpoint.source:
        known = words.source(standpoint.day, standpoint.source)
    return f"{standpoint.gist} ({known})" if known else standpoint.gist
