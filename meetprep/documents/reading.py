"""Receive a file: recognise its format by content, under limits, and call its reader."""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING, NoReturn

from meetprep.documents.docx_reader import read_docx
from meetprep.documents.packages import Package
from meetprep.documents.text_decoding import decode
from meetprep.documents.text_reader import read_text
from meetprep.domain.errors import (
    ClassifiedDocument,
    DocumentTooLarge,
    FileEmpty,
    FileMissing,
    NotADocument,
    ProtectedDocument,
    UnreadableFile,
)
from meetprep.domain.marking import classification
from meetprep.domain.paper import ReceivedFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meetprep.domain.paper import SourceText

MAX_FILE = 64 << 20
PLAIN_TEXT = "text/plain"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# How Word's own container names the part that holds an encrypted document.
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
# Text by its bytes, but written for a program, not for a reader.
FOREIGN_STARTS = (b"%PDF-", b"{\\rtf", b"<?xml", b"<!doctype", b"<html")
WORD_TYPES = (b"wordprocessingml", b"ms-word.document", b"ms-word.template")
CONTENT_TYPES = "[Content_Types].xml"

if TYPE_CHECKING:
    Reader = Callable[[Path, bytes], SourceText]


def receive(path: Path) -> tuple[ReceivedFile, SourceText]:
    """Return the file at ``path`` exactly as it is, and its text.

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
    content = _content(path)
    media_type, read = _recognise(path, content)
    text = read(path, content)
    if not any(paragraph.text.strip() for paragraph in text.paragraphs):
        raise FileEmpty(path)
    level = classification(text)
    if level is not None:
        raise ClassifiedDocument(path, level)
    digest = hashlib.sha256(content).hexdigest()
    return ReceivedFile(path.name, media_type, digest, content), text


def _content(path: Path) -> bytes:
    """Read the file once; what comes after that reading no longer matters."""
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


def _recognise(path: Path, content: bytes) -> tuple[str, Reader]:
    if content.startswith(ZIP_STARTS):
        return WORD, _read_package
    if content.startswith(OLE_START):
        return WORD, _refuse_container
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(tuple(mark.lower() for mark in FOREIGN_STARTS)):
        raise NotADocument(path)
    return PLAIN_TEXT, _read_plain_text


def _read_package(path: Path, content: bytes) -> SourceText:
    package = Package(path, content)
    if CONTENT_TYPES not in package:
        raise NotADocument(path)
    types = package.read(CONTENT_TYPES)
    if not any(one in types for one in WORD_TYPES):
        raise NotADocument(path)
    return read_docx(path, package)


def _read_plain_text(path: Path, content: bytes) -> SourceText:
    text = decode(content)
    if text is None:
        raise NotADocument(path)
    return read_text(path, text)


def _refuse_container(path: Path, content: bytes) -> NoReturn:
    if ENCRYPTED in content:
        raise ProtectedDocument(path)
    raise NotADocument(path)
