"""What was understood of a paper, beside the paper; nothing is stored before Accept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from meetprep.domain.paper import WarningCode
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.card import MARGIN, Card
from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.paper_text import PaperText
from meetprep.ui.widgets.reading_fields import ReadingFields
from meetprep.wording.translation import counted
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from meetprep.domain.paper import FoundQuestion, PaperWarning, Reading
    from meetprep.services.importing import Preview
    from meetprep.ui.theme import Theme


class ImportPage(QWidget):
    """Shows a preview and asks whether to store it.

    Signals:
        accepted: The user wants it stored; carries the preview, corrected.
        cancelled: The user does not want it.
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("window")
        self._theme = theme
        self._preview: Preview | None = None
        self._name = label("", "heading")
        self._facts = label("", "small")
        self._text = PaperText(theme)
        self._found = Pane()
        self._summary = label("", "muted", wrap=True)
        self._fields: ReadingFields | None = None
        self._cancel = button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        self._accept = button(self.tr("Accept"), "primary", theme=theme, sign="check")
        self._accept.clicked.connect(self._on_accept_clicked)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.cancelled.emit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._top())
        outer.addLayout(self._panes(), 1)
        outer.addWidget(self._bottom())

    def _top(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("topbar")
        bar.setFixedHeight(56)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(Sign(self._theme, "file-text", "accent_text", 18))
        row.addWidget(self._name)
        row.addWidget(self._facts, 1)
        return bar

    def _panes(self) -> QHBoxLayout:
        side = QFrame()
        side.setObjectName("paperside")
        sheet = Card(self._theme, radius=4)
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(28, 24, 14, 24)
        inside.addWidget(self._text)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 16, 12)
        column.addWidget(sheet)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side, 2)
        row.addWidget(self._found, 3)
        return row

    def _bottom(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bottombar")
        bar.setMinimumHeight(64)
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(8)
        row.addWidget(self._summary, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._accept)
        return bar

    def show_preview(self, preview: Preview) -> None:
        """Show what accepting would store."""
        self._preview = preview
        reading = preview.reading
        self._name.setText(preview.file.name)
        digest = preview.file.sha256
        self._facts.setText(
            self.tr("kept unchanged · SHA-256 {}…{}").format(digest[:4], digest[-4:])
        )
        self._text.show_text(reading.text, _tints(reading))
        self._found.setWidget(self._findings(preview))
        self._summary.setText(self._promise(preview))
        self._accept.setText(
            self.tr("Open its meeting") if preview.known else self.tr("Accept")
        )
        self._accept.setFocus()
        if reading.questions and reading.questions[0].paragraphs:
            self._text.go_to(reading.questions[0].paragraphs[0])

    def _findings(self, preview: Preview) -> QWidget:
        reading = preview.reading
        questions = QVBoxLayout()
        questions.setSpacing(4)
        doubts = QVBoxLayout()
        doubts.setContentsMargins(MARGIN, 0, MARGIN, 12)
        doubts.setSpacing(8)
        for warning in reading.warnings:
            doubts.addWidget(self._warning(warning))
        questions.addLayout(doubts)
        count = counted(len(reading.questions), self.tr("question"), self.tr("questions"))
        heading = label(count, "heading")
        heading.setContentsMargins(MARGIN, 0, 0, 0)
        questions.addWidget(heading)
        for question in reading.questions:
            questions.addWidget(self._question(question))
        questions.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(16, 20, 24, 20)
        row.setSpacing(16)
        row.addLayout(questions, 3)
        self._fields = ReadingFields(reading)
        row.addWidget(self._fields, 2)
        return page

    def _warning(self, warning: PaperWarning) -> Banner:
        banner = Banner(self._theme, "warn")
        show = []
        if warning.paragraph is not None:
            paragraph = warning.paragraph
            show = [(self.tr("Show the place"), lambda: self._text.go_to(paragraph))]
        banner.say(warning_words(warning, translate), answers=show)
        return banner

    def _question(self, question: FoundQuestion) -> Card:
        card = Card(self._theme)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        number = label(question.label or "•", "accent")
        number.setContentsMargins(0, 2, 0, 0)
        number.setMinimumWidth(20)
        context = f"{question.context} " if question.context else ""
        text = FlowText(self._theme)
        text.show_text(Stretch(context, "text3"), Stretch(question.ask))
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return card

    def _promise(self, preview: Preview) -> str:
        if preview.known:
            return self.tr("This very file is in the store already; nothing is added.")
        reading = preview.reading
        adds = (
            counted(max(len(reading.sessions), 1), self.tr("session"), self.tr("sessions")),
            counted(len(reading.questions), self.tr("question"), self.tr("questions")),
            counted(len(reading.text.footnotes), self.tr("footnote"), self.tr("footnotes")),
            counted(len(reading.references), self.tr("reference"), self.tr("references")),
        )
        goes = self.tr("Goes into a new meeting: {}.")
        if preview.joins:
            goes = self.tr("Goes into a meeting that is in the store: {}.")
        return goes.format(", ".join(adds))

    def _on_accept_clicked(self) -> None:
        if self._preview is not None:
            reading = self._preview.reading
            if self._fields is not None:
                reading = replace(reading, meeting=self._fields.corrected(reading.meeting))
            self.accepted.emit(replace(self._preview, reading=reading))


def _tints(reading: Reading) -> dict[int, str]:
    """Return the tint of each paragraph that was taken for something."""
    tints = {
        warning.paragraph: "mark"
        for warning in reading.warnings
        if warning.paragraph is not None and warning.code is not WarningCode.UNSURE_QUESTION
    }
    tints |= {
        paragraph: "accent_soft"
        for question in reading.questions
        for paragraph in question.paragraphs
    }
    return tints
