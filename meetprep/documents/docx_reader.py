"""Read a Word document into paragraphs and footnotes, as Word shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.docx_body import BodyReader
from meetprep.documents.docx_notes import Notes
from meetprep.documents.docx_parts import WordParts
from meetprep.documents.docx_styles import Styles
from meetprep.documents.word_namespaces import W
from meetprep.documents.word_numbering import Numbering
from meetprep.domain.errors import DamagedDocument, DocumentTooLarge
from meetprep.domain.paper import (
    Footnote,
    PaperWarning,
    SourceText,
    WarningCode,
)

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.documents.packages import Element, Package

MAX_PARAGRAPHS = 20_000
MAX_CHARACTERS = 4 << 20
CHANGES = frozenset(W + name for name in ("ins", "del", "moveFrom", "moveTo"))
COMMENT = W + "commentReference"


def read_docx(path: Path, package: Package) -> SourceText:
    """Return the text of a Word document with all changes accepted and nothing hidden in it.

    Raises:
        DamagedDocument: a part is missing or broken, or elements are nested beyond reason.
        DocumentTooLarge: there is far more text than in any paper.
    """
    try:
        text = _read(path, package)
    except RecursionError as error:
        raise DamagedDocument(path) from error
    size = sum(len(paragraph.text) for paragraph in text.paragraphs)
    if len(text.paragraphs) > MAX_PARAGRAPHS or size > MAX_CHARACTERS:
        raise DocumentTooLarge(path)
    return text


def _read(path: Path, package: Package) -> SourceText:
    parts = WordParts(path, package)
    settings = parts.related("settings")
    notes = Notes(parts.related("footnotes"), parts.related("endnotes"), settings)
    body = BodyReader(
        Styles(parts.related("styles")), Numbering(parts.related("numbering")), notes
    )
    content = parts.document.find(W + "body")
    if content is None:
        raise DamagedDocument(path)
    paragraphs = tuple(body.paragraphs(content))
    footnotes = tuple(Footnote(label, body.note_text(element)) for label, element in notes.met)
    margins = tuple(
        line for part in parts.all_related("header", "footer") for line in _lines(body, part)
    )
    marks = _marks(content)
    found = (
        (WarningCode.HIDDEN_TEXT, body.met_hidden),
        (WarningCode.MACROS_LEFT_OUT, parts.has_macros),
        (WarningCode.EXTERNAL_CONTENT_LEFT_OUT, parts.points_outside or body.met_external),
        (WarningCode.STRICT_FORMAT, parts.is_strict),
        (WarningCode.TRACKED_CHANGES, not CHANGES.isdisjoint(marks)),
        (WarningCode.COMMENTS_LEFT_OUT, COMMENT in marks),
    )
    package.refuse_declarations()
    warnings = tuple(PaperWarning(code) for code, is_met in found if is_met)
    return SourceText(paragraphs, footnotes, warnings, margins)


def _marks(content: Element) -> set[str]:
    """Return the tags of tracked changes and comments that are met."""
    met: set[str] = set()
    for one in content.iter(*CHANGES, COMMENT):
        met.add(one.tag)
        if COMMENT in met and len(met) > 1:
            break
    return met


def _lines(body: BodyReader, part: Element) -> list[str]:
    text = "\n".join(paragraph.text for paragraph in body.paragraphs(part))
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
