"""One Word document that is put together from a template."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.word import wordml
from meetprep.documents.word.package import packed
from meetprep.documents.word.rich_text import RichTextWriter
from meetprep.documents.word.wordml import w

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.documents.word.template import Template
    from meetprep.domain.richtext import RichText

_DOCUMENT = "word/document.xml"
_NOTES = "word/footnotes.xml"
_FURNITURE = re.compile(r"word/(header|footer)\d*\.xml")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_NO_RELATIONSHIPS = f'<Relationships xmlns="{wordml.PACKAGE_RELS}"/>'.encode()
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<cp:coreProperties"
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>"
    "<dc:language>{language}</dc:language><cp:revision>1</cp:revision></cp:coreProperties>"
)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself; whoever wrote it and when is no part of that."""

    title: str
    subject: str
    language: str


class Document:
    """The body as it grows, its footnotes, lists and links."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._rich_text = RichTextWriter(template)
        self._body: list[str] = []

    def paragraph(self, style: str, text: str) -> None:
        """Append a paragraph of plain text."""
        self._body.append(self._paragraph(style, text))

    def rich_text(self, text: RichText) -> None:
        """Append formatted text."""
        self._body.append(self._rich_text.blocks(text))

    def cover(self, rows: list[tuple[str, str]], widths: tuple[int, int]) -> None:
        """Append the cover table; widths in twentieths of a point."""
        cells = [
            (
                self._paragraph("Cover Label", label),
                "".join(self._paragraph("Cover Text", line) for line in value.split("\n")),
            )
            for label, value in rows
        ]
        self._body.append(wordml.table(cells, self._template.style("Cover Table"), widths))

    def packed(self, properties: Properties, furniture: Mapping[str, str]) -> bytes:
        """Return the whole file. ``furniture`` fills the {names} in headers and footers."""
        parts = dict(self._template.parts)
        language = properties.language
        if not _LANGUAGE.fullmatch(language):
            language = "en-GB"
        parts[_DOCUMENT] = self._document(parts[_DOCUMENT])
        parts[_NOTES] = _extended(parts[_NOTES], "".join(self._rich_text.notes))
        parts["word/numbering.xml"] = _extended(
            parts["word/numbering.xml"], self._rich_text.lists
        )
        parts["word/styles.xml"] = _in_language(parts["word/styles.xml"], language)
        parts["docProps/core.xml"] = _CORE.format(
            title=wordml.escaped(properties.title),
            subject=wordml.escaped(properties.subject),
            language=language,
        ).encode()
        for name in filter(_FURNITURE.fullmatch, parts):
            parts[name] = _filled(parts[name], furniture)
        self._relate(parts)
        return packed(parts)

    def _paragraph(self, style: str, text: str) -> str:
        return wordml.paragraph(wordml.run(text), self._template.style(style))

    def _document(self, part: bytes) -> bytes:
        root = wordml.parsed(part)
        body = wordml.first(root, "body")
        section = body[-1]  # 17.2.2: the section stands last
        body[:] = [*wordml.elements("".join(self._body)), section]
        return wordml.serialised(root)

    def _relate(self, parts: dict[str, bytes]) -> None:
        """Add the relationships of links, and a part for them only where there are any."""
        for part, links in (
            ("word/_rels/document.xml.rels", self._rich_text.links),
            ("word/_rels/footnotes.xml.rels", self._rich_text.note_links),
        ):
            if links.xml:
                parts[part] = _extended(parts.get(part, _NO_RELATIONSHIPS), links.xml)


def _extended(part: bytes, fragment: str) -> bytes:
    root = wordml.parsed(part)
    root.extend(wordml.elements(fragment))
    return wordml.serialised(root)


def _in_language(styles: bytes, language: str) -> bytes:
    """Set the language of all text (17.3.2.20); right-to-left text keeps its own."""
    root = wordml.parsed(styles)
    wordml.first(wordml.first(root, "docDefaults"), "lang").set(w("val"), language)
    return wordml.serialised(root)


def _filled(part: bytes, values: Mapping[str, str]) -> bytes:
    names = "|".join(map(re.escape, values))
    return re.sub(
        rf"\{{({names})\}}", lambda found: wordml.escaped(values[found[1]]), part.decode()
    ).encode()
