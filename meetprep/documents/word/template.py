"""The house style: a Word file whose styles are found by name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from meetprep.documents.word import wordml
from meetprep.documents.word.measures import measures_of
from meetprep.documents.word.package import read_parts
from meetprep.documents.word.wordml import parsed, value, w
from meetprep.domain.composition import Look
from meetprep.domain.richtext import BlockKind, ListStyle

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from lxml.etree import _Element as Element

    from meetprep.documents.word.measures import Measure
    from meetprep.domain.richtext import Block

DOCUMENT = "word/document.xml"
NOTES = "word/footnotes.xml"
NUMBERING = "word/numbering.xml"
STYLES = "word/styles.xml"
_LISTS = {
    ListStyle.BULLET: "Bullet",
    ListStyle.DECIMAL: "Number",
    ListStyle.LETTER: "Letter",
    ListStyle.ROMAN: "Roman",
}
# Heading 1 to 3 are those of the document: session, question, part.
HEADINGS_ABOVE = 3
_KEPT = 8
_TWIPS = 20


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before and after what is written into a part."""

    before: str
    after: str

    def around(self, content: str) -> bytes:
        """Return the whole part."""
        return f"{self.before}{content}{self.after}".encode()


@dataclass(frozen=True, slots=True)
class Page:
    """The frame of the body on upright or on lying paper.

    ``width`` of the text is in twips, ``room`` for it from head to foot in points.
    """

    frame: Frame
    width: int
    room: float


@dataclass(frozen=True, slots=True)
class Template:
    """Parts by name, style ids by folded style name, and the numbering of each list style."""

    parts: Mapping[str, bytes]
    style_ids: Mapping[str, str]
    numberings: Mapping[str, str]
    first_free_list: int
    upright: Page
    lying: Page
    notes: Frame
    lists: Frame
    measures: Mapping[str, Measure]
    table_margins: Mapping[str, tuple[float, float, float]]

    def style(self, name: str) -> str:
        """Return the id of the style called ``name``; ids are localised, names are not.

        Source: ECMA-376 Part 1, 17.7.4.9 and 17.7.4.17. Word compares them without case.
        """
        return self.style_ids[name.casefold()]

    def measure(self, name: str) -> Measure:
        """Return how much room paragraphs of the style called ``name`` take."""
        return self.measures[name.casefold()]

    def margins(self, table_style: str) -> tuple[float, float, float]:
        """Return the room above, on both sides together and below what stands in a cell."""
        return self.table_margins[table_style.casefold()]

    def numbering(self, style: str) -> str:
        """Return the numbering that the list style called ``style`` brings."""
        return self.numberings[style.casefold()]


def read_template(path: Path) -> Template:
    """Return the template at ``path``; the same file is understood once."""
    return template_of(path.read_bytes())


def list_style(style: ListStyle, look: Look) -> str:
    """Return the name of the style of a list's items."""
    return f"{'List' if look is Look.BODY else look.value} {_LISTS[style]}"


def block_style(block: Block, look: Look) -> str:
    """Return the name of the style of a block of formatted text."""
    if block.kind is BlockKind.ITEM:
        return list_style(block.list_style or ListStyle.BULLET, look)
    if block.kind is BlockKind.HEADING:
        level = f"heading {block.level + HEADINGS_ABOVE}"
        return level if look is Look.BODY else f"{look.value} Heading Inside"
    if block.kind is BlockKind.QUOTE:
        return "Quote" if look is Look.BODY else f"{look.value} Quote"
    return "Body Text" if look is Look.BODY else look.value


@lru_cache(_KEPT)
def template_of(content: bytes) -> Template:
    """Return the template that is the file ``content``; the same one is understood once."""
    parts = read_parts(content)
    styles = parsed(parts[STYLES])
    numbering = parsed(parts[NUMBERING])
    by_name = {
        value(style, "w:name/@w:val").casefold(): style for style in styles.iter(w("style"))
    }
    abstracts = {
        value(num, "@w:numId"): value(num, "w:abstractNumId/@w:val")
        for num in numbering.iter(w("num"))
    }
    listed = (list_style(kind, look).casefold() for kind in _LISTS for look in Look)
    return Template(
        parts=parts,
        style_ids={name: value(style, "@w:styleId") for name, style in by_name.items()},
        numberings={
            name: abstracts[value(by_name[name], "w:pPr/w:numPr/w:numId/@w:val")]
            for name in listed
        },
        first_free_list=max(int(number) for number in abstracts) + 1,
        upright=_page(parts[DOCUMENT], is_lying=False),
        lying=_page(parts[DOCUMENT], is_lying=True),
        notes=_frame(parsed(parts[NOTES])),
        lists=_frame(numbering),
        measures=measures_of(styles, by_name),
        table_margins={
            name: _margins(style)
            for name, style in by_name.items()
            if value(style, "@w:type") == "table"
        },
    )


def _margins(style: Element) -> tuple[float, float, float]:
    top, left, bottom, right = (
        float(value(style, f"w:tblPr/w:tblCellMar/w:{side}/@w:w") or 0) / _TWIPS
        for side in ("top", "left", "bottom", "right")
    )
    return top, left + right, bottom


def _page(part: bytes, *, is_lying: bool) -> Page:
    root = parsed(part)
    body = wordml.first(root, "body")
    section = body[-1]  # 17.2.2: the section stands last
    size, margins = (wordml.first(section, name) for name in ("pgSz", "pgMar"))
    sides = sorted(int(value(size, f"@w:{side}")) for side in ("w", "h"))
    width, height = reversed(sides) if is_lying else sides
    size.set(w("w"), str(width))
    size.set(w("h"), str(height))
    if is_lying:
        size.set(w("orient"), "landscape")
    aside, above = (
        sum(int(value(margins, f"@w:{side}")) for side in sides)
        for sides in (("left", "right"), ("top", "bottom"))
    )
    body[:] = [section]
    return Page(_frame(root, body, at=0), width - aside, (height - above) / _TWIPS)


def _frame(root: Element, holder: Element | None = None, at: int | None = None) -> Frame:
    """Return the part around what goes into ``holder``: at its end, or before child ``at``."""
    holder = root if holder is None else holder
    mark = wordml.mark()
    holder.insert(len(holder) if at is None else at, mark)
    before, _, after = wordml.serialised(root).decode().partition(wordml.MARK)
    holder.remove(mark)
    return Frame(before, after)
