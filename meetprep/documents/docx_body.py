"""Walk through the body of a Word document: paragraphs, lists, tables, boxes, controls."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.documents.docx_passage import (
    Passage,
    PassageReader,
    is_placeholder,
    preferred,
)
from meetprep.documents.docx_styles import (
    LIST,
    NOWHERE,
    OUTLINE,
    VANISH,
    ListPlace,
    own_heading,
    own_place,
)
from meetprep.documents.word_namespaces import COMPATIBILITY, W, by_tag, first
from meetprep.domain.paper import Paragraph, ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.docx_notes import Notes
    from meetprep.documents.docx_styles import Style, Styles
    from meetprep.documents.packages import Element
    from meetprep.documents.word_numbering import Numbering

PARAGRAPH, TABLE, ROW, CELL, CONTROL = W + "p", W + "tbl", W + "tr", W + "tc", W + "sdt"
PROPERTIES, MARK = W + "pPr", W + "rPr"
WRAPPERS = frozenset(
    W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
)
# The mark of a paragraph that a change took away.
GONE = frozenset({W + "del", W + "moveFrom"})
FOREIGN = frozenset({W + "altChunk", W + "subDoc"})


class BodyReader:
    """Reads blocks in the order of the text, counting lists and notes on the way."""

    def __init__(self, styles: Styles, numbering: Numbering, notes: Notes) -> None:
        """Read with the styles, lists and notes of one document."""
        self._styles = styles
        self._numbering = numbering
        self._passages = PassageReader(styles, notes)
        self._carried: Passage | None = None
        self._met_foreign = False

    @property
    def met_hidden(self) -> bool:
        """Whether hidden text was left out so far."""
        return self._passages.met_hidden

    @property
    def met_external(self) -> bool:
        """Whether text of other files, which is left out, was to stand here so far."""
        return self._met_foreign or self._passages.met_external

    def paragraphs(self, parent: Element) -> Iterator[Paragraph]:
        """Yield the paragraphs of a body, a cell, a box, a header or a note."""
        for block in self._blocks(parent):
            if block.tag == TABLE:
                yield from self._table(block)
                continue
            shown, boxes = self._paragraph(block)
            if shown is not None:
                yield shown
            for box in boxes:
                yield from self.paragraphs(box)
        if self._carried and self._carried.text.strip():
            rest, self._carried = self._carried.trimmed(), None
            yield Paragraph(rest.text, notes=tuple(rest.notes))

    def note_text(self, note: Element) -> str:
        """Return the text of a note in one line."""
        return " ".join(" ".join(one.text.split()) for one in self.paragraphs(note))

    def _blocks(self, parent: Element) -> Iterator[Element]:
        for child in parent:
            tag = child.tag
            if tag in {PARAGRAPH, TABLE}:
                yield child
            elif tag in FOREIGN:
                self._met_foreign = True
            elif tag in WRAPPERS:
                if tag != CONTROL or not is_placeholder(child):
                    yield from self._blocks(child)
            elif tag == COMPATIBILITY + "AlternateContent":
                yield from self._blocks(preferred(child))

    def _paragraph(self, element: Element) -> tuple[Paragraph | None, list[Element]]:
        """Return a paragraph, if there is anything to see, and the boxes that hang on it."""
        content = element[:]
        properties = by_tag(first(content, PROPERTIES))
        named = self._styles.of_paragraph(properties.get(W + "pStyle"))
        passage, self._carried = self._carried or Passage(), None
        self._passages.read(content, named, passage)
        mark = {one.tag for one in properties.get(MARK, ())}
        if not GONE.isdisjoint(mark):
            # Without its end, a paragraph runs on into the next one and takes no number.
            self._carried = passage
            return None, []
        style = self._styles.get(named)
        if style.is_contents or (VANISH in mark and not passage.text.strip()):
            return None, passage.boxes
        return self._shown(style, properties, passage.trimmed()), passage.boxes

    def _shown(
        self, style: Style, properties: dict[str, Element], passage: Passage
    ) -> Paragraph | None:
        place = _place(style, properties) if LIST in properties else style.place
        label, level = ("", 0) if place is NOWHERE else self._numbered(place)
        if not passage.text:
            return None
        heading = style.heading
        if OUTLINE in properties:
            heading = own_heading(properties[OUTLINE])
        notes = tuple(passage.notes)
        if style.is_title:
            return Paragraph(passage.text, ParagraphKind.TITLE, label, 0, notes)
        if heading is not None:
            return Paragraph(passage.text, ParagraphKind.HEADING, label, heading, notes)
        kind = ParagraphKind.ITEM if label else ParagraphKind.TEXT
        return Paragraph(passage.text, kind, label, level if label else 0, notes)

    def _numbered(self, place: ListPlace) -> tuple[str, int]:
        """Count a paragraph in that place; return its label and its level from 0."""
        if place.list_id is None:
            return "", 0
        level = place.level or 0
        if place.level is None and place.style:
            level = self._numbering.level_of_style(place.list_id, place.style)
        return self._numbering.next_label(place.list_id, level), level

    def _table(self, table: Element) -> Iterator[Paragraph]:
        for row in _rows(table):
            cells = list(_cells(row))
            begun = [cell for cell in cells if not _continues_cell_above(cell)]
            if len(begun) == 1:
                # A frame around text, not a table.
                yield from self.paragraphs(begun[0])
                continue
            passage = Passage()
            for place, cell in enumerate(cells):
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


def _place(style: Style, properties: dict[str, Element]) -> ListPlace:
    """Return the list of a paragraph that says something of its list itself."""
    own = own_place(properties[LIST])
    if own.list_id is not None:
        return own
    return style.place if own.level is None else replace(style.place, level=own.level)


def _rows(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == ROW:
            properties = first(child, W + "trPr")
            if properties is None or first(properties, W + "del") is None:
                yield child
        elif child.tag in WRAPPERS:
            yield from _rows(child)


def _cells(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == CELL:
            yield child
        elif child.tag in WRAPPERS:
            yield from _cells(child)


def _continues_cell_above(cell: Element) -> bool:
    properties = first(cell, W + "tcPr")
    merged = None if properties is None else first(properties, W + "vMerge")
    return merged is not None and merged.get(W + "val") != "restart"
