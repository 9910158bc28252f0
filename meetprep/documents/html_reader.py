"""Read a web page into paragraphs and footnotes, as a browser shows it with scripts off."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.documents.html_body import PageReader
from meetprep.documents.html_look import Visibility, points_elsewhere
from meetprep.documents.html_notes import PageNotes
from meetprep.documents.html_parsing import decode_page, is_page_guessed, parse_page
from meetprep.domain.errors import DamagedDocument
from meetprep.domain.paper import Footnote, PaperWarning, SourceText, WarningCode

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.documents.packages import Element


def read_html(path: Path, content: bytes) -> SourceText:
    """Return the text of a web page with nothing hidden in it.

    Raises:
        NotADocument: it is no text at all.
        DamagedDocument: nothing in it can be parsed, or elements are nested beyond reason.
    """
    text = read_page(path, decode_page(path, content))
    if not is_page_guessed(content):
        return text
    doubt = PaperWarning(WarningCode.GUESSED_ENCODING)
    return replace(text, warnings=(*text.warnings, doubt))


def read_page(path: Path, page: str) -> SourceText:
    """Return the text of a web page that was decoded already.

    Raises:
        DamagedDocument: nothing in it can be parsed, or elements are nested beyond reason.
    """
    root = parse_page(path, page)
    try:
        return _read(root)
    except RecursionError as error:
        raise DamagedDocument(path) from error


def _read(root: Element) -> SourceText:
    notes = PageNotes(root)
    reader = PageReader(notes, Visibility(root))
    paragraphs = tuple(reader.paragraphs(root))
    footnotes = {
        label: Footnote(label, _note_text(reader, body, label))
        for body, label in notes.bodies.items()
    }
    found = (
        (WarningCode.HIDDEN_TEXT, reader.met_hidden),
        (WarningCode.EXTERNAL_CONTENT_LEFT_OUT, points_elsewhere(root)),
    )
    warnings = tuple(PaperWarning(code) for code, is_met in found if is_met)
    return SourceText(paragraphs, tuple(footnotes.values()), warnings, tuple(reader.margins))


def _note_text(reader: PageReader, body: Element, label: str) -> str:
    text = " ".join(" ".join(one.text.split()) for one in reader.paragraphs(body))
    printed = re.compile(rf"(?:\[{re.escape(label)}\]|{re.escape(label)})[.)]?\s+")
    typed = None if body.tag == "li" else printed.match(text)
    return text[typed.end() :] if typed else text
