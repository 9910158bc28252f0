"""Receive a file: recognise its format by content, under limits, and call its reader."""

from __future__ import annotations

import hashlib
import stat
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.documents.markdown_reader import is_markdown, read_markdown
from meetprep.documents.packages import Package
from meetprep.documents.rtf_tokens import is_rtf
from meetprep.documents.text_decoding import decode, is_guessed
from meetprep.documents.text_reader import read_text
from meetprep.domain.errors import (
    ClassifiedDocument,
    DocumentTooLarge,
    FileEmpty,
    FileMissing,
    NotADocument,
    UnreadableFile,
)
from meetprep.domain.marking import classification
from meetprep.domain.paper import PaperWarning, ReceivedFile, WarningCode

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meetprep.domain.paper import SourceText

    Fits = Callable[[Path, bytes], bool]
    Progress = Callable[[int, int], None] | None
    Reader = Callable[[Path, bytes, Progress], SourceText]
    Parse = Callable[[Path, bytes], tuple[str, SourceText]]

MAX_FILE = 64 << 20
# What Word and LibreOffice write beside a document while it is open holds no text of it.
LOCKS = ("~$", ".~lock.")
SHORTEST_TEXT = 2
MAX_PARAGRAPHS = 50_000
MAX_CHARACTERS = 4 << 20
PLAIN_TEXT = "text/plain"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
OPEN_TEXT = "application/vnd.oasis.opendocument.text"
PORTABLE = "application/pdf"
OLD_WORD = "application/msword"
WEB_PAGE = "text/html"
MAIL = "message/rfc822"
RICH_TEXT = "application/rtf"
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
PDF_START = b"%PDF-"
OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Text by its bytes, but written for a program, not for a reader.
FOREIGN_STARTS = (b"%PDF-", b"{\\rtf", b"<?xml", b"<!doctype")
WORD_TYPES = (b"wordprocessingml", b"ms-word.document", b"ms-word.template")
CONTENT_TYPES = "[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: its media type, how its content is told from others, and its reader."""

    media_type: str
    fits: Fits
    read: Reader


def parse(path: Path, content: bytes, progress: Progress = None) -> tuple[str, SourceText]:
    """Return the media type of ``content`` and its text; ``path`` is only told in errors.

    Where the format knows pages, ``progress`` is told after each how many are done, and of
    how many; what it raises ends the reading.

    Raises:
        NotADocument: it is of no kind that holds a paper.
        DamagedDocument: it is cut short or broken.
        ProtectedDocument: it needs a password.
        DocumentTooLarge: it would unpack to, or says, far more than a paper.
    """
    found = next((one for one in FORMATS if one.fits(path, content)), None)
    if found is None:
        raise NotADocument(path)
    text = found.read(path, content, progress)
    size = sum(len(paragraph.text) for paragraph in text.paragraphs)
    if len(text.paragraphs) > MAX_PARAGRAPHS or size > MAX_CHARACTERS:
        raise DocumentTooLarge(path)
    return found.media_type, text


def receive(path: Path, parse: Parse = parse) -> tuple[ReceivedFile, SourceText]:
    """Return the file at ``path`` exactly as it is, and its text; ``parse`` reads its bytes.

    Raises:
        FileMissing: there is no such file.
        FileEmpty: it holds no text.
        NotADocument: it is a folder, or of no kind that holds a paper.
        DamagedDocument: it is cut short or broken.
        ProtectedDocument: it needs a password.
        DocumentTooLarge: it is, or would unpack to, far more than a paper.
        ClassifiedDocument: it is marked RESTREINT UE or higher.
        UnreadableFile: the system would not let it be read.
    """
    return received(path, content_of(path), parse)


def received(
    path: Path, content: bytes, parse: Parse = parse
) -> tuple[ReceivedFile, SourceText]:
    """Return what ``receive`` returns of a file whose bytes were read; ``path`` is its name.

    Raises:
        DocumentError: as ``receive`` does of what the file holds.
    """
    media_type, text = parse(path, content)
    if not any(paragraph.text.strip() for paragraph in text.paragraphs):
        raise FileEmpty(path)
    level = classification(text)
    if level is not None:
        raise ClassifiedDocument(path, level)
    digest = hashlib.sha256(content).hexdigest()
    return ReceivedFile(path.name, media_type, digest, content), text


