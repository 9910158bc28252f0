"""How much room a paragraph takes in each style of a template, in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.word.typefaces import Face, face
from meetprep.documents.word.wordml import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

_TWIPS, _HALVES, _SINGLE = 20, 2, 240
_MEAN_WIDTH = 0.49  # of a letter, in shares of its size
_ON = {"", "1", "true", "on"}


@dataclass(frozen=True, slots=True)
class Measure:
    """Room around and between the lines of one style; ``line`` is the height of a line."""

    face: Face
    size: float
    before: float
    after: float
    line: float
    aside: float
    keeps: bool

    def lines(self, text: str, width: float, *, roughly: bool = False) -> int:
        """Return how many lines ``text`` fills in a column of that width."""
        if roughly:
            room = max(width - self.aside, self.size)
            return 1 + text.count("\n") + int(len(text) * self.size * _MEAN_WIDTH / room)
        room = max(width - self.aside, self.size) / self.size
        return sum(_filled(one, self.face, room) for one in text.split("\n"))


def _filled(text: str, letters: Face, room: float) -> int:
    blank = letters.width(" ")
    lines, at = 1, 0.0
    for word in text.split(" "):
        wide = letters.width(word)
        if at and at + wide > room:
            lines, at = lines + 1, 0.0
        at += wide + blank
    return lines


def measures_of(styles: Element, by_name: Mapping[str, Element]) -> dict[str, Measure]:
    """Return the measures of all paragraph styles, by folded name."""
    by_id = {value(style, "@w:styleId"): style for style in by_name.values()}
    return {
        name: _measure(_chain(style, by_id, styles))
        for name, style in by_name.items()
        if value(style, "@w:type") == "paragraph"
    }


def _chain(style: Element, by_id: Mapping[str, Element], styles: Element) -> list[Element]:
    """Return a style, those it is based on, and the defaults: who says a thing first counts."""
    chain: list[Element] = []
    at: Element | None = style
    while at is not None and at not in chain:
        chain.append(at)
        at = by_id.get(value(at, "w:basedOn/@w:val"))
    defaults = styles.xpath("w:docDefaults/*", namespaces={"w": styles.nsmap[styles.prefix]})
    return [*chain, *defaults]


def _measure(chain: list[Element]) -> Measure:
    def said(path: str, usual: str = "0") -> str:
        found = (value(one, path) for one in chain)
        return next((one for one in found if one), usual)

    def is_on(name: str, kind: str) -> bool:
        for one in chain:
            if value(one, f"count(w:{kind}/w:{name})") == "1":
                return value(one, f"w:{kind}/w:{name}/@w:val") in _ON
        return False

    size = float(said("w:rPr/w:sz/@w:val", "21")) / _HALVES
    letters = face(said("w:rPr/w:rFonts/@w:ascii", ""), is_bold=is_on("b", "rPr"))
    spacing = "w:pPr/w:spacing/@w:"
    line = float(said(f"{spacing}line", str(_SINGLE)))
    is_exact = said(f"{spacing}lineRule", "auto") == "exact"
    return Measure(
        face=letters,
        size=size,
        before=float(said(f"{spacing}before")) / _TWIPS,
        after=float(said(f"{spacing}after")) / _TWIPS,
        line=line / _TWIPS if is_exact else size * letters.height * line / _SINGLE,
        aside=sum(float(said(f"w:pPr/w:ind/@w:{side}")) for side in ("left", "right")) / _TWIPS,
        keeps=is_on("keepNext", "pPr"),
    )
