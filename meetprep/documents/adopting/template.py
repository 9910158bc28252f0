"""A ministry's template as ours: its page, styles and letterhead around our documents."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from meetprep.documents.adopting.cleaning import cleaned, field_runs, renamed_pictures
from meetprep.documents.adopting.foreign import R, read_foreign
from meetprep.documents.adopting.pictures import bare_picture
from meetprep.documents.adopting.styles import Styles, ids_in
from meetprep.documents.word.package import packed
from meetprep.documents.word.template import DOCUMENT, STYLES
from meetprep.documents.word.wordml import parsed, serialised
from meetprep.documents.word.writing import house_template
from meetprep.documents.word_namespaces import XML_SPACE, W
from meetprep.domain.errors import DamagedDocument

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from meetprep.documents.adopting.foreign import Foreign, Margin
    from meetprep.documents.packages import Element

_RELATIONS = "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = ("header", "footer")
_NUMBERED = re.compile(r"\s*PAGE\b")
_NARROWEST = 2800  # twips of text beside the margins
_SMALLEST_PAGE, _LARGEST_PAGE = 5000, 31680


def adopted(path: Path, content: bytes) -> bytes:
    """Return a template of ours that looks like the one in ``content``.

    It has the page, the styles by name and the headers and footers of that one, and of those
    no macro, no field but numbers of pages, no link, no comment and no name of anybody.

    Raises:
        NotADocument: it is no Word file of today.
        DamagedDocument: a part is missing or broken, or its page has no room for text.
        DocumentTooLarge: it would unpack to far more than a template.
        ProtectedDocument: its parts are encrypted.
    """
    try:
        return _Adoption(path, read_foreign(path, content)).packed()
    except (KeyError, ValueError, AttributeError, etree.LxmlError) as error:
        raise DamagedDocument(path) from error


class _Adoption:
    def __init__(self, path: Path, foreign: Foreign) -> None:
        self._path = path
        self._foreign = foreign
        self._parts = dict(house_template().parts)
        self._pictures: dict[bytes, str] = {}

    def packed(self) -> bytes:
        margins = self._margins()
        house = parsed(self._parts[STYLES])
        styles = Styles(self._foreign.styles, house, self._foreign.theme)
        root, ids = styles.merged(ids_in(margins.values()))
        self._parts[STYLES] = serialised(root)
        for kind, margin in margins.items():
            _completed(margin, kind, ids)
            self._parts[f"word/{kind}.xml"] = serialised(margin)
        for kind in {*_KINDS} - {*margins}:
            self._parts[f"word/{kind}.xml"] = _restyled(self._parts[f"word/{kind}.xml"], ids)
        self._set_page()
        self._add_pictures()
        return packed(self._parts)

    def _margins(self) -> dict[str, Element]:
        """Return the usual header and footer, cleaned; they stand on the first page as well."""
        found = {}
        for kind in _KINDS:
            margin = self._foreign.margins.get((kind, "default")) or self._foreign.margins.get(
                (kind, "first")
            )
            if margin is not None:
                found[kind] = self._margin(kind, margin)
        return found

    def _margin(self, kind: str, margin: Margin) -> Element:
        bare = {key: bare_picture(content) for key, content in margin.pictures.items()}
        known = {key: picture for key, picture in bare.items() if picture}
        cleaned(margin.root, known)
        used = {one.get(R + "embed") for one in margin.root.iter("{*}blip")}
        names = {}
        entries = []
        for number, key in enumerate((key for key in known if key in used), 1):
            suffix, content = known[key]
            name = self._pictures.setdefault(
                content, f"media/image{len(self._pictures) + 1}.{suffix}"
            )
            names[key] = f"rId{number}"
            entries.append(
                f'<Relationship Id="rId{number}" Type="{R[1:-1]}/image" Target="{name}"/>'
            )
        renamed_pictures(margin.root, names)
        if entries:
            self._parts[f"word/_rels/{kind}.xml.rels"] = (
                f'<Relationships xmlns="{_PACKAGE}">{"".join(entries)}</Relationships>'.encode()
            )
        return margin.root

    def _set_page(self) -> None:
        """Take size and margins of the page; columns and borders are no part of ours."""
        document = parsed(self._parts[DOCUMENT])
        ours = next(document.iter(W + "sectPr"))
        theirs = self._foreign.section
        for name in ("pgSz", "pgMar"):
            found = None if theirs is None else next(theirs.iter(W + name), None)
            place = next(ours.iter(W + name))
            if found is not None:
                for key in [key for key in place.attrib if key in found.attrib]:
                    place.set(key, str(abs(int(float(found.get(key) or 0)))))
        size, margin = next(ours.iter(W + "pgSz")), next(ours.iter(W + "pgMar"))
        for side, ends in (("w", ("left", "right")), ("h", ("top", "bottom"))):
            whole = int(size.get(W + side) or 0)
            room = whole - sum(int(margin.get(W + end) or 0) for end in ends)
            if room < _NARROWEST or not _SMALLEST_PAGE <= whole <= _LARGEST_PAGE:
                raise ValueError("no room for text")
        self._parts[DOCUMENT] = serialised(document)

    def _add_pictures(self) -> None:
        suffixes = {name.rpartition(".")[2] for name in self._pictures.values()}
        types = parsed(self._parts[_TYPES])
        for suffix in sorted(suffixes):
            entry = etree.Element(types.tag.replace("Types", "Default"))
            entry.attrib.update({"Extension": suffix, "ContentType": f"image/{suffix}"})
            types.insert(0, entry)
        self._parts[_TYPES] = etree.tostring(
            types, encoding="UTF-8", xml_declaration=True, standalone=True
        )
        for content, name in self._pictures.items():
            self._parts[f"word/{name}"] = content


def _completed(root: Element, kind: str, ids: Mapping[str, str]) -> None:
    """Add what every page has to say and their margin doesn't."""
    text = "".join(one.text or "" for one in root.iter(W + "t"))
    codes = [one.text or "" for one in root.iter(W + "instrText")]
    if kind == "header" and "{marking}" not in text:
        root.append(_paragraph(ids["header centre"], _words("{marking}", is_bold=True)))
    if kind == "footer":
        if "{status}" not in text:
            root.append(_paragraph(ids["footer"], _words("{status}")))
        if not any(map(_NUMBERED.match, codes)):
            counted = [
                *(_words("{page} "), *field_runs("PAGE")),
                *(_words(" {of} "), *field_runs("NUMPAGES")),
            ]
            root.append(_paragraph(ids["footer right"], *counted))
    if len(root) and root[-1].tag == W + "tbl":
        root.append(_paragraph(ids[kind]))  # 17.4.37: a paragraph follows a table


def _paragraph(style: str, *runs: Element) -> Element:
    paragraph = etree.Element(W + "p")
    looks = etree.SubElement(paragraph, W + "pPr")
    etree.SubElement(looks, W + "pStyle").set(W + "val", style)
    paragraph.extend(runs)
    return paragraph


def _words(text: str, *, is_bold: bool = False) -> Element:
    run = etree.Element(W + "r")
    if is_bold:
        etree.SubElement(etree.SubElement(run, W + "rPr"), W + "b")
    words = etree.SubElement(run, W + "t")
    words.text = text
    words.set(XML_SPACE, "preserve")
    return run


def _restyled(part: bytes, ids: Mapping[str, str]) -> bytes:
    """Return a margin of the house with the ids that its styles have now."""
    root = deepcopy(parsed(part))
    known = {"Header": "header", "Footer": "footer"}
    for one in root.iter(W + "pStyle"):
        name = one.get(W + "val") or ""
        spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).casefold()
        one.set(W + "val", ids[known.get(name, spaced)])
    return serialised(root)
