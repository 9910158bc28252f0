"""Read a PDF into paragraphs and footnotes, from where its type stands."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium

from meetprep.documents.collecting import uncollected
from meetprep.documents.pdf_layout import lay_out
from meetprep.documents.pdf_pages import Page, read_page
from meetprep.documents.pdf_scans import scan_warnings, unread_pages
from meetprep.documents.pdf_text import text_of
from meetprep.domain.errors import (
    DamagedDocument,
    DocumentTooLarge,
    FileEmpty,
    ProtectedDocument,
    ScannedDocument,
)
from meetprep.domain.paper import PaperWarning, SourceText, WarningCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Progress = Callable[[int, int], None] | None

MAX_PAGES = 600
MAX_CHARACTERS = 4 << 20
# A file that lacks its end mark was cut off; some programs add a little behind it.
END_MARK, END_ZONE = b"%%EOF", 2048
# pdfium keeps its state for the whole process.
PDFIUM = threading.Lock()


def read_pdf(path: Path, content: bytes, progress: Progress = None) -> SourceText:
    """Return the text of a PDF as it is printed, notes and margins taken out of it.

    ``progress`` is told after each page how many are done, and of how many.

    Raises:
        DamagedDocument: it is cut short or broken.
        ProtectedDocument: it needs a password.
        DocumentTooLarge: it has more than 600 pages, or far more text than any paper.
        ScannedDocument: its pages are pictures without text.
        FileEmpty: its pages are blank.
    """
    if END_MARK not in content[-END_ZONE:]:
        raise DamagedDocument(path)
    with uncollected():
        return _text(path, content, progress)


def _text(path: Path, content: bytes, progress: Progress) -> SourceText:
    with PDFIUM:
        pages, warnings = _read(path, content, progress)
    layout = lay_out(pages)
    if not any(layout.columns):
        raise (ScannedDocument if any(page.is_scan for page in pages) else FileEmpty)(path)
    text = text_of(layout, tuple(PaperWarning(code) for code in warnings))
    scans = scan_warnings(unread_pages(pages, layout), text.paragraphs)
    return replace(text, warnings=text.warnings + scans)


def _read(
    path: Path, content: bytes, progress: Progress
) -> tuple[list[Page], list[WarningCode]]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise ProtectedDocument(path) from error
        raise DamagedDocument(path) from error
    try:
        pages = _pages(path, document, progress)
        return pages, _warnings(document, pages)
    except pypdfium2.PdfiumError as error:
        raise DamagedDocument(path) from error
    finally:
        document.close()


def _pages(path: Path, document: pypdfium2.PdfDocument, progress: Progress) -> list[Page]:
    count = len(document)
    if not count:
        raise DamagedDocument(path)
    if count > MAX_PAGES:
        raise DocumentTooLarge(path)
    pages: list[Page] = []
    characters = 0
    for index in range(count):
        pages.append(read_page(document, index))
        characters += sum([len(run.text) for run in pages[-1].runs])
        if characters > MAX_CHARACTERS:
            raise DocumentTooLarge(path)
        if progress is not None:
            progress(index + 1, count)
    return pages


def _warnings(document: pypdfium2.PdfDocument, pages: list[Page]) -> list[WarningCode]:
    found = (
        (WarningCode.HIDDEN_TEXT, any(page.has_hidden for page in pages)),
        (
            WarningCode.MACROS_LEFT_OUT,
            pdfium.FPDFDoc_GetJavaScriptActionCount(document.raw) > 0,
        ),
        (
            WarningCode.EXTERNAL_CONTENT_LEFT_OUT,
            pdfium.FPDFDoc_GetAttachmentCount(document.raw) > 0,
        ),
    )
    return [code for code, is_met in found if is_met]
