"""What paragraphs and characters of an OpenDocument copy that came back are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.odt_namespaces import FORMAT, STYLE, TEXT, number, value
from meetprep.documents.odt_styles import StyleChains, style_name
from meetprep.documents.returned_styles import shape_named
from meetprep.domain.richtext import BlockKind, ListStyle, Mark
from meetprep.domain.signs import Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.packages import Element

_COUNTED = {"a": ListStyle.LETTER, "A": ListStyle.LETTER, "i": ListStyle.ROMAN}
_COUNTED["I"] = ListStyle.ROMAN
_LEVELS = (TEXT + "list-level-style-bullet", TEXT + "list-level-style-number")
_LEAVE_OUT = "leave out"


class OdtStyles:
    """Shapes and marks, as the editor knows them."""

    def __init__(self, roots: Iterable[Element]) -> None:
        """Take in the styles of those parts."""
        known = list(roots)
        self._chain = StyleChains(known).chain
        self._lists = {
            value(one, STYLE + "name"): one
            for root in known
            for one in root.iter(TEXT + "list-style")
        }

    def shape(self, paragraph: Element, listed: tuple[str, int] | None) -> Shape:
        """Return what a paragraph is; ``listed`` are the list that it is in and its level."""
        style = value(paragraph, TEXT + "style-name")
        if listed is not None:
            name = listed[0] or self._list_of(style)
            return Shape(BlockKind.ITEM, listed[1], self._counted(name, listed[1]))
        shapes = (shape_named(name) for name in self._names("paragraph", style))
        return next((one for one in shapes if one != Shape()), Shape())

    def marks(self, style: str, around: frozenset[Mark]) -> frozenset[Mark]:
        """Return how characters of a style look within those that look as ``around``."""
        if _LEAVE_OUT in self._names("text", style):
            return around | {Mark.LEAVE_OUT}
        marks = set(around)
        for one in reversed(list(self._chain("text", style))):
            properties = one.find(STYLE + "text-properties")
            if properties is not None and not _is_link(one):
                _add(marks, properties)
        return frozenset(marks)

    def _counted(self, name: str, level: int) -> ListStyle:
        found = self._lists.get(name)
        for one in found if found is not None else ():
            if one.tag in _LEVELS and number(one, TEXT + "level", 0) == level + 1:
                if one.tag == _LEVELS[0]:
                    return ListStyle.BULLET
                return _COUNTED.get(value(one, STYLE + "num-format"), ListStyle.DECIMAL)
        return ListStyle.BULLET

    def _list_of(self, style: str) -> str:
        named = (value(o, STYLE + "list-style-name") for o in self._chain("paragraph", style))
        return next(filter(None, named), "")

    def _names(self, family: str, style: str) -> list[str]:
        return [style_name(one).casefold() for one in self._chain(family, style)]


def _is_link(style: Element) -> bool:
    return style_name(style).casefold() in {"internet link", "hyperlink"}


def _add(marks: set[Mark], properties: Element) -> None:
    said = {
        Mark.BOLD: (value(properties, FORMAT + "font-weight"), {"normal"}),
        Mark.ITALIC: (value(properties, FORMAT + "font-style"), {"normal"}),
        Mark.UNDERLINE: (value(properties, STYLE + "text-underline-style"), {"none"}),
        Mark.STRIKE: (value(properties, STYLE + "text-line-through-style"), {"none"}),
    }
    for mark, (word, plain) in said.items():
        if word:
            (marks.discard if word in plain else marks.add)(mark)
    place = value(properties, STYLE + "text-position").partition(" ")[0]
    if place:
        marks -= {Mark.SUPERSCRIPT, Mark.SUBSCRIPT}
        if place == "super" or (place.rstrip("%").isdecimal() and place != "0%"):
            marks.add(Mark.SUPERSCRIPT)
        elif place == "sub" or place.startswith("-"):
            marks.add(Mark.SUBSCRIPT)
