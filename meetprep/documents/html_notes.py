"""Find the footnotes of a web page: the marks in its text, and what they lead to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

LABEL = re.compile(r"\[?\s*(\d{1,3}|[ivxlc]{1,7}|[*†‡§]{1,3}|[a-z])\s*\]?")
NUMBER = re.compile(r"\[?(\d{1,3})\]?")
# How word processors, wikis and converters name the places of footnotes.
NOTE_NAME = re.compile(r"fn|ftn|edn|foot|note|cite", re.IGNORECASE)
BODIES = frozenset({"li", "p", "div", "aside", "td", "dd", "section"})
BLOCKS = BODIES | {"body", "ol", "ul", "dl", "dt", "tr", "th", "table", "blockquote"}


class PageNotes:
    """The marks and bodies of the notes of one page, each with its label."""

    def __init__(self, root: Element) -> None:
        """Find them by their links, else by raised numbers that stand twice."""
        self.marks: dict[Element, str] = {}
        self.bodies: dict[Element, str] = {}
        self._order = {element: place for place, element in enumerate(root.iter())}
        self._targets: dict[str, Element] = {}
        for element in self._order:
            for name in (element.get("id"), element.get("name")):
                if name:
                    self._targets.setdefault(name, element)
        for link in root.iter("a"):
            self._take_link(link)
        self._take_raised(root)

    def is_way_back(self, element: Element) -> bool:
        """Tell whether a link in a note only leads back to its mark."""
        if element.tag != "a" or not (element.get("href") or "").startswith("#"):
            return False
        text = _text(element)
        return not any(sign.isalnum() for sign in text) or LABEL.fullmatch(text) is not None

    def _take_link(self, link: Element) -> None:
        href = link.get("href") or ""
        label = LABEL.fullmatch(_text(link))
        target = self._targets.get(unquote(href[1:])) if href.startswith("#") else None
        if label is None or target is None or self._order[target] <= self._order[link]:
            return
        raised = _raised(link)
        stands_high = raised is not None or next(link.iter("sup"), None) is not None
        body = self._body(target, link) if stands_high or NOTE_NAME.search(href) else None
        if body is not None:
            self.marks[link if raised is None else raised] = label[1]
            self.bodies.setdefault(body, label[1])

    def _body(self, target: Element, link: Element) -> Element | None:
        """Return the block that a mark leads to, with all its paragraphs."""
        body = next((one for one in _upwards(target) if one.tag in BODIES), None)
        if body is None or _holds(body, link):
            return None
        parent = body.getparent()
        if parent is None or parent.tag not in {"div", "aside", "li"}:
            return body
        if NOTE_NAME.search(parent.get("id") or "") and not _holds(parent, link):
            others = [one for one in parent.iter("a") if NOTE_NAME.search(one.get("id") or "")]
            return parent if len(others) <= 1 else body
        return body

    def _take_raised(self, root: Element) -> None:
        known = {*self.marks, *(one for mark in self.marks for one in mark.iter())}
        waiting: dict[str, list[Element]] = {}
        for raised in root.iter("sup"):
            label = NUMBER.fullmatch(_text(raised))
            if label is None or raised in known:
                continue
            block = next((one for one in _upwards(raised) if one.tag in BLOCKS), None)
            if block is None or block in self.bodies:
                continue
            if _begins(block, raised) and label[1] in waiting:
                self.bodies[block] = label[1]
                self.marks.update(dict.fromkeys(waiting.pop(label[1]), label[1]))
            else:
                waiting.setdefault(label[1], []).append(raised)


def _text(element: Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _upwards(element: Element) -> list[Element]:
    return [element, *element.iterancestors()]


def _holds(element: Element, other: Element) -> bool:
    return any(one is element for one in other.iterancestors())


def _raised(link: Element) -> Element | None:
    """Return the raised element that holds nothing but the link, if there is one."""
    parent = link.getparent()
    if parent is None or parent.tag != "sup":
        return None
    return parent if _text(parent).strip("[] ") == _text(link).strip("[] ") else None


def _begins(block: Element, raised: Element) -> bool:
    """Tell whether a block begins with a raised number and goes on with a text."""
    if next(block.iter("sup")) is not raised:
        return False
    text, label = _text(block), _text(raised)
    return text.startswith(label) and len(text) > len(label) + 2
