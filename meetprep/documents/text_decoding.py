"""Turn the bytes of a plain text into characters, whatever encoding it was saved in."""

from __future__ import annotations

import codecs
import re

from meetprep.documents.text_alphabets import code_page
from meetprep.documents.text_mojibake import mended

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 400
# What a terminal is told about colours and titles; it is no text.
ESCAPE = re.compile(
    r"\x1b(?:\[[0-?]{0,40}[ -/]{0,5}[@-~]|\][^\x07\x1b\n]{0,400}(?:\x07|\x1b\\))"
)
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


def decode(content: bytes) -> str | None:
    """Return the text of ``content``, ``None`` where it is no text at all."""
    encoding = next((name for mark, name in MARKS if content.startswith(mark)), None)
    encoding = encoding or _wide(content)
    if encoding is None and b"\0" in content:
        return None
    text = ESCAPE.sub("", _decoded(content, encoding))
    controls = len(CONTROL.findall(text))
    if controls * 50 > len(text) or text.count("\ufffd") * 20 > len(text):
        return None
    return CONTROL.sub("", mended(text).replace("\r\n", "\n").replace("\r", "\n"))


def is_guessed(content: bytes) -> bool:
    """Tell whether ``decode`` goes by the look of the letters alone, which may mislead."""
    if content.startswith(tuple(mark for mark, _ in MARKS)) or _wide(content):
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _wide(content: bytes) -> str | None:
    """Recognise UTF-16 without a mark: every other byte of western text is 0."""
    sample = content[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd * 5 > len(sample) and even == 0:
        return "utf-16-le"
    if even * 5 > len(sample) and odd == 0:
        return "utf-16-be"
    return None


def _decoded(content: bytes, encoding: str | None) -> str:
    if encoding is not None:
        return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(code_page(content), "replace")
