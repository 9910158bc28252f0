"""What the paper says about a question: its passages, and the footnotes they lean on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.passages import number_in_text
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.ui.widgets.paper_doubts import PaperDoubts
from meetprep.ui.widgets.passage_card import PassageCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.paper import Footnote, Paper, PaperWarning
    from meetprep.domain.passages import Passage
    from meetprep.ui.theme import Theme


class PassagesPage(QWidget):
    """Keeps its cards from question to question: dressing new ones takes longest.

    Signals:
        quoted: The user wants a passage in the text; carries the words and their place.
        noted: The user wants a passage as a footnote; carries its place.
    """

    quoted = Signal(str, str)
    noted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.active: PassageCard | None = None
        self._cards: list[PassageCard] = []
        self._notes: list[_NoteRow] = []
        self._warnings: tuple[PaperWarning, ...] = ()
        self._doubts: PaperDoubts | None = None
        self._summary = FlowText(theme, size=12, line_height=18)
        self._caption = label(translate("PaperInspector", "Footnotes it leans on"), "caption")
        self._caption.setContentsMargins(0, 14, 0, 0)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(4)
        heading = translate("PaperInspector", "The paper on this question")
        column.addWidget(label(heading, "heading"))
        column.addWidget(self._summary)
        column.addWidget(self._caption)
        column.addStretch(1)

    def show_passages(self, paper: Paper | None, found: Sequence[Passage]) -> None:
        """Show ``found`` in ``paper``; the first can be quoted by key."""
        self._summary.show_text(Stretch(_summary(paper, found), "text3"))
        while len(self._cards) < len(found):
            self._add_card()
        for card, passage in zip(self._cards, found, strict=False):
            card.show_passage(passage, place_of(passage.paragraph, paper) if paper else "")
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(found))
        self._activate(self._cards[0] if found else None)
        labels = _labels(found)
        notes = paper.text.footnotes if paper else ()
        self._show_notes([note for note in notes if note.label in labels])
        self._show_doubts(paper.warnings if paper else ())

    def _add_card(self) -> None:
        card = PassageCard(self._theme)
        card.touched.connect(partial(self._activate, card))
        card.quoted.connect(self.quoted)
        card.noted.connect(self.noted)
        self._column.insertWidget(self._column.indexOf(self._caption), card)
        self._cards.append(card)

    def _activate(self, card: PassageCard | None) -> None:
        if self.active is card:
            return
        if self.active is not None:
            self.active.show_active(active=False)
        self.active = card
        if card is not None:
            card.show_active(active=True)

    def _show_notes(self, notes: Sequence[Footnote]) -> None:
        self._caption.setVisible(bool(notes))
        while len(self._notes) < len(notes):
            row = _NoteRow(self._theme)
            at = self._column.indexOf(self._caption) + 1 + len(self._notes)
            self._column.insertWidget(at, row)
            self._notes.append(row)
        for row, note in zip(self._notes, notes, strict=False):
            row.show_note(note)
        for number, row in enumerate(self._notes):
            row.setVisible(number < len(notes))

    def _show_doubts(self, warnings: tuple[PaperWarning, ...]) -> None:
        if warnings == self._warnings:
            return
        self._warnings = warnings
        if self._doubts is not None:
            self._column.removeWidget(self._doubts)
            self._doubts.hide()
            self._doubts.deleteLater()
            self._doubts = None
        if warnings:
            self._doubts = PaperDoubts(self._theme, warnings)
            self._column.insertWidget(self._column.count() - 1, self._doubts)


class _NoteRow(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._number = label("", "accent")
        self._words = FlowText(theme, size=12, line_height=18)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_note(self, note: Footnote) -> None:
        self._number.setText(note.label)
        self._words.show_text(Stretch(note.text, "text3"))


def place_of(paragraph: int, paper: Paper) -> str:
    """Return where a paragraph stands, as a reader would look for it."""
    number = number_in_text(paper.text.paragraphs, paragraph)
    page = paper.text.paragraphs[paragraph].page
    if page:
        return translate("PaperInspector", "page {}, paragraph {}").format(page, number)
    return translate("PaperInspector", "paragraph {}").format(number)


def _summary(paper: Paper | None, found: Sequence[Passage]) -> str:
    if paper is None:
        return translate("PaperInspector", "No paper belongs to this question.")
    if not found:
        return translate("PaperInspector", "The paper says nothing more on this.")
    passages = translate("PaperInspector", "%n passage(s)", len(found))
    notes = translate("PaperInspector", "%n footnote(s)", len(_labels(found)))
    words = translate("PaperInspector", "{paper}: {passages}, {notes}")
    name = paper.title or paper.file_name
    return words.format(paper=name, passages=passages, notes=notes)


def _labels(found: Sequence[Passage]) -> list[str]:
    return list(dict.fromkeys(label for passage in found for label in passage.notes))
