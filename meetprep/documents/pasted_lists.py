"""What list a pasted item belongs to, by its element or by the label that Word typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.richtext import DEEPEST_INDENT, ListStyle

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

WORD_LEVEL = re.compile(r"mso-list:[^;]*\blevel(\d)", re.IGNORECASE)
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_TYPES = {
    "1": ListStyle.DECIMAL,
    "a": ListStyle.LETTER,
    "i": ListStyle.ROMAN,
    "decimal": ListStyle.DECIMAL,
    "lower-alpha": ListStyle.LETTER,
    "upper-alpha": ListStyle.LETTER,
    "lower-latin": ListStyle.LETTER,
    "upper-latin": ListStyle.LETTER,
    "lower-roman": ListStyle.ROMAN,
    "upper-roman": ListStyle.ROMAN,
    "disc": ListStyle.BULLET,
    "circle": ListStyle.BULLET,
    "square": ListStyle.BULLET,
}
_NUMBER = re.compile(r"\W*\d+\W*")
_ROMAN = re.compile(r"\W*[ivxIVX]+[.)\s]*")
_LETTER = re.compile(r"\W*[a-zA-Z]{1,2}[.)][.)\s]*")


def style_of_list(element: Element) -> ListStyle:
    """Return how the items of a list element are marked."""
    styled = _STYLE.search(element.get("style") or "")
    written = styled[1] if styled else element.get("type") or ""
    otherwise = ListStyle.DECIMAL if element.tag == "ol" else ListStyle.BULLET
    return _TYPES.get(written.lower(), otherwise)


def style_of_label(label: str) -> ListStyle:
    """Return which list a typed label such as "1.", "a)" or "·" belongs to."""
    for style, pattern in (
        (ListStyle.DECIMAL, _NUMBER),
        (ListStyle.ROMAN, _ROMAN),
        (ListStyle.LETTER, _LETTER),
    ):
        if pattern.fullmatch(label):
            return style
    return ListStyle.BULLET


def word_level(element: Element) -> int | None:
    """Return the level that Word says of a paragraph, from 0; ``None`` for no item."""
    found = WORD_LEVEL.search(element.get("style") or "")
    return min(max(int(found[1]) - 1, 0), DEEPEST_INDENT) if found else None
