"""The right pane: what the paper says about the question, and the whole paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetprep.domain.paper import SourceText
from meetprep.domain.passages import number_in_text, passages_on
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Segment, label
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.pane_folding import PaneFolding
from meetprep.ui.widgets.paper_doubts import PaperDoubts
from meetprep.ui.widgets.paper_marks import Mark, Marks
from meetprep.ui.widgets.paper_text import PaperText
from meetprep.ui.widgets.passage_card import PassageCard

if TYPE_CHECKING:
    from meetprep.domain.meeting import Question
    from meetprep.domain.paper import Paper
    from meetprep.domain.passages import Passage
    from meetprep.ui.theme import Theme

_ON_QUESTION, _WHOLE = "question", "whole"


class PaperInspector(QFrame):
    """Passages on the open question, with what can be done with them; and the full text.

    Signals:
        quoted: The user wants a passage in the text; carries the words and their source.
        noted: The user wants a passage as a footnote; carries the source.
    """

    quoted = Signal(str, str)
    noted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setMinimumWidth(300)
        self._theme = theme
        self._paper: Paper | None = None
        self._active: PassageCard | None = None
        self._marked: tuple[int, ...] = ()
        choices = (
            (_ON_QUESTION, self.tr("Passages"), ""),
            (_WHOLE, self.tr("Paper"), ""),
            ("clearance", self.tr("Clearance"), ""),
            ("history", self.tr("History"), ""),
        )
        self._others: dict[str, QWidget] = {}
        self._tabs = Segment(choices, self.tr("Beside the desk"))
        self._tabs.setProperty("tight", "true")
        self._tabs.chosen.connect(self.show_tab)
        head = QHBoxLayout()
        head.setContentsMargins(12, 11, 8, 11)
        head.addWidget(self._tabs)
        head.addStretch(1)
        self._pages = QStackedWidget()
        self._scroll = Pane()
        self._whole = PaperText(theme)
        self._whole.setViewportMargins(20, 0, 10, 0)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.show_tab(_ON_QUESTION)

    def changeEvent(self, event: QEvent) -> None:
        """Fold away in a window that is too narrow for three panes."""
        super().changeEvent(event)
        splitter = self.parentWidget()
        if event.type() is QEvent.Type.ParentChange and isinstance(splitter, QSplitter):
            PaneFolding(splitter, self)

    def add_page(self, key: str, page: QWidget) -> None:
        """Let the tab called ``key`` show ``page``."""
        self._others[key] = page
        self._pages.addWidget(page)

    def show_tab(self, key: str) -> None:
        """Show the passages, the whole paper, or what was added."""
        self._tabs.show_choice(key)
        of_paper = self._scroll if key == _ON_QUESTION else self._whole
        self._pages.setCurrentWidget(self._others.get(key, of_paper))
        self._show_whole()

    def show_paragraph(self, number: int) -> None:
        """Show the whole paper from a paragraph on, which is counted from 0."""
        self.show_tab(_WHOLE)
        self._whole.go_to(number)

    def show_question(self, question: Question, paper: Paper | None) -> None:
        """Show what ``paper`` says about ``question``."""
        self._paper = paper
        self._active = None
        found = passages_on(question, paper.text.paragraphs) if paper else ()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(4)
        column.addWidget(label(self.tr("The paper on this question"), "heading"))
        column.addWidget(self._flow(self._summary(paper, found)))
        if paper:
            for passage in found:
                column.addSpacing(14)
                column.addWidget(self._card(passage, paper))
            self._add_notes(column, paper, found)
            if paper.warnings:
                column.addWidget(PaperDoubts(self._theme, paper.warnings))
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._marked = question.paragraphs
        self._show_whole()

    def _show_whole(self) -> None:
        """Fill the whole paper when it is looked at: a long one takes its time."""
        if self._pages.currentWidget() is not self._whole:
            return
        text = self._paper.text if self._paper else SourceText(())
        self._whole.show_text(text, Marks(dict.fromkeys(self._marked, Mark())))
        if self._marked:
            self._whole.go_to(self._marked[0])

    def _flow(self, words: str) -> FlowText:
        shown = FlowText(self._theme, size=12, line_height=18)
        shown.show_text(Stretch(words, "text3"))
        return shown

    def _summary(self, paper: Paper | None, found: tuple[Passage, ...]) -> str:
        if paper is None:
            return self.tr("No paper belongs to this question.")
        if not found:
            return self.tr("The paper says nothing more on this.")
        passages = translate("PaperInspector", "%n passage(s)", len(found))
        notes = translate("PaperInspector", "%n footnote(s)", len(_labels(found)))
        words = self.tr("{paper}: {passages}, {notes}")
        name = paper.title or paper.file_name
        return words.format(paper=name, passages=passages, notes=notes)

    def _card(self, passage: Passage, paper: Paper) -> PassageCard:
        card = PassageCard(self._theme, passage, self._place(passage, paper))
        card.touched.connect(partial(self._on_touched, card))
        card.quoted.connect(self._on_quoted)
        card.noted.connect(self._on_noted)
        if self._active is None:
            self._on_touched(card)
        return card

    def _place(self, passage: Passage, paper: Paper) -> str:
        number = number_in_text(paper.text.paragraphs, passage.paragraph)
        page = paper.text.paragraphs[passage.paragraph].page
        if page:
            return self.tr("page {}, paragraph {}").format(page, number)
        return self.tr("paragraph {}").format(number)

    def _add_notes(self, column: QVBoxLayout, paper: Paper, found: tuple[Passage, ...]) -> None:
        labels = _labels(found)
        notes = [note for note in paper.text.footnotes if note.label in labels]
        if not notes:
            return
        column.addSpacing(14)
        column.addWidget(label(self.tr("Footnotes it leans on"), "caption"))
        for note in notes:
            row = QHBoxLayout()
            row.setSpacing(8)
            number = label(note.label, "accent")
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._flow(note.text), 1)
            column.addLayout(row)

    def quote_active(self) -> None:
        """Quote the passage that was touched last, or the first one."""
        if self._active is not None:
            self._active.quote()

    def _on_touched(self, card: PassageCard) -> None:
        if self._active is not None:
            self._active.show_active(active=False)
        self._active = card
        card.show_active(active=True)

    def _on_quoted(self, words: str, place: str) -> None:
        self.quoted.emit(words, self._source(place))

    def _on_noted(self, place: str) -> None:
        self.noted.emit(self._source(place))

    def _source(self, place: str) -> str:
        paper = self._paper
        name = (paper.reference or paper.title or paper.file_name) if paper else ""
        return ", ".join(part for part in (name, place) if part)


def _labels(found: tuple[Passage, ...]) -> list[str]:
    return list(dict.fromkeys(label for passage in found for label in passage.notes))
