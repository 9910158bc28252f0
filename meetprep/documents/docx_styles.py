"""What the styles of a Word document say about a paragraph, in whatever language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.word_namespaces import W, by_tag, first, is_on, number, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.packages import Element

HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
CONTENTS = re.compile(r"toc \d", re.IGNORECASE)
TITLES = frozenset({"title", "subtitle"})
BODY_LEVEL = 9
OUTLINE, LIST, SHADING, VANISH = W + "outlineLvl", W + "numPr", W + "shd", W + "vanish"


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The list that a paragraph belongs to; ``level`` from 0, ``None`` where it isn't said."""

    list_id: str | None
    level: int | None
    style: str = ""


NOWHERE = ListPlace(None, None)


@dataclass(frozen=True, slots=True)
class Style:
    """One style and all that it takes over from its bases.

    ``paragraph`` and ``run`` are what it and each base say of paragraphs and of characters,
    by tag, its own words first. ``heading`` is a level from 1, ``None`` for body text.
    """

    paragraph: tuple[dict[str, Element], ...]
    run: tuple[dict[str, Element], ...]
    is_title: bool
    is_contents: bool
    hides: bool
    heading: int | None
    place: ListPlace

    @property
    def shadings(self) -> Iterator[Element]:
        """The shadings behind its paragraphs, what counts most first."""
        return (one[SHADING] for one in self.paragraph if SHADING in one)


class Styles:
    """The styles of a document, asked by id; one is understood when it is first asked for."""

    def __init__(self, root: Element | None) -> None:
        """Take in the styles part; none at all is allowed."""
        found = [] if root is None else list(root.iterchildren(W + "style"))
        self._elements = {value(one, "styleId"): one for one in found}
        self._default = next((value(one, "styleId") for one in found if _is_default(one)), "")
        self._known: dict[str, Style] = {}

    def of_paragraph(self, named: Element | None) -> str:
        """Return the id of the style that a paragraph has, named or by default."""
        return self._default if named is None else value(named)

    def get(self, style: str) -> Style:
        """Return a style by its id; one that isn't there says nothing."""
        known = self._known.get(style)
        if known is None:
            known = self._known[style] = _understood(list(self._chain(style)))
        return known

    def _chain(self, style: str) -> Iterator[tuple[str, dict[str, Element]]]:
        seen = set()
        while style in self._elements and style not in seen:
            seen.add(style)
            said = by_tag(self._elements[style])
            yield style, said
            base = said.get(W + "basedOn")
            style = "" if base is None else value(base)


def own_heading(outline: Element) -> int | None:
    """Return the level of a heading from 1, ``None`` for body text."""
    return None if number(outline) >= BODY_LEVEL else number(outline) + 1


def own_place(numbered: Element) -> ListPlace:
    """Return the list that a paragraph or a style names itself."""
    list_id, level = first(numbered, W + "numId"), first(numbered, W + "ilvl")
    return ListPlace(
        None if list_id is None else value(list_id),
        None if level is None else number(level),
    )


def _understood(chain: list[tuple[str, dict[str, Element]]]) -> Style:
    names = [value(one[W + "name"]) if W + "name" in one else "" for _, one in chain]
    paragraphs = [by_tag(one.get(W + "pPr")) for _, one in chain]
    runs = [by_tag(one.get(W + "rPr")) for _, one in chain]
    switches = (is_on(one[VANISH]) for one in runs if VANISH in one)
    places = (
        ListPlace(place.list_id, place.level, style)
        for (style, _), said in zip(chain, paragraphs, strict=True)
        if LIST in said and (place := own_place(said[LIST])).list_id is not None
    )
    return Style(
        paragraph=tuple(paragraphs),
        run=tuple(runs),
        is_title=any(name.casefold() in TITLES for name in names),
        is_contents=any(CONTENTS.match(name) for name in names),
        hides=next(switches, False),
        heading=_heading(names, paragraphs),
        place=next(places, NOWHERE),
    )


def _heading(names: list[str], paragraphs: list[dict[str, Element]]) -> int | None:
    for name, said in zip(names, paragraphs, strict=True):
        if OUTLINE in said:
            return own_heading(said[OUTLINE])
        named = HEADING.fullmatch(name)
        if named:
            return int(named[1])
    return None


def _is_default(element: Element) -> bool:
    return value(element, "default") in {"1", "true"} and value(element, "type") == "paragraph"
