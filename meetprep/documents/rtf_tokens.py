"""Cut a rich text file into groups, control words and bytes (Rich Text Format 1.9.1)."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

RTF_START = b"{\\rtf"
PIECE = re.compile(
    rb"\\(?:(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,10})?[ ]?"
    rb"|'(?P<code>[0-9A-Fa-f]{2})|(?P<sign>[^A-Za-z]))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
WRITTEN = (b"\\", b"{", b"}")
BREAKS = (b"\r", b"\n")


class Kind(Enum):
    """What a piece of the file is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    BYTES = auto()


class Token(NamedTuple):
    """One piece: a control word with its number, or bytes in the encoding of their font."""

    kind: Kind
    word: str = ""
    number: int | None = None
    content: bytes = b""


OPEN, CLOSE = Token(Kind.OPEN), Token(Kind.CLOSE)


def is_rtf(content: bytes) -> bool:
    """Tell whether content begins like a rich text file."""
    return content[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(RTF_START)


def tokens(content: bytes) -> Iterator[Token]:
    """Yield the pieces of a file in their order; data that is told as binary is left out."""
    at = content.index(RTF_START)
    while (match := PIECE.search(content, at)) is not None:
        at = match.end()
        kind = match.lastgroup
        if kind == "brace":
            yield OPEN if match["brace"] == b"{" else CLOSE
        elif kind == "text":
            yield Token(Kind.BYTES, content=match["text"])
        elif kind == "code":
            yield Token(Kind.BYTES, content=bytes((int(match["code"], 16),)))
        elif kind == "sign":
            yield _sign(match["sign"])
        else:
            word, number = match["word"].decode("ascii"), match["number"]
            token = Token(Kind.WORD, word, None if number is None else int(number))
            if word == "bin":
                at += max(token.number or 0, 0)
            yield token


def _sign(sign: bytes) -> Token:
    if sign in WRITTEN:
        return Token(Kind.BYTES, content=sign)
    # A backslash before the end of a line is the end of a paragraph.
    return Token(Kind.WORD, "par" if sign in BREAKS else sign.decode("latin-1"))
