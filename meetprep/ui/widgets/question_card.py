"""One question as it was understood, every field correctable."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem

from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.card_handle import CardHandle
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import button, label
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
        dragged: The user drags it; carries where the mouse is on the screen.
        dropped: The user let it go.
        deleted: The user does not want it.
    """

    chosen = Signal()
    corrected = Signal(object, str)
    split = Signal(int)
    merged = Signal()
    moved = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme, question: FoundQuestion) -> None:
        super().__init__(theme)
        self._question = question
        self._place: tuple[object, ...] = ()
        self._handle = CardHandle(theme)
        self._label = self._handle.label
        self._label.setText(question.label or "")
        self._context = FieldText("", self.tr("None"))
        self._context.show_text(question.context)
        self._context.setProperty("kind", "context")
        self._ask = FieldText("", self.tr("What ministers are asked"))
        self._ask.show_text(question.ask)
        self._session = Choice(theme, self.tr("Session"))
        self._session.setProperty("kind", "session")
        self._session_name = _name(self.tr("Session"))
        self._up, self._down = self._handle.up, self._handle.down
        self._split = button(self.tr("Split"), "faint", theme=theme, sign="scissors")
        self._split.setToolTip(self.tr("Put the caret where the second question begins"))
        self._merge = button(self.tr("Merge with next"), "faint", theme=theme, sign="merge")
        self._delete = button(self.tr("Delete"), "faint", theme=theme, sign="trash-2")
        self._connect()
        self._lay_out()
        self.show_sessions(())

    def _connect(self) -> None:
        self._label.textEdited.connect(self._on_label_edited)
        self._context.edited.connect(self._on_context_edited)
        self._ask.edited.connect(self._on_ask_edited)
        self._context.entered.connect(self.chosen)
        self._ask.entered.connect(self.chosen)
        self._session.chosen.connect(self._on_session_chosen)
        self._split.clicked.connect(self._on_split_clicked)
        self._merge.clicked.connect(self.merged)
        self._delete.clicked.connect(self.deleted)
        self._handle.moved.connect(self.moved)
        self._handle.dragged.connect(self.dragged)
        self._handle.dropped.connect(self.dropped)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 14, 16, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        top = Qt.AlignmentFlag.AlignTop
        context = _name(self.tr("Context"))
        grid.addWidget(self._handle, 0, 0, 4, 1, top)
        grid.addWidget(context, 0, 1, top)
        grid.addWidget(self._context, 0, 2)
        grid.addWidget(_name(self.tr("Ask")), 1, 1, top)
        grid.addWidget(self._ask, 1, 2)
        grid.addWidget(self._session_name, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._session, 2, 2)
        grid.addLayout(self._buttons(context.sizeHint().width()), 3, 1, 1, 2)
        grid.setColumnStretch(2, 1)

    def _buttons(self, indent: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        # Under the text where there is room; on a narrow page they move to the left.
        row.addItem(QSpacerItem(indent, 0, QSizePolicy.Policy.Maximum))
        for one in (self._split, self._merge, self._delete):
            row.addWidget(one)
        row.addStretch(1)
        return row

    def show_place(self, number: int, last: int, after: str | None = None) -> None:
        """Call itself question ``number`` (from 0) of those up to ``last``.

        ``after`` is the label of the next one.
        """
        if (number, last, after) == self._place:
            return
        self._place = (number, last, after)
        name = self.tr("question {}").format(number + 1)
        self._label.setAccessibleName(self.tr("Label of {}, as printed").format(name))
        self._context.setAccessibleName(self.tr("Context of {}").format(name))
        self._ask.setAccessibleName(self.tr("Ask of {}").format(name))
        self._up.defaultAction().setEnabled(number > 0)
        self._down.defaultAction().setEnabled(number < last)
        self._merge.setEnabled(number < last)
        words = self.tr("Merge with {}").format(after) if after else self.tr("Merge with next")
        self._merge.setText(words)

    def show_sessions(self, names: tuple[str, ...]) -> None:
        """Offer the sessions that it may belong to; one alone needs no choice."""
        has_choice = len(names) > 1
        self._session.setVisible(has_choice)
        self._session_name.setVisible(has_choice)
        at = self._question.session
        if has_choice:
            none = self.tr("No session")
            self._session.show_choices((*names, none), len(names) if at is None else at)

    def show_question(self, question: FoundQuestion) -> None:
        """Show ``question``; a field that shows it already keeps its caret."""
        if self._label.text().strip() != (question.label or ""):
            self._label.setText(question.label or "")
        self._context.show_changed(question.context)
        self._ask.show_changed(question.ask)
        self._question = question

    @property
    def question(self) -> FoundQuestion:
        """The question as it stands in the fields."""
        return self._question

    def go_on(self, step: int = 0) -> None:
        """Keep the keyboard where the user acted: on the moves, or on Delete."""
        if step:
            self._handle.go_on(step)
        else:
            self._delete.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_at_delete(self) -> bool:
        """Whether the keyboard is on Delete."""
        return self.window().focusWidget() is self._delete

    def write(self, *, at_end: bool = False) -> None:
        """Put the keyboard into the ask."""
        if at_end:
            self._ask.moveCursor(QTextCursor.MoveOperation.End)
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_label_edited(self, text: str) -> None:
        self._correct(replace(self._question, label=text.strip() or None), "label")

    def _on_context_edited(self, text: str) -> None:
        self._correct(replace(self._question, context=text), "context")

    def _on_ask_edited(self, text: str) -> None:
        self._correct(replace(self._question, ask=text), "ask")

    def _on_session_chosen(self, number: int) -> None:
        count = self._session.count - 1
        session = number if number < count else None
        self._correct(replace(self._question, session=session), "session")

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


def _name(words: str) -> QLabel:
    """Return the name of a field, level with its first line."""
    shown = label(words, "small")
    shown.setContentsMargins(0, 3, 0, 0)
    return shown
