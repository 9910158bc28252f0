"""Gather the text of a Word paragraph as a reader sees it once all changes are accepted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.documents.docx_visibility import Visibility
from meetprep.documents.word_namespaces import (
    COMPATIBILITY,
    MATH,
    XML_SPACE,
    W,
    first,
    is_on,
    value,
)
from meetprep.domain.paper import NoteAnchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.docx_notes import Notes
    from meetprep.documents.docx_styles import Styles
    from meetprep.documents.packages import Element

RUN, PROPERTIES, TEXT, FIELD = W + "r", W + "rPr", W + "t", W + "fldChar"
CONTROL, ALTERNATIVES = W + "sdt", COMPATIBILITY + "AlternateContent"
NOTES = frozenset({W + "footnoteReference", W + "endnoteReference"})
WRAPPERS = frozenset(
    W + name for name in ("ins", "moveTo", "hyperlink", "smartTag", "fldSimple", "customXml")
) | {W + "dir", W + "bdo", W + "sdtContent", W + "rubyBase", W + "ruby"}
SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "br": "\n",
    W + "noBreakHyphen": "\u2011",
}
FORMULAS = frozenset({MATH + "oMath", MATH + "oMathPara"})
DRAWN = frozenset({W + "drawing", W + "pict", W + "object"})
# What may stand beside the runs of a paragraph and is not passed over.
BESIDE_RUNS = WRAPPERS | FORMULAS | DRAWN | {CONTROL, ALTERNATIVES, W + "subDoc"}
SYMBOLS = {"F0E0": "→", "F0A7": "▪", "F0B7": "•", "F0FC": "✓", "F0A8": "☐", "F0FE": "☒"}


@dataclass(slots=True)
class Passage:
    """Text with the marks of its notes, and the text boxes that hang on it."""

    text: str = ""
    notes: list[NoteAnchor] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def join(self, other: Passage, between: str = "") -> None:
        """Put another passage behind this one, its marks moved along."""
        start = len(self.text) + len(between)
        self.notes += [NoteAnchor(start + one.offset, one.label) for one in other.notes]
        self.text += between + other.text
        self.boxes += other.boxes

    def trimmed(self) -> Passage:
        """Return the passage without blanks around it, its marks still in place."""
        text = self.text.strip()
        if len(text) == len(self.text):
            return self
        start = len(self.text) - len(self.text.lstrip())
        notes = [
            NoteAnchor(min(max(one.offset - start, 0), len(text)), one.label)
            for one in self.notes
        ]
        return Passage(text, notes, self.boxes)


class PassageReader:
    """Reads paragraphs in the order of the text; fields may span several of them."""

    def __init__(self, styles: Styles, notes: Notes) -> None:
        """Read with the styles of the document and count its notes."""
        self._styles = styles
        self._visibility = Visibility(styles)
        self._notes = notes
        self._fields: list[bool] = []
        self._style = ""
        self.met_hidden = False
        self.met_external = False

    def read(self, content: Iterable[Element], style: str, into: Passage) -> None:
        """Put what is visible in a paragraph of that style behind what is there already."""
        self._style = style
        self._content(content, into, hidden=self._styles.get(style).hides)

    def _content(self, content: Iterable[Element], into: Passage, *, hidden: bool) -> None:
        for child in content:
            tag = child.tag
            if tag == RUN:
                self._run(child, into, hidden=hidden)
            elif tag in BESIDE_RUNS:
                self._wrapped(child, into, hidden=hidden)

    def _wrapped(self, child: Element, into: Passage, *, hidden: bool) -> None:
        if child.tag in WRAPPERS:
            self._content(child, into, hidden=hidden)
        elif child.tag == CONTROL:
            self._content(() if is_placeholder(child) else child, into, hidden=hidden)
        elif child.tag == ALTERNATIVES:
            self._content(preferred(child), into, hidden=hidden)
        elif child.tag in FORMULAS:
            self._add("".join(one.text or "" for one in child.iter(MATH + "t")), into)
        elif child.tag in DRAWN:
            into.boxes += outermost_boxes(child)
        else:
            self.met_external = True

    def _run(self, run: Element, into: Passage, *, hidden: bool) -> None:
        # A slice gives children faster than going through them does.
        pieces = run[:]
        properties = first(pieces, PROPERTIES)
        if self._visibility.is_hidden(run, properties, self._style, otherwise=hidden):
            self._skip(pieces)
            return
        for piece in pieces:
            tag = piece.tag
            if tag == TEXT:
                self._add(_written(piece), into)
            elif tag in NOTES:
                self._note(run, piece, into)
                if _has_own_mark(piece):
                    return
            elif tag != PROPERTIES:
                self._piece(piece, into)

    def _skip(self, pieces: list[Element]) -> None:
        """Leave out a hidden run, but follow the fields that it begins or ends."""
        for piece in pieces:
            if piece.tag == FIELD:
                self._turn_field(value(piece, "fldCharType"))
            elif piece.tag == TEXT:
                self.met_hidden = self.met_hidden or bool((piece.text or "").strip())

    def _piece(self, piece: Element, into: Passage) -> None:
        tag = piece.tag
        if tag == TEXT:
            self._add(_written(piece), into)
        elif tag in SIGNS:
            self._add(SIGNS[tag], into)
        elif tag == FIELD:
            self._turn_field(value(piece, "fldCharType"))
        elif tag == W + "sym":
            self._add(SYMBOLS.get(value(piece, "char").upper(), "\ufffd"), into)
        else:
            self._inset(piece, into)

    def _inset(self, piece: Element, into: Passage) -> None:
        if piece.tag == W + "ruby":
            self._content(piece, into, hidden=False)
        elif piece.tag == ALTERNATIVES:
            for one in preferred(piece):
                self._piece(one, into)
        elif piece.tag in DRAWN:
            into.boxes += outermost_boxes(piece)

    def _note(self, run: Element, reference: Element, into: Passage) -> None:
        if False in self._fields:
            return
        mark = ""
        if _has_own_mark(reference):
            mark = "".join(one.text or "" for one in run.iter(TEXT)).strip()
        label = self._notes.meet(reference, mark)
        into.notes.append(NoteAnchor(len(into.text), label))

    def _add(self, text: str, into: Passage) -> None:
        if False not in self._fields:
            into.text += text

    def _turn_field(self, what: str) -> None:
        """Follow a field: ``False`` while its instruction runs, ``True`` in its result."""
        if what == "begin":
            self._fields.append(False)
        elif what == "separate" and self._fields:
            self._fields[-1] = True
        elif what == "end" and self._fields:
            self._fields.pop()


def preferred(alternatives: Element) -> Element:
    """Return the choice that Word shows: the first one, else the fallback."""
    choice = alternatives.find(COMPATIBILITY + "Choice")
    if choice is None:
        choice = alternatives.find(COMPATIBILITY + "Fallback")
    return alternatives if choice is None else choice


def outermost_boxes(drawing: Element) -> list[Element]:
    """Return the contents of the text boxes in a drawing, each box once."""
    boxes: list[Element] = []
    waiting = [drawing]
    while waiting:
        element = waiting.pop(0)
        if element.tag == W + "txbxContent":
            boxes.append(element)
        elif element.tag == COMPATIBILITY + "AlternateContent":
            waiting.insert(0, preferred(element))
        else:
            waiting[:0] = list(element)
    return boxes


def is_placeholder(control: Element) -> bool:
    """Tell whether a content control shows only its prompt ("Click here to enter text")."""
    properties = control.find(W + "sdtPr")
    return properties is not None and is_on(properties.find(W + "showingPlcHdr"))


def _written(element: Element) -> str:
    text = (element.text or "").replace("\n", " ")
    bare = text.strip()
    return text if bare == text or element.get(XML_SPACE) == "preserve" else bare


def _has_own_mark(reference: Element) -> bool:
    return value(reference, "customMarkFollows") in {"1", "true", "on"}
