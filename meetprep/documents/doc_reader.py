"""Read an old Word file (.doc): turned into the new format first, then read as that."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import TYPE_CHECKING

from doc2docx.cfb import CompoundFile
from doc2docx.errors import Doc2DocxError, EncryptedDocumentError

from meetprep.documents.doc_conversion import converted
from meetprep.documents.docx_reader import read_docx
from meetprep.documents.packages import Package
from meetprep.domain.errors import DamagedDocument, NotADocument, ProtectedDocument
from meetprep.domain.paper import PaperWarning, WarningCode

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.paper import SourceText

# How Word names what holds its text, its macros, and the whole of an encrypted newer file.
WORD, MACROS, ENCRYPTED = "WordDocument", "Macros", "EncryptedPackage"
# How Word's text begins ([MS-DOC] 2.5.2), at the beginning of one of the sectors.
FIRST_WORD, SECTOR = b"\xec\xa5", 512
BROKEN = (
    Doc2DocxError,
    struct.error,
    ValueError,
    LookupError,
    ArithmeticError,
    TypeError,
    RecursionError,
)


def read_doc(path: Path, content: bytes) -> SourceText:
    """Return the text of an old Word file, which is a container of many kinds of files.

    Raises:
        NotADocument: it is a spreadsheet, a mail, an installer, or the like.
        DamagedDocument: it is cut short or broken.
        ProtectedDocument: it needs a password.
    """
    parts = _parts(path, content)
    if ENCRYPTED in parts:
        raise ProtectedDocument(path)
    if WORD not in parts:
        raise NotADocument(path)
    try:
        package = Package(path, converted(content))
    except EncryptedDocumentError as error:
        raise ProtectedDocument(path) from error
    except BROKEN as error:
        raise DamagedDocument(path) from error
    text = read_docx(path, package)
    if MACROS in parts:
        warnings = (*text.warnings, PaperWarning(WarningCode.MACROS_LEFT_OUT))
        return replace(text, warnings=warnings)
    return text


def _parts(path: Path, content: bytes) -> frozenset[str]:
    """Return the names of what lies at the top of the container."""
    try:
        return frozenset(entry.path for entry in CompoundFile(content).entries)
    except BROKEN as error:
        if ENCRYPTED.encode("utf-16-le") in content:
            raise ProtectedDocument(path) from error
        sectors = range(SECTOR, len(content), SECTOR)
        begun = any(content.startswith(FIRST_WORD, at) for at in sectors)
        if begun or WORD.encode("utf-16-le") in content:
            raise DamagedDocument(path) from error
        raise NotADocument(path) from error
