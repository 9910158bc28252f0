"""Read a plain text into paragraphs and footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.text_notes import NoteTaker
from meetprep.documents.text_wrapping import unwrap
from meetprep.domain.errors import DocumentTooLarge
from meetprep.domain.labels import split_label
from meetprep.domain.paper import Paragraph, ParagraphKind, SourceText

if TYPE_CHECKING:
    from pathlib import Path

MAX_LINES = 20_000
MAX_CHARACTERS = 4 << 20


def read_text(path: Path, text: str) -> SourceText:
    """Return the paragraphs of ``text``, wrapped lines joined and footnotes taken out.

    Raises:
        DocumentTooLarge: there is far more text than in any paper.
    """
    if len(text) > MAX_CHARACTERS or text.count("\n") > MAX_LINES:
        raise DocumentTooLarge(path)
    notes = NoteTaker()
    lines = notes.take_lines(notes.take_pasted(text).splitlines())
    paragraphs = tuple(_paragraph(notes, passage) for passage in unwrap(lines))
    return SourceText(paragraphs, notes.footnotes)


def _paragraph(notes: NoteTaker, passage: str) -> Paragraph:
    label, rest = split_label(passage)
    is_item = label is not None and bool(rest)
    shown, anchors = notes.take_marks(rest if is_item else passage)
    kind = ParagraphKind.ITEM if is_item else ParagraphKind.TEXT
    return Paragraph(
        text=shown.rstrip(),
        kind=kind,
        label=label.text if label is not None and is_item else "",
        notes=anchors,
    )
