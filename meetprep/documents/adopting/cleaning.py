"""Headers and footers without anything that hides, fetches, runs or names anybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from meetprep.documents.adopting.foreign import R
from meetprep.documents.word_namespaces import XML_SPACE, W, is_on

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from meetprep.documents.packages import Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_KNOWN = (W, _A, _PICTURE, _PLACED)
_UNWRAPPED = {
    W + name for name in ("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml")
} | {W + "hyperlink"}
_DROPPED = re.compile(
    r"del|moveFrom|\w+Change|comment\w+|bookmark\w+|perm\w+|proofErr|lastRenderedPageBreak"
    r"|object|pict|control|altChunk|subDoc|sectPr|sdtPr|sdtEndPr|footnoteRef\w*|endnoteRef\w*"
    r"|move\w+Range\w+|customXml\w+|smartTagPr|annotationRef|(day|month|year)(Short|Long)"
    r"|movie|attachedTemplate|rsid\w*|cnfStyle|divId|fldSimple|ffData|numPr|ptab"
)
_DRAWN_DROPPED = {_A + "extLst", _A + "hlinkClick", _A + "hlinkHover"}
_FIELDS = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES)\b[^\"]*")
_THEMED = re.compile(r"theme\w*|\w*Theme")
_PLAIN_WORDS = re.compile(r"[^\\/:@]*")


def cleaned(root: Element, pictures: Collection[str]) -> None:
    """Leave plain text, tables, page numbers and ``pictures`` that lie in the template."""
    _drop_fields(root)
    for element in list(root.iter(etree.Element)):
        if element is not root and _is_within(element, root):
            _clean(element, pictures)
    for element in root.iter(etree.Element):
        plain_attributes(element)
    etree.cleanup_namespaces(root)


def plain_attributes(element: Element) -> None:
    """Leave no attribute that a foreign name gave, none of editing and none of a theme."""
    for name in list(element.attrib):
        _, _, local = str(name).rpartition("}")
        kept = not str(name).startswith("{") or str(name).startswith(
            (W, XML_SPACE, R + "embed")
        )
        is_themed = str(name).startswith(W) and _THEMED.fullmatch(local)
        if not kept or is_themed or local.startswith("rsid"):
            del element.attrib[name]


def _clean(element: Element, pictures: Collection[str]) -> None:
    tag = str(element.tag)
    if tag in _UNWRAPPED:
        _unwrap(element)
    elif _is_unwanted(element, tag):
        _drop(element)
    elif tag == W + "drawing":
        _clean_drawing(element, pictures)


def _is_unwanted(element: Element, tag: str) -> bool:
    if not tag.startswith(_KNOWN) or tag in _DRAWN_DROPPED:
        return True
    if tag == W + "r":
        return _is_hidden(element)
    return tag.startswith(W) and _DROPPED.fullmatch(tag.removeprefix(W)) is not None


def _clean_drawing(drawing: Element, pictures: Collection[str]) -> None:
    blips = list(drawing.iter(_A + "blip"))
    is_picture = len(list(drawing.iter(_PICTURE + "pic"))) == 1
    known = [blip.get(R + "embed") in pictures and not blip.get(R + "link") for blip in blips]
    if not is_picture or known != [True]:
        _drop(drawing)
        return
    blips[0][:] = []
    for named in (*drawing.iter(_PLACED + "docPr"), *drawing.iter(_PICTURE + "cNvPr")):
        told = named.get("descr") or ""
        number = named.get("id") or "1"
        named.attrib.clear()
        named.attrib.update({"id": number, "name": "Picture"})
        if _PLAIN_WORDS.fullmatch(told):
            named.set("descr", told)


def _is_hidden(run: Element) -> bool:
    looks = run.find(W + "rPr")
    hiding = ("vanish", "specVanish", "webHidden")
    return looks is not None and any(is_on(looks.find(W + name)) for name in hiding)


def _drop_fields(root: Element) -> None:
    """Take out what is no number of a page, with what it showed: a name, a path, a day."""
    for field in list(root.iter(W + "fldSimple")):
        if _FIELDS.fullmatch(field.get(W + "instr") or ""):
            _complex(field)
    open_fields: list[list[Element]] = []
    for run in list(root.iter(W + "r")):
        marks = [one.get(W + "fldCharType") for one in run.iter(W + "fldChar")]
        open_fields += [[] for mark in marks if mark == "begin"]
        for runs in open_fields:
            runs.append(run)
        for _ in range(min(marks.count("end"), len(open_fields))):
            _judge(open_fields.pop())
    for runs in open_fields:
        _judge(runs, is_whole=False)


def _judge(runs: list[Element], *, is_whole: bool = True) -> None:
    code = "".join(one.text or "" for run in runs for one in run.iter(W + "instrText"))
    if not is_whole or not _FIELDS.fullmatch(code):
        for run in runs:
            if run.getparent() is not None:
                _drop(run)


def _complex(field: Element) -> None:
    """Put the runs of a field in its place that say the same as its attribute."""
    parent, at = field.getparent(), 0
    if parent is None:
        return
    at = parent.index(field)
    code = (field.get(W + "instr") or "").split()[0]
    looks = next(iter(field.iter(W + "rPr")), None)
    for number, child in enumerate(field_runs(code, looks)):
        parent.insert(at + number, child)
    parent.remove(field)


def field_runs(code: str, looks: Element | None = None) -> list[Element]:
    """Return the runs of a field that shows 1 until it is counted (17.16.18)."""
    runs = []
    for tag, text in (("begin", ""), ("instrText", f" {code} "), ("separate", ""), ("t", "1")):
        runs.append(_run(tag, text, looks))
    return [*runs, _run("end", "", looks)]


def _run(tag: str, text: str, looks: Element | None) -> Element:
    run = etree.Element(W + "r")
    if looks is not None:
        run.append(etree.fromstring(etree.tostring(looks)))
    if text:
        etree.SubElement(run, W + tag).text = text
    else:
        etree.SubElement(run, W + "fldChar").set(W + "fldCharType", tag)
    return run


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        for number, child in enumerate(list(element)):
            parent.insert(at + number, child)
        parent.remove(element)


def _drop(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _is_within(element: Element, root: Element) -> bool:
    at: Element | None = element
    while at is not None and at is not root:
        at = at.getparent()
    return at is root


def renamed_pictures(root: Element, names: Mapping[str, str]) -> None:
    """Let the pictures of a part refer to the relationships that it has now."""
    for blip in root.iter(_A + "blip"):
        blip.set(R + "embed", names[blip.get(R + "embed") or ""])
