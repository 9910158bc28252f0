"""Read a rich text file (.rtf) into paragraphs and footnotes; nothing it names is followed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.documents.docx_passage import SYMBOLS
from meetprep.documents.rtf_flow import UNKNOWN, Flow, Look
from meetprep.documents.rtf_state import ASIDE, GOALS, SHOWN, Goal, State
from meetprep.documents.rtf_tables import DEFAULTS, Tables
from meetprep.documents.rtf_tokens import Kind, Token, tokens
from meetprep.domain.errors import DamagedDocument
from meetprep.domain.paper import Footnote, PaperWarning, SourceText, WarningCode

if TYPE_CHECKING:
    from pathlib import Path

SIGNS = {
    "tab": "\t", "line": "\n", "~": "\xa0", "_": "\u2011", "emdash": "—", "endash": "–",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ", "page": "\n", "nestcell": "\n",
}  # fmt: skip
FETCHING = re.compile(r"\s*(?:INCLUDE|IMPORT|LINK|DDE|RD\b|DATABASE)", re.IGNORECASE)
OBJECTS_OUTSIDE = frozenset({"objautlink", "objlink", "objsub", "objpub"})
CONTROLS = dict.fromkeys((*range(9), *range(11, 32), 127))
DEEPEST = 1000
PRIVATE = range(0xF000, 0xF100)
HIGH, LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)


def read_rtf(path: Path, content: bytes) -> SourceText:
    """Return the text of a rich text file with all changes accepted and nothing hidden in it.

    Raises:
        DamagedDocument: it ends before it is complete, or groups are nested beyond reason.
    """
    reader = RichTextReader()
    if not reader.read(content):
        raise DamagedDocument(path)
    warnings = tuple(PaperWarning(code) for code in WarningCode if code in reader.met)
    margins = tuple(dict.fromkeys(one for one in reader.margins if one))
    return SourceText(tuple(reader.body.paragraphs), tuple(reader.footnotes), warnings, margins)


class RichTextReader:
    """Goes through the groups of one file and keeps what a reader of the print would see."""

    def __init__(self) -> None:
        """Begin with an empty body."""
        self.body = Flow()
        self.footnotes: list[Footnote] = []
        self.margins: list[str] = []
        self.met: set[WarningCode] = set()
        self._tables = Tables()
        self._state = State(self.body)
        self._around: list[State] = []
        self._bytes = b""
        self._high = 0
        self._skip = 0

    def read(self, content: bytes) -> bool:
        """Take in a file; tell whether it was complete, and its groups nested as people do."""
        for token in tokens(content):
            if token.kind is Kind.BYTES:
                self._take_bytes(token.content)
                continue
            self._write(self._decoded())
            if token.kind is Kind.OPEN:
                if len(self._around) > DEEPEST:
                    return False
                self._around.append(self._state)
                self._state = self._state.inner()
            elif token.kind is Kind.CLOSE:
                self._close()
                if not self._around:
                    self.body.end(Look())
                    return True
            else:
                self._word(token)
        return False

    def _close(self) -> None:
        inner, self._state = self._state, self._around.pop()
        self._skip = 0
        if inner.flow is self._state.flow:
            return
        inner.flow.end(Look(level=inner.level))
        found, outer = inner.flow, self._state.flow
        if inner.goal is Goal.NOTE:
            # The label was set down when the note began.
            label = self.footnotes[-1].label
            self.footnotes[-1] = Footnote(label, found.line.removeprefix(label).lstrip())
        elif inner.goal is Goal.LABEL:
            outer.label(found.line)
        elif inner.goal is Goal.MARGIN:
            self.margins += [one.text for one in found.paragraphs]
        elif inner.goal is Goal.BOX:
            self.body.paragraphs += found.paragraphs
        elif FETCHING.match(found.line):
            self.met.add(WarningCode.EXTERNAL_CONTENT_LEFT_OUT)

    def _word(self, token: Token) -> None:
        word = token.word
        if self._skip and word != "u":
            self._skip -= 1
        if word == "*":
            self._state.is_optional = True
        elif self._state.goal is Goal.NOWHERE:
            return
        elif self._state.is_optional or word in GOALS:
            self._enter(word)
        elif word in DEFAULTS:
            self._tables.set_default(word, token.number)
        elif self._state.goal in SHOWN:
            self._shown_word(word, token.number)
        else:
            self._other_word(word, token.number)

    def _enter(self, word: str) -> None:
        state = self._state
        state.is_optional = False
        state.goal = GOALS.get(word, Goal.NOWHERE)
        if word == "annotation":
            self.met.add(WarningCode.COMMENTS_LEFT_OUT)
        elif word == "template":
            self.met.add(WarningCode.EXTERNAL_CONTENT_LEFT_OUT)
        if state.goal in ASIDE:
            outer, state.flow = state.flow, Flow()
            state.in_table = False
            if state.goal is Goal.NOTE:
                label = outer.anchor(len(self.footnotes) + 1)
                self.footnotes.append(Footnote(label, ""))

    def _shown_word(self, word: str, number: int | None) -> None:
        state = self._state
        if word == "u":
            self._take_character((number or 0) & 0xFFFF)
            self._skip = state.substitutes
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word in {"par", "sect"}:
            state.flow.end_paragraph(state.look(self._tables))
        elif word == "cell":
            state.in_table = True
            state.flow.end_cell(state.look(self._tables))
        elif word == "row":
            state.flow.end_row()
        else:
            if word == "revised":
                self.met.add(WarningCode.TRACKED_CHANGES)
            state.set(word, number)

    def _other_word(self, word: str, number: int | None) -> None:
        goal = self._state.goal
        if goal is Goal.FONTS:
            self._tables.font(word, number)
        elif goal is Goal.COLOURS:
            self._tables.colour(word, number)
        elif goal is Goal.STYLES:
            self._tables.style(word, number)
        elif word in OBJECTS_OUTSIDE:
            self.met.add(WarningCode.EXTERNAL_CONTENT_LEFT_OUT)

    def _take_bytes(self, content: bytes) -> None:
        skipped, self._skip = self._skip, max(self._skip - len(content), 0)
        content = content[skipped:]
        goal = self._state.goal
        if goal is Goal.COLOURS:
            self._tables.end_colours(content)
        elif goal is Goal.STYLES:
            self._tables.name_style(content)
        elif goal in SHOWN:
            self._bytes += content

    def _decoded(self) -> str:
        content, self._bytes = self._bytes, b""
        codec = self._tables.codec(self._state.font)
        if codec is not None:
            return content.decode(codec, "replace").translate(CONTROLS)
        return "".join(chr(one) if one <= 0x20 else _pictogram(one) for one in content)

    def _take_character(self, number: int) -> None:
        if number in HIGH:
            self._high = number
        elif number in LOW:
            high, self._high = self._high, 0
            whole = 0x10000 + ((high - HIGH.start) << 10) + number - LOW.start
            self._write(chr(whole) if high else UNKNOWN)
        elif number in PRIVATE:
            self._write(_pictogram(number & 0xFF))
        else:
            self._write(chr(number).translate(CONTROLS))

    def _write(self, text: str) -> None:
        state = self._state
        if not text:
            return
        if state.goal is Goal.INSTRUCTION:
            state.flow.add(text)
        elif state.is_deleted:
            self.met.add(WarningCode.TRACKED_CHANGES)
        elif not state.is_unseen(self._tables):
            state.flow.add(text)
        elif text.strip():
            self.met.add(WarningCode.HIDDEN_TEXT)


def _pictogram(number: int) -> str:
    return SYMBOLS.get(f"F0{number:02X}", UNKNOWN)
