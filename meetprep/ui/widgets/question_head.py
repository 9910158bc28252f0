"""The question as printed, under a short title of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from meetprep.ui.widgets.controls import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.meeting import Question

_TALLEST = 124


class QuestionHead(QWidget):
    """Title, label, context and ask.

    Signals:
        renamed: The user gave the question another title; carries it.
    """

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._title = QLineEdit()
        self._title.setObjectName("questiontitle")
        self._title.setMaxLength(120)
        self._title.setAccessibleName(self.tr("Short title of the question"))
        self._title.setToolTip(self.tr("A short title of our own; it is never exported"))
        self._title.editingFinished.connect(self._on_title_edited)
        self._printed = _Printed()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 32, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._printed)

    def show_question(self, question: Question) -> None:
        """Show ``question``; this renames nothing."""
        self._shown = question.title
        name = self.tr("Question {}").format(question.label.rstrip(".:)")).strip()
        self._title.setPlaceholderText(name)
        self._title.setText(question.title)
        self._title.setCursorPosition(0)
        self._printed.show_question(question)

    def _on_title_edited(self) -> None:
        title = " ".join(self._title.text().split())
        if title != self._shown:
            self._shown = title
            self.renamed.emit(title)


class _Printed(QScrollArea):
    """As tall as the question, and no taller than leaves room to write."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label = label("", "accent")
        self._context = label("", "muted", wrap=True)
        self._ask = label("", "second", wrap=True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self._context.setTextInteractionFlags(selectable)
        self._ask.setTextInteractionFlags(selectable)
        self._inside = QWidget()
        self._inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(10)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(self._context)
        text.addWidget(self._ask)
        text.addStretch(1)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.setWidget(self._inside)

    def show_question(self, question: Question) -> None:
        self._label.setText(question.label)
        self._label.setVisible(bool(question.label))
        self._context.setText(question.context)
        self._context.setVisible(bool(question.context))
        self._ask.setText(question.ask)
        self.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._inside.layout()
        if layout is not None:
            layout.invalidate()
            needed = layout.totalHeightForWidth(self.viewport().width())
            self.setFixedHeight(min(needed, _TALLEST))
