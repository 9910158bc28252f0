"""Looks for words in a file as somebody would who has it and time on their hands."""

import base64
import codecs
import contextlib
import html
import io
import re
import zipfile
import zlib
from urllib.parse import quote

import pypdfium2 as pdfium

_LEAST = 10  # fewer signs of base64 meet by chance in what is compressed
_TAGS = re.compile(rb"<[^>]+>")


def leaks(content, words):
    """Return which of ``words`` stand in any member of the file, in which encoding."""
    haystacks = {"file": content, **dict(members(content))}
    flat = {f"{name}, tags taken out": _TAGS.sub(b"", each) for name, each in haystacks.items()}
    folded = {name: each.lower() for name, each in (haystacks | flat).items()}
    return [
        (word, name, form)
        for word in words
        for form, written in forms(word)
        for name, each in folded.items()
        if written in each
    ]


def members(content, within=""):
    """Yield every member of the zip under its name, and those of zips in it; PDF as well."""
    if content.startswith(b"%PDF"):
        yield from of_pdf(content)
        return
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        yield f"{within}names", "\n".join(package.namelist()).encode()
        yield f"{within}comment", package.comment
        for entry in package.infolist():
            member = package.read(entry)
            yield within + entry.filename, member + entry.comment + entry.extra
            if member[:2] == b"PK":
                yield from members(member, f"{within}{entry.filename}!")


def of_pdf(content):
    """Yield every stream of a PDF as it is unpacked, and the words of its pages."""
    for number, found in enumerate(re.finditer(rb"stream\r?\n", content)):
        with contextlib.suppress(zlib.error):
            yield f"stream {number}", zlib.decompressobj().decompress(content[found.end() :])
    with contextlib.closing(pdfium.PdfDocument(content)) as document:
        told = [page.get_textpage().get_text_bounded() for page in document]
    yield "pages", "\n".join(told).encode()
    yield "pages, lines joined", "".join("".join(told).split()).encode()


def forms(word):
    """Yield how a word can be written, in lower case."""
    utf8 = word.encode()
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1250", "cp1252"):
        written = word.encode(encoding, "ignore")
        yield encoding, written.lower()
        yield f"hex of {encoding}", written.hex().encode()
    for offset in range(3):
        # A sign of base64 holds six bits; the first and last may hold some of the neighbours.
        first, last = -(-8 * offset // 6), 8 * (offset + len(utf8)) // 6
        coded = base64.b64encode(bytes(offset) + utf8)[first:last]
        if len(coded) >= _LEAST:
            yield f"base64 at {offset}", coded.lower()
            url_safe = coded.translate(bytes.maketrans(b"+/", b"-_"))
            yield f"url-safe base64 at {offset}", url_safe.lower()
    yield "backwards", word[::-1].encode().lower()
    yield "percent", quote(word, safe="").encode().lower()
    yield "percent, every byte", "".join(f"%{byte:02x}" for byte in utf8).encode()
    yield "entities", html.escape(word.encode("ascii", "xmlcharrefreplace").decode()).encode()
    yield "decimal entities", "".join(f"&#{ord(sign)};" for sign in word).encode()
    yield "hex entities", "".join(f"&#x{ord(sign):x};" for sign in word).encode()
    yield "rot13", codecs.encode(word, "rot13").encode().lower()
