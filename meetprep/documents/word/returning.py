"""What a Word file carries that is to come back: tracked changes, controls, marks, a record."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import TYPE_CHECKING

from meetprep.documents.margin_lines import margin_hash, word_lines
from meetprep.documents.word import wordml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.composition import Returning

SETTINGS = "word/settings.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
RECORD = "customXml/item1.xml"
PROPERTIES = "customXml/itemProps1.xml"
RECORD_RELATIONS = "customXml/_rels/item1.xml.rels"
PACKAGE_RELATIONS = "_rels/.rels"
KEPT = "docProps/custom.xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_RELATION = wordml.R + "/customXml"
_KIND = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
# 17.15.1: tracking stands before these, of which every file of settings has one.
_BEHIND_TRACKING = re.compile(
    r"<w:(doNotTrackMoves|doNotTrackFormatting|documentProtection|autoFormatOverride"
    r"|styleLockTheme|styleLockQFSet|defaultTabStop|autoHyphenation|characterSpacingControl"
    r"|footnotePr|endnotePr|compat|rsids|decimalSymbol|listSeparator)\b|</w:settings>"
)
_FIRST_CONTROL = 1001
_CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_KEPT_KIND = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_PROPERTY = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
# What Word keeps of one property of the user's own.
_LONGEST_VALUE = 255
FURNITURE = re.compile(r"word/(header|footer)\d*\.xml")
_RECORD_END = "</review>"
_LINE = re.compile(r'<line hash="([0-9a-f]+)"/>')


def carried(parts: Mapping[str, bytes], returning: Returning) -> dict[str, bytes]:
    """Return the parts that differ from those of the template so that the file comes back.

    ``parts`` hold headers and footers as they are sent.
    """
    margins = _margins(parts)
    settings = parts[SETTINGS].decode()
    if "<w:trackRevisions" not in settings:
        settings = _BEHIND_TRACKING.sub(
            lambda found: f"<w:trackRevisions/>{found[0]}", settings, count=1
        )
    item = f'<Relationship Id="rIdReview" Type="{_RELATION}" Target="../{RECORD}"/>'
    properties = f'<Relationship Id="rId1" Type="{_RELATION}Props" Target="itemProps1.xml"/>'
    kinds = {PROPERTIES: _KIND, KEPT: _KEPT_KIND}
    types = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>'
        for name, kind in kinds.items()
        if name not in parts
    )
    known = "".join(f'<margin hash="{one}"/>' for one in margins)
    record = returning.record.replace(_RECORD_END, known + _RECORD_END)
    return _kept(parts, returning, margins) | {
        SETTINGS: settings.encode(),
        TYPES: _before_end(parts[TYPES], types),
        RELATIONS: _before_end(parts[RELATIONS], item),
        RECORD: (_HEAD + record).encode(),
        PROPERTIES: (
            f'{_HEAD}<ds:datastoreItem xmlns:ds="{_CUSTOM}"'
            ' ds:itemID="{5B1E7C0A-6B0F-4C55-9C0B-6D656574707A}"><ds:schemaRefs/>'
            "</ds:datastoreItem>"
        ).encode(),
        RECORD_RELATIONS: (
            f'{_HEAD}<Relationships xmlns="{wordml.PACKAGE_RELS}">{properties}</Relationships>'
        ).encode(),
    }


def _margins(parts: Mapping[str, bytes]) -> list[str]:
    """Return the hashes of all lines in headers and footers, and that of none."""
    roots = (wordml.parsed(parts[name]) for name in parts if FURNITURE.fullmatch(name))
    lines = (line for root in roots for line in word_lines(root))
    return list(dict.fromkeys(map(margin_hash, ("", *lines))))


def _kept(
    parts: Mapping[str, bytes], returning: Returning, margins: list[str]
) -> dict[str, bytes]:
    """Return the record as properties of the user's own, which OpenDocument keeps as well."""
    if KEPT in parts:
        return {}
    marks = (mark for _, mark in returning.marks)
    record = " ".join([*marks, *_LINE.findall(returning.record), *margins])
    said = "".join(
        f'<property fmtid="{_PROPERTY}" pid="{number}" name="meetprep {number - 1}">'
        f"<vt:lpwstr>{wordml.escaped(value)}</vt:lpwstr></property>"
        for number, value in enumerate(wrap(record, _LONGEST_VALUE), start=2)
    )
    kind = f"{wordml.R}/custom-properties"
    relation = f'<Relationship Id="rIdKept" Type="{kind}" Target="{KEPT}"/>'
    return {
        PACKAGE_RELATIONS: _before_end(parts[PACKAGE_RELATIONS], relation),
        KEPT: (
            f'{_HEAD}<Properties xmlns="{_CUSTOM_PROPERTIES}" xmlns:vt="{_VALUES}">{said}'
            "</Properties>"
        ).encode(),
    }


def arranged(written: list[str], returning: Returning) -> str:
    """Return the body with its controls around the pieces that each of them holds."""
    body, at = [], 0
    for number, held in enumerate(returning.held, _FIRST_CONTROL):
        body += written[at : held.first]
        body.append(_control(number, held.tag, "".join(written[held.first : held.end])))
        at = held.end
    return "".join([*body, *written[at:]])


def _control(number: int, tag: str, content: str) -> str:
    """Return a control that cannot be deleted, whose content can be changed (17.5.2)."""
    return (
        f'<w:sdt><w:sdtPr><w:tag w:val="{wordml.escaped(tag)}"/><w:id w:val="{number}"/>'
        f'<w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
    )


def _before_end(part: bytes, entry: str) -> bytes:
    before, end, after = part.decode().rpartition("</")
    return f"{before}{entry}{end}{after}".encode()
