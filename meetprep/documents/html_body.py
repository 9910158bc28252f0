"""Walk through a web page: paragraphs, headings, lists, tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.docx_passage import Passage
from meetprep.documents.html_lists import counter_of
from meetprep.documents.text_wrapping import unwrap
from meetprep.domain.paper import NoteAnchor, Paragraph, ParagraphKind
from meetprep.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from meetprep.documents.html_look import Visibility
    from meetprep.documents.html_notes import PageNotes
    from meetprep.documents.packages import Element

BLANKS = re.compile(r"[ \t\r\n\f]+")
# Programs, controls and pictures; of a deleted passage only its removal is left.
LEFT_OUT = words(
    "head title script style template noscript iframe frame frameset noframes object embed "
    "applet svg canvas audio video picture img map input select textarea button datalist "
    "dialog del rp rt xml"
)
BLOCKS = words(
    "html body p div section article aside main nav header footer address blockquote center "
    "form fieldset figure figcaption dl dt dd details summary caption hr li "
    "h1 h2 h3 h4 h5 h6"
)
LISTS = frozenset({"ol", "ul", "menu", "dir"})
HEADING = re.compile(r"h([1-6])")
TITLE_CLASSES = frozenset({"msotitle", "msosubtitle", "title", "subtitle"})
CONTENTS_CLASS = re.compile(r"MsoToc\d", re.IGNORECASE)
# Word's own page: a number that it typed before a paragraph, and a comment's text.
TYPED_LABEL = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
LIST_LEVEL = re.compile(r"mso-list:[^;]*\blevel(\d)", re.IGNORECASE)
COMMENT = re.compile(r"mso-element:\s*comment", re.IGNORECASE)
MARGINS = frozenset({"header", "footer"})


@dataclass(frozen=True, slots=True)
class Place:
    """What the next paragraph is: an item with its label, or a heading."""

    kind: ParagraphKind = ParagraphKind.TEXT
    label: str = ""
    level: int = 0


class PageReader:
    """Reads blocks in the order of the text."""

    def __init__(self, notes: PageNotes, visibility: Visibility) -> None:
        """Read with the notes and the hidden parts of one page."""
        self._notes = notes
        self._visibility = visibility
        self._found: list[Paragraph] = []
        self._passage = Passage()
        self._place = Place()
        self._depth = 0
        self._whole: Element | None = None
        self.met_hidden = False
        self.margins: list[str] = []
        ways: dict[str, Callable[[Element], None]] = {"br": self._break, "table": self._table}
        ways |= dict.fromkeys(LISTS, self._list) | dict.fromkeys(BLOCKS, self._block)
        self._ways = ways | {"pre": self._typed}

    def paragraphs(self, parent: Element) -> list[Paragraph]:
        """Return the paragraphs of a page, a cell or a note."""
        kept = (self._found, self._passage, self._place, self._depth, self._whole)
        self._found, self._passage, self._place = [], Passage(), Place()
        self._depth, self._whole = 0, parent
        self._content(parent)
        self._end()
        found = self._found
        self._found, self._passage, self._place, self._depth, self._whole = kept
        return found

    def _content(self, parent: Element) -> None:
        self._add(parent.text)
        for child in parent:
            if not self._is_left_out(child):
                self._ways.get(child.tag, self._content)(child)
            self._add(child.tail)

    def _is_left_out(self, child: Element) -> bool:
        """Tell whether an element shows nothing here; a note's mark is kept as its anchor."""
        if child.tag in LEFT_OUT:
            return True
        style = child.get("style") or ""
        if COMMENT.search(style) or self._visibility.hides(child):
            hidden = not COMMENT.search(style) and any(
                text.strip() for text in child.itertext()
            )
            self.met_hidden = self.met_hidden or hidden
            return True
        if child in self._notes.marks:
            anchor = NoteAnchor(len(self._passage.text), self._notes.marks[child])
            self._passage.notes.append(anchor)
            return True
        if child in self._notes.bodies and child is not self._whole:
            self._end()
            return True
        return self._is_typed_label(child) or self._is_margin(child) or self._is_way_back(child)

    def _is_way_back(self, child: Element) -> bool:
        return self._whole in self._notes.bodies and self._notes.is_way_back(child)

    def _is_typed_label(self, child: Element) -> bool:
        if not TYPED_LABEL.search(child.get("style") or ""):
            return False
        label = " ".join("".join(map(str, child.itertext())).split())
        label = "•" if label in {"·", "§", "o"} else label
        self._place = Place(ParagraphKind.ITEM, label, self._place.level)
        return True

    def _is_margin(self, child: Element) -> bool:
        """Keep what LibreOffice exports of headers and footers apart from the text."""
        if child.tag != "div" or child.get("title") not in MARGINS:
            return False
        lines = [
            line.strip() for one in self.paragraphs(child) for line in one.text.splitlines()
        ]
        self.margins += [line for line in lines if line and line not in self.margins]
        return True

    def _add(self, written: str | None) -> None:
        if not written:
            return
        text = BLANKS.sub(" ", written).replace("\xad", "")
        into = self._passage
        into.text += text.lstrip(" ") if into.text[-1:] in {"", " ", "\n"} else text

    def _break(self, element: Element) -> None:
        """Break the line; a second break in a row parts paragraphs."""
        self._passage.text = self._passage.text.rstrip(" ")
        if self._passage.text.endswith("\n"):
            self._end()
        else:
            self._passage.text += "\n"
        self._content(element)

    def _block(self, element: Element) -> None:
        self._end()
        outer, heading = self._place, HEADING.fullmatch(element.tag)
        classes = (element.get("class") or "").casefold().split()
        level = LIST_LEVEL.search(element.get("style") or "")
        if TITLE_CLASSES.intersection(classes):
            self._place = Place(ParagraphKind.TITLE, outer.label)
        elif heading:
            self._place = Place(ParagraphKind.HEADING, outer.label, int(heading[1]))
        elif level:
            self._place = Place(level=max(int(level[1]) - 1, 0))
        if not any(map(CONTENTS_CLASS.match, classes)):
            self._content(element)
        is_spent = self._end()
        if heading or level or TITLE_CLASSES.intersection(classes):
            self._place = Place() if is_spent else outer

    def _end(self) -> bool:
        """End the paragraph that is being gathered; tell whether there was one."""
        shown, self._passage = self._passage.trimmed(), Passage()
        if not shown.text:
            return False
        place, self._place = self._place, Place()
        level = place.level if place.label or place.kind is not ParagraphKind.ITEM else 0
        self._found.append(
            Paragraph(shown.text, place.kind, place.label, level, tuple(shown.notes))
        )
        return True

    def _list(self, element: Element) -> None:
        self._end()
        counter, depth = counter_of(element), self._depth
        self._depth += 1
        for item in element:
            if item.tag == "li" and not self._is_left_out(item):
                label = counter.label(item)
                kind = ParagraphKind.ITEM if label else ParagraphKind.TEXT
                self._place = Place(kind, label, depth if label else 0)
                self._content(item)
                self._end()
                self._place = Place()
            elif item.tag in LISTS:
                self._list(item)
        self._depth = depth

    def _typed(self, element: Element) -> None:
        """Read a text that was typed line by line, as plain text is."""
        self._end()
        lines = "".join(map(str, element.itertext())).splitlines()
        self._found += [Paragraph(passage) for passage in unwrap(lines)]

    def _table(self, table: Element) -> None:
        self._end()
        for row in _rows(table):
            cells = [one for one in row if one.tag in {"td", "th"}]
            shown = [self.paragraphs(one) for one in cells if not self._is_left_out(one)]
            told = [one for one in shown if one]
            if len(shown) == 1 or (len(told) == 1 and len(told[0]) > 1):
                # A frame around text, not a table.
                self._found += [one for cell in told for one in cell]
            elif told:
                self._found.append(_row(shown))


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody", "tfoot"}:
            yield from _rows(child)


def _row(cells: list[list[Paragraph]]) -> Paragraph:
    whole = Passage()
    for place, cell in enumerate(cells):
        passage = Passage()
        for paragraph in cell:
            text = f"{paragraph.label} " if paragraph.label else ""
            content = Passage(paragraph.text.replace("\t", " "), list(paragraph.notes))
            passage.join(content, ("\n" if passage.text else "") + text)
        whole.join(passage, "\t" if place else "")
    return Paragraph(whole.text.rstrip(), ParagraphKind.ROW, notes=tuple(whole.notes))
