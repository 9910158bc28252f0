"""A whole paper beside the text: which one, find, quote what is selected, read a footnote."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTextEdit, QVBoxLayout, QWidget

from meetprep.domain.paper import SourceText
from meetprep.domain.paper_finding import PaperHit, find_in_paper, find_terms
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.ui.widgets.paper_find import PaperFind
from meetprep.ui.widgets.paper_marks import Mark, MarkKind, Marks
from meetprep.ui.widgets.paper_places import position_of
from meetprep.ui.widgets.paper_text import PaperText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.paper import Paper
    from meetprep.domain.searching import Term
    from meetprep.ui.theme import Theme

_HIDDEN = frozenset({MarkKind.NOTE, MarkKind.REFERENCE})


class WholePaper(QWidget):
    """Shows one of the meeting's papers.

    Signals:
        quoted: The user wants selected words; carries them and their paragraph from 0.
        noted: The user wants a paragraph as a footnote; carries its number from 0.
        paper_chosen: The user wants to read another paper; carries it.
    """

    quoted = Signal(str, int)
    noted = Signal(int)
    paper_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._source = SourceText(())
        self._hits: list[PaperHit] = []
        self._current = 0
        self.text = PaperText(theme)
        self.text.setViewportMargins(20, 0, 10, 0)
        self.text.note_clicked.connect(self.show_note)
        self.text.selectionChanged.connect(self._on_selection_changed)
        self.text.seen.connect(self._mark_soon)
        self._marking = QTimer(self, singleShot=True, interval=30)
        self._marking.timeout.connect(self._mark_hits)
        self._choice = button("", "choice")
        self._choice.setAccessibleName(self.tr("Paper"))
        self._choice.setMenu(QMenu(self._choice))
        self.search = PaperFind(theme)
        self.search.sought.connect(self._on_sought)
        self.search.stepped.connect(self._on_stepped)
        self._note = self._note_card(theme)
        self._acts = self._selection_bar(theme)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 8)
        head.setSpacing(8)
        head.addWidget(self._choice)
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(self._note)
        column.addWidget(self._acts)

    def _selection_bar(self, theme: Theme) -> QFrame:
        bar = QFrame()
        bar.setObjectName("paperacts")
        quote = button(self.tr("Quote"), "dense", theme=theme, sign="quote")
        quote.setToolTip(self.tr("Put it into the part you are writing (Ctrl+Shift+Q)"))
        quote.clicked.connect(self.quote)
        note = button(self.tr("As footnote"), "dense", theme=theme, sign="footnote")
        note.setToolTip(self.tr("Put its place under the part you are writing"))
        note.clicked.connect(self._on_noted)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        row.addWidget(quote)
        row.addWidget(note)
        row.addStretch(1)
        bar.hide()
        return bar

    def _note_card(self, theme: Theme) -> QFrame:
        card = QFrame()
        card.setObjectName("paperacts")
        self._note_label = label("", "accent")
        self._note_text = FlowText(theme, size=12, line_height=18)
        close = button(self.tr("Close"), "inline")
        close.setAccessibleName(self.tr("Close the footnote"))
        close.clicked.connect(card.hide)
        top = QHBoxLayout()
        top.addWidget(self._note_label, 1)
        top.addWidget(close)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 8, 20, 10)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._note_text)
        card.hide()
        return card

    def show_choice(self, papers: Sequence[Paper], current: Paper | None) -> None:
        """Offer ``papers`` where there is more than one."""
        self._choice.setVisible(len(papers) > 1)
        menu = self._choice.menu()
        menu.clear()
        for paper in papers:
            action = menu.addAction(_name(paper))
            action.setCheckable(True)
            action.setChecked(paper is current)
            action.triggered.connect(partial(self.paper_chosen.emit, paper))
        shown = _name(current) if current else ""
        width = max(self.width() - 80, 180)
        middle = Qt.TextElideMode.ElideMiddle
        self._choice.setText(self.fontMetrics().elidedText(shown, middle, width))
        self._choice.setToolTip(shown)

    def show_paper(self, source: SourceText, marked: tuple[int, ...]) -> None:
        """Show a text, and which of its paragraphs belong to the question."""
        if source != self._source:
            self._source = source
            self._note.hide()
            self._on_sought(self.search.field.text(), goes=False)
        marks = Marks(dict.fromkeys(marked, Mark()), has_notes=True, hidden=_HIDDEN)
        self.text.show_text(source, marks)

    def show_note(self, name: str) -> None:
        """Show the footnote of that label below the text."""
        note = next((one for one in self._source.footnotes if one.label == name), None)
        if note is not None:
            self._note_label.setText(self.tr("Footnote {}").format(note.label))
            self._note_text.show_text(Stretch(note.text, "text2"))
            self._note.show()

    def show_found(self, terms: Sequence[Term], paragraph: int) -> None:
        """Mark ``terms``, go to ``paragraph``, and let the field step from place to place."""
        with QSignalBlocker(self.search.field):
            self.search.field.clear()
        self._hits = find_terms(self._source, terms)
        later = (n for n, hit in enumerate(self._hits) if hit.block >= paragraph)
        self._current = next(later, 0)
        self._show_hit(goes=False)
        self.text.go_to(paragraph)

    def forget_found(self) -> None:
        """Take away the marks of ``show_found``; what the field looks for stays marked."""
        if self._hits and not self.search.field.text():
            self._on_sought("", goes=False)

    def begin_find(self) -> None:
        """Put the keyboard into the field that finds."""
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()

    def quote(self) -> bool:
        """Hand over what is selected; tell whether anything is."""
        words, paragraphs = self.text.chosen_words()
        if words:
            self.quoted.emit(words, paragraphs[0] if paragraphs else -1)
        return bool(words)

    def _on_noted(self) -> None:
        _words, paragraphs = self.text.chosen_words()
        self.noted.emit(paragraphs[0] if paragraphs else -1)

    def _on_selection_changed(self) -> None:
        self._acts.setVisible(self.text.textCursor().hasSelection())

    def _on_sought(self, wanted: str, *, goes: bool = True) -> None:
        self._hits = find_in_paper(self._source, wanted)
        self._current = 0
        self._show_hit(goes=goes)

    def _on_stepped(self, way: int) -> None:
        if self._hits:
            self._current = (self._current + way) % len(self._hits)
            self._show_hit()

    def _show_hit(self, *, goes: bool = True) -> None:
        count = len(self._hits)
        self.search.show_count(self._current + 1 if count else 0, count)
        if count and goes:
            self.text.go_to(self._hits[self._current].block)
        self._mark_hits()

    def _mark_soon(self) -> None:
        if self._hits and not self._marking.isActive():
            self._marking.start()

    def _mark_hits(self) -> None:
        """Mark the places in sight, the current one stronger."""
        first, last = self.text.place_in_sight()
        shown = []
        for number, hit in enumerate(self._hits):
            if first <= hit.block <= last or number == self._current:
                shown.append(self._selection(hit, is_current=number == self._current))
        self.text.setExtraSelections([one for one in shown if one is not None])

    def _selection(self, hit: PaperHit, *, is_current: bool) -> QTextEdit.ExtraSelection | None:
        block = self.text.document().findBlockByNumber(hit.block)
        if not block.isValid():
            return None
        start, end = (_place(self._source, hit.block, at) for at in (hit.start, hit.end))
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(block)
        most = block.length() - 1
        cursor.setPosition(block.position() + min(start, most))
        cursor.setPosition(block.position() + min(end, most), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("accent" if is_current else "mark"))
        look.setForeground(self._theme.colour("on_accent" if is_current else "text"))
        selection.format = look
        return selection


def _name(paper: Paper) -> str:
    return paper.reference or paper.title or paper.file_name


def _place(source: SourceText, block: int, at: int) -> int:
    """Return where a character of a paragraph or a footnote stands in its block."""
    paragraphs = source.paragraphs
    if block < len(paragraphs):
        return position_of(paragraphs[block], at)
    return len(source.footnotes[block - len(paragraphs)].label) + 2 + at
