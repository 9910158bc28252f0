"""One question as it was understood, every field correctable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from meetprep.ui.icons import icon
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.controls import action_button, button, label
from meetprep.ui.widgets.field_text import FieldText

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from meetprep.domain.paper import FoundQuestion
    from meetprep.ui.theme import Theme


class QuestionCard(Card):
    """Label, context and ask, and what can be done with the question.

    Signals:
        chosen: The user went into the question.
        corrected: The user changed a field; carries the question and the field's name.
        split: The user wants it parted; carries the place in the ask.
        merged: The user wants it joined with the next one.
        moved: The user wants it elsewhere; carries the step, -1 or 1.
        deleted: The user does not want it.
    """

    chosen = Signal()
    corrected = Signal(object, str)
    split = Signal(int)
    merged = Signal()
    moved = Signal(int)
    deleted = Signal()

    def __init__(self, theme: Theme, question: FoundQuestion, place: tuple[int, int]) -> None:
        super().__init__(theme)
        self._question = question
        number, last = place
        name = self.tr("question {}").format(number + 1)
        self._label = QLineEdit(question.label or "")
        self._label.setProperty("kind", "number")
        self._label.setPlaceholderText("–")
        self._label.setAccessibleName(self.tr("Label of {}, as printed").format(name))
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setFixedWidth(52)
        self._label.textEdited.connect(self._on_label_edited)
        self._context = FieldText(self.tr("Context of {}").format(name), self.tr("None"))
        self._context.show_text(question.context)
        self._context.setProperty("kind", "context")
        self._ask = FieldText(self.tr("Ask of {}").format(name))
        self._ask.show_text(question.ask)
        self._connect()
        self._lay_out(theme, number, last)

    def _connect(self) -> None:
        self._context.edited.connect(self._on_context_edited)
        self._ask.edited.connect(self._on_ask_edited)
        self._context.entered.connect(self.chosen)
        self._ask.entered.connect(self.chosen)

    def _lay_out(self, theme: Theme, number: int, last: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 14, 16, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        grid.addLayout(self._left(theme, number, last), 0, 0, 3, 1, top)
        grid.addWidget(label(self.tr("Context"), "small"), 0, 1, top)
        grid.addWidget(self._context, 0, 2)
        grid.addWidget(label(self.tr("Ask"), "small"), 1, 1, top)
        grid.addWidget(self._ask, 1, 2)
        grid.addLayout(self._buttons(theme, number, last), 2, 2)
        grid.setColumnStretch(2, 1)

    def _left(self, theme: Theme, number: int, last: int) -> QVBoxLayout:
        moves = QHBoxLayout()
        moves.setSpacing(0)
        for sign, text, step, possible in (
            ("chevron-up", self.tr("Move up"), -1, number > 0),
            ("chevron-down", self.tr("Move down"), 1, number < last),
        ):
            action = QAction(icon(theme, sign, "text3"), text, self)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, step=step: self.moved.emit(step))
            moves.addWidget(action_button(action, 14))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addLayout(moves)
        return column

    def _buttons(self, theme: Theme, number: int, last: int) -> QHBoxLayout:
        split = button(self.tr("Split"), "quiet", theme=theme, sign="scissors")
        split.setToolTip(self.tr("Put the caret where the second question begins"))
        split.clicked.connect(self._on_split_clicked)
        merge = button(self.tr("Merge with next"), "quiet", theme=theme, sign="merge")
        merge.setEnabled(number < last)
        merge.clicked.connect(self.merged)
        delete = button(self.tr("Delete"), "quiet", theme=theme, sign="trash-2")
        delete.clicked.connect(self.deleted)
        row = QHBoxLayout()
        row.setSpacing(0)
        for one in (split, merge, delete):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def write(self) -> None:
        """Put the keyboard into the ask."""
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_label_edited(self, text: str) -> None:
        self._correct(replace(self._question, label=text.strip() or None), "label")

    def _on_context_edited(self, text: str) -> None:
        self._correct(replace(self._question, context=text), "context")

    def _on_ask_edited(self, text: str) -> None:
        self._correct(replace(self._question, ask=text), "ask")

    def _correct(self, question: FoundQuestion, field: str) -> None:
        self._question = question
        self.corrected.emit(question, field)

    def _on_split_clicked(self) -> None:
        cursor = self._ask.textCursor()
        # Positions count UTF-16 units, and blanks were joined in the ask that is stored.
        units = self._ask.toPlainText().encode("utf-16-le")[: 2 * cursor.position()]
        self.split.emit(len(" ".join(units.decode("utf-16-le", "ignore").split())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card chooses it."""
        super().mousePressEvent(event)
        self.chosen.emit()
