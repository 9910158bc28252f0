"""The paper as it was read, with what was taken of it marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.legend import Legend
from meetprep.ui.widgets.overview_bar import OverviewBar
from meetprep.ui.widgets.paper_marks import MarkKind
from meetprep.ui.widgets.paper_text import PaperText
from meetprep.ui.widgets.source_marks import SourceMarks

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.paper import Reading
    from meetprep.ui.theme import Theme


_SHEET = 796  # a column of 700 with its margins and tags


class SourcePane(QFrame):
    """Paper, tags and overview; a selection can be added as a question.

    Signals:
        question_asked_for: The user selected a question; carries its words and paragraphs.
    """

    question_asked_for = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("paperside")
        self._reading: Reading | None = None
        self._marks: SourceMarks | None = None
        self.legend = Legend(theme)
        self.legend.toggled.connect(self._show_marks)
        self._page = label("", "small")
        self.text = PaperText(theme, tagged=True)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.selectionChanged.connect(self._show_add)
        self.text.seen.connect(self._show_page)
        self._overview = OverviewBar(theme, self.text)
        self._sheet = Card(theme, radius=4)
        self._add = button("", theme=theme, sign="plus")
        self._add.setParent(self._sheet)
        self._add.clicked.connect(self.add_selection)
        self._is_waiting = False
        self._lay_out()
        self._show_add()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(12, 20, 20, 20)
        inside.addWidget(self.text)
        paper = QHBoxLayout()
        paper.setSpacing(2)
        self._sheet.setMaximumWidth(px(_SHEET))
        paper.addStretch(1)
        paper.addWidget(self._sheet, 1000)
        paper.addStretch(1)
        paper.addWidget(self._overview)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 16, 0)
        head.addWidget(self.legend, 1)
        head.addWidget(self._page, 0, Qt.AlignmentFlag.AlignTop)
        self._page.setFixedHeight(px(26))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(paper, 1)

    def show_reading(self, reading: Reading) -> None:
        """Show the paper of ``reading`` from its first question on."""
        self._marks = SourceMarks(reading)
        self._is_waiting = False
        self.show_corrected(reading)
        places = [at for question in reading.questions for at in question.paragraphs]
        if places:
            self.text.go_to(min(places))
        self._show_add()

    def show_corrected(self, reading: Reading) -> None:
        """Mark what is taken now; the paper stays where it is."""
        self._reading = reading
        self._show_marks()

    def _show_marks(self) -> None:
        if self._reading is None or self._marks is None:
            return
        reading = self._reading
        marks = self._marks.of(reading, self.legend.hidden_kinds)
        self.text.show_text(reading.text, marks)
        self._overview.show_marks(reading.text, marks)
        counts = {
            MarkKind.QUESTION: len(reading.questions),
            MarkKind.ANNOUNCEMENT: len(marks.announced),
            MarkKind.NOTE: len(reading.text.footnotes),
            MarkKind.SESSION: len(reading.sessions),
            MarkKind.REFERENCE: len(reading.references),
        }
        self.legend.show_counts(counts)
        self._show_page()

    def _show_page(self) -> None:
        paragraphs = self._reading.text.paragraphs if self._reading else ()
        last = max((one.page or 0 for one in paragraphs[-1:]), default=0)
        page = self.text.page_in_sight() if last else None
        self._page.setText(self.tr("Page {} of {}").format(page, last) if page else "")
        self._page.setVisible(bool(page))

    def show_session(self, number: int) -> None:
        """Scroll to where session ``number`` stands."""
        if self._marks and number in self._marks.sessions:
            self.text.go_to(self._marks.sessions[number])

    def show_reference(self, number: int) -> None:
        """Scroll to where reference ``number`` is first cited."""
        if self._marks and number in self._marks.cited:
            self.text.go_to(self._marks.cited[number])

    def session_at(self, paragraph: int) -> int | None:
        """Return the session whose title stands in ``paragraph``, ``None`` for no session."""
        sessions = self._marks.sessions if self._marks else {}
        return next((number for number, at in sessions.items() if at == paragraph), None)

    def wait_for_selection(self) -> None:
        """Say that the words of a question are to be selected, and take the keyboard."""
        self._is_waiting = True
        self._show_add()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_add(self) -> None:
        has_words = self.text.textCursor().hasSelection()
        if has_words:
            self._add.setText(self.tr("Add selection as question  (Ctrl+Shift+A)"))
        else:
            self._add.setText(self.tr("Select the words of the question in the paper"))
        self._add.setEnabled(has_words)
        self._add.setVisible(has_words or self._is_waiting)
        self._place_add()

    def _place_add(self) -> None:
        self._add.adjustSize()
        room = self._sheet.width()
        width = min(self._add.width(), room - 24)
        top = self._sheet.height() - self._add.height() - 28
        self._add.setGeometry((room - width) // 2, top, width, self._add.height())
        self._add.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the lower edge of the sheet."""
        super().resizeEvent(event)
        self._place_add()

    def add_selection(self) -> None:
        """Ask for the selected words as a question; nothing where none are selected."""
        words, paragraphs = self.text.chosen_words()
        if words:
            self._is_waiting = False
            self.question_asked_for.emit(words, paragraphs)
            self._show_add()
