"""Bring a question of a brief to one page where smaller letters can do that."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from meetprep.documents.word.paging import expected_pages
from meetprep.documents.word.writing import house_template
from meetprep.domain.composition import Line, Look, Passage, Table

if TYPE_CHECKING:
    from meetprep.documents.word.template import Template
    from meetprep.domain.composition import Composition, Piece

_SMALLER = {Look.SPOKEN: Look.BODY, Look.BODY: Look.SMALL}


def fitted(composition: Composition, template: Template | None = None) -> Composition:
    """Return the composition with sections set smaller that then fit on one page each.

    A section begins with a line that begins a page. One that takes several pages anyhow stays
    as it is: small letters on two pages help nobody.
    """
    template = template or house_template()
    sections = _sections(composition)
    kept: list[Piece] = []
    for section in sections:
        smaller = tuple(map(_smaller, section))
        is_long = _pages(composition, section, template) > 1
        fits = is_long and _pages(composition, smaller, template) == 1
        kept += smaller if fits else section
    return replace(composition, pieces=tuple(kept))


def _sections(composition: Composition) -> list[tuple[Piece, ...]]:
    pieces = composition.pieces
    starts = [at for at, one in enumerate(pieces) if isinstance(one, Line) and one.is_new_page]
    return [pieces[start:end] for start, end in pairwise([0, *starts, len(pieces)])]


def _pages(composition: Composition, section: tuple[Piece, ...], template: Template) -> int:
    return expected_pages(replace(composition, pieces=section), template).count


def _smaller(piece: Piece) -> Piece:
    if isinstance(piece, Passage):
        return replace(piece, look=_SMALLER.get(piece.look, piece.look))
    if isinstance(piece, Table):
        rows = (
            tuple(
                replace(cell, content=tuple(map(_smaller_text, cell.content))) for cell in row
            )
            for row in piece.rows
        )
        return replace(piece, rows=tuple(rows))
    return piece


def _smaller_text(text: Line | Passage) -> Line | Passage:
    if isinstance(text, Passage):
        return replace(text, look=_SMALLER.get(text.look, text.look))
    return text
