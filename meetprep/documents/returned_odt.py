"""Read an OpenDocument copy that came back: every word with who put it in or took it out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.margin_lines import MARGINS, odt_lines
from meetprep.documents.odt_namespaces import (
    DRAW,
    DRAWN,
    OFFICE,
    STYLE,
    TABLE,
    TEXT,
    XLINK,
    number,
    value,
)
from meetprep.documents.odt_passage import is_left_out, outermost_boxes
from meetprep.documents.returned_odt_changes import DC, Annotations, changed_regions
from meetprep.documents.returned_odt_styles import OdtStyles
from meetprep.documents.returned_values import picture_sign, record_of, saved_by
from meetprep.domain.errors import DamagedDocument, ProtectedDocument
from meetprep.domain.returned import Returned, ReturnedParagraph, Stretch, Touch
from meetprep.domain.rewriting import LINE_BREAK, NOTE_SIGN
from meetprep.domain.richtext import Run
from meetprep.domain.signs import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from meetprep.documents.packages import Element, Package
    from meetprep.domain.richtext import Mark
    from meetprep.domain.signs import Shape

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_BLANKS = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS = frozenset({TEXT + "p", TEXT + "h"})
_MOST_BLANKS = 100
_SIGNS = {TEXT + "tab": "\t", TEXT + "line-break": LINE_BREAK}
_INSIDE = frozenset(
    {TEXT + "section", TEXT + "list-item", TEXT + "list-header", TEXT + "index-body"}
    | {
        TABLE + name
        for name in ("table", "table-row", "table-cell", "table-header-rows", "table-rows")
    }
)
_LEFT_OUT = frozenset(
    {TEXT + "tracked-changes", DC + "creator", OFFICE + "annotation", OFFICE + "change-info"}
)
_TOLD = (DRAWN + "desc", DRAWN + "title")
_Listed = tuple[str, int] | None


def read_returned_odt(path: Path, package: Package) -> Returned:
    """Return what an OpenDocument copy says and who changed what in it.

    Raises:
        DamagedDocument: a part is missing or broken, or elements are nested beyond reason.
        ProtectedDocument: its parts are encrypted.
        DocumentTooLarge: a part is far larger than in any paper.
    """
    manifest = package.read(_MANIFEST) if _MANIFEST in package else b""
    if b"encryption-data" in manifest:
        raise ProtectedDocument(path)
    try:
        content = package.xml(_CONTENT)
        roots = [package.xml(_STYLES), content] if _STYLES in package else [content]
        text = content.find(f"{OFFICE}body/{OFFICE}text")
        if text is None:
            raise DamagedDocument(path)
        styles = OdtStyles(roots)
        reader = _Reader(styles, text)
        reader.blocks(text, None)
        margins, said = list(_margins(roots[0], styles)), list(odt_lines(roots[0]))
    except RecursionError as error:
        raise DamagedDocument(path) from error
    record = record_of(path, package)
    package.refuse_declarations(besides="" if b"<!ENTITY" in manifest else _MANIFEST)
    return Returned(
        tuple(reader.paragraphs),
        tuple(reader.notes),
        reader.annotations.all(),
        record.parts,
        record.lines,
        saved_by(package),
        tuple(one for one in margins if one.is_changed),
        record.rewritten(said),
    )


class _Reader:
    """Reads paragraphs in the order of the text; changes may span several of them."""

    def __init__(self, styles: OdtStyles, text: Element) -> None:
        self._styles = styles
        self._regions = changed_regions(text)
        self._inserting: dict[str, Touch] = {}
        self.annotations = Annotations()
        self.paragraphs: list[ReturnedParagraph] = []
        self.notes: list[tuple[Run, ...]] = []
        self._anchors: list[str] = []
        self._stretches: list[Stretch] = []
        self._boxes: list[Element] = []
        self._deleting: Touch | None = None
        self._earlier: tuple[Shape, Touch] | None = None

    def blocks(self, parent: Element, listed: _Listed) -> None:
        """Read paragraphs, and those in lists, tables and sections."""
        for child in parent:
            tag = child.tag
            if tag in _PARAGRAPHS:
                self._paragraph(child, listed)
            elif tag == TEXT + "list":
                name = value(child, TEXT + "style-name") or (listed[0] if listed else "")
                self.blocks(child, (name, listed[1] + 1 if listed else 0))
            elif tag in _INSIDE:
                self.blocks(child, listed)
            elif tag.startswith(DRAW):
                self._drawn(child, frozenset(), "")
                if self._stretches:
                    self._close(PLAIN, None)
                self._take_boxes()
            elif tag not in _LEFT_OUT:
                self._point(child, listed)

    def _paragraph(self, element: Element, listed: _Listed) -> None:
        self._inside(element, frozenset(), "", listed)
        shape = self._styles.shape(element, listed)
        earlier, self._earlier = self._earlier, None
        if earlier is None:
            self._close(shape, None)
        else:
            self._close(shape, None, reshaped=earlier[1], earlier=earlier[0])
        self._take_boxes()

    def _take_boxes(self) -> None:
        """Read the boxes that were met, behind the paragraph in which they hang."""
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box, None)

    def _close(
        self,
        shape: Shape,
        deleted: Touch | None,
        *,
        reshaped: Touch | None = None,
        earlier: Shape | None = None,
    ) -> None:
        self.paragraphs.append(
            ReturnedParagraph(
                tuple(self._stretches),
                shape,
                tuple(dict.fromkeys(self._anchors)),
                self._inserter,
                deleted,
                reshaped,
                earlier or shape,
            )
        )
        self._stretches, self._anchors = [], []

    @property
    def _inserter(self) -> Touch | None:
        return next(reversed(self._inserting.values()), None)

    def _inside(
        self, parent: Element, marks: frozenset[Mark], link: str, listed: _Listed
    ) -> None:
        self._write(parent.text, marks, link)
        for child in parent:
            tag = child.tag
            if tag in _SIGNS:
                self._add(_SIGNS[tag], marks, link)
            elif tag == TEXT + "s":
                blanks = min(number(child, TEXT + "c", 1), _MOST_BLANKS)
                self._add(" " * blanks, marks, link)
            elif tag == TEXT + "note":
                self._note(child)
            elif tag in {TEXT + "span", TEXT + "a"}:
                inner = self._styles.marks(value(child, TEXT + "style-name"), marks)
                self._inside(child, inner, value(child, XLINK + "href") or link, listed)
            elif tag.startswith(DRAW) and tag != DRAW + "a":
                self._drawn(child, marks, link)
            else:
                self._point(child, listed)
                if not is_left_out(child):
                    self._inside(child, marks, link, listed)
            self._write(child.tail, marks, link)

    def _drawn(self, drawing: Element, marks: frozenset[Mark], link: str) -> None:
        """Remember the words of a drawing; one without words is seen by a sign for it."""
        if drawing.tag == DRAW + "control":
            return
        if boxes := outermost_boxes(drawing):
            self._boxes += boxes
        else:
            told = (one.text or "" for one in drawing.iter(*_TOLD))
            self._add(picture_sign(next(told, "")), marks, link)

    def _point(self, element: Element, listed: _Listed) -> None:
        """Take note of a mark of ours, of a change, or of a comment."""
        tag, name = element.tag, value(element, TEXT + "name")
        change = value(element, TEXT + "change-id")
        region = self._regions.get(change)
        length = sum(len(one.text) for one in self._stretches)
        if region is not None and tag in {TEXT + "change-start", TEXT + "change"}:
            self.annotations.meet_change(region, (len(self.paragraphs), length))
        if tag in {TEXT + "bookmark", TEXT + "bookmark-start"}:
            self._anchors.append(name)
        elif tag == TEXT + "change-start" and region is not None and region.is_closed:
            self._inserting[change] = region.touch
        elif tag == TEXT + "change-end":
            self._inserting.pop(change, None)
            if region is not None:
                self.annotations.end_change(region, (len(self.paragraphs), length))
        elif tag == TEXT + "change" and region is not None and region.deleted is not None:
            if region.put_in is not None:
                self._inserting[change] = region.put_in
            self._deleted(region.deleted, region.touch, listed)
            self._inserting.pop(change, None)
        else:
            self.annotations.meet(element, (len(self.paragraphs), length))

    def _deleted(self, deletion: Element, touch: Touch, listed: _Listed) -> None:
        """Put what was taken out back in its place; its paragraphs part this one."""
        inside = list(_paragraphs(deletion))
        before = self._deleting
        self._deleting = touch
        # A mark in front of all that went is one of what stands behind it.
        kept, self._anchors = ([], self._anchors) if self._stretches else (self._anchors, [])
        for place, one in enumerate(inside):
            is_listed = any(up.tag == TEXT + "list" for up in one.iterancestors())
            shape = self._styles.shape(one, (listed or ("", 0)) if is_listed else None)
            self._inside(one, frozenset(), "", listed)
            if place + 1 < len(inside):
                self._close(shape, touch)
            elif place:
                self._earlier = shape, touch
        self._anchors = [*kept, *self._anchors]
        self._deleting = before

    def _note(self, note: Element) -> None:
        body = note.find(TEXT + "note-body")
        runs = [] if body is None else list(self._note_runs(body))
        if runs and runs[0].text.startswith(" "):
            runs[0] = Run(runs[0].text[1:], runs[0].marks, runs[0].link)
        self.notes.append(tuple(runs))
        self._add(NOTE_SIGN, frozenset(), "", len(self.notes))

    def _note_runs(self, body: Element) -> Iterator[Run]:
        """Return what a footnote says with all changes accepted."""
        reader = _Reader(self._styles, body)
        reader.blocks(body, None)
        for number_, paragraph in enumerate(reader.paragraphs):
            if number_:
                yield Run("\n")
            for one in paragraph.stretches:
                yield Run(one.text.replace(LINE_BREAK, "\n"), one.marks, one.link)

    def _write(self, written: str | None, marks: frozenset[Mark], link: str) -> None:
        if written:
            text = _BLANKS.sub(" ", written)
            at_start = not any(one.text for one in self._stretches)
            self._add(text.lstrip(" ") if at_start else text, marks, link)

    def _add(self, text: str, marks: frozenset[Mark], link: str, note: int = 0) -> None:
        if text:
            inserted, deleted = self._inserter, self._deleting
            stretch = Stretch(text, marks, link, inserted, deleted, None, marks, note)
            self._stretches.append(stretch)


def _margins(root: Element, styles: OdtStyles) -> Iterator[ReturnedParagraph]:
    """Yield the paragraphs of headers and footers, which track their changes themselves."""
    for master in root.iter(STYLE + "master-page"):
        for margin in master:
            if str(margin.tag).startswith(MARGINS):
                reader = _Reader(styles, margin)
                reader.blocks(margin, None)
                yield from reader.paragraphs


def _paragraphs(parent: Element) -> Iterator[Element]:
    """Yield the paragraphs in ``parent``, without those of notes and comments in them."""
    for child in parent:
        if child.tag in _PARAGRAPHS:
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _paragraphs(child)
