"""How the styles of a Word template look, as values: sizes in points, colours as text.

Source for the properties: ECMA-376 Part 1, 17.3 (paragraphs, characters), 17.4 (tables) and
17.7.2 (what a style takes over from the one it is based on).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from meetprep.documents.word.template import DOCUMENT, STYLES
from meetprep.documents.word.typefaces import face
from meetprep.documents.word.wordml import first, parsed, value, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element as Element

    from meetprep.documents.word.template import Template

Look = dict[str, Any]

_TWIPS, _HALVES, _EIGHTHS, _SINGLE = 20, 2, 8, 240
_OFF = {"0", "false", "off", "none"}
_SWITCHES = {"b": "bold", "i": "italic", "caps": "caps", "keepNext": "keeps"}
_LENGTHS = {
    "w:pPr/w:spacing/@w:before": "before",
    "w:pPr/w:spacing/@w:after": "after",
    "w:pPr/w:ind/@w:left": "left",
    "w:pPr/w:ind/@w:right": "right",
    "w:rPr/w:spacing/@w:val": "tracking",
}
_WORDS = {
    "w:rPr/w:rFonts/@w:ascii": "font",
    "w:rPr/w:u/@w:val": "underline",
    "w:rPr/w:vertAlign/@w:val": "raised",
    "w:pPr/w:jc/@w:val": "align",
}
_PLAIN: Look = {
    **dict.fromkeys((*_SWITCHES.values(), "tab"), False),
    **dict.fromkeys(_LENGTHS.values(), 0.0),
    **dict.fromkeys(("font", "underline", "raised"), ""),
    "align": "left",
    "colour": "000000",
    "size": 10.0,
    "line": 1.0,
    "exact": False,
    "edges": {},
    "level": 0,
}
# Letters as wide as those of the house's typefaces, which no program may bring along.
_ALIKE = {"Calibri": "Carlito", "Cambria": "Caladea"}
_WITH_SERIFS = {"Cambria", "Times New Roman", "Georgia", "Garamond", "Palatino Linotype"}
_SERIF = ["Caladea", "Literata"]
_SANS = ["Carlito", "Inter"]
_ANYTHING = ["Libertinus Serif", "New Computer Modern", "DejaVu Sans Mono"]
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_KEPT = 8


def looks_of(template: Template) -> dict[str, Any]:
    """Return the looks of a template: of its pages, its paragraphs, characters and tables."""
    return _looks(template.parts[STYLES], template.parts[DOCUMENT])


@lru_cache(_KEPT)
def _looks(style_part: bytes, document: bytes) -> dict[str, Any]:
    styles = parsed(style_part)
    all_styles = list(styles.iter(w("style")))
    by_id = {value(style, "@w:styleId"): style for style in all_styles}
    defaults = list(first(styles, "docDefaults")) if _has(styles, "w:docDefaults") else []

    def look(style: Element, *, is_whole: bool) -> Look:
        chain = _chain(style, by_id)
        return _finished(_merged([*defaults, *chain])) if is_whole else _merged(chain)

    def named(kind: str, *, is_whole: bool) -> dict[str, Look]:
        return {
            value(style, "w:name/@w:val").casefold(): look(style, is_whole=is_whole)
            for style in all_styles
            if value(style, "@w:type") == kind
        }

    return {
        "page": _page(document),
        "styles": named("paragraph", is_whole=True),
        "characters": named("character", is_whole=False),
        "tables": {
            value(style, "w:name/@w:val").casefold(): _table(_chain(style, by_id))
            for style in all_styles
            if value(style, "@w:type") == "table"
        },
    }


def _chain(style: Element, by_id: Mapping[str, Element]) -> list[Element]:
    """Return a style after all those that it is based on."""
    chain: list[Element] = []
    at: Element | None = style
    while at is not None and at not in chain:
        chain.insert(0, at)
        at = by_id.get(value(at, "w:basedOn/@w:val"))
    return chain


def _merged(sources: Iterable[Element]) -> Look:
    look: Look = {}
    for source in sources:
        look |= _said(source)
    return look


def _said(source: Element) -> Look:
    """Return what one style says itself."""
    look: Look = {key: found for path, key in _WORDS.items() if (found := value(source, path))}
    for path, key in _LENGTHS.items():
        if found := value(source, path):
            look[key] = float(found) / _TWIPS
    for name, key in _SWITCHES.items():
        if _has(source, f"w:pPr/w:{name}|w:rPr/w:{name}"):
            said = value(source, f"w:pPr/w:{name}/@w:val|w:rPr/w:{name}/@w:val")
            look[key] = said not in _OFF
    return look | _letters(source) | _lines(source)


def _letters(source: Element) -> Look:
    look: Look = {}
    if size := value(source, "w:rPr/w:sz/@w:val"):
        look["size"] = float(size) / _HALVES
    if colour := value(source, "w:rPr/w:color/@w:val"):
        look["colour"] = "000000" if colour == "auto" else colour
    return look


def _lines(source: Element) -> Look:
    look: Look = {}
    if line := value(source, "w:pPr/w:spacing/@w:line"):
        look["exact"] = value(source, "w:pPr/w:spacing/@w:lineRule") in {"exact", "atLeast"}
        look["line"] = float(line) / (_TWIPS if look["exact"] else _SINGLE)
    if level := value(source, "w:pPr/w:outlineLvl/@w:val"):
        look["level"] = int(level) + 1
    if edges := _edges(source, "w:pPr/w:pBdr"):
        look["edges"] = edges
    if _has(source, "w:pPr/w:tabs/w:tab[@w:val='right']"):
        look["tab"] = True
    return look


def _finished(said: Look) -> Look:
    """Return a look that says everything; ``height`` is that of a line, in points."""
    look = _PLAIN | said
    letters = face(look["font"], is_bold=look["bold"])
    height = look["line"] * (1 if look["exact"] else letters.height * look["size"])
    return look | {"height": height, "fonts": families(look["font"])}


def families(name: str) -> list[str]:
    """Return the typefaces to try for the one called ``name``, in that order."""
    serif = name in _WITH_SERIFS
    usual = [*(_SERIF if serif else _SANS), *(_SANS if serif else _SERIF), *_ANYTHING]
    asked = _ALIKE.get(name, name)
    return usual if not asked or asked in usual else [asked, *usual]


def _edges(source: Element, path: str) -> dict[str, Look]:
    edges = {}
    for edge in _EDGES:
        kind = value(source, f"{path}/w:{edge}/@w:val")
        if kind and kind not in {"none", "nil"}:
            colour = value(source, f"{path}/w:{edge}/@w:color")
            edges[edge] = {
                "width": float(value(source, f"{path}/w:{edge}/@w:sz") or 4) / _EIGHTHS,
                "colour": colour if colour and colour != "auto" else "000000",
                "space": float(value(source, f"{path}/w:{edge}/@w:space") or 0),
            }
    return edges


def _table(chain: list[Element]) -> Look:
    look: Look = {"edges": {}, "fill": "", "head": ""}
    look["margins"] = dict.fromkeys(("top", "left", "bottom", "right"), 0.0)
    for style in chain:
        look["edges"] = look["edges"] | _edges(style, "w:tblPr/w:tblBorders")
        for side in look["margins"]:
            if found := value(style, f"w:tblPr/w:tblCellMar/w:{side}/@w:w"):
                look["margins"][side] = float(found) / _TWIPS
        look["fill"] = value(style, "w:tcPr/w:shd/@w:fill") or look["fill"]
        head = "w:tblStylePr[@w:type='firstRow']/w:tcPr/w:shd/@w:fill"
        look["head"] = value(style, head) or look["head"]
    return look


def _page(part: bytes) -> Look:
    section = list(parsed(part).iter(w("sectPr")))[-1]
    sides = sorted(float(value(section, f"w:pgSz/@w:{side}")) / _TWIPS for side in ("w", "h"))
    names = ("top", "right", "bottom", "left", "header", "footer")
    margins = {
        name: float(value(section, f"w:pgMar/@w:{name}") or 0) / _TWIPS for name in names
    }
    return {"short": sides[0], "long": sides[1], **margins}


def _has(element: Element, path: str) -> bool:
    return value(element, f"boolean({path})") == "true"
