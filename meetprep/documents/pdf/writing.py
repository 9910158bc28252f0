"""Set a composition as a PDF with tags that says just that, or as pictures of its pages."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

import typst

from meetprep.documents.files import replace_file
from meetprep.documents.pdf.check import ensure_pdf_says
from meetprep.documents.pdf.source import source_of
from meetprep.documents.word.writing import house_template
from meetprep.domain.errors import LettersWithoutFont
from meetprep.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.documents.word.template import Template
    from meetprep.domain.composition import Composition

_ACCESSIBLE: Literal["ua-1"] = "ua-1"  # ISO 14289-1
_NO_FONT = re.compile(r"the text `\"(.*?)\"` could not be displayed", re.DOTALL)


def pdf_bytes(composition: Composition, template: Template | None = None) -> bytes:
    """Return the PDF of ``composition``, with tags, for PDF/UA-1; equal ones give equal bytes.

    Nothing in the file says who wrote it, when or where. It was opened again and says what
    was meant, and nothing beside.

    Raises:
        LettersWithoutFont: the text has letters that no font of this computer has.
    """
    source = source_of(composition, template or house_template())
    content = _pdf(source)
    ensure_pdf_says(content, composition)
    return content


def write_pdf(target: Path, composition: Composition, template: Template | None = None) -> None:
    """Make ``target`` the PDF of ``composition``, or leave it as it was.

    Raises:
        LettersWithoutFont: the text has letters that no font of this computer has.
        UnwritablePlace: the file could not be written there.
    """
    replace_file(target, pdf_bytes(composition, template))


def page_pictures(
    composition: Composition,
    dots_per_inch: float,
    kind: Literal["png", "svg"] = "png",
    template: Template | None = None,
) -> tuple[bytes, ...]:
    """Return a picture of each page; letters that no font has are shown as boxes."""
    made = _compiler(is_whole=True).compile(
        _program(),
        sys_inputs={"document": source_of(composition, template or house_template())},
        format=kind,
        ppi=dots_per_inch,
    )
    return (made,) if isinstance(made, bytes) else tuple(made or ())


def _pdf(source: str) -> bytes:
    """Return the PDF; fonts of this computer are looked through only where ours lack letters.

    Raises:
        LettersWithoutFont: they lack them, too.
    """
    try:
        return _set(source, is_whole=False)
    except LettersWithoutFont:
        return _set(source, is_whole=True)


def _set(source: str, *, is_whole: bool) -> bytes:
    try:
        made = _compiler(is_whole=is_whole).compile(
            _program(),
            sys_inputs={"document": source},
            format="pdf",
            pdf_standards=[_ACCESSIBLE],
        )
    except typst.TypstError as error:
        if found := _NO_FONT.search(error.message):
            raise LettersWithoutFont(found[1]) from None
        raise
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


@cache
def _program() -> bytes:
    return resource("templates", "document.typ").read_bytes()


@cache
def _compiler(*, is_whole: bool) -> typst.Compiler:
    """Return the typesetter; it fetches nothing, for nothing that it is given asks for it."""
    fonts = typst.Fonts(
        include_system_fonts=is_whole,
        include_embedded_fonts=True,
        font_paths=[resource("fonts", "documents"), resource("fonts")],
    )
    return typst.Compiler(root=resource("templates"), font_paths=fonts)
