"""Read a Word copy that came back: every word of it with who put it in or took it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.docx_parts import WordParts
from meetprep.documents.docx_passage import SIGNS, SYMBOLS, outermost_boxes, preferred
from meetprep.documents.margin_lines import word_lines
from meetprep.documents.returned_remarks import RemarkReader
from meetprep.documents.returned_styles import ReturnedStyles
from meetprep.documents.returned_values import (
    moment,
    name_of,
    picture_sign,
    record_of,
    saved_by,
)
from meetprep.documents.word_namespaces import COMPATIBILITY, MATH, W, first, value
from meetprep.documents.word_numbering import Numbering
from meetprep.domain.errors import DamagedDocument
from meetprep.domain.returned import Returned, ReturnedParagraph, Stretch, Touch
from meetprep.domain.rewriting import LINE_BREAK, NOTE_SIGN
from meetprep.domain.richtext import Run

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from meetprep.documents.packages import Element, Package

_INSERTING = {W + "ins", W + "moveTo"}
_DELETING = {W + "del", W + "moveFrom"}
_INSIDE = {
    W + name
    for name in ("smartTag", "customXml", "sdtContent", "fldSimple", "dir", "bdo", "sdt")
}
_AROUND = _INSIDE | _INSERTING | _DELETING | {W + "tbl", W + "tr", W + "tc"}
_TEXTS = {W + "t", W + "delText"}
_NOTES = {W + "footnoteReference", W + "endnoteReference"}
_DRAWN = {W + "drawing", W + "pict", W + "object"}
_ALTERNATIVES = COMPATIBILITY + "AlternateContent"
_FORMULAS = {MATH + "oMath", MATH + "oMathPara"}
_BOX = W + "txbxContent"
_DESCRIBED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_NOBODY: tuple[Touch | None, Touch | None] = (None, None)


def read_returned_docx(path: Path, package: Package) -> Returned:
    """Return what a Word copy says and who changed what in it.

    Raises:
        DamagedDocument: a part is missing or broken, or elements are nested beyond reason.
        DocumentTooLarge: a part is far larger than in any paper.
    """
    try:
        parts = WordParts(path, package)
        body = parts.document.find(W + "body")
        if body is None:
            raise DamagedDocument(path)
        reader, margins = _Reader(parts), _Reader(parts)
        reader.blocks(body)
        around = parts.all_related("header", "footer")
        for root in around:
            margins.blocks(root)
        said = [line for root in around for line in word_lines(root)]
    except RecursionError as error:
        raise DamagedDocument(path) from error
    record = record_of(path, package)
    package.refuse_declarations()
    return Returned(
        tuple(reader.paragraphs),
        tuple(reader.notes),
        reader.remarks.all(),
        record.parts,
        record.lines,
        saved_by(package),
        tuple(one for one in margins.paragraphs if one.is_changed),
        record.rewritten(said),
    )


class _Reader:
    """Reads paragraphs in the order of the text."""

    def __init__(self, parts: WordParts) -> None:
        numbering = Numbering(parts.related("numbering"))
        self._styles = ReturnedStyles(parts.related("styles"), numbering)
        self._links = parts.links
        self._bodies = {
            (root.tag, value(one, "id")): one
            for root in parts.all_related("footnotes", "endnotes")
            for one in root
        }
        self.remarks = RemarkReader(parts)
        self.paragraphs: list[ReturnedParagraph] = []
        self.notes: list[tuple[Run, ...]] = []
        self._anchors: list[str] = []
        self._stretches: list[Stretch] = []
        self._length = 0
        self._link = ""

    def blocks(self, parent: Iterable[Element]) -> None:
        """Read paragraphs, and those in tables, controls and changes."""
        for child in parent:
            tag = child.tag
            if tag == W + "p":
                self._paragraph(child)
            elif tag in _AROUND:
                self.blocks(child)
            elif tag == _ALTERNATIVES:
                self.blocks(preferred(child))
            else:
                self._place(child)

    def _paragraph(self, element: Element) -> None:
        properties = first(element, W + "pPr")
        self._stretches, self._length = [], 0
        self._inside(element, _NOBODY)
        mark = None if properties is None else first(properties, W + "rPr")
        inserted, deleted = _ends(mark)
        change = None if properties is None else first(properties, W + "pPrChange")
        earlier = None if change is None else first(change, W + "pPr")
        shape = self._styles.shape(properties)
        self.paragraphs.append(
            ReturnedParagraph(
                tuple(self._stretches),
                shape,
                tuple(dict.fromkeys(self._anchors)),
                inserted,
                deleted,
                None if change is None else _touch(change),
                shape if change is None else self._styles.shape(earlier),
            )
        )
        self._anchors, self._length = [], 0
        for box in outermost_boxes(element):
            self.blocks(box)

    def _inside(self, parent: Element, fate: tuple[Touch | None, Touch | None]) -> None:
        for child in parent:
            tag = child.tag
            if tag == W + "r":
                self._run(child, fate)
            elif tag in _INSERTING:
                self._inside(child, (_touch(child), fate[1]))
            elif tag in _DELETING:
                self._inside(child, (fate[0], _touch(child)))
            elif tag == W + "hyperlink":
                self._link = self._links.get(_relation(child), "")
                self._inside(child, fate)
                self._link = ""
            elif tag in _INSIDE:
                self._inside(child, fate)
            elif tag in _FORMULAS:
                signs = "".join(one.text or "" for one in child.iter(MATH + "t"))
                self._add(Stretch(signs, frozenset(), "", *fate))
            else:
                self._place(child)

    def _place(self, child: Element) -> None:
        """Remember a mark of ours, or where a comment begins or ends."""
        if child.tag == W + "sdtPr":
            self._anchors += [value(one) for one in child.iter(W + "tag")]
        elif child.tag == W + "bookmarkStart":
            self._anchors.append(value(child, "name"))
        self.remarks.meet(child, (len(self.paragraphs), self._length))

    def _run(self, run: Element, fate: tuple[Touch | None, Touch | None]) -> None:
        properties = first(run, W + "rPr")
        change = None if properties is None else first(properties, W + "rPrChange")
        is_link = bool(self._link)
        marks = self._styles.marks(properties, is_link=is_link)
        earlier = marks
        if change is not None:
            earlier = self._styles.marks(first(change, W + "rPr"), is_link=is_link)
        for piece in run:
            if piece.tag in _NOTES:
                self._note(piece, fate)
            elif text := _said(piece):
                touch = None if change is None else _touch(change)
                self._add(Stretch(text, marks, self._link, *fate, touch, earlier))
            else:
                self._place(piece)

    def _note(self, reference: Element, fate: tuple[Touch | None, Touch | None]) -> None:
        kind = str(reference.tag).replace("Reference", "s")
        body = self._bodies.get((kind, value(reference, "id")))
        runs = [] if body is None else list(self._note_runs(body))
        if runs and runs[0].text.startswith(" "):
            runs[0] = Run(runs[0].text[1:], runs[0].marks, runs[0].link)
        self.notes.append(tuple(runs))
        self._add(Stretch(NOTE_SIGN, frozenset(), "", *fate, note=len(self.notes)))

    def _note_runs(self, body: Element) -> Iterable[Run]:
        """Return what a footnote says with all changes accepted."""
        for number, paragraph in enumerate(body.iter(W + "p")):
            if number:
                yield Run("\n")
            for run in paragraph.iter(W + "r"):
                if any(one.tag in _DELETING for one in run.iterancestors()):
                    continue
                holder = run.getparent()
                is_link = holder is not None and holder.tag == W + "hyperlink"
                link = self._links.get("note " + _relation(holder), "") if is_link else ""
                marks = self._styles.marks(first(run, W + "rPr"), is_link=is_link)
                text = "".join(_said(piece) for piece in run if piece.tag != W + "delText")
                if text:
                    yield Run(text.replace(LINE_BREAK, "\n"), marks, link)

    def _add(self, stretch: Stretch) -> None:
        self._stretches.append(stretch)
        self._length += len(stretch.text)


def _said(piece: Element) -> str:
    tag = piece.tag
    if tag in _TEXTS:
        return str(piece.text or "").replace("\n", " ")
    if tag in SIGNS:
        return LINE_BREAK if SIGNS[tag] == "\n" else SIGNS[tag]
    if tag == W + "sym":
        return SYMBOLS.get(value(piece, "char").upper(), "\ufffd")
    return _picture(piece) if tag in _DRAWN or tag == _ALTERNATIVES else ""


def _picture(drawing: Element) -> str:
    """Return a sign for a picture and what is said of it; a box has words of its own."""
    if next(drawing.iter(_BOX), None) is not None:
        return ""
    told = (str(one.get("descr") or "") for one in drawing.iter(_DESCRIBED))
    return picture_sign(next(told, ""))


def _touch(change: Element) -> Touch:
    return Touch(name_of(value(change, "author")), moment(value(change, "date")))


def _ends(mark: Element | None) -> tuple[Touch | None, Touch | None]:
    """Return by whom the end of a paragraph was put in and taken out."""
    inserted = deleted = None
    for one in mark if mark is not None else ():
        if one.tag in _INSERTING:
            inserted = _touch(one)
        elif one.tag in _DELETING:
            deleted = _touch(one)
    return inserted, deleted


def _relation(link: Element) -> str:
    name = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    return str(link.get(name) or "")
