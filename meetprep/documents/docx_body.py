"""Walk through the body of a Word document: paragraphs, lists, tables, boxes, controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.docx_passage import (
    Passage,
    PassageReader,
    is_placeholder,
    preferred,
)
from meetprep.documents.word_namespaces import COMPATIBILITY, W
from meetprep.domain.paper import Paragraph, ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.docx_notes import Notes
    from meetprep.documents.docx_styles import Styles
    from meetprep.documents.packages import Element
    from meetprep.documents.word_numbering import Numbering

WRAPPERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
)
FOREIGN = frozenset({W + "altChunk", W + "subDoc"})


class BodyReader:
    """Reads blocks in the order of the text, counting lists and notes on the way."""

    def __init__(self, styles: Styles, numbering: Numbering, notes: Notes) -> None:
        """Read with the styles, lists and notes of one document."""
        self._styles = styles
        self._numbering = numbering
        self._passages = PassageReader(styles, notes)
        self._carried = Passage()
        self.met_external = False

    @property
    def met_hidden(self) -> bool:
        """Whether hidden text was left out so far."""
        return self._passages.met_hidden

    def paragraphs(self, parent: Element) -> Iterator[Paragraph]:
        """Yield the paragraphs of a body, a cell, a box, a header or a note."""
        for block in self._blocks(parent):
            if block.tag == W + "tbl":
                yield from self._table(block)
            else:
                yield from self._paragraph(block)
        if self._carried.text.strip():
            rest, self._carried = self._carried.trimmed(), Passage()
            yield Paragraph(rest.text, notes=tuple(rest.notes))

    def note_text(self, note: Element) -> str:
        """Return the text of a note in one line."""
        return " ".join(" ".join(one.text.split()) for one in self.paragraphs(note))

    def _blocks(self, parent: Element) -> Iterator[Element]:
        for child in parent:
            if child.tag in {W + "p", W + "tbl"}:
                yield child
            elif child.tag in FOREIGN:
                self.met_external = True
            elif child.tag in WRAPPERS:
                if child.tag != W + "sdt" or not is_placeholder(child):
                    yield from self._blocks(child)
            elif child.tag == COMPATIBILITY + "AlternateContent":
                yield from self._blocks(preferred(child))

    def _paragraph(self, element: Element) -> Iterator[Paragraph]:
        properties = element.find(W + "pPr")
        style = self._styles.of_paragraph(properties)
        passage, self._carried = self._carried, Passage()
        passage.join(self._passages.read(element, style))
        self.met_external = self.met_external or element.find(W + "subDoc") is not None
        if _mark_is(properties, "del", "moveFrom"):
            # Without its end, a paragraph runs on into the next one and takes no number.
            self._carried = passage
            return
        boxes = passage.boxes
        if not self._styles.is_contents(style) and not _is_invisible(properties, passage):
            shown = self._shown(style, properties, passage.trimmed())
            if shown.text:
                yield shown
        for box in boxes:
            yield from self.paragraphs(box)

    def _shown(self, style: str, properties: Element | None, passage: Passage) -> Paragraph:
        place = self._styles.list_place(style, properties)
        label, level = "", 0
        if place.list_id is not None:
            level = place.level or 0
            if place.level is None and place.style:
                level = self._numbering.level_of_style(place.list_id, place.style)
            label = self._numbering.next_label(place.list_id, level)
        heading = self._styles.heading_level(style, properties)
        notes = tuple(passage.notes)
        if self._styles.is_title(style):
            return Paragraph(passage.text, ParagraphKind.TITLE, label, 0, notes)
        if heading is not None:
            return Paragraph(passage.text, ParagraphKind.HEADING, label, heading, notes)
        kind = ParagraphKind.ITEM if label else ParagraphKind.TEXT
        return Paragraph(passage.text, kind, label, level if label else 0, notes)

    def _table(self, table: Element) -> Iterator[Paragraph]:
        for row in _rows(table):
            cells = [cell for cell in _cells(row) if not _continues_cell_above(cell)]
            if len(cells) == 1:
                # A frame around text, not a table.
                yield from self.paragraphs(cells[0])
                continue
            passage = Passage()
            for place, cell in enumerate(_cells(row)):
                passage.join(self._cell(cell), "\t" if place else "")
            if passage.text.strip():
                text = passage.text.rstrip()
                yield Paragraph(text, ParagraphKind.ROW, notes=tuple(passage.notes))

    def _cell(self, cell: Element) -> Passage:
        passage = Passage()
        for paragraph in self.paragraphs(cell):
            text = f"{paragraph.label} " if paragraph.label else ""
            content = Passage(paragraph.text.replace("\t", " "), list(paragraph.notes))
            passage.join(content, ("\n" if passage.text else "") + text)
        return passage


def _rows(parent: Element) -> Iterator[Element]:
    for child in parent:
        properties = child.find(W + "trPr")
        if child.tag == W + "tr":
            if properties is None or properties.find(W + "del") is None:
                yield child
        elif child.tag in WRAPPERS:
            yield from _rows(child)


def _cells(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == W + "tc":
            yield child
        elif child.tag in WRAPPERS:
            yield from _cells(child)


def _continues_cell_above(cell: Element) -> bool:
    properties = cell.find(W + "tcPr")
    merged = None if properties is None else properties.find(W + "vMerge")
    return merged is not None and merged.get(W + "val") != "restart"


def _mark_is(properties: Element | None, *states: str) -> bool:
    mark = None if properties is None else properties.find(W + "rPr")
    return mark is not None and any(mark.find(W + state) is not None for state in states)


def _is_invisible(properties: Element | None, passage: Passage) -> bool:
    return not passage.text.strip() and _mark_is(properties, "vanish")
