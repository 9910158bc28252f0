"""What paragraphs and characters of a Word copy that came back are, by the names of styles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.word_namespaces import W, by_tag, is_on, number, value
from meetprep.domain.richtext import DEEPEST_HEADING, BlockKind, ListStyle, Mark
from meetprep.domain.signs import Shape

if TYPE_CHECKING:
    from meetprep.documents.packages import Element
    from meetprep.documents.word_numbering import Numbering

LISTS = {
    "bullet": ListStyle.BULLET,
    "number": ListStyle.DECIMAL,
    "letter": ListStyle.LETTER,
    "roman": ListStyle.ROMAN,
}
COUNTED = {
    "bullet": ListStyle.BULLET,
    "lowerLetter": ListStyle.LETTER,
    "upperLetter": ListStyle.LETTER,
    "lowerRoman": ListStyle.ROMAN,
    "upperRoman": ListStyle.ROMAN,
}
# Headings of a text stand below those of session, question and part.
ABOVE = 3
_LISTED = re.compile(r"list (bullet|number|letter|roman)\b.*")
_HEADED = re.compile(r"heading (\d)")
_QUOTED = frozenset({"quote", "intense quote", "quotations"})
_LEAVE_OUT = "leave out"
_TOGGLES = {W + "b": Mark.BOLD, W + "i": Mark.ITALIC, W + "strike": Mark.STRIKE}
_RAISED = {"superscript": Mark.SUPERSCRIPT, "subscript": Mark.SUBSCRIPT}


class ReturnedStyles:
    """Shapes and marks, as the editor knows them."""

    def __init__(self, styles: Element | None, numbering: Numbering) -> None:
        """Take in the styles of the document and its lists."""
        found = [] if styles is None else styles.iterchildren(W + "style")
        self._styles = {value(one, "styleId"): by_tag(one) for one in found}
        self._numbering = numbering

    def shape(self, properties: Element | None) -> Shape:
        """Return what a paragraph with those properties is."""
        said = by_tag(properties)
        named = said.get(W + "pStyle")
        style = "" if named is None else value(named)
        listed = self._listed(style, said.get(W + "numPr"))
        return listed or shape_named(self._name(style))

    def marks(self, properties: Element | None, *, is_link: bool = False) -> frozenset[Mark]:
        """Return how characters with those properties look; a link is underlined anyway."""
        said = by_tag(properties)
        named = said.get(W + "rStyle")
        marks = set() if named is None else self._style_marks(value(named))
        _add(marks, said)
        if is_link and W + "u" not in said:
            marks.discard(Mark.UNDERLINE)
        return frozenset(marks)

    def _style_marks(self, style: str) -> set[Mark]:
        chain = []
        while style in self._styles and style not in chain:
            chain.append(style)
            based = self._styles[style].get(W + "basedOn")
            style = "" if based is None else value(based)
        marks: set[Mark] = set()
        for one in reversed(chain):
            if self._name(one) == _LEAVE_OUT:
                return {Mark.LEAVE_OUT}
            if "reference" not in self._name(one):
                _add(marks, by_tag(self._styles[one].get(W + "rPr")))
        return marks

    def _listed(self, style: str, numbered: Element | None) -> Shape | None:
        if numbered is None:
            return None
        said = by_tag(numbered)
        if W + "numId" not in said:
            return None
        list_id = value(said[W + "numId"])
        if list_id == "0":
            return Shape()
        level = number(said[W + "ilvl"]) if W + "ilvl" in said else 0
        counted = self._numbering.format_of(list_id, level)
        if not counted or _HEADED.fullmatch(self._name(style)):
            return None
        return Shape(BlockKind.ITEM, level, COUNTED.get(counted, ListStyle.DECIMAL))

    def _name(self, style: str) -> str:
        name = self._styles.get(style, {}).get(W + "name")
        return style.casefold() if name is None else value(name).casefold()


def shape_named(name: str) -> Shape:
    """Return what paragraphs in the style of that folded name are."""
    if listed := _LISTED.fullmatch(name):
        return Shape(BlockKind.ITEM, 0, LISTS[listed[1]])
    if headed := _HEADED.fullmatch(name):
        level = int(headed[1])
        level = level - ABOVE if level > ABOVE else level
        return Shape(BlockKind.HEADING, min(level, DEEPEST_HEADING))
    return Shape(BlockKind.QUOTE) if name in _QUOTED else Shape()


def _add(marks: set[Mark], said: dict[str, Element]) -> None:
    for tag, mark in _TOGGLES.items():
        if tag in said:
            (marks.add if is_on(said[tag]) else marks.discard)(mark)
    if W + "u" in said:
        is_plain = value(said[W + "u"]) in {"none", ""}
        (marks.discard if is_plain else marks.add)(Mark.UNDERLINE)
    if W + "vertAlign" in said:
        marks -= set(_RAISED.values())
        raised = _RAISED.get(value(said[W + "vertAlign"]))
        marks |= {raised} if raised else set()
