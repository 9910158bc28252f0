"""Write a composition as a Word file that says just that."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from meetprep.documents.files import replace_file
from meetprep.documents.word.check import ensure_says
from meetprep.documents.word.document import Document
from meetprep.documents.word.paging import expected_pages
from meetprep.documents.word.template import read_template
from meetprep.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.documents.word.template import Template
    from meetprep.domain.composition import Composition


@cache
def house_template() -> Template:
    """Return the style of the house."""
    return read_template(resource("templates", "house.docx"))


def word_bytes(composition: Composition, template: Template | None = None) -> bytes:
    """Return the Word file of ``composition``; equal compositions give equal bytes.

    Nothing in the file says who wrote it, when or where. It was opened again and says what
    was meant, and nothing beside.
    """
    template = template or house_template()
    pages = expected_pages(composition, template)
    content = Document(template, composition, pages).packed()
    ensure_says(content, composition, template, pages)
    return content


def write_word(target: Path, composition: Composition) -> None:
    """Make ``target`` the Word file of ``composition``, or leave it as it was.

    Raises:
        UnwritablePlace: the file could not be written there.
    """
    replace_file(target, word_bytes(composition))
