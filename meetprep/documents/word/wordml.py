"""WordprocessingML as text: every string is escaped here and nowhere else.

Source for elements and their order: ECMA-376 Part 1, chapter 17.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element as Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
LEVELS = 9
NEW_PAGE = "<w:pageBreakBefore/>"
_PLACE = "here"
MARK = f"<!--{_PLACE}-->"

# All that XML 1.0 (2.2, Char) leaves out.
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SPECIAL = re.compile(r"([\n\t])")
_SPECIAL_XML = {"\n": "<w:br/>", "\t": "<w:tab/>"}


def w(name: str) -> str:
    """Return the qualified name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def first(element: Element, name: str) -> Element:
    """Return the first element called ``name`` in ``element``, which has one by its schema."""
    return next(element.iter(w(name)))


def value(element: Element, path: str) -> str:
    """Return what a path such as ``w:name/@w:val`` leads to, "" if to nothing."""
    return str(element.xpath(f"string({path})", namespaces={"w": W}))


def fit(text: str) -> str:
    """Return ``text`` without what XML cannot hold, with one kind of line break."""
    if text.isprintable():
        return text
    return _UNFIT.sub("", _BREAKS.sub("\n", text))


def escaped(text: str) -> str:
    """Return ``text`` for use in an element or a quoted attribute."""
    return _escaped(fit(text))


def run(text: str, properties: str = "") -> str:
    """Return a run; line breaks and tabs become those of Word."""
    text = fit(text)
    if text.isprintable() and text:
        said = f'<w:t xml:space="preserve">{_escaped(text)}</w:t>'
        return f"<w:r>{_properties('r', properties)}{said}</w:r>"
    pieces = (
        _SPECIAL_XML.get(piece) or f'<w:t xml:space="preserve">{_escaped(piece)}</w:t>'
        for piece in _SPECIAL.split(text)
        if piece
    )
    return f"<w:r>{_properties('r', properties)}{''.join(pieces)}</w:r>"


def in_language(tag: str) -> str:
    """Return the run property of a language (17.3.2.20), "" where the tag is none."""
    return f'<w:lang w:val="{tag}"/>' if _LANGUAGE.fullmatch(tag) else ""


def paragraph(content: str, style: str, properties: str = "") -> str:
    """Return a paragraph of the style with that id."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{escaped(style)}"/>{properties}</w:pPr>{content}</w:p>'
    )


def bookmark(number: int, name: str, content: str) -> str:
    """Return ``content`` as a place that can be referred to (17.13.6.2)."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{escaped(name)}"/>{content}'
        f'<w:bookmarkEnd w:id="{number}"/>'
    )


def field(instruction: str, shown: str) -> str:
    """Return a field with what it shows until somebody updates it (17.16.18)."""
    return field_start(instruction) + shown + _field_char("end")


def field_start(instruction: str) -> str:
    """Return the beginning of a field whose result follows."""
    code = (
        f'<w:r><w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
    )
    return _field_char("begin") + code + _field_char("separate")


def field_end() -> str:
    """Return the end of a field."""
    return _field_char("end")


def within(anchor: str, content: str) -> str:
    """Return runs that lead to a bookmark of the same document."""
    return f'<w:hyperlink w:anchor="{escaped(anchor)}" w:history="1">{content}</w:hyperlink>'


def in_list(number: int, level: int) -> str:
    """Return the paragraph property of an item (17.9.18)."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def list_instance(number: int, abstract: str) -> str:
    """Return a list that starts anew at each level (17.9.15, 17.9.27)."""
    starts = "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
        for level in range(LEVELS)
    )
    return (
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{escaped(abstract)}"/>'
        f"{starts}</w:num>"
    )


def hyperlink(relationship: str, content: str) -> str:
    """Return runs that lead to the target of a relationship."""
    return f'<w:hyperlink r:id="{relationship}" w:history="1">{content}</w:hyperlink>'


def note_reference(number: int, style: str) -> str:
    """Return the mark of a footnote in the text (17.11.14)."""
    return (
        f'<w:r><w:rPr><w:rStyle w:val="{escaped(style)}"/></w:rPr>'
        f'<w:footnoteReference w:id="{number}"/></w:r>'
    )


def note(number: int, content: str, text_style: str, mark_style: str) -> str:
    """Return a footnote: its mark, a blank and its runs (17.11.10)."""
    mark = (
        f'<w:r><w:rPr><w:rStyle w:val="{escaped(mark_style)}"/></w:rPr><w:footnoteRef/></w:r>'
    )
    body = paragraph(mark + run(" ") + content, text_style)
    return f'<w:footnote w:id="{number}">{body}</w:footnote>'


def table_cell(content: str, width: int, span: int = 1) -> str:
    """Return a cell of whole paragraphs; width in twentieths of a point."""
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}</w:tcPr>{content}</w:tc>'


def table_row(cells: Iterable[str], *, is_head: bool) -> str:
    """Return a row that stays on one page; a head is repeated on each (17.4.78)."""
    head = "<w:tblHeader/>" if is_head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(cells)}</w:tr>"


def table(
    rows: Iterable[str], style: str, widths: Sequence[int], *, heads: int, description: str
) -> str:
    """Return a table of whole rows; widths in twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    look = f'<w:tblLook w:val="{"0020" if heads else "0000"}"/>'
    words = f'<w:tblDescription w:val="{escaped(description)}"/>' if description else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{escaped(style)}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"{look}{words}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def parsed(content: bytes) -> Element:
    """Return the root of a part. No entity is resolved and nothing is fetched."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, collect_ids=False
    )
    return etree.fromstring(content, parser)


def mark() -> Element:
    """Return what stands for the place where text will be put."""
    return etree.Comment(_PLACE)


def serialised(root: Element) -> bytes:
    """Return the part that holds ``root``."""
    etree.cleanup_namespaces(root, keep_ns_prefixes=["w", "r"])
    content: bytes = etree.tostring(
        root, encoding="UTF-8", xml_declaration=True, standalone=True
    )
    return content


def _escaped(text: str) -> str:
    return escape(text).replace('"', "&quot;")


def _field_char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _properties(kind: str, properties: str) -> str:
    return f"<w:{kind}Pr>{properties}</w:{kind}Pr>" if properties else ""
