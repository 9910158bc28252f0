"""What a Word file carries that is to come back: tracked changes, controls, marks, a record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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


def carried(parts: Mapping[str, bytes], returning: Returning) -> dict[str, bytes]:
    """Return the parts that differ from those of the template so that the file comes back."""
    settings = parts[SETTINGS].decode()
    if "<w:trackRevisions" not in settings:
        settings = _BEHIND_TRACKING.sub(
            lambda found: f"<w:trackRevisions/>{found[0]}", settings, count=1
        )
    item = f'<Relationship Id="rIdReview" Type="{_RELATION}" Target="../{RECORD}"/>'
    properties = f'<Relationship Id="rId1" Type="{_RELATION}Props" Target="itemProps1.xml"/>'
    return {
        SETTINGS: settings.encode(),
        TYPES: _before_end(
            parts[TYPES], f'<Override PartName="/{PROPERTIES}" ContentType="{_KIND}"/>'
        ),
        RELATIONS: _before_end(parts[RELATIONS], item),
        RECORD: (_HEAD + returning.record).encode(),
        PROPERTIES: (
            f'{_HEAD}<ds:datastoreItem xmlns:ds="{_CUSTOM}"'
            ' ds:itemID="{5B1E7C0A-6B0F-4C55-9C0B-6D656574707A}"><ds:schemaRefs/>'
            "</ds:datastoreItem>"
        ).encode(),
        RECORD_RELATIONS: (
            f'{_HEAD}<Relationships xmlns="{wordml.PACKAGE_RELS}">{properties}</Relationships>'
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
