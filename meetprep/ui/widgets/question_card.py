"""One question as it was understood, every field correctable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout

from meetprep.ui.translating import translate
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.question_fields import QuestionFields
from meetprep.ui.widgets.question_words import QuestionWords
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from meetprep.domain.paper import FoundQuestion
    from meetprep.ui.theme import Theme


class QuestionCard(Card):
    """Shows the question as plain words until it is looked at; then its fields are made.

    A paper may ask hundreds of questions, and every field costs at each change of the theme.

    Signals:
        seen: The words are in sight: the fields are wanted.
        opened: The fields were made.
        chosen: The user went into the question.
        corrected: The user changed a field; carries the question and the field's name.
        split: The user wants it parted; carries the place in the ask.
        merged: The user wants it joined with the next one.
        moved: The user wants it elsewhere; carries the step, -1 or 1.
        dragged: The user drags it; carries where the mouse is on the screen.
        dropped: The user let it go.
        deleted: The user does not want it.
    """

    seen = Signal()
    opened = Signal()
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
        self._place: tuple[int, int, str | None] = (0, 0, None)
        self._sessions: tuple[str, ...] = ()
        self._fields: QuestionFields | None = None
        self._words = QuestionWords(theme, question)
        self._words.seen.connect(self.seen)
        self._words.entered.connect(self._on_entered)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._words)
        self._show_words()

    @property
    def fields(self) -> QuestionFields:
        """The fields, made now where they were not."""
        if (fields := self._fields) is None:
            self._fields = fields = QuestionFields(self._theme, self._question)
            fields.show_place(*self._place)
            fields.show_sessions(self._sessions)
            self._connect(fields)
            self._column.addWidget(fields)
            fields.show()  # now: the keyboard may be on its way
            fields.follow(self._words)
            # Last: the keyboard goes on from here, into the fields and not to another card.
            self._words.hide()
            self.opened.emit()
        return fields

    @property
    def is_open(self) -> bool:
        """Whether the fields are there."""
        return self._fields is not None

    def fold(self) -> None:
        """Be words alone again; as tall as with the fields."""
        if self._fields is not None:
            fields, self._fields = self._fields, None
            self._words.keep_height(fields.width(), fields.height())
            self._column.removeWidget(fields)
            fields.hide()
            fields.deleteLater()
            self._words.show()

    def _connect(self, fields: QuestionFields) -> None:
        fields.entered.connect(self.chosen)
        fields.corrected.connect(self._on_corrected)
        fields.split.clicked.connect(lambda: self.split.emit(fields.ask_before_caret()))
        fields.merge.clicked.connect(self.merged)
        fields.delete.clicked.connect(self.deleted)
        fields.handle.moved.connect(self.moved)
        fields.handle.dragged.connect(self.dragged)
        fields.handle.dropped.connect(self.dropped)

    def show_place(self, number: int, last: int, after: str | None = None) -> None:
        """Call itself question ``number`` (from 0) of those up to ``last``.

        ``after`` is the label of the next one.
        """
        if (number, last, after) != self._place:
            self._place = (number, last, after)
            self._show_words()
            if self._fields is not None:
                self._fields.show_place(number, last, after)

    def _show_words(self) -> None:
        self._words.show_question(self._question, has_sessions=len(self._sessions) > 1)
        name = self.tr("question {}").format(self._place[0] + 1)
        self._words.setAccessibleName(labelled(name, self._question.ask, translate))

    def show_sessions(self, names: tuple[str, ...]) -> None:
        """Offer the sessions that it may belong to; one alone needs no choice."""
        self._sessions = names
        self._show_words()
        if self._fields is not None:
            self._fields.show_sessions(names)

    def show_question(self, question: FoundQuestion) -> None:
        """Show ``question``; a field that shows it already keeps its caret."""
        self._question = question
        self._show_words()
        if self._fields is not None:
            self._fields.show_question(question)

    @property
    def question(self) -> FoundQuestion:
        """The question as it stands in the fields."""
        return self._question

    @property
    def first(self) -> QWidget:
        """Where Tab enters the card."""
        return self._words

    @property
    def last(self) -> QWidget:
        """Where Tab leaves the card."""
        return self._words if self._fields is None else self._fields.delete

    def go_on(self, step: int = 0) -> None:
        """Keep the keyboard where the user acted: on the moves, or on Delete."""
        if step:
            self.fields.handle.go_on(step)
        else:
            self.fields.delete.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_at_delete(self) -> bool:
        """Whether the keyboard is on Delete."""
        return self._fields is not None and self.window().focusWidget() is self._fields.delete

    def write(self, *, at_end: bool = False) -> None:
        """Put the keyboard into the ask."""
        if at_end:
            self.fields.ask.moveCursor(QTextCursor.MoveOperation.End)
        self.fields.ask.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self, from_below: bool) -> None:  # noqa: FBT001 - a signal's
        entry = self.fields.delete if from_below else self.fields.label
        entry.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_corrected(self, question: FoundQuestion, field: str) -> None:
        self._question = question
        self._show_words()
        self.corrected.emit(question, field)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the card chooses it."""
        super().mousePressEvent(event)
        self.chosen.emit()
