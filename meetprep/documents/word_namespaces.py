"""Names and plain values in WordprocessingML."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.packages import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VALUE = W + "val"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# "Strict Open XML" differs in these addresses only (ECMA-376 part 1, annex A).
STRICT_NAMES = b"http://purl.oclc.org/ooxml/"
STRICT = {
    STRICT_NAMES + b"wordprocessingml/main": W[1:-1].encode(),
    STRICT_NAMES + b"officeDocument/math": MATH[1:-1].encode(),
    STRICT_NAMES + b"officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
}


def first(elements: Iterable[Element], tag: str) -> Element | None:
    """Return the first element of that tag, several times faster than ``find`` does.

    Properties, which are asked for most, stand in front of everything else.
    """
    for one in elements:
        if one.tag == tag:
            return one
    return None


def by_tag(parent: Element | None) -> dict[str, Element]:
    """Return the children of an element by their tags, of each tag the first one."""
    if parent is None or not len(parent):
        return {}
    return {one.tag: one for one in parent[::-1]}


def value(element: Element, name: str = "val") -> str:
    """Return an attribute of Word's namespace, "" where it is missing."""
    return element.get(W + name) or ""


def number(element: Element, name: str = "val") -> int:
    """Return an attribute as a whole number, 0 where it is none."""
    try:
        return int(value(element, name))
    except ValueError:
        return 0


def is_on(element: Element | None) -> bool:
    """Tell whether a switch is set: it is there and does not say no (17.17.4)."""
    return element is not None and (element.get(VALUE) or "1") not in {
        "0",
        "false",
        "off",
        "none",
    }
