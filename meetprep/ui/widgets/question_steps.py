"""What is done to the questions on the screen becomes a step of the correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain import correcting

if TYPE_CHECKING:
    from meetprep.domain.paper import FoundQuestion, Reading
    from meetprep.ui.correction import Correction
    from meetprep.ui.widgets.question_list import QuestionList


class QuestionSteps(QObject):
    """Takes the steps of ``questions``; ``correction`` is what they are steps of."""

    def __init__(self, questions: QuestionList) -> None:
        super().__init__(questions)
        self.correction: Correction | None = None
        self._questions = questions
        questions.corrected.connect(self._on_corrected)
        questions.split.connect(self._on_split)
        questions.merged.connect(self._on_merged)
        questions.moved.connect(self._on_moved)
        questions.deleted.connect(self._on_deleted)

    @property
    def reading(self) -> Reading:
        """What holds now."""
        if self.correction is None:
            raise RuntimeError("nothing is being corrected")
        return self.correction.reading

    def do(self, reading: Reading) -> None:
        """Make ``reading`` hold, as one step."""
        if self.correction is not None:
            self.correction.do(reading)

    def type_into(self, reading: Reading, field: str) -> None:
        """Make ``reading`` hold; typing on in the same ``field`` is one step."""
        if self.correction is not None:
            self.correction.type_into(field, reading)

    def _on_split(self, number: int, at: int) -> None:
        count = len(self.reading.questions)
        self.do(correcting.split_question(self.reading, number, at))
        if len(self.reading.questions) > count:
            self._questions.cards[number + 1].write()

    def _on_merged(self, number: int) -> None:
        self.do(correcting.merge_with_next(self.reading, number))

    def _on_moved(self, number: int, to: int) -> None:
        self.do(correcting.move_question(self.reading, number, to))

    def _on_deleted(self, number: int) -> None:
        self.do(correcting.delete_question(self.reading, number))

    def _on_corrected(self, number: int, question: FoundQuestion, field: str) -> None:
        reading = correcting.with_question(self.reading, number, question)
        self.type_into(reading, f"{field} of {number}")
