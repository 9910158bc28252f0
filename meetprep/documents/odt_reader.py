"""Read an OpenDocument text into paragraphs and footnotes, as LibreOffice shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.odt_body import BodyReader
from meetprep.documents.odt_namespaces import DRAW, OFFICE, SCRIPT, STYLE, TEXT, XLINK, value
from meetprep.documents.odt_numbering import Numbering
from meetprep.documents.odt_styles import Styles
from meetprep.domain.errors import DamagedDocument, ProtectedDocument
from meetprep.domain.paper import Footnote, PaperWarning, SourceText, WarningCode

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.documents.packages import Element, Package

MIMETYPE = "mimetype"
MANIFEST = "META-INF/manifest.xml"
OPEN_TEXT = b"application/vnd.oasis.opendocument.text"
CONTENT, STYLES = "content.xml", "styles.xml"
MARGINS = re.compile(r"(?:header|footer)(?:-left|-first)?")
MACROS = ("Basic/", "Scripts/")
OUTSIDE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|/|\\|\.\.")
LINKS = frozenset({TEXT + "a", DRAW + "a"})


def is_odt(package: Package) -> bool:
    """Tell whether a package says of itself that it is an OpenDocument text."""
    if MIMETYPE in package:
        return package.read(MIMETYPE).startswith(OPEN_TEXT)
    return MANIFEST in package and OPEN_TEXT in package.read(MANIFEST)


def read_odt(path: Path, package: Package) -> SourceText:
    """Return the text of an OpenDocument file with all changes accepted, nothing hidden in it.

    Raises:
        DamagedDocument: a part is missing or broken, or elements are nested beyond reason.
        ProtectedDocument: its parts are encrypted.
        DocumentTooLarge: a part is far larger than in any paper.
    """
    manifest = package.read(MANIFEST) if MANIFEST in package else b""
    if b"encryption-data" in manifest:
        raise ProtectedDocument(path)
    # OpenOffice 2 named a DTD in its manifest, which is searched but never parsed.
    package.refuse_declarations(besides="" if b"<!ENTITY" in manifest else MANIFEST)
    try:
        return _read(path, package)
    except RecursionError as error:
        raise DamagedDocument(path) from error


def _read(path: Path, package: Package) -> SourceText:
    content = package.xml(CONTENT)
    roots = [package.xml(STYLES), content] if STYLES in package else [content]
    text = content.find(f"{OFFICE}body/{OFFICE}text")
    if text is None:
        raise DamagedDocument(path)
    body = BodyReader(Styles(roots), Numbering(roots))
    paragraphs = tuple(body.paragraphs(text))
    footnotes = tuple(Footnote(label, body.note_text(note)) for label, note in body.notes)
    margins = tuple(line for root in roots for line in _margins(body, root))
    found = (
        (WarningCode.HIDDEN_TEXT, body.met_hidden),
        (WarningCode.MACROS_LEFT_OUT, _has_macros(package, content)),
        (WarningCode.EXTERNAL_CONTENT_LEFT_OUT, any(_points_outside(one) for one in roots)),
        (WarningCode.TRACKED_CHANGES, _holds(text, TEXT + "changed-region")),
        (WarningCode.COMMENTS_LEFT_OUT, _holds(text, OFFICE + "annotation")),
    )
    warnings = tuple(PaperWarning(code) for code, is_met in found if is_met)
    return SourceText(paragraphs, footnotes, warnings, margins)


def _holds(text: Element, tag: str) -> bool:
    return next(text.iter(tag), None) is not None


def _margins(body: BodyReader, root: Element) -> list[str]:
    lines: list[str] = []
    for page in root.iter(STYLE + "master-page"):
        for part in page:
            name = str(part.tag).removeprefix(STYLE)
            if MARGINS.fullmatch(name) and value(part, STYLE + "display") != "false":
                lines += "\n".join(one.text for one in body.paragraphs(part)).splitlines()
    return list(dict.fromkeys(line.strip() for line in lines if line.strip()))


def _has_macros(package: Package, content: Element) -> bool:
    """Tell whether the file carries programs; they are never run."""
    stored = any(name.startswith(MACROS) and not name.endswith("/") for name in package.names)
    tags = (OFFICE + "script", SCRIPT + "event-listener", TEXT + "script")
    return stored or next(content.iter(*tags), None) is not None


def _points_outside(root: Element) -> bool:
    """Tell whether something besides links lies outside the file: a picture, a section."""
    if next(root.iter(OFFICE + "dde-source", TEXT + "dde-connection-decl"), None) is not None:
        return True
    return any(
        OUTSIDE.match(value(one, XLINK + "href"))
        for one in root.xpath("//*[@to:href]", namespaces={"to": XLINK.strip("{}")})
        if one.tag not in LINKS and one.get(XLINK + "href") is not None
    )
