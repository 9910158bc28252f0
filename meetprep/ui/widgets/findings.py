"""The doubts, the questions and the fields of a reading that is being corrected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain import correcting
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.question_card import QuestionCard
from meetprep.ui.widgets.reading_fields import ReadingFields
from meetprep.wording.translation import counted
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from meetprep.domain.paper import FoundQuestion, PaperWarning, Reading
    from meetprep.ui.correction import Correction
    from meetprep.ui.theme import Theme


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
        self._settled: set[PaperWarning] = set()

    def correct(self, correction: Correction) -> None:
        """Show the reading of ``correction`` and correct it."""
        self._correction = correction
        self._settled.clear()
        correction.changed.connect(self._on_changed)
        self._rebuild()

    @property
    def _reading(self) -> Reading:
        if self._correction is None:
            raise RuntimeError("nothing is being corrected")
        return self._correction.reading

    def _on_changed(self, is_new: bool) -> None:  # noqa: FBT001 - a signal's
        if self._fields is not None:
            self._fields.hold(self._reading)
        if is_new:
            at = self.verticalScrollBar().value()
            self._rebuild()
            self.verticalScrollBar().setValue(at)

    def _rebuild(self) -> None:
        reading = self._reading
        questions = QVBoxLayout()
        questions.setSpacing(4)
        questions.addLayout(self._doubts(reading))
        questions.addLayout(self._heading(reading))
        self._cards = []
        for number, question in enumerate(reading.questions):
            self._cards.append(self._card(number, question))
            questions.addWidget(self._cards[-1])
        questions.addStretch(1)
        self._fields = ReadingFields(reading)
        self._fields.corrected.connect(self._on_field_corrected)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(16, 20, 24, 20)
        row.setSpacing(16)
        row.addLayout(questions, 3)
        row.addWidget(self._fields, 2)
        self.setWidget(page)

    def _doubts(self, reading: Reading) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, 0, MARGIN, 12)
        column.setSpacing(8)
        for warning in correcting.standing_warnings(reading):
            if warning not in self._settled:
                column.addWidget(self._doubt(warning))
        return column

    def _doubt(self, warning: PaperWarning) -> Banner:
        banner = Banner(self._theme, "warn")
        answers = [
            (self.tr("It’s the paper"), partial(self._settle, warning)),
            (self.tr("Let me fix it"), partial(self._fix, warning)),
        ]
        banner.say(warning_words(warning, translate), answers=answers)
        return banner

    def _settle(self, warning: PaperWarning) -> None:
        self._settled.add(warning)
        self._rebuild()

    def _fix(self, warning: PaperWarning) -> None:
        if warning.paragraph is not None:
            self.place_asked_for.emit(warning.paragraph)
        elif self._cards:
            self._cards[0].write()

    def _heading(self, reading: Reading) -> QHBoxLayout:
        count = counted(len(reading.questions), self.tr("question"), self.tr("questions"))
        add = button(self.tr("Add question"), "quiet", theme=self._theme, sign="plus")
        add.clicked.connect(self._on_add_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(label(count, "heading"), 1)
        row.addWidget(add)
        return row

    def _card(self, number: int, question: FoundQuestion) -> QuestionCard:
        last = len(self._reading.questions) - 1
        card = QuestionCard(self._theme, question, (number, last))
        card.chosen.connect(partial(self._on_chosen, number))
        card.corrected.connect(partial(self._on_question_corrected, number))
        card.split.connect(partial(self._on_split, number))
        card.merged.connect(partial(self._do, correcting.merge_with_next, number))
        card.moved.connect(partial(self._on_moved, number))
        card.deleted.connect(partial(self._do, correcting.delete_question, number))
        return card

    def _do(self, step: correcting.Step, number: int) -> None:
        if self._correction is not None:
            self._correction.do(step(self._reading, number))

    def _on_split(self, number: int, at: int) -> None:
        self._do(lambda reading, n: correcting.split_question(reading, n, at), number)

    def _on_moved(self, number: int, step: int) -> None:
        self._do(lambda reading, n: correcting.move_question(reading, n, n + step), number)

    def _on_question_corrected(self, number: int, question: FoundQuestion, field: str) -> None:
        if self._correction is not None:
            reading = correcting.with_question(self._reading, number, question)
            self._correction.type_into(f"{field} of {number}", reading)

    def _on_field_corrected(self, reading: Reading, field: str) -> None:
        if self._correction is not None:
            self._correction.type_into(field, reading)

    def _on_add_clicked(self) -> None:
        self.add_question(self.tr("New question"), ())
        self._cards[-1].write()

    def add_question(self, words: str, paragraphs: tuple[int, ...]) -> None:
        """Add a question where the paper has it."""
        self._do(lambda reading, _: correcting.add_question(reading, words, paragraphs), 0)

    def _on_chosen(self, number: int) -> None:
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
