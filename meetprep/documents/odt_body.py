"""Walk through the body of an OpenDocument text: paragraphs, lists, tables, sections, boxes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.documents.docx_passage import Passage
from meetprep.documents.odt_namespaces import DRAW, STYLE, TABLE, TEXT, number, value
from meetprep.documents.odt_numbering import OUTLINE, Counters
from meetprep.documents.odt_passage import PassageReader, outermost_boxes
from meetprep.domain.paper import Paragraph, ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.odt_numbering import Numbering
    from meetprep.documents.odt_styles import Styles
    from meetprep.documents.packages import Element

PARAGRAPHS = frozenset({TEXT + "p", TEXT + "h"})
WRAPPERS = frozenset(
    {
        TEXT + "index-body",
        TEXT + "index-title",
        TEXT + "bibliography",
        STYLE + "region-left",
        STYLE + "region-center",
        STYLE + "region-right",
    }
)
LISTS = frozenset({TEXT + "list", TEXT + "numbered-paragraph"})
STYLE_NAME, HEADING = TEXT + "style-name", TEXT + "h"
ROW_GROUPS = frozenset(
    TABLE + name for name in ("table-header-rows", "table-rows", "table-row-group")
)


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where in a list a paragraph stands, its level from 1, and whether it is counted."""

    counters: Counters
    style: str
    level: int
    counted: bool = False
    start: int | None = None


