"""The doubts, the questions and the fields of a reading that is being corrected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain import correcting
from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.doubts import Doubts
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.question_card import QuestionCard
from meetprep.ui.widgets.reading_fields import ReadingFields
from meetprep.ui.widgets.version_panel import VersionPanel
from meetprep.wording.translation import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.paper import FoundQuestion, PaperWarning, Reading
    from meetprep.ui.correction import Correction
    from meetprep.ui.theme import Theme

# Narrower than this the fields go under the questions.
_BESIDE = 860


class Findings(Pane):
    """Every field correctable; each step goes through the correction.

    Signals:
        place_asked_for: The user wants to see a place in the paper; carries the paragraph.
    """

    place_asked_for = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._correction: Correction | None = None
        self._cards: list[QuestionCard] = []
        self._fields: ReadingFields | None = None
        self.version = VersionPanel(theme)
        self._doubts = Doubts(theme)
        self._doubts.to_mend.connect(self._fix)
        self._count = label("", "heading")
        self._add = button(self.tr("Add question"), "quiet", theme=theme, sign="plus")
        self._add.clicked.connect(self._on_add_clicked)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        page = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._lay_out()
        self.setWidget(page)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(MARGIN, 0, MARGIN, 0)
        heading.addWidget(self._count, 1)
        heading.addWidget(self._add)
        questions = QVBoxLayout()
        questions.setSpacing(4)
        questions.addWidget(self.version)
        questions.addWidget(self._doubts)
        questions.addLayout(heading)
        questions.addLayout(self._column)
        questions.addStretch(1)
        self._box.setContentsMargins(16, 20, 24, 20)
        self._box.setSpacing(16)
        self._box.addLayout(questions, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields beside the questions, or under them where the pane is narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        fits = self.viewport().width() >= _BESIDE
        self._box.setDirection(ways.LeftToRight if fits else ways.TopToBottom)

    def correct(self, correction: Correction) -> None:
        """Show the reading of ``correction`` and correct it."""
        if self._correction is not None:
            self._correction.changed.disconnect(self._on_changed)
        self._correction = correction
        self._doubts.forget()
        correction.changed.connect(self._on_changed)
        self._show_reading()
        self._show_fields(correction.reading)
        self._mark_chosen(-1)
        self.verticalScrollBar().setValue(0)

    @property
    def _reading(self) -> Reading:
        if self._correction is None:
            raise RuntimeError("nothing is being corrected")
        return self._correction.reading

    def _on_changed(self, is_new: bool) -> None:  # noqa: FBT001 - a signal's
        if self._fields is not None:
            self._fields.hold(self._reading)
            if is_new:
                self._fields.show_reading(self._reading)
        if is_new:
            self._show_reading()

    def _show_fields(self, reading: Reading) -> None:
        if self._fields is not None:
            self._fields.hide()
            self._box.removeWidget(self._fields)
            self._fields.deleteLater()
        self._fields = ReadingFields(self._theme, reading)
        self._fields.corrected.connect(self._on_field_corrected)
        self._box.addWidget(self._fields, 2)

    def _show_reading(self) -> None:
        reading = self._reading
        self._doubts.show_reading(reading)
        count = len(reading.questions)
        self._count.setText(counted(count, self.tr("question"), self.tr("questions")))
        self._show_questions(reading.questions)

    def _show_questions(self, questions: tuple[FoundQuestion, ...]) -> None:
        """Change the cards that show something else; all others stay as they are."""
        shown = [card.question for card in self._cards]
        first = _common(shown, questions)
        tail = _common(shown[first:][::-1], questions[first:][::-1])
        for at in range(first, len(questions) - tail):
            if at < len(self._cards) - tail:
                self._cards[at].show_question(questions[at])
            else:
                card = self._card(questions[at])
                self._cards.insert(at, card)
                self._column.insertWidget(at, card)
        for card in self._cards[len(questions) - tail : len(self._cards) - tail]:
            self._take_away(card)
        for number, card in enumerate(self._cards):
            card.show_place(number, len(self._cards) - 1)

    def _take_away(self, card: QuestionCard) -> None:
        at = self._cards.index(card)
        held = card.isAncestorOf(self.window().focusWidget())
        self._cards.remove(card)
        if held and self._cards:
            self._cards[min(at, len(self._cards) - 1)].go_on()
        elif held:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        card.hide()
        self._column.removeWidget(card)
        card.deleteLater()

    def _fix(self, warning: PaperWarning) -> None:
        if warning.paragraph is not None:
            self.place_asked_for.emit(warning.paragraph)
        elif self._cards:
            self._cards[0].write()

    def _card(self, question: FoundQuestion) -> QuestionCard:
        card = QuestionCard(self._theme, question, (0, 0))
        card.chosen.connect(partial(self._on_chosen, card))
        card.corrected.connect(partial(self._on_question_corrected, card))
        card.split.connect(partial(self._on_split, card))
        card.merged.connect(partial(self._do, correcting.merge_with_next, card))
        card.moved.connect(partial(self._on_moved, card))
        card.deleted.connect(partial(self._do, correcting.delete_question, card))
        return card

    def _do(self, step: correcting.Step, card: QuestionCard) -> None:
        if self._correction is not None:
            self._correction.do(step(self._reading, self._cards.index(card)))

    def _on_split(self, card: QuestionCard, at: int) -> None:
        self._do(lambda reading, n: correcting.split_question(reading, n, at), card)

    def _on_moved(self, card: QuestionCard, step: int) -> None:
        self._do(lambda reading, n: correcting.move_question(reading, n, n + step), card)
        self._cards[self._cards.index(card) + step].go_on(step)

    def _on_question_corrected(
        self, card: QuestionCard, question: FoundQuestion, field: str
    ) -> None:
        if self._correction is not None:
            number = self._cards.index(card)
            reading = correcting.with_question(self._reading, number, question)
            self._correction.type_into(f"{field} of {number}", reading)

    def _on_field_corrected(self, reading: Reading, field: str) -> None:
        if self._correction is not None:
            self._correction.type_into(field, reading)

    def _on_add_clicked(self) -> None:
        self.add_question(self.tr("New question"), ())
        if self._cards:
            self._cards[-1].write()

    def add_question(self, words: str, paragraphs: tuple[int, ...]) -> None:
        """Add a question where the paper has it."""
        if self._correction is not None:
            reading = correcting.add_question(self._reading, words, paragraphs)
            self._correction.do(reading)

    def _on_chosen(self, card: QuestionCard) -> None:
        number = self._cards.index(card)
        self._mark_chosen(number)
        if places := self._reading.questions[number].paragraphs:
            self.place_asked_for.emit(places[0])

    def show_paragraph(self, paragraph: int) -> None:
        """Bring the question that stands in ``paragraph`` into sight."""
        for number, question in enumerate(self._reading.questions):
            if paragraph in question.paragraphs:
                self._mark_chosen(number)
                self.ensureWidgetVisible(self._cards[number])

    def _mark_chosen(self, number: int) -> None:
        for place, card in enumerate(self._cards):
            card.show_selected(selected=place == number)


def _common(some: Sequence[FoundQuestion], others: Sequence[FoundQuestion]) -> int:
    """Return with how many equal questions both begin."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(some), len(others)))