def content_of(path: Path) -> bytes:
    """Return what an ordinary file holds; what comes after that reading no longer matters.

    Raises:
        FileMissing: there is no such file.
        FileEmpty: it holds nothing.
        NotADocument: it is a folder, a device or the lock of an office suite.
        DocumentTooLarge: it is far larger than a paper.
        UnreadableFile: the system would not let it be read.
    """
    if path.name.startswith(LOCKS):
        raise NotADocument(path)
    try:
        # Asked before opening: a pipe or a device would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotADocument(path)
        with path.open("rb") as file:
            content = file.read(MAX_FILE + 1)
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(path, getattr(error, "strerror", None) or str(error)) from error
    if len(content) > MAX_FILE:
        raise DocumentTooLarge(path)
    if not content.strip():
        raise FileEmpty(path)
    return content


def is_word(path: Path, content: bytes) -> bool:
    """Tell whether the file is a package that says it is a Word document."""
    if not content.startswith(ZIP_STARTS):
        return False
    package = Package(path, content)
    types = package.read(CONTENT_TYPES) if CONTENT_TYPES in package else b""
    return any(one in types for one in WORD_TYPES)


def _is_open_text(path: Path, content: bytes) -> bool:
    from meetprep.documents.odt_reader import is_odt  # noqa: PLC0415 - its own weight

    return content.startswith(ZIP_STARTS) and is_odt(Package(path, content))


def _is_container(_path: Path, content: bytes) -> bool:
    return content.startswith(OLE_START)


def _is_portable(_path: Path, content: bytes) -> bool:
    return content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(PDF_START)


def _is_rich_text(_path: Path, content: bytes) -> bool:
    return is_rtf(content)


def _is_web_page(_path: Path, content: bytes) -> bool:
    from meetprep.documents.html_parsing import is_html  # noqa: PLC0415 - its own weight

    return is_html(content)


def _is_mail(_path: Path, content: bytes) -> bool:
    from meetprep.documents.mail_reader import is_mail  # noqa: PLC0415 - its own weight

    return is_mail(content)


def _is_plain_text(_path: Path, content: bytes) -> bool:
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    foreign = (*ZIP_STARTS, *(mark.lower() for mark in FOREIGN_STARTS))
    return not start.startswith(foreign)


def _read_word(path: Path, content: bytes, _progress: Progress) -> SourceText:
    from meetprep.documents.docx_reader import read_docx  # noqa: PLC0415 - its own weight

    return read_docx(path, Package(path, content))


def _read_open_text(path: Path, content: bytes, _progress: Progress) -> SourceText:
    from meetprep.documents.odt_reader import read_odt  # noqa: PLC0415 - its own weight

    return read_odt(path, Package(path, content))


def _read_old_word(path: Path, content: bytes, _progress: Progress) -> SourceText:
    from meetprep.documents.doc_reader import read_doc  # noqa: PLC0415 - its own weight

    return read_doc(path, content)


def _read_portable(path: Path, content: bytes, progress: Progress) -> SourceText:
    from meetprep.documents.pdf_reader import read_pdf  # noqa: PLC0415 - its own weight

    return read_pdf(path, content, progress)


def _read_rich_text(path: Path, content: bytes, _progress: Progress) -> SourceText:
    from meetprep.documents.rtf_reader import read_rtf  # noqa: PLC0415 - its own weight

    return read_rtf(path, content)


def _read_web_page(path: Path, content: bytes, _progress: Progress) -> SourceText:
    from meetprep.documents.html_reader import read_html  # noqa: PLC0415 - its own weight

    return read_html(path, content)


def _read_mail(path: Path, content: bytes, _progress: Progress) -> SourceText:
    from meetprep.documents.mail_reader import read_mail  # noqa: PLC0415 - its own weight

    return read_mail(path, content)


def _read_plain_text(path: Path, content: bytes, _progress: Progress) -> SourceText:
    text = decode(content)
    if text is None or len(text.strip()) < SHORTEST_TEXT:
        raise NotADocument(path)
    found = read_markdown(path, text) if is_markdown(text) else read_text(path, text)
    if is_guessed(content):
        doubt = PaperWarning(WarningCode.GUESSED_ENCODING)
        return replace(found, warnings=(*found.warnings, doubt))
    return found


# Asked in this order; whatever looks like nothing else is plain text, or no document.
FORMATS = (
    Format(WORD, is_word, _read_word),
    Format(OPEN_TEXT, _is_open_text, _read_open_text),
    Format(OLD_WORD, _is_container, _read_old_word),
    Format(PORTABLE, _is_portable, _read_portable),
    Format(RICH_TEXT, _is_rich_text, _read_rich_text),
    Format(WEB_PAGE, _is_web_page, _read_web_page),
    Format(MAIL, _is_mail, _read_mail),
    Format(PLAIN_TEXT, _is_plain_text, _read_plain_text),
)
