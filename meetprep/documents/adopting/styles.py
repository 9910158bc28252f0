"""The styles of a foreign template by name, completed by those of the house that it lacks."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from meetprep.documents.adopting.cleaning import plain_attributes
from meetprep.documents.word.wordml import value
from meetprep.documents.word_namespaces import W

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from meetprep.documents.packages import Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_LINKS = ("basedOn", "next", "link")
_DROPPED = ("rsid", "numPr", "aliases", "autoRedefine", "lang", "framePr", "sectPr")
_STYLED = ("pStyle", "rStyle", "tblStyle")


class Styles:
    """Merges two sheets of styles; names are compared without case, ids are made to fit."""

    def __init__(self, foreign: Element, house: Element, theme: Element | None) -> None:
        self._fonts = _fonts(theme)
        self._foreign_root, self._house_root = foreign, house
        self._foreign = _by_name(foreign)
        self._house = _by_name(house)
        self._foreign_ids = {_id(one): name for name, one in self._foreign.items()}
        self._house_ids = {_id(one): name for name, one in self._house.items()}
        self._names: dict[str, None] = {}

    def merged(self, used: Iterable[str]) -> tuple[Element, Mapping[str, str]]:
        """Return the styles, and the id of each by folded name.

        Kept are those that the house knows and those with the foreign ids ``used``.
        """
        for name in (*self._house, *(self._foreign_ids.get(one, "") for one in used)):
            self._take(name)
        ids = self._chosen_ids()
        root = etree.Element(W + "styles", nsmap={"w": W[1:-1]})
        root.append(self._defaults())
        for name in self._names:
            root.append(self._style(name, ids))
        etree.cleanup_namespaces(root)
        return root, ids

    def _take(self, name: str) -> None:
        if not name or name in self._names:
            return
        style, names = self._source(name)
        self._names[name] = None
        self._take(names.get(value(style, "w:basedOn/@w:val"), ""))

    def _source(self, name: str) -> tuple[Element, Mapping[str, str]]:
        """Return a style and the names of the ids in it; a list's marks are the house's."""
        if name in self._foreign and _kind(self._foreign[name]) == self._kind_of(name):
            return self._foreign[name], self._foreign_ids
        return self._house[name], self._house_ids

    def _kind_of(self, name: str) -> str:
        return _kind(self._house.get(name, self._foreign.get(name)))

    def _chosen_ids(self) -> dict[str, str]:
        ids: dict[str, str] = {}
        for name in sorted(self._names, key=lambda one: one not in self._foreign):
            found = _id(self._source(name)[0])
            while found in ids.values():
                found += "House"
            ids[name] = found
        return ids

    def _style(self, name: str, ids: Mapping[str, str]) -> Element:
        source, names = self._source(name)
        style = deepcopy(source)
        is_own = source is self._foreign.get(name)
        for element in list(style.iter(etree.Element)):
            plain_attributes_of_style(element, self._fonts)
            if etree.QName(element).localname in _DROPPED and (
                is_own or etree.QName(element).localname != "numPr"
            ):
                _drop(element)
            elif not is_own and element.tag == W + "rFonts":
                _drop(element)  # what is added is set in the typefaces of the ministry
        for link in _LINKS:
            _relink(style, link, names, ids)
        style.set(W + "styleId", ids[name])
        if is_own and name in self._house:
            _take_numbering(style, self._house[name])
        _one_default(style, self._house.get(name))
        return style

    def _defaults(self) -> Element:
        found = self._foreign_root.find(W + "docDefaults")
        defaults = deepcopy(
            self._house_root.find(W + "docDefaults") if found is None else found
        )
        for element in list(defaults.iter(etree.Element)):
            plain_attributes_of_style(element, self._fonts)
        looks = next(defaults.iter(W + "rPrDefault"), None)
        if looks is None:
            looks = etree.Element(W + "rPrDefault")
            defaults.insert(0, looks)
        inner = looks.find(W + "rPr")
        inner = etree.SubElement(looks, W + "rPr") if inner is None else inner
        for language in inner.findall(W + "lang"):
            inner.remove(language)
        etree.SubElement(inner, W + "lang").set(W + "val", "en-GB")
        return defaults


def ids_in(roots: Iterable[Element]) -> Iterator[str]:
    """Yield the ids of the styles that are used in parts."""
    for root in roots:
        for one in root.iter(*(W + name for name in _STYLED)):
            yield one.get(W + "val") or ""


def plain_attributes_of_style(element: Element, fonts: Mapping[str, str]) -> None:
    """Leave nothing that a theme says: typefaces are named, colours are there already."""
    if element.tag == W + "rFonts":
        for side in ("ascii", "hAnsi"):
            themed = element.get(f"{W}{side}Theme") or ""
            if font := fonts.get(themed[:5]):
                element.set(W + side, font)
        if element.get(W + "ascii") and not element.get(W + "hAnsi"):
            element.set(W + "hAnsi", element.get(W + "ascii") or "")
    plain_attributes(element)


def _fonts(theme: Element | None) -> dict[str, str]:
    """Return the typefaces of a theme by how their attributes begin (20.1.4.1.18)."""
    found: dict[str, str] = {}
    if theme is None:
        return found
    for kind in ("major", "minor"):
        for one in theme.iter(f"{_A}{kind}Font"):
            latin = one.find(_A + "latin")
            found[kind] = "" if latin is None else latin.get("typeface") or ""
    return found


def _by_name(root: Element) -> dict[str, Element]:
    return {
        value(style, "w:name/@w:val").casefold(): style for style in root.findall(W + "style")
    }


def _id(style: Element) -> str:
    return style.get(W + "styleId") or ""


def _kind(style: Element | None) -> str:
    return "" if style is None else style.get(W + "type") or "paragraph"


def _relink(
    style: Element, link: str, names: Mapping[str, str], ids: Mapping[str, str]
) -> None:
    for element in style.findall(W + link):
        target = ids.get(names.get(element.get(W + "val") or "", ""))
        if target:
            element.set(W + "val", target)
        else:
            style.remove(element)


def _take_numbering(style: Element, house: Element) -> None:
    """Give a list's style the marks of the house: nothing else is numbered by itself."""
    numbering = next(house.iter(W + "numPr"), None)
    if numbering is None:
        return
    looks = style.find(W + "pPr")
    if looks is None:
        looks = etree.Element(W + "pPr")
        at = next(
            (n for n, one in enumerate(style) if one.tag in {W + "rPr", W + "tblPr"}),
            len(style),
        )
        style.insert(at, looks)
    for name in ("ind", "numPr"):
        for one in looks.findall(W + name):
            looks.remove(one)
    # 17.3.1.26: what stands before it in a paragraph's properties.
    before = {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"}
    at = sum(etree.QName(one).localname in before for one in looks)
    looks.insert(at, deepcopy(numbering))


def _one_default(style: Element, house: Element | None) -> None:
    """A default of a kind is one that the house has as well."""
    is_default = house is not None and house.get(W + "default") == "1"
    if is_default:
        style.set(W + "default", "1")
    else:
        style.attrib.pop(W + "default", None)


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
