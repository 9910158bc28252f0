"""Read a copy for review that came back, as Word or LibreOffice saved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.odt_reader import is_odt
from meetprep.documents.packages import Package
from meetprep.documents.reading import MAX_CHARACTERS, MAX_PARAGRAPHS, ZIP_STARTS, is_word
from meetprep.documents.returned_docx import read_returned_docx
from meetprep.documents.returned_odt import read_returned_odt
from meetprep.domain.errors import DocumentTooLarge, NotADocument

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.returned import Returned


def read_returned(path: Path, content: bytes) -> Returned:
    """Return what the copy says and who changed what in it; ``path`` is told in errors.

    Raises:
        NotADocument: it is of no kind that a copy can come back as.
        DamagedDocument: it is cut short or broken.
        ProtectedDocument: it needs a password.
        DocumentTooLarge: it would unpack to, or says, far more than a copy.
    """
    if not content.startswith(ZIP_STARTS):
        raise NotADocument(path)
    package = Package(path, content)
    if is_word(path, content):
        found = read_returned_docx(path, package)
    elif is_odt(package):
        found = read_returned_odt(path, package)
    else:
        raise NotADocument(path)
    size = sum(len(one.text) for paragraph in found.paragraphs for one in paragraph.stretches)
    if len(found.paragraphs) > MAX_PARAGRAPHS or size > MAX_CHARACTERS:
        raise DocumentTooLarge(path)
    return found
