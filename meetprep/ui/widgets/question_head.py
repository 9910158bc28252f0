"""The question as printed, under a short title of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.differences import DifferenceText
from meetprep.ui.widgets.flow_text import Stretch
from meetprep.ui.widgets.focus_bar import FocusBar
from meetprep.ui.widgets.title_field import TitleField

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.meeting import Question
    from meetprep.services.versions import Change
    from meetprep.ui.theme import Theme

_TALLEST = 140
_WIDEST = 720
# How far the words of a field stand inside its edge.
_INDENT = 10


class QuestionHead(QWidget):
    """Title, label, context and ask.

    Signals:
        renamed: The user gave the question another title; carries it.
    """

    renamed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown = ""
        self._title = TitleField(120)
        self._title.setAccessibleName(self.tr("Short title of the question"))
        self._title.setToolTip(self.tr("A short title of our own; it is never exported"))
        self._title.editingFinished.connect(self._on_title_edited)
        self._printed = _Printed(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(32 - _INDENT, 12, 32, 0)
        column.setSpacing(4)
        self.chips = QHBoxLayout()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._title, 1)
        top.addLayout(self.chips)
        column.addLayout(top)
        column.addWidget(self._printed)

    def show_question(self, question: Question, name: str) -> None:
        """Show ``question``, called ``name`` until it has a title; this renames nothing."""
        self._shown = question.title
        self._title.setPlaceholderText(name)
        self._title.setText(question.title)
        self._title.setCursorPosition(0)
        self._printed.show_question(question)

    def show_change(self, question: Question, change: Change | None) -> None:
        """Show ``question`` with the words that changed marked in it, or without marks."""
        self._printed.show_question(question, change)

    def _on_title_edited(self) -> None:
        title = " ".join(self._title.text().split())
        if title != self._shown:
            self._shown = title
            self.renamed.emit(title)


class _Printed(QScrollArea):
    """As tall as the question, and no taller than leaves room to write."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._label = label("", "accent")
        self._label.setContentsMargins(0, 2, 0, 0)
        self._text = DifferenceText(theme)
        self._text.setMaximumWidth(px(_WIDEST))
        self._inside = QWidget()
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(FocusBar(self._text), 0)
        row.addSpacing(_INDENT - 12)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1000)
        row.addStretch(1)
        self.setWidget(self._inside)

    def show_question(self, question: Question, change: Change | None = None) -> None:
        self._label.setText(question.label)
        self._label.setVisible(bool(question.label))
        context = f"{question.context} " if question.context else ""
        if change is None:
            self._text.show_text(Stretch(context, "text3"), Stretch(question.ask, "text2"))
        else:
            self._text.show_runs((change.context, "text3"), (change.ask, "text2"))
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that belongs to the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the question, or the most that it may take."""
        return min(self._inside.heightForWidth(width), _TALLEST)

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))
