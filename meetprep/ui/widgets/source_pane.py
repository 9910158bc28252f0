"""The paper as it was read, with what was taken of it marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.domain.correcting import standing_warnings
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.overview_bar import OverviewBar
from meetprep.ui.widgets.paper_text import Mark, PaperText
from meetprep.ui.widgets.wrapping import Wrapping

if TYPE_CHECKING:
    from meetprep.domain.paper import Reading
    from meetprep.ui.theme import Theme


class SourcePane(QFrame):
    """Paper, tags and overview; a selection can be added as a question.

    Signals:
        paragraph_clicked: The user clicked into a paragraph; carries its number from 0.
        question_asked_for: The user selected a question; carries its words and paragraphs.
    """

    paragraph_clicked = Signal(int)
    question_asked_for = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("paperside")
        self._legend = label("", "small")
        self.text = PaperText(theme, tagged=True)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.paragraph_clicked.connect(self.paragraph_clicked)
        self.text.selectionChanged.connect(self._on_selection_changed)
        self._overview = OverviewBar(theme, self.text)
        self._add = button(self.tr("Add selection as question"), theme=theme, sign="plus")
        self._add.setEnabled(False)
        self._add.setToolTip(self.tr("Select the words in the paper first"))
        self._add.clicked.connect(self._on_add_clicked)
        sheet = Card(theme, radius=4)
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(12, 20, 20, 20)
        inside.addWidget(self.text)
        paper = QHBoxLayout()
        paper.setSpacing(2)
        paper.addWidget(sheet, 1)
        paper.addWidget(self._overview)
        head = Wrapping(self._legend, self._add, margins=(12, 0, 12, 0), indent=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(4)
        column.addWidget(head)
        column.addLayout(paper, 1)

    def show_reading(self, reading: Reading) -> None:
        """Show the paper of ``reading`` from its first question on."""
        marks = _marks(reading)
        self.text.show_text(reading.text, marks)
        self._show(reading, marks)
        places = [at for question in reading.questions for at in question.paragraphs]
        if places:
            self.text.go_to(min(places))

    def show_corrected(self, reading: Reading) -> None:
        """Mark what is taken now; the paper stays where it is."""
        marks = _marks(reading)
        self.text.show_marks(marks)
        self._show(reading, marks)

    def _show(self, reading: Reading, marks: dict[int, Mark]) -> None:
        self._overview.show_marks(marks)
        counts = (
            (self.tr("Questions"), len(reading.questions)),
            (self.tr("Footnotes"), len(reading.text.footnotes)),
        )
        self._legend.setText("    ".join(f"{name}  {count}" for name, count in counts))

    def _on_selection_changed(self) -> None:
        self._add.setEnabled(self.text.textCursor().hasSelection())

    def _on_add_clicked(self) -> None:
        words, paragraphs = self.text.chosen_words()
        self.question_asked_for.emit(words, paragraphs)


def _marks(reading: Reading) -> dict[int, Mark]:
    """Return how each paragraph that was taken for something is marked."""
    marks = {
        warning.paragraph: Mark("mark", "?")
        for warning in standing_warnings(reading)
        if warning.paragraph is not None
    }
    for number, question in enumerate(reading.questions, start=1):
        tag = f"Q{number}"
        for paragraph in question.paragraphs:
            marks[paragraph] = Mark("accent_soft", tag)
            tag = ""
    return marks
