"""Read an e-mail as a text: who wrote what when, and its body; name what hangs on it."""

from __future__ import annotations

import re
from dataclasses import replace
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from typing import TYPE_CHECKING

from meetprep.documents.attachments import Attachment
from meetprep.documents.files import safe_name
from meetprep.documents.html_reader import read_html, read_page
from meetprep.documents.mail_headers import as_rows, header_rows
from meetprep.documents.text_decoding import decode, is_guessed
from meetprep.documents.text_mojibake import mended
from meetprep.documents.text_reader import read_text
from meetprep.domain.errors import (
    DamagedDocument,
    DocumentTooLarge,
    NotADocument,
    ProtectedDocument,
)
from meetprep.domain.paper import PaperWarning, SourceText, WarningCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADER = re.compile(rb"(?:From \S+[^\n]*\n)?((?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+)\r?\n")
# Written by mail programs only: a note's own head has From, To and Subject as well.
TECHNICAL = re.compile(
    rb"^(?:message-id|mime-version|received|return-path|content-type|x-[\w-]+):",
    re.IGNORECASE | re.MULTILINE,
)
SENDER = re.compile(rb"^(?:from|sender|return-path):", re.IGNORECASE | re.MULTILINE)
LONGEST_HEADER = 64 << 10
LOCKED = frozenset(
    {"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"}
)
BROKEN = (RecursionError, LookupError, ValueError, TypeError, AttributeError)
MOST_FILES, LARGEST = 50, 64 << 20
QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
SIGNATURE = "-- "
DEEPEST = 5
# Taking mails in mails apart takes time that grows with the square of their number.
MOST_PARTS = 200
MAIL = "message/rfc822"


def is_mail(content: bytes) -> bool:
    """Tell whether content begins with the header of an e-mail."""
    start = content[:LONGEST_HEADER].replace(b"\r\n", b"\n").lstrip(b"\xef\xbb\xbf\n")
    header = HEADER.match(start)
    if header is None:
        return False
    return bool(TECHNICAL.search(header[1]) and SENDER.search(header[1]))


def read_mail(path: Path, content: bytes) -> SourceText:
    """Return the text of an e-mail: its subject, date and people as rows, then its body.

    Raises:
        NotADocument: its body is no text at all.
        DamagedDocument: it cannot be taken apart.
        ProtectedDocument: it is encrypted.
        DocumentTooLarge: there is far more text than in any paper.
    """
    if content.lower().count(b"multipart/") > MOST_PARTS:
        raise DamagedDocument(path)
    try:
        message = _message(content)
        body = _body(path, message, DEEPEST)
        names = [name for name, _ in _attached(message)]
    except BROKEN as error:
        raise DamagedDocument(path) from error
    head = header_rows(message)
    told = len(head)
    warnings = [
        one if one.paragraph is None else replace(one, paragraph=one.paragraph + told)
        for one in body.warnings
    ]
    if names:
        left_out = WarningCode.ATTACHMENTS_LEFT_OUT
        warnings.append(PaperWarning(left_out, detail=", ".join(names)))
    return SourceText(
        (*head, *as_rows(body.paragraphs)), body.footnotes, tuple(warnings), body.margins
    )


def attached(path: Path, content: bytes) -> tuple[Attachment, ...]:
    """Return the files that hang on an e-mail, as they are; pictures in its text are none.

    A mail that hangs on it is one of them, with all that hangs on that one.

    Raises:
        DamagedDocument: it cannot be taken apart.
        DocumentTooLarge: there are far more or far larger files than on any mail.
    """
    try:
        found = [Attachment(name, _file(part)) for name, part in _attached(_message(content))]
    except BROKEN as error:
        raise DamagedDocument(path) from error
    if len(found) > MOST_FILES or sum(len(one.content) for one in found) > LARGEST:
        raise DocumentTooLarge(path)
    return tuple(found)


def _message(content: bytes) -> EmailMessage:
    return BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(content)


def _attached(message: EmailMessage) -> list[tuple[str, MIMEPart]]:
    """Return the parts that a mail program shows as files, with their names."""
    if carried := _carried(message):
        return _attached(carried)
    files: list[tuple[str, MIMEPart]] = []
    for part in _parts(message):
        name = part.get_filename()
        if part.get_content_type() == MAIL:
            name = name or safe_name(f"{_inner(part).get('Subject', '')}.eml")
        shown_in_text = part.get("Content-ID") and part.get_content_maintype() == "image"
        if name and not shown_in_text:
            files.append((" ".join(str(name).split()), part))
    return files


