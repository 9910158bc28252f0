"""The questions of a reading, a card each; a card that shows the same stays as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.question_card import QuestionCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.paper import FoundQuestion
    from meetprep.ui.theme import Theme

# Cards made in one go; the others follow a few at a time.
_AT_ONCE, _MORE = 5, 10
# So many have their fields from the beginning.
_READY = 3
# So many cards keep their fields; the rest are words until they are looked at again.
_MOST_OPEN = 16


class QuestionList(QWidget):
    """Cards in the order of the questions; the last ones of many come in by and by.

    Signals:
        chosen: The user went into a question; carries its number.
        corrected: The user changed a field; carries number, question and the field's name.
        split: The user wants a question parted; carries number and place in the ask.
        merged: The user wants a question joined with the next one; carries its number.
        moved: The user wants a question elsewhere; carries its number and the new one.
        deleted: The user does not want a question; carries its number.
        emptied: The question that had the keyboard is gone, and no other is left.
        dragging: The user drags a question; carries the height of the mouse in this widget.
        grown: More cards are here.
    """

    chosen = Signal(int)
    corrected = Signal(int, object, str)
    split = Signal(int, int)
    merged = Signal(int)
    moved = Signal(int, int)
    deleted = Signal(int)
    emptied = Signal()
    dragging = Signal(int)
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: list[QuestionCard] = []
        self._questions: tuple[FoundQuestion, ...] = ()
        self._sessions: tuple[str, ...] = ()
        self._target: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._line = QFrame(self)
        self._line.setProperty("line", "active")
        self._line.hide()
        self._growing = QTimer(self)
        self._growing.timeout.connect(self._grow)
        self._opening = QTimer(self, singleShot=True)
        self._opening.timeout.connect(self._open)

    def show_questions(
        self, questions: tuple[FoundQuestion, ...], sessions: tuple[str, ...]
    ) -> None:
        """Change the cards that show something else; all others stay as they are."""
        more = len(questions) - len(self._questions)
        pending = len(self._questions) - len(self.cards)
        count = len(questions) if not pending else max(len(self.cards) + more, 0)
        is_first = not self._questions
        if is_first:
            count = min(count, _AT_ONCE)
        is_other = sessions != self._sessions
        self._questions, self._sessions = questions, sessions
        self._show(questions[:count])
        if is_other:
            for card in self.cards:
                card.show_sessions(sessions)
        self._call_them()
        if is_first:
            _ = [card.fields for card in self.cards[:_READY]]
        if len(self.cards) < len(questions):
            self._growing.start()

    def begin(self) -> None:
        """Begin with another paper: no card is left."""
        self._growing.stop()
        for card in list(self.cards):
            self._remove(card)
        self._questions = ()

    def _show(self, questions: tuple[FoundQuestion, ...]) -> None:
        shown = [card.question for card in self.cards]
        first = _common(shown, questions)
        tail = _common(shown[first:][::-1], questions[first:][::-1])
        for at in range(first, len(questions) - tail):
            if at < len(self.cards) - tail:
                self.cards[at].show_question(questions[at])
                self.cards[at].show_sessions(self._sessions)
            else:
                self._insert(at, questions[at])
        for card in self.cards[len(questions) - tail : len(self.cards) - tail]:
            self._take_away(card)

    def _grow(self) -> None:
        for question in self._questions[len(self.cards) :][:_MORE]:
            self._insert(len(self.cards), question)
        if len(self.cards) >= len(self._questions):
            self._growing.stop()
        self._call_them()
        self.grown.emit()

    def _open(self) -> None:
        """Make the fields of one card that is looked at, and of the others in turn."""
        seen = [card for card in self.cards if not (card.is_open or _is_out_of_sight(card))]
        if seen:
            _ = seen[0].fields
            self._opening.start()

    def _fold_others(self, new: QuestionCard) -> None:
        """Let go of fields that nobody sees where there are many beside those of ``new``."""
        opened = [card for card in self.cards if card.is_open and card is not new]
        keyboard = self.window().focusWidget()
        for card in opened[: max(len(opened) - _MOST_OPEN, 0)]:
            if _is_out_of_sight(card) and not card.isAncestorOf(keyboard):
                card.fold()

    def _call_them(self) -> None:
        last = len(self._questions) - 1
        for number, card in enumerate(self.cards):
            after = self._questions[number + 1].label if number < last else None
            card.show_place(number, last, after)

    def _insert(self, at: int, question: FoundQuestion) -> None:
        card = self._card(question)
        self.cards.insert(at, card)
        self._column.insertWidget(at, card)
        if at:
            QWidget.setTabOrder(self.cards[at - 1].last, card.first)

    def _take_away(self, card: QuestionCard) -> None:
        at = self.cards.index(card)
        held = card.isAncestorOf(self.window().focusWidget())
        was_at_delete = card.is_at_delete
        self._remove(card)
        if not held:
            return
        if not self.cards:
            self.emptied.emit()
        elif was_at_delete:
            self.cards[min(at, len(self.cards) - 1)].go_on()
        else:
            self.cards[max(at - 1, 0)].write(at_end=True)

    def _remove(self, card: QuestionCard) -> None:
        self.cards.remove(card)
        card.hide()
        self._column.removeWidget(card)
        card.deleteLater()

    def _card(self, question: FoundQuestion) -> QuestionCard:
        card = QuestionCard(self._theme, question)
        card.show_sessions(self._sessions)
        card.seen.connect(self._opening.start)
        card.opened.connect(partial(self._fold_others, card))
        card.chosen.connect(lambda: self.chosen.emit(self.cards.index(card)))
        card.corrected.connect(partial(self._on_corrected, card))
        card.split.connect(lambda at: self.split.emit(self.cards.index(card), at))
        card.merged.connect(lambda: self.merged.emit(self.cards.index(card)))
        card.moved.connect(partial(self._on_moved, card))
        card.dragged.connect(self._on_dragged)
        card.dropped.connect(partial(self._on_dropped, card))
        card.deleted.connect(lambda: self.deleted.emit(self.cards.index(card)))
        return card

    def _on_corrected(self, card: QuestionCard, question: FoundQuestion, field: str) -> None:
        number = self.cards.index(card)
        before, after = self._questions[:number], self._questions[number + 1 :]
        self._questions = (*before, question, *after)
        if field == "label":
            self._call_them()
        self.corrected.emit(number, question, field)

    def _on_moved(self, card: QuestionCard, step: int) -> None:
        number = self.cards.index(card)
        if 0 <= number + step < len(self.cards):
            self.moved.emit(number, number + step)
            self.cards[number + step].go_on(step)

    def step_chosen(self, number: int, step: int) -> None:
        """Move question ``number`` by a step, the keyboard staying in it."""
        if 0 <= number < len(self.cards):
            self._on_moved(self.cards[number], step)

    def _on_dragged(self, mouse: QPoint) -> None:
        y = self.mapFromGlobal(mouse).y()
        middles = [card.geometry().center().y() for card in self.cards]
        self._target = sum(middle < y for middle in middles)
        last = self.cards[-1].geometry().bottom()
        at = self._target
        top = self.cards[at].geometry().top() if at < len(self.cards) else last
        self._line.setGeometry(MARGIN, max(top - 1, 0), self.width() - 2 * MARGIN, 3)
        self._line.show()
        self._line.raise_()
        self.dragging.emit(y)

    def _on_dropped(self, card: QuestionCard) -> None:
        self._line.hide()
        target, self._target = self._target, None
        number = self.cards.index(card)
        if target is not None and target not in {number, number + 1}:
            to = target if target < number else target - 1
            self.moved.emit(number, to)
            self.chosen.emit(to)

    def mark_chosen(self, number: int) -> None:
        """Draw the edge of the card that is chosen, -1 for none."""
        for place, card in enumerate(self.cards):
            card.show_selected(selected=place == number)


def _is_out_of_sight(card: QuestionCard) -> bool:
    return card.visibleRegion().isEmpty()


def _common(some: Sequence[FoundQuestion], others: Sequence[FoundQuestion]) -> int:
    """Return with how many equal questions both begin."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(some), len(others)))
