"""The papers of a meeting: what they hold, what is doubtful, when they came."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.translating import translate
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import Sign, action_button, button, label
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.row_button import RowButton
from meetprep.wording.meetings import paper_summary
from meetprep.wording.moments import near_day
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.overview import PaperFacts
    from meetprep.ui.theme import Theme


class PapersList(QWidget):
    """Papers, the newest first; pressing one shows its text.

    Signals:
        opened: The user wants to read a paper; carries its id.
        saving: The user wants the file as it was received; carries the facts of the paper.
        added: The user wants to add a paper.
    """

    opened = Signal(str)
    saving = Signal(object)
    added = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        add = button(self.tr("Add paper"), "headact", theme=theme, sign="plus")
        add.clicked.connect(self.added)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(label(self.tr("Papers"), "heading"))
        head.addStretch(1)
        head.addWidget(add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_papers(self, papers: tuple[PaperFacts, ...], today: date) -> None:
        """Show ``papers``."""
        clear(self._rows)
        for paper in papers:
            self._rows.addWidget(self._line(paper, today))
        if not papers:
            none = label(self.tr("No paper yet. Drop one anywhere on the window."), "muted")
            none.setContentsMargins(8, 4, 0, 4)
            self._rows.addWidget(none)

    def _line(self, paper: PaperFacts, today: date) -> QWidget:
        save = QAction(
            icon(self._theme, "file-down"),
            self.tr("Save {} as it was received…").format(paper.file_name),
            self,
        )
        save.triggered.connect(partial(self.saving.emit, paper))
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._row(paper, today), 1)
        row.addWidget(action_button(save))
        return around

    def _row(self, paper: PaperFacts, today: date) -> RowButton:
        shown = RowButton(self._theme)
        received = near_day(paper.received_at.astimezone().date(), today, translate)
        row = QHBoxLayout(shown)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(Sign(self._theme, "file-text", "text2", 17), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(paper), 1)
        row.addWidget(label(received, "small"))
        doubts = [warning_words(one, translate).title for one in paper.warnings]
        said = (paper.file_name, paper_summary(paper, translate), received, *doubts)
        shown.setAccessibleName(", ".join(part for part in said if part))
        shown.setToolTip("\n".join((self.tr("Read its text"), *doubts)))
        shown.clicked.connect(partial(self.opened.emit, paper.id))
        for part in shown.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return shown

    def _words(self, paper: PaperFacts) -> QVBoxLayout:
        name = Elided("questionname")
        name.show_words(paper.file_name)
        below = QHBoxLayout()
        below.setSpacing(6)
        facts = paper_summary(paper, translate)
        if not paper.is_newest:
            facts = self.tr("{}, an earlier version").format(facts)
        summary = Elided("small")
        summary.show_words(facts)
        below.addWidget(summary)
        if paper.warnings:
            below.addSpacing(6)
            below.addWidget(Sign(self._theme, "triangle-alert", "warn", 13))
            doubt = Elided("doubt")
            more = len(paper.warnings) - 1
            words = warning_words(paper.warnings[0], translate).title
            doubt.show_words(self.tr("{} And {} more.").format(words, more) if more else words)
            below.addWidget(doubt)
        below.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addLayout(below)
        return column
