"""Gather the text of an OpenDocument paragraph as a reader sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.docx_passage import SYMBOLS, Passage
from meetprep.documents.odt_namespaces import DRAW, LIBREOFFICE, OFFICE, TEXT, number, value
from meetprep.documents.odt_visibility import Visibility
from meetprep.domain.paper import NoteAnchor

if TYPE_CHECKING:
    from meetprep.documents.odt_styles import Styles
    from meetprep.documents.odt_visibility import Look
    from meetprep.documents.packages import Element

BLANKS = re.compile(r"[ \t\r\n]+")
MOST_BLANKS = 100
# Put together once: thousands of elements are looked at.
BLANK, COUNT, NOTE, SPAN, LINK = (
    TEXT + "s",
    TEXT + "c",
    TEXT + "note",
    TEXT + "span",
    DRAW + "a",
)
STYLE_NAME, DISPLAY = TEXT + "style-name", TEXT + "display"
HIDDEN_TEXT, HIDDEN_PARAGRAPH = TEXT + "hidden-text", TEXT + "hidden-paragraph"
PROMPT = LIBREOFFICE + "showing-place-holder"
SIGNS = {TEXT + "tab": "\t", TEXT + "line-break": "\n"}
# A comment, a prompt and a program are no part of what the paper says.
LEFT_OUT = frozenset(
    {
        OFFICE + "annotation",
        OFFICE + "annotation-end",
        OFFICE + "event-listeners",
        TEXT + "tracked-changes",
        TEXT + "placeholder",
        TEXT + "script",
        TEXT + "ruby-text",
        DRAW + "control",
        DRAW + "glue-point",
    }
)
# A soft hyphen is only seen where a line breaks.
PICTURED = str.maketrans({0xAD: None} | {int(code, 16): sign for code, sign in SYMBOLS.items()})


class PassageReader:
    """Reads paragraphs in the order of the text and gathers the notes that it meets."""

    def __init__(self, styles: Styles) -> None:
        """Read with the styles of the document."""
        self._styles = styles
        self._visibility = Visibility(styles)
        self.met_hidden = False
        self.notes: list[tuple[str, Element]] = []

    def read(self, paragraph: Element) -> Passage:
        """Return what is visible of a paragraph."""
        passage = Passage()
        if any(_is_hidden_now(one) for one in paragraph.iter(HIDDEN_PARAGRAPH)):
            self.met_hidden = True
            return passage
        style = value(paragraph, STYLE_NAME)
        hidden = bool(self._styles.hides("paragraph", style))
        self._content(paragraph, passage, self._visibility.around(paragraph), hidden=hidden)
        return passage

    def _content(self, parent: Element, into: Passage, around: Look, *, hidden: bool) -> None:
        look, unseen = self._visibility.inside(parent, around)
        unseen = hidden or unseen
        self._add(parent.text, into, hidden=unseen)
        for child in parent:
            tag = child.tag
            if tag in SIGNS or tag == BLANK:
                if not hidden:
                    count = min(number(child, COUNT, 1), MOST_BLANKS)
                    into.text += SIGNS.get(tag, " " * count)
            elif tag == NOTE:
                self._note(child, into, hidden=hidden)
            elif tag.startswith(DRAW) and tag != LINK:
                into.boxes += [] if hidden else outermost_boxes(child)
            elif not is_left_out(child):
                self._content(child, into, look, hidden=self._hides(child, otherwise=hidden))
            self._add(child.tail, into, hidden=unseen)

    def _add(self, written: str | None, into: Passage, *, hidden: bool) -> None:
        if not written:
            return
        if hidden:
            self.met_hidden = self.met_hidden or bool(written.strip())
            return
        text = _shown(written)
        after_blank = into.text == "" or into.text.endswith((" ", "\n", "\t"))
        into.text += text.lstrip(" ") if after_blank else text

    def _note(self, note: Element, into: Passage, *, hidden: bool) -> None:
        citation, body = note.find(TEXT + "note-citation"), note.find(TEXT + "note-body")
        if hidden or citation is None:
            return
        label = value(citation, TEXT + "label") or "".join(map(str, citation.itertext()))
        label = " ".join(label.split()) or str(len(self.notes) + 1)
        into.notes.append(NoteAnchor(len(into.text), label))
        if body is not None:
            self.notes.append((label, body))

    def _hides(self, child: Element, *, otherwise: bool) -> bool:
        tag = child.tag
        if tag == HIDDEN_TEXT:
            return otherwise or _is_hidden_now(child)
        if tag == SPAN:
            hidden = self._styles.hides("text", value(child, STYLE_NAME))
            return otherwise if hidden is None else hidden
        return otherwise


def outermost_boxes(drawing: Element) -> list[Element]:
    """Return what holds the text of a frame, a shape or a group of them, each once."""
    if drawing.tag == DRAW + "text-box":
        return [drawing]
    if drawing.find(TEXT + "p") is not None or drawing.find(TEXT + "list") is not None:
        return [drawing]
    return [
        box
        for child in drawing
        if child.tag.startswith(DRAW) and not child.tag.startswith(DRAW + "object")
        for box in outermost_boxes(child)
    ]


def _shown(written: str) -> str:
    """Return text with any blanks in a row as one, and pictures as signs."""
    if "  " in written or not written.isprintable():
        written = BLANKS.sub(" ", written)
    return written if written.isascii() else written.translate(PICTURED)


def _is_hidden_now(element: Element) -> bool:
    return value(element, TEXT + "is-hidden") == "true"


def is_left_out(element: Element) -> bool:
    """Tell whether an element is no text: a comment, a prompt, a field that shows nothing."""
    if element.tag in LEFT_OUT or element.get(PROMPT) == "true":
        return True
    return bool(element.get(DISPLAY) == "none")
