"""What the styles of a Word document say about a paragraph, in whatever language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.word_namespaces import W, is_on, number, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.packages import Element

HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """One style; ``name`` is Word's own, in English for built-in styles."""

    id: str
    name: str
    base: str
    paragraph: Element | None
    run: Element | None


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The list that a paragraph belongs to; ``level`` from 0, ``None`` where it isn't said."""

    list_id: str | None
    level: int | None
    style: str = ""


class Styles:
    """The styles of a document, asked by id along their chain of bases."""

    def __init__(self, root: Element | None) -> None:
        """Take in the styles part; none at all is allowed."""
        found = [] if root is None else root.findall(W + "style")
        self._styles = {value(one, "styleId"): _style(one) for one in found}
        self._default = next((value(one, "styleId") for one in found if _is_default(one)), "")

    def of_paragraph(self, properties: Element | None) -> str:
        """Return the id of the style that a paragraph has, named or by default."""
        named = None if properties is None else properties.find(W + "pStyle")
        return self._default if named is None else value(named)

    def is_title(self, style: str) -> bool:
        """Tell whether the style is, or is based on, a title or subtitle."""
        return any(one.name.casefold() in {"title", "subtitle"} for one in self._chain(style))

    def is_contents(self, style: str) -> bool:
        """Tell whether the style is one of a generated table of contents."""
        return any(re.match(r"toc \d", one.name, re.IGNORECASE) for one in self._chain(style))

    def heading_level(self, style: str, properties: Element | None) -> int | None:
        """Return the level of a heading from 1, ``None`` for body text."""
        own = None if properties is None else properties.find(W + "outlineLvl")
        if own is not None:
            return None if number(own) >= BODY_LEVEL else number(own) + 1
        for one in self._chain(style):
            outline = None if one.paragraph is None else one.paragraph.find(W + "outlineLvl")
            if outline is not None:
                return None if number(outline) >= BODY_LEVEL else number(outline) + 1
            named = HEADING.fullmatch(one.name)
            if named:
                return int(named[1])
        return None

    def list_place(self, style: str, properties: Element | None) -> ListPlace:
        """Return the list of a paragraph: its own, else that of its style."""
        own = _list_place(properties)
        if own is not None and own.list_id is not None:
            return own
        for one in self._chain(style):
            place = _list_place(one.paragraph)
            if place is not None and place.list_id is not None:
                level = place.level if own is None or own.level is None else own.level
                return ListPlace(place.list_id, level, one.id)
        return ListPlace(None, None)

    def hides(self, style: str) -> bool:
        """Tell whether the style hides its text."""
        for one in self._chain(style):
            switch = None if one.run is None else one.run.find(W + "vanish")
            if switch is not None:
                return is_on(switch)
        return False

    def of_runs(self, style: str) -> Iterator[Element]:
        """Yield what a style says of characters, then what its bases say."""
        return (one.run for one in self._chain(style) if one.run is not None)

    def shadings(self, style: str) -> Iterator[Element]:
        """Yield the shadings of a paragraph style, then those of its bases."""
        for one in self._chain(style):
            shading = None if one.paragraph is None else one.paragraph.find(W + "shd")
            if shading is not None:
                yield shading

    def _chain(self, style: str) -> Iterator[Style]:
        seen = set()
        while style in self._styles and style not in seen:
            seen.add(style)
            yield self._styles[style]
            style = self._styles[style].base


def _style(element: Element) -> Style:
    name, base = element.find(W + "name"), element.find(W + "basedOn")
    return Style(
        id=value(element, "styleId"),
        name="" if name is None else value(name),
        base="" if base is None else value(base),
        paragraph=element.find(W + "pPr"),
        run=element.find(W + "rPr"),
    )


def _is_default(element: Element) -> bool:
    return value(element, "type") == "paragraph" and value(element, "default") in {"1", "true"}


def _list_place(properties: Element | None) -> ListPlace | None:
    numbered = None if properties is None else properties.find(W + "numPr")
    if numbered is None:
        return None
    list_id, level = numbered.find(W + "numId"), numbered.find(W + "ilvl")
    return ListPlace(
        None if list_id is None else value(list_id),
        None if level is None else number(level),
    )
