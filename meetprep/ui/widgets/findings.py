"""The doubts, the questions and the fields of a reading that is being corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from meetprep.domain import correcting
from meetprep.domain.paper import WarningCode
from meetprep.domain.standing import settle
from meetprep.ui.scale import px
from meetprep.ui.widgets.doubts import Doubts
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.question_heading import QuestionHeading
from meetprep.ui.widgets.question_list import QuestionList
from meetprep.ui.widgets.question_steps import QuestionSteps
from meetprep.ui.widgets.reading_side import ReadingSide
from meetprep.ui.widgets.version_panel import VersionPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.paper import PaperWarning, Reading
    from meetprep.ui.correction import Correction
    from meetprep.ui.theme import Theme

# Narrower than this the fields go under the questions.
_BESIDE = 860
_WIDEST = 1240
# So near to an edge a dragged card makes the pane scroll.
_EDGE = 40


class Findings(Pane):
    """Every field correctable; each step goes through the correction.

    Signals:
        place_asked_for: The user wants to see a place in the paper; carries the paragraph.
        selection_asked_for: The user wants to select a question's words in the paper.
    """

    place_asked_for = Signal(int)
    selection_asked_for = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._before: Reading | None = None
        self._chosen = -1
        self.version = VersionPanel(theme)
        self.doubts = Doubts(theme)
        self.questions = QuestionList(theme)
        self.side = ReadingSide(theme)
        self._steps = QuestionSteps(self.questions)
        self._heading = QuestionHeading(theme)
        self._page = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._page)
        self._lay_out()
        self._page.setMaximumWidth(px(_WIDEST))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(self._page)
        self._connect()

    def _lay_out(self) -> None:
        questions = QVBoxLayout()
        questions.setSpacing(4)
        questions.addWidget(self.version)
        questions.addWidget(self.doubts)
        questions.addWidget(self._heading)
        questions.addWidget(self.questions)
        questions.addStretch(1)
        self._box.setContentsMargins(16, 20, 24, 20)
        self._box.setSpacing(16)
        self._box.addLayout(questions, 3)
        self._box.addWidget(self.side, 2)

    def _connect(self) -> None:
        self.doubts.to_mend.connect(self._fix)
        self.doubts.settled.connect(self._on_settled)
        self.doubts.place_asked_for.connect(self.place_asked_for)
        self._heading.added.connect(self._on_add_clicked)
        questions = self.questions
        questions.chosen.connect(self._on_chosen)
        questions.emptied.connect(self._heading.take_keyboard)
        questions.dragging.connect(self._on_dragging)
        questions.grown.connect(lambda: self.questions.mark_chosen(self._chosen))
        self.side.typed.connect(self._steps.type_into)
        self.side.stepped.connect(self._steps.do)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields beside the questions, or under them where the pane is narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        fits = self.viewport().width() >= px(_BESIDE)
        self._box.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        self.side.stand(beside=fits)

    def minimumSizeHint(self) -> QSize:
        """Return the width below which the cards would be cut off."""
        return QSize(self._page.minimumSizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for more width where the cards need more."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def correct(self, correction: Correction) -> None:
        """Show the reading of ``correction`` and correct it."""
        if self._steps.correction is not None:
            self._steps.correction.changed.disconnect(self._on_changed)
        self._steps.correction = correction
        self._before = correction.reading
        self.doubts.begin()
        self.questions.begin()
        self.side.begin(correction.reading)
        correction.changed.connect(self._on_changed)
        self._chosen = -1
        self._show_reading()
        self.verticalScrollBar().setValue(0)

    @property
    def reading(self) -> Reading:
        """What holds now."""
        return self._steps.reading

    def _on_changed(self, is_new: bool) -> None:  # noqa: FBT001 - a signal's
        before, self._before = self._before, self.reading
        if is_new:
            self._show_reading()
            self.side.show_reading(self.reading)
            if before is not None:
                self._show_difference(before)
            return
        self.side.hold(self.reading)
        self.doubts.show_reading(self.reading)

    def _show_reading(self) -> None:
        reading = self.reading
        self.doubts.show_reading(reading)
        self._heading.show_count(len(reading.questions))
        names = tuple(
            " ".join(filter(None, (one.label, one.title))) or self.tr("Session {}").format(at)
            for at, one in enumerate(reading.sessions, start=1)
        )
        self.questions.show_questions(reading.questions, names)
        self.questions.mark_chosen(self._chosen)

    def _show_difference(self, before: Reading) -> None:
        """Bring the first question that is another one into sight."""
        now, then = self.reading.questions, before.questions
        if now == then or not now:
            return
        same = (at for at, (a, b) in enumerate(zip(now, then, strict=False)) if a != b)
        at = next(same, min(len(now), len(then)))
        self._show_card(min(at, len(now) - 1))

    def _show_card(self, number: int) -> None:
        if 0 <= number < len(self.questions.cards):
            self._box.activate()
            card = self.questions.cards[number]
            top = card.mapTo(self._page, card.rect().topLeft()).y()
            shown = self.verticalScrollBar().value()
            is_seen = shown <= top < shown + self.viewport().height() - 60
            if not is_seen:
                self.ensureWidgetVisible(card)

    def _fix(self, warning: PaperWarning) -> None:
        """Lead to where the reading is mended: a card, a footnote, or the paper itself."""
        place = warning.paragraph
        if place is not None:
            self.place_asked_for.emit(place)
        if warning.code is WarningCode.FOOTNOTE_BODY_MISSING:
            self.side.mend_note(warning.detail)
            self.ensureWidgetVisible(self.side.entries.notes.editor)
            return
        at = next(
            (n for n, one in enumerate(self.reading.questions) if place in one.paragraphs), -1
        )
        if 0 <= at < len(self.questions.cards) and place is not None:
            self.questions.cards[at].write()
            self._show_card(at)
        else:
            self.selection_asked_for.emit()

    def _on_settled(self, warning: PaperWarning) -> None:
        self._steps.do(settle(self.reading, warning))

    def _on_add_clicked(self) -> None:
        self._steps.do(correcting.add_blank(self.reading))
        self.questions.cards[-1].write()

    def add_question(self, words: str, paragraphs: tuple[int, ...]) -> None:
        """Add a question where the paper has it."""
        self._steps.do(correcting.add_question(self.reading, words, paragraphs))

    def _on_chosen(self, number: int) -> None:
        self._mark_chosen(number)
        if places := self.reading.questions[number].paragraphs:
            self.place_asked_for.emit(places[0])

    def _on_dragging(self, y: int) -> None:
        shown = self.questions.mapTo(self.viewport(), self.questions.rect().topLeft()).y() + y
        bar = self.verticalScrollBar()
        if shown < _EDGE:
            bar.setValue(bar.value() - 20)
        elif shown > self.viewport().height() - _EDGE:
            bar.setValue(bar.value() + 20)

    def show_paragraph(self, paragraph: int) -> None:
        """Bring the question that stands in ``paragraph`` into sight."""
        for number, question in enumerate(self.reading.questions):
            if paragraph in question.paragraphs:
                self._mark_chosen(number)
                if number < len(self.questions.cards):
                    self.ensureWidgetVisible(self.questions.cards[number])
                return

    def step(self, by: int) -> None:
        """Go to the next question, or to the one before."""
        if count := len(self.questions.cards):
            number = max(0, min(self._chosen + by, count - 1))
            self.questions.cards[number].write()
            self.ensureWidgetVisible(self.questions.cards[number])

    def move_chosen(self, by: int) -> None:
        """Move the chosen question up or down."""
        self.questions.step_chosen(self._chosen, by)
        if 0 <= self._chosen + by < len(self.questions.cards):
            self._mark_chosen(self._chosen + by)

    def _mark_chosen(self, number: int) -> None:
        self._chosen = number
        self.questions.mark_chosen(number)
