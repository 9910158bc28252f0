"""The right pane: what the paper says about the question, and the whole paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetprep.domain.paper import SourceText
from meetprep.domain.passages import passages_on
from meetprep.ui.scale import px
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.pane_folding import PaneFolding
from meetprep.ui.widgets.passages_page import PassagesPage, place_of
from meetprep.ui.widgets.sign_segment import SignSegment
from meetprep.ui.widgets.whole_paper import WholePaper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.meeting import Question
    from meetprep.domain.paper import Paper, PaperId
    from meetprep.domain.searching import Term
    from meetprep.ui.theme import Theme

ON_QUESTION, WHOLE = "question", "whole"


class PaperInspector(QFrame):
    """Passages on the open question, with what can be done with them; and the full text.

    Signals:
        quoted: The user wants a passage in the text; carries the words and their source.
        noted: The user wants a passage as a footnote; carries the source.
        tab_shown: Another tab is shown; carries its key.
    """

    quoted = Signal(str, str)
    noted = Signal(str)
    tab_shown = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setMinimumWidth(max(300, px(260)))
        self._theme = theme
        self._paper: Paper | None = None
        self._read: Paper | None = None
        self._papers: Sequence[Paper] = ()
        self._marked: tuple[int, ...] = ()
        choices = (
            (ON_QUESTION, self.tr("Passages"), "quote", "Ctrl+1"),
            (WHOLE, self.tr("Paper"), "book-open", "Ctrl+2"),
            ("comments", self.tr("Comments"), "message-square", "Ctrl+3"),
            ("history", self.tr("History"), "history", "Ctrl+4"),
            ("clearance", self.tr("Clearance"), "shield-check", "Ctrl+6"),
        )
        self._others: dict[str, QWidget] = {}
        self._tabs = SignSegment(theme, choices, self.tr("Beside the desk"))
        self._tabs.chosen.connect(self.show_tab)
        self._pages = QStackedWidget()
        self._passages = PassagesPage(theme)
        self._passages.quoted.connect(self._on_quoted)
        self._passages.noted.connect(self._on_noted)
        self._scroll = Pane(self._passages)
        self._paper_page = WholePaper(theme)
        self._whole = self._paper_page.text
        self._paper_page.quoted.connect(self._on_words_quoted)
        self._paper_page.noted.connect(self._on_paragraph_noted)
        self._paper_page.paper_chosen.connect(self._on_paper_chosen)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._paper_page)
        self._lay_out()
        self.show_tab(ON_QUESTION)

    def _lay_out(self) -> None:
        self.head = QHBoxLayout()
        self.head.setContentsMargins(12, 11, 8, 11)
        self.head.addWidget(self._tabs)
        self.head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self._pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all tabs in one line, with the words of the chosen one where there is room."""
        super().resizeEvent(event)
        beside = self.head.sizeHint().width() - self._tabs.sizeHint().width()
        self._tabs.fit(self.width() - beside)

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
        own = {ON_QUESTION: self._scroll, WHOLE: self._paper_page}
        self._pages.setCurrentWidget({**own, **self._others}[key])
        self._show_whole()
        self.tab_shown.emit(key)

    def begin_find(self) -> None:
        """Show the whole paper and put the keyboard into the field that finds."""
        self.show()
        self.show_tab(WHOLE)
        self._paper_page.begin_find()

    def show_found(self, paper: PaperId | None, paragraph: int, terms: Sequence[Term]) -> None:
        """Show a whole paper from a paragraph on, counted from 0, with ``terms`` marked."""
        self._read = next((one for one in self._papers if one.id == paper), self._read)
        self.show()
        self.show_tab(WHOLE)
        self._paper_page.show_found(terms, paragraph)

    def show_question(
        self, question: Question, paper: Paper | None, papers: Sequence[Paper] = ()
    ) -> None:
        """Show what ``paper`` says about ``question``; ``papers`` can be read as well."""
        self._paper = self._read = paper
        self._papers = papers
        found = passages_on(question, paper.text.paragraphs) if paper else ()
        self._passages.show_passages(paper, found)
        self._scroll.verticalScrollBar().setValue(0)
        self._marked = question.paragraphs
        self._paper_page.forget_found()
        self._show_whole()

    def _show_whole(self) -> None:
        """Fill the whole paper when it is looked at: a long one takes its time."""
        if self._pages.currentWidget() is not self._paper_page:
            return
        text = self._read.text if self._read else SourceText(())
        marked = self._marked if self._read is self._paper else ()
        self._paper_page.show_choice(self._papers, self._read)
        self._paper_page.show_paper(text, marked)
        if marked:
            self._whole.go_to(marked[0])

    def _on_paper_chosen(self, paper: Paper) -> None:
        self._read = paper
        self._show_whole()

    def quote_active(self) -> None:
        """Quote what is selected in the whole paper, else the passage touched last."""
        is_whole = self._pages.currentWidget() is self._paper_page
        if not (is_whole and self._paper_page.quote()) and self._passages.active is not None:
            self._passages.active.quote()

    def _on_quoted(self, words: str, place: str) -> None:
        self.quoted.emit(words, _source(self._paper, place))

    def _on_noted(self, place: str) -> None:
        self.noted.emit(_source(self._paper, place))

    def _on_words_quoted(self, words: str, paragraph: int) -> None:
        self.quoted.emit(words, self._source_of(paragraph))

    def _on_paragraph_noted(self, paragraph: int) -> None:
        self.noted.emit(self._source_of(paragraph))

    def _source_of(self, paragraph: int) -> str:
        paper = self._read
        is_known = paper is not None and 0 <= paragraph < len(paper.text.paragraphs)
        return _source(paper, place_of(paragraph, paper) if paper and is_known else "")


def _source(paper: Paper | None, place: str) -> str:
    name = (paper.reference or paper.title or paper.file_name) if paper else ""
    return ", ".join(part for part in (name, place) if part)
