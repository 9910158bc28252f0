"""One question as it was understood, every field correctable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)

from meetprep.ui.icons import icon
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.controls import action_button, button, label
from meetprep.ui.widgets.field_text import FieldText

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QToolButton

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
        self._place = (-1, -1)
        self._label = QLineEdit(question.label or "")
        self._label.setProperty("kind", "number")
        self._label.setPlaceholderText("–")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setFixedWidth(52)
        self._context = FieldText("", self.tr("None"))
        self._context.show_text(question.context)
        self._context.setProperty("kind", "context")
        self._ask = FieldText("")
        self._ask.show_text(question.ask)
        self._up = self._move(theme, "chevron-up", self.tr("Move up"), -1)
        self._down = self._move(theme, "chevron-down", self.tr("Move down"), 1)
        self._split = button(self.tr("Split"), "quiet", theme=theme, sign="scissors")
        self._split.setToolTip(self.tr("Put the caret where the second question begins"))
        self._merge = button(self.tr("Merge with next"), "quiet", theme=theme, sign="merge")
        self._delete = button(self.tr("Delete"), "quiet", theme=theme, sign="trash-2")
        self._connect()
        self._lay_out()
        self.show_place(*place)

    def _move(self, theme: Theme, sign: str, text: str, step: int) -> QToolButton:
        action = QAction(icon(theme, sign, "text3"), text, self)
        action.triggered.connect(lambda: self.moved.emit(step))
        return action_button(action, 14)

    def _connect(self) -> None:
        self._label.textEdited.connect(self._on_label_edited)
        self._context.edited.connect(self._on_context_edited)
        self._ask.edited.connect(self._on_ask_edited)
        self._context.entered.connect(self.chosen)
        self._ask.entered.connect(self.chosen)
        self._split.clicked.connect(self._on_split_clicked)
        self._merge.clicked.connect(self.merged)
        self._delete.clicked.connect(self.deleted)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 14, 16, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        context = label(self.tr("Context"), "small")
        grid.addLayout(self._left(), 0, 0, 3, 1, top)
        grid.addWidget(context, 0, 1, top)
        grid.addWidget(self._context, 0, 2)
        grid.addWidget(label(self.tr("Ask"), "small"), 1, 1, top)
        grid.addWidget(self._ask, 1, 2)
        grid.addLayout(self._buttons(context.sizeHint().width()), 2, 1, 1, 2)
        grid.setColumnStretch(2, 1)

    def _left(self) -> QVBoxLayout:
        moves = QHBoxLayout()
        moves.setSpacing(0)
        moves.addWidget(self._up)
        moves.addWidget(self._down)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addLayout(moves)
        return column

    def _buttons(self, indent: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        # Under the text where there is room; on a narrow page they move to the left.
        row.addItem(QSpacerItem(indent, 0, QSizePolicy.Policy.Maximum))
        for one in (self._split, self._merge, self._delete):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def show_place(self, number: int, last: int) -> None:
        """Call itself question ``number`` (from 0) of those up to ``last``."""
        if (number, last) == self._place:
            return
        self._place = (number, last)
        name = self.tr("question {}").format(number + 1)
        self._label.setAccessibleName(self.tr("Label of {}, as printed").format(name))
        self._context.setAccessibleName(self.tr("Context of {}").format(name))
        self._ask.setAccessibleName(self.tr("Ask of {}").format(name))
        self._up.defaultAction().setEnabled(number > 0)
        self._down.defaultAction().setEnabled(number < last)
        self._merge.setEnabled(number < last)

    def show_question(self, question: FoundQuestion) -> None:
        """Show ``question``; a field that shows it already keeps its caret."""
        if self._label.text().strip() != (question.label or ""):
            self._label.setText(question.label or "")
        if self._question.context != question.context:
            self._context.show_text(question.context)
        if self._question.ask != question.ask:
            self._ask.show_text(question.ask)
        self._question = question

    @property
    def question(self) -> FoundQuestion:
        """The question as it stands in the fields."""
        return self._question

    def go_on(self, step: int = 0) -> None:
        """Keep the keyboard where the user acted: on the moves, or on Delete."""
        move = {-1: self._up, 1: self._down}.get(step)
        other = self._down if step < 0 else self._up
        target = self._delete if move is None else move if move.isEnabled() else other
        target.setFocus(Qt.FocusReason.OtherFocusReason)

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
