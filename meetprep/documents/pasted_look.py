"""What of the look of pasted HTML the own model has: marks and links."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.richtext import Mark, Run, is_safe_link
from meetprep.domain.words import words

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

_TAGS = {
    "b": Mark.BOLD,
    "strong": Mark.BOLD,
    "i": Mark.ITALIC,
    "em": Mark.ITALIC,
    "cite": Mark.ITALIC,
    "dfn": Mark.ITALIC,
    "var": Mark.ITALIC,
    "u": Mark.UNDERLINE,
    "ins": Mark.UNDERLINE,
    "s": Mark.STRIKE,
    "strike": Mark.STRIKE,
    "sup": Mark.SUPERSCRIPT,
    "sub": Mark.SUBSCRIPT,
}
_PROPERTY = re.compile(
    r"(?:^|;)\s*(font-weight|font-style|text-decoration(?:-line)?|vertical-align)\s*:\s*([^;]+)",
    re.IGNORECASE,
)
_BOLD = words("bold bolder 600 700 800 900")
_LIGHT = words("normal lighter 100 200 300 400 500")
_RAISED = frozenset({Mark.SUPERSCRIPT, Mark.SUBSCRIPT})


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look, as far as it is kept."""

    marks: frozenset[Mark] = frozenset()
    link: str = ""

    def run(self, text: str) -> Run:
        """Return characters that look so; a link is underlined anyway."""
        marks = self.marks - {Mark.UNDERLINE} if self.link else self.marks
        return Run(text, marks, self.link)

    def inside(self, element: Element) -> Look:
        """Return how the characters of ``element`` look within these."""
        look = self
        mark = _TAGS.get(element.tag)
        if mark is not None:
            kept = look.marks - _RAISED if mark in _RAISED else look.marks
            look = replace(look, marks=kept | {mark})
        if element.tag == "a":
            address = (element.get("href") or "").strip()
            look = replace(look, link=address if is_safe_link(address) else look.link)
        style = element.get("style")
        return replace(look, marks=_styled(look.marks, style)) if style else look


def _styled(marks: frozenset[Mark], style: str) -> frozenset[Mark]:
    found = set(marks)
    for name, written in _PROPERTY.findall(style):
        values = words(written.lower().replace("!important", " "))
        if name.lower() == "font-weight":
            _set(found, Mark.BOLD, on=values & _BOLD, off=values & _LIGHT)
        elif name.lower() == "font-style":
            _set(found, Mark.ITALIC, on=values & {"italic", "oblique"}, off=values & {"normal"})
        elif name.lower() == "vertical-align":
            _set(found, Mark.SUPERSCRIPT, on=values & {"super"}, off=values & {"baseline"})
            _set(found, Mark.SUBSCRIPT, on=values & {"sub"}, off=values & {"baseline"})
        else:
            _set(found, Mark.UNDERLINE, on=values & {"underline"}, off=values & {"none"})
            _set(found, Mark.STRIKE, on=values & {"line-through"}, off=values & {"none"})
    return frozenset(found)


def _set(marks: set[Mark], mark: Mark, *, on: frozenset[str], off: frozenset[str]) -> None:
    if on:
        marks.add(mark)
    elif off:
        marks.discard(mark)