class BodyReader:
    """Reads blocks in the order of the text, counting lists on the way."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        """Read with the styles and lists of one document."""
        self._styles = styles
        self._numbering = numbering
        self._passages = PassageReader(styles)
        self._met_hidden = False

    @property
    def met_hidden(self) -> bool:
        """Whether hidden text was left out so far."""
        return self._met_hidden or self._passages.met_hidden

    @property
    def notes(self) -> tuple[tuple[str, Element], ...]:
        """The notes met so far: their labels as shown and what holds their text."""
        return tuple(self._passages.notes)

    def paragraphs(self, parent: Element) -> Iterator[Paragraph]:
        """Yield the paragraphs of a body, a section, a cell, a box, a header or a note."""
        for block in parent:
            if block.tag in PARAGRAPHS:
                yield from self._paragraph(block, None)
            elif block.tag in LISTS:
                yield from self._listed(block)
            elif block.tag == TABLE + "table":
                yield from self._table(block)
            elif block.tag.startswith(DRAW):
                for box in outermost_boxes(block):
                    yield from self.paragraphs(box)
            elif block.tag in WRAPPERS or self._is_open_section(block):
                yield from self.paragraphs(block)

    def note_text(self, note: Element) -> str:
        """Return the text of a note in one line."""
        return " ".join(" ".join(one.text.split()) for one in self.paragraphs(note))

    def _is_open_section(self, block: Element) -> bool:
        if block.tag != TEXT + "section":
            return False
        hidden = value(block, TEXT + "is-hidden") == "true"
        if hidden or value(block, TEXT + "display") == "none":
            self._met_hidden = True
            return False
        return True

    def _listed(self, block: Element) -> Iterator[Paragraph]:
        if block.tag == TEXT + "list":
            counters = self._numbering.begin(block)
            yield from self._list(block, ListPlace(counters, counters.style, 1))
            return
        style = value(block, TEXT + "style-name")
        start = number(block, TEXT + "start-value", -1)
        place = ListPlace(
            self._numbering.of_id(value(block, TEXT + "list-id"), style),
            style,
            number(block, TEXT + "level", 1),
            counted=True,
            start=start if start >= 0 else None,
        )
        for paragraph in block:
            if paragraph.tag in PARAGRAPHS:
                yield from self._paragraph(paragraph, place)

    def _list(self, element: Element, place: ListPlace) -> Iterator[Paragraph]:
        style = value(element, STYLE_NAME) or place.style
        for item in element:
            own = value(item, TEXT + "style-override") or style
            start = number(item, TEXT + "start-value", -1)
            counted = item.tag == TEXT + "list-item"
            here = ListPlace(
                place.counters, own, place.level, counted, start if start >= 0 else None
            )
            for block in item:
                if block.tag == TEXT + "list":
                    deeper = replace(here, level=place.level + 1, counted=False, start=None)
                    yield from self._list(block, deeper)
                elif block.tag in PARAGRAPHS:
                    yield from self._paragraph(block, here)
                    here = replace(here, counted=False)

    def _paragraph(self, element: Element, place: ListPlace | None) -> Iterator[Paragraph]:
        style = value(element, STYLE_NAME)
        passage = self._passages.read(element)
        boxes = passage.boxes
        if not self._styles.is_contents(style):
            shown = self._shown(element, place or self._outlined(element), passage.trimmed())
            if shown.text:
                yield shown
        for box in boxes:
            yield from self.paragraphs(box)

    def _outlined(self, heading: Element) -> ListPlace | None:
        """Return the place of a heading outside lists in the outline of the document."""
        if heading.tag != HEADING:
            return None
        begins = value(heading, TEXT + "restart-numbering") == "true"
        start = number(heading, TEXT + "start-value", 1)
        return ListPlace(
            self._numbering.outline,
            OUTLINE,
            number(heading, TEXT + "outline-level", 1),
            counted=value(heading, TEXT + "is-list-header") != "true",
            start=start if begins else None,
        )

    def _shown(self, element: Element, place: ListPlace | None, passage: Passage) -> Paragraph:
        style = value(element, STYLE_NAME)
        notes = tuple(passage.notes)
        label = self._label(place)
        heading = self._styles.heading_level(style)
        if element.tag == HEADING:
            heading = number(element, TEXT + "outline-level", 1)
        if self._styles.is_title(style):
            return Paragraph(passage.text, ParagraphKind.TITLE, label, 0, notes)
        if heading is not None:
            return Paragraph(passage.text, ParagraphKind.HEADING, label, heading, notes)
        if label and place is not None:
            level = place.level - 1
            return Paragraph(passage.text, ParagraphKind.ITEM, label, level, notes)
        return Paragraph(passage.text, notes=notes)

    def _label(self, place: ListPlace | None) -> str:
        if place is None:
            return ""
        if not place.counted:
            place.counters.pass_by(place.level)
            return ""
        return self._numbering.next_label(place.counters, place.style, place.level, place.start)

    def _table(self, table: Element) -> Iterator[Paragraph]:
        for row in self._rows(table):
            cells = list(_cells(row))
            if sum(cell.tag == TABLE + "table-cell" for cell in cells) == 1:
                # A frame around text, not a table.
                for cell in cells:
                    yield from self.paragraphs(cell)
                continue
            passage = Passage()
            for place, cell in enumerate(cells):
                passage.join(self._cell(cell), "\t" if place else "")
            if passage.text.strip():
                text = passage.text.rstrip()
                yield Paragraph(text, ParagraphKind.ROW, notes=tuple(passage.notes))

    def _rows(self, parent: Element) -> Iterator[Element]:
        for child in parent:
            if child.tag == TABLE + "table-row":
                if value(child, TABLE + "visibility") != "collapse":
                    yield child
                elif any(text.strip() for text in child.itertext()):
                    self._met_hidden = True
            elif child.tag in ROW_GROUPS:
                yield from self._rows(child)

    def _cell(self, cell: Element) -> Passage:
        passage = Passage()
        if cell.tag == TABLE + "covered-table-cell":
            return passage
        for paragraph in self.paragraphs(cell):
            text = f"{paragraph.label} " if paragraph.label else ""
            content = Passage(paragraph.text.replace("\t", " "), list(paragraph.notes))
            passage.join(content, ("\n" if passage.text else "") + text)
        return passage


def _cells(row: Element) -> Iterator[Element]:
    """Yield the cells of a row without those that a wider one beside them covers."""
    covered = 0
    for child in row:
        if child.tag == TABLE + "table-cell":
            covered = number(child, TABLE + "number-columns-spanned", 1) - 1
            yield child
        elif child.tag == TABLE + "covered-table-cell":
            if covered <= 0:
                yield child
            covered -= 1
