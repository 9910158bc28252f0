"""Mend text that was decoded wrongly once before, where the way back proves it."""

from __future__ import annotations

import re

# What UTF-8 was mistaken for.
MISTAKEN = ("cp1252", "cp1250")
# What a European text may hold beyond ASCII; anything else was no text before.
LIKELY = re.compile("[\x00-\x7e\xa0-\u052f\u1e00-\u1fff\u2010-\u205e\u20a0-\u20bf\u2122]*")
# A letter that follows or begins a word, not an umlaut that stands for itself in quotes.
IN_WORD = re.compile("[a-z][^\x00-\x7f]|[^\x00-\x7f][a-z]|[\u0370-\u052f]{3}")
# Most characters of a European text take two bytes or three.
BYTES = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xe0[\xa0-\xbf][\x80-\xbf]"
)
# What stands for a byte that the code page leaves free.
FREE = re.compile("([\x80-\x9f]+)")


def mended(text: str) -> str:
    """Return ``text`` with "Å‚" read as "ł" again, unchanged where that is not certain.

    It is certain where all that is foreign in a whole line makes sense read anew; then
    other lines are mended in pieces.
    """
    if text.isascii():
        return text
    for encoding in MISTAKEN:
        lines = [line for line in text.splitlines() if not line.isascii()]
        if any(_whole(line, encoding) for line in lines):
            return _in_pieces(text, encoding)
    return text


def _whole(line: str, encoding: str) -> bool:
    try:
        again = _as_bytes(line, encoding).decode("utf-8")
    except UnicodeError:
        return False
    return LIKELY.fullmatch(again) is not None and IN_WORD.search(again) is not None


def _in_pieces(text: str, encoding: str) -> str:
    leads = "".join(_as_text(code, encoding) for code in range(0xC2, 0xF0))
    rests = "".join(_as_text(code, encoding) for code in range(0x80, 0xC0))
    piece = re.compile(f"[{re.escape(leads)}][{re.escape(rests)}]{{1,2}}")

    def again(match: re.Match[str]) -> str:
        written = _as_bytes(match[0], encoding)
        found = BYTES.match(written)
        if found is None:
            return match[0]
        sign = found[0].decode("utf-8", "replace")
        return sign + match[0][found.end() :] if LIKELY.fullmatch(sign) else match[0]

    return piece.sub(again, text)


def _as_text(code: int, encoding: str) -> str:
    """Return the character of a byte; one that the code page leaves free stands for itself."""
    written = bytes((code,)).decode(encoding, "replace")
    return chr(code) if written == "\ufffd" else written


def _as_bytes(text: str, encoding: str) -> bytes:
    return b"".join(
        piece.encode("latin-1" if FREE.match(piece) else encoding)
        for piece in FREE.split(text)
        if piece
    )