def _parts(part: MIMEPart, depth: int = MOST_PARTS) -> Iterator[MIMEPart]:
    """Return the parts of a mail, in their order; one that is itself a mail stays whole."""
    if part.get_content_maintype() != "multipart":
        yield part
        return
    for inner in part.iter_parts() if depth else ():
        if isinstance(inner, MIMEPart):
            yield from _parts(inner, depth - 1)


def _inner(part: MIMEPart) -> EmailMessage:
    """Return the mail that a part is.

    Raises:
        TypeError: it holds none.
    """
    inner = part.get_payload(0) if part.is_multipart() else None
    if not isinstance(inner, EmailMessage):
        raise TypeError("a mail without a mail in it")
    return inner


def _carried(message: EmailMessage) -> EmailMessage | None:
    """Return the one mail that a mail without a word of its own only carries."""
    own = (message.get_body(preferencelist=(kind,)) for kind in ("plain", "html"))
    if any(part is not None and _bytes(part).strip() for part in own):
        return None
    mails = [part for part in _parts(message) if part.get_content_type() == MAIL]
    return _inner(mails[0]) if len(mails) == 1 else None


def _file(part: MIMEPart) -> bytes:
    return _inner(part).as_bytes() if part.get_content_type() == MAIL else _bytes(part)


def _body(path: Path, message: EmailMessage, depth: int) -> SourceText:
    if (
        message.get_content_type() in LOCKED
        and message.get_param("smime-type") != "signed-data"
    ):
        raise ProtectedDocument(path)
    for kind in ("plain", "html"):
        part = message.get_body(preferencelist=(kind,))
        if part is None:
            continue
        text = _plain(path, part) if kind == "plain" else _page(path, part)
        if any(paragraph.text.strip() for paragraph in text.paragraphs):
            return text
    return _forwarded(path, message, depth)


def _forwarded(path: Path, message: EmailMessage, depth: int) -> SourceText:
    """Return the text of the one mail that hangs on a mail without a body."""
    inner = _carried(message) if depth else None
    if inner is None:
        return SourceText(())
    body = _body(path, inner, depth - 1)
    return replace(body, paragraphs=(*header_rows(inner), *body.paragraphs))


def _plain(path: Path, part: MIMEPart) -> SourceText:
    text = QUOTED.sub("", _characters(path, part))
    if part.get_param("format") == "flowed":
        text = _unflowed(text, keeps_space=part.get_param("delsp") != "yes")
    return _doubted(read_text(path, text), part)


def _page(path: Path, part: MIMEPart) -> SourceText:
    if part.get_content_charset() is None:
        return read_html(path, _bytes(part))
    return _doubted(read_page(path, _characters(path, part)), part)


def _doubted(text: SourceText, part: MIMEPart) -> SourceText:
    """Return the text with a doubt where its encoding was told by its look."""
    if _declared(part) is not None or not is_guessed(_bytes(part)):
        return text
    doubt = PaperWarning(WarningCode.GUESSED_ENCODING)
    return replace(text, warnings=(*text.warnings, doubt))


def _declared(part: MIMEPart) -> str | None:
    """Return the characters of a part in the encoding that it names, ``None`` if it lies."""
    try:
        return _bytes(part).decode(part.get_content_charset() or "utf-8")
    except (LookupError, ValueError):
        return None


def _characters(path: Path, part: MIMEPart) -> str:
    """Return the text of a part in the encoding that it names, else by its look."""
    declared = _declared(part)
    if declared is not None:
        return mended(declared).replace("\r\n", "\n")
    text = decode(_bytes(part))
    if text is None:
        raise NotADocument(path)
    return text


def _bytes(part: MIMEPart) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _unflowed(text: str, *, keeps_space: bool) -> str:
    """Join the lines that a mail program broke (RFC 3676)."""
    lines: list[str] = []
    goes_on = False
    for written in text.splitlines():
        line = written.removeprefix(" ")
        if goes_on:
            lines[-1] += line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and line != SIGNATURE
        if goes_on and not keeps_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)
