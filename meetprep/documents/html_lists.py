"""Number the items of lists on a web page as a browser does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.odt_numbering import letters_in_turn
from meetprep.documents.word_numbering import LARGEST, format_number

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman"} | {
    "I": "upper-roman"
}
FORMATS = {
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "decimal-leading-zero": "decimalZero",
}
STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)")
BULLETS = frozenset({"disc", "circle", "square"})
WHOLE = re.compile(r"\s*([+-]?\d{1,9})")


@dataclass(slots=True)
class Counter:
    """The running number of one list; ``step`` is -1 where it counts down."""

    kind: str
    following: int = 1
    step: int = 1

    def label(self, item: Element) -> str:
        """Count one item and return what a browser shows before it, "" for nothing."""
        number = _whole(item.get("value"), self.following)
        self.following = number + self.step
        return _shown(number, _kind(item) or self.kind)


def counter_of(element: Element) -> Counter:
    """Return the counter of a list before its first item."""
    if element.tag != "ol":
        return Counter(_kind(element) or "disc")
    backwards = element.get("reversed") is not None
    items = sum(child.tag == "li" for child in element)
    first = _whole(element.get("start"), items if backwards else 1)
    return Counter(_kind(element) or "decimal", first, -1 if backwards else 1)


def _kind(element: Element) -> str:
    styled = STYLE.search((element.get("style") or "").lower())
    if styled:
        return styled[1]
    written = element.get("type") or ""
    return TYPES.get(written, written.lower() if written.lower() in BULLETS else "")


def _shown(number: int, kind: str) -> str:
    if kind == "none":
        return ""
    if kind in BULLETS:
        return "•"
    if number < 1 or number > LARGEST:
        return f"{number}."
    if kind.endswith(("-alpha", "-latin")):
        letters = letters_in_turn(number)
        return f"{letters.upper() if kind.startswith('upper') else letters}."
    return f"{format_number(number, FORMATS.get(kind, 'decimal'))}."


def _whole(written: str | None, otherwise: int) -> int:
    match = WHOLE.match(written or "")
    return int(match[1]) if match else otherwise
