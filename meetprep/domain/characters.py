"""Which characters a text can hold."""

from __future__ import annotations

import re

# What neither XML 1.0 (2.2, Char) nor the editor can hold inside a block. Qt begins and ends
# frames with two of the characters that Unicode (23.7) keeps for uses within a program.
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_BREAKS = re.compile(r"\r\n?|[\x85\u2028\u2029]")


def fitting(text: str) -> str:
    """Return ``text`` without what no block can hold, with one kind of line break."""
    if text.isprintable() and "\ufffc" not in text:
        return text
    return _UNFIT.sub("", _BREAKS.sub("\n", text))
