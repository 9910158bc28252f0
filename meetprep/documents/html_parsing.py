"""Recognise a web page by its first tag, decode it and parse it; nothing outside is asked."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from lxml import etree, html

from meetprep.documents.text_decoding import decode, is_guessed
from meetprep.domain.errors import DamagedDocument, NotADocument

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.documents.packages import Element

FIRST_TAG = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|meta|title|div|span|p|h[1-6]|table|ol|ul)\b",
    re.IGNORECASE | re.DOTALL,
)
DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# Browsers read what calls itself Latin 1 as the code page of Windows.
LATIN = frozenset({"iso8859-1", "ascii"})
HEAD = 8192
WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def is_html(content: bytes) -> bool:
    """Tell whether content begins like a web page."""
    start = content[:HEAD]
    if start.startswith(WIDE_MARKS):
        return FIRST_TAG.match(start.decode("utf-16", "ignore")) is not None
    return FIRST_TAG.match(start.decode("latin-1").removeprefix("ï»¿")) is not None


def decode_page(path: Path, content: bytes) -> str:
    """Return the characters of a page: by its mark, else as it declares, else by their look.

    Raises:
        NotADocument: it is no text at all.
    """
    text = _declared(content)
    if text is None:
        text = decode(content)
    if text is None:
        raise NotADocument(path)
    return text


def is_page_guessed(content: bytes) -> bool:
    """Tell whether ``decode_page`` goes by the look of the letters alone."""
    return _declared(content) is None and is_guessed(content)


def _declared(content: bytes) -> str | None:
    """Return the characters as the page declares them, ``None`` where it doesn't or lies."""
    declared = CHARSET.search(content[:HEAD])
    if declared is None or content.startswith((*WIDE_MARKS, codecs.BOM_UTF8)):
        return None
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name
        return content.decode("cp1252" if name in LATIN else name)
    except (LookupError, ValueError):
        return None


def parse_page(path: Path, page: str) -> Element:
    """Return the root of a page, its comments left out.

    Raises:
        DamagedDocument: nothing in it can be parsed.
    """
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    # A lone surrogate or a zero stands for nothing that could be shown.
    declaration = DECLARATION.match(page)
    text = page[declaration.end() if declaration else 0 :].replace("\0", "")
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise DamagedDocument(path) from error
    if root is None:
        raise DamagedDocument(path)
    return root
