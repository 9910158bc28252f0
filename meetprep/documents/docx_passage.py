"""Gather the text of a Word paragraph as a reader sees it once all changes are accepted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.documents.docx_visibility import is_unseen
from meetprep.documents.word_namespaces import COMPATIBILITY, MATH, XML_SPACE, W, is_on, value
from meetprep.domain.paper import NoteAnchor

if TYPE_CHECKING:
    from meetprep.documents.docx_notes import Notes
    from meetprep.documents.docx_styles import Styles
    from meetprep.documents.packages import Element

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
        start = len(self.text) - len(self.text.lstrip())
        text = self.text.strip()
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
        self._notes = notes
        self._fields: list[bool] = []
        self._style = ""
        self.met_hidden = False

    def read(self, paragraph: Element, style: str) -> Passage:
        """Return what is visible of a paragraph of that style."""
        passage = Passage()
        self._style = style
        self._content(paragraph, passage, hidden=self._styles.hides(style))
        return passage

    def _content(self, parent: Element, into: Passage, *, hidden: bool) -> None:
        for child in parent:
            if child.tag == W + "r":
                self._run(child, into, hidden=hidden)
            elif child.tag in WRAPPERS or (
                child.tag == W + "sdt" and not is_placeholder(child)
            ):
                self._content(child, into, hidden=hidden)
            elif child.tag == COMPATIBILITY + "AlternateContent":
                self._content(preferred(child), into, hidden=hidden)
            elif child.tag in FORMULAS:
                self._add("".join(one.text or "" for one in child.iter(MATH + "t")), into)
            elif child.tag in DRAWN:
                into.boxes += outermost_boxes(child)

    def _run(self, run: Element, into: Passage, *, hidden: bool) -> None:
        hidden = self._is_hidden(run, otherwise=hidden) or is_unseen(
            run, self._styles, self._style
        )
        for child in run:
            if child.tag == W + "fldChar":
                self._turn_field(value(child, "fldCharType"))
            elif hidden:
                written = (child.text or "") if child.tag == W + "t" else ""
                self.met_hidden = self.met_hidden or bool(written.strip())
            elif child.tag in {W + "footnoteReference", W + "endnoteReference"}:
                self._note(run, child, into)
                if value(child, "customMarkFollows") in {"1", "true", "on"}:
                    return
            else:
                self._piece(child, into)

    def _piece(self, child: Element, into: Passage) -> None:
        if child.tag == W + "t":
            text = (child.text or "").replace("\n", " ")
            self._add(text if child.get(XML_SPACE) == "preserve" else text.strip(), into)
        elif child.tag in SIGNS:
            self._add(SIGNS[child.tag], into)
        elif child.tag == W + "sym":
            self._add(SYMBOLS.get(value(child, "char").upper(), "\ufffd"), into)
        elif child.tag == W + "ruby":
            self._content(child, into, hidden=False)
        elif child.tag == COMPATIBILITY + "AlternateContent":
            for one in preferred(child):
                self._piece(one, into)
        elif child.tag in DRAWN:
            into.boxes += outermost_boxes(child)

    def _note(self, run: Element, reference: Element, into: Passage) -> None:
        if False in self._fields:
            return
        mark = ""
        if value(reference, "customMarkFollows") in {"1", "true", "on"}:
            mark = "".join(one.text or "" for one in run.iter(W + "t")).strip()
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

    def _is_hidden(self, run: Element, *, otherwise: bool) -> bool:
        properties = run.find(W + "rPr")
        if properties is None:
            return otherwise
        switch = properties.find(W + "vanish")
        if switch is not None:
            return is_on(switch)
        style = properties.find(W + "rStyle")
        return otherwise or (style is not None and self._styles.hides(value(style)))


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
