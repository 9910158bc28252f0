"""One Word document that is put together from a template."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from meetprep.documents.word import wordml
from meetprep.documents.word.package import packed
from meetprep.documents.word.returning import FURNITURE, arranged, carried
from meetprep.documents.word.template import DOCUMENT, NOTES, NUMBERING, STYLES
from meetprep.documents.word.tracking import TrackingWriter
from meetprep.domain.composition import Contents, Line, Passage, Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.documents.word.paging import Pages
    from meetprep.documents.word.template import Template
    from meetprep.domain.composition import Cell, Composition, Furniture, Piece

_NO_RELATIONSHIPS = f'<Relationships xmlns="{wordml.PACKAGE_RELS}"></Relationships>'
_RELATIONSHIPS_END = "</Relationships>"
_LANGUAGE = re.compile(r'(<w:lang\b[^>]*?\bw:val=")[^"]*(")')
_ENTRY_STYLES = {"heading 2": "toc 2"}
_KEPT = 16  # styles in a language
_CORE_PART = "docProps/core.xml"
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<cp:coreProperties"
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{title}</dc:title><dc:subject>{subject}</dc:subject>"
    "<dc:language>{language}</dc:language><cp:revision>1</cp:revision></cp:coreProperties>"
)


class Document:
    """The body of a composition, its footnotes, lists and links."""

    def __init__(self, template: Template, composition: Composition, pages: Pages) -> None:
        self._template = template
        self._composition = composition
        self._pages = pages
        self._rich_text = TrackingWriter(template)
        self._page = template.lying if composition.is_landscape else template.upright
        self._places = 0
        self._mark = ""

    def packed(self) -> bytes:
        """Return the whole file. Whoever wrote it and when is no part of it."""
        composition, template = self._composition, self._template
        parts = dict(template.parts)
        words = _words(composition.furniture, self._pages.count)
        furnished = list(filter(FURNITURE.fullmatch, parts))
        for name in furnished:
            parts[name] = _filled(parts[name], words)
        body = self._body(parts)
        parts[DOCUMENT] = self._page.frame.around(body)
        parts[NOTES] = template.notes.around("".join(self._rich_text.notes))
        parts[NUMBERING] = template.lists.around(self._rich_text.lists)
        parts[STYLES] = _in_language(parts[STYLES], composition.language)
        parts[_CORE_PART] = _CORE.format(
            title=wordml.escaped(composition.title),
            subject=wordml.escaped(composition.subject),
            language=composition.language,
        ).encode()
        changed = {DOCUMENT, NOTES, NUMBERING, _CORE_PART, *furnished}
        changed |= self._relate(parts) | (parts.keys() - template.parts.keys())
        return packed(parts, recurring=parts.keys() - changed)

    def _body(self, parts: dict[str, bytes]) -> str:
        """Return all pieces; of what is to come back, ``parts`` hold what it carries."""
        returning = self._composition.returning
        if returning is None:
            return "".join(map(self._piece, self._composition.pieces))
        marks = dict(returning.marks)
        parts |= carried(parts, returning)
        written = []
        for number, piece in enumerate(self._composition.pieces):
            self._mark = marks.get(number, "")
            written.append(self._piece(piece))
        return arranged(written, returning)

    def _piece(self, piece: Piece) -> str:
        if isinstance(piece, Table):
            return self._table(piece)
        if isinstance(piece, Contents):
            return self._contents(piece)
        return self._text(piece)

    def _text(self, text: Line | Passage) -> str:
        if isinstance(text, Passage) and text.tracked is not None:
            return self._rich_text.tracked(text.tracked, text.language)
        if isinstance(text, Passage):
            return self._rich_text.blocks(text.text, text.look, text.language)
        content = wordml.run(text.text, wordml.in_language(text.language)) if text.text else ""
        if anchor := text.anchor or self._mark:
            self._places += 1
            content = wordml.bookmark(self._places, anchor, content)
        new_page = wordml.NEW_PAGE if text.is_new_page else ""
        return wordml.paragraph(content, self._template.style(text.style), new_page)

    def _table(self, table: Table) -> str:
        share = self._page.width / sum(table.widths)
        widths = [round(width * share) for width in table.widths]
        rows = (
            wordml.table_row(self._cells(row, widths), is_head=number < table.heads)
            for number, row in enumerate(table.rows)
        )
        style = self._template.style(table.style)
        return wordml.table(
            rows, style, widths, heads=table.heads, description=table.description
        )

    def _cells(self, row: tuple[Cell, ...], widths: list[int]) -> list[str]:
        cells, at = [], 0
        for cell in row:
            width = sum(widths[at : at + cell.span])
            content = "".join(map(self._text, cell.content))
            cells.append(wordml.table_cell(content, width, cell.span))
            at += cell.span
        return cells

    def _contents(self, contents: Contents) -> str:
        """Return the table of contents as it will be when somebody updates it (17.16.5.68)."""
        entries = self._composition.entries
        title = self._text(Line("TOC Heading", contents.title))
        written = []
        for number, line in enumerate(entries, 1):
            page = str(self._pages.of(line.anchor))
            shown = wordml.field(f"PAGEREF {line.anchor} \\h", wordml.run(page))
            entry = wordml.within(line.anchor, wordml.run(f"{line.text}\t") + shown)
            begin = wordml.field_start('TOC \\o "1-2" \\h \\z \\u') if number == 1 else ""
            end = wordml.field_end() if number == len(entries) else ""
            style = self._template.style(_ENTRY_STYLES.get(line.style, "toc 1"))
            written.append(wordml.paragraph(begin + entry + end, style))
        return title + "".join(written)

    def _relate(self, parts: dict[str, bytes]) -> set[str]:
        """Add the relationships of links, and a part for them only where there are any."""
        changed = set()
        for part, links in (
            ("word/_rels/document.xml.rels", self._rich_text.links),
            ("word/_rels/footnotes.xml.rels", self._rich_text.note_links),
        ):
            if links.xml:
                known = parts[part].decode() if part in parts else _NO_RELATIONSHIPS
                before, end, after = known.rpartition(_RELATIONSHIPS_END)
                parts[part] = f"{before}{links.xml}{end}{after}".encode()
                changed.add(part)
        return changed


@lru_cache(_KEPT)
def _in_language(styles: bytes, language: str) -> bytes:
    """Set the language of all text (17.3.2.20); right-to-left text keeps its own."""
    tag = wordml.escaped(language)
    return _LANGUAGE.sub(rf"\g<1>{tag}\g<2>", styles.decode(), count=1).encode()


def _words(furniture: Furniture, pages: int) -> dict[str, str]:
    return {
        "delegation": furniture.delegation,
        "marking": furniture.marking,
        "reference": furniture.reference,
        "status": furniture.status,
        "page": furniture.page,
        "of": furniture.of,
        "pages": str(pages),
    }


def _filled(part: bytes, values: Mapping[str, str]) -> bytes:
    names = "|".join(map(re.escape, values))
    return re.sub(
        rf"\{{({names})\}}", lambda found: wordml.escaped(values[found[1]]), part.decode()
    ).encode()
