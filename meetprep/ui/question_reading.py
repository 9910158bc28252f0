"""Read the question that is to be shown; what is shown stays until it is there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.errors import NotFound, StoreBusy
from meetprep.ui.looking_up import LookingUp
from meetprep.ui.paper_shelf import PaperShelf

if TYPE_CHECKING:
    from meetprep.domain.errors import MeetprepError
    from meetprep.domain.meeting import QuestionId
    from meetprep.services.opening import Opening, OpenQuestion
    from meetprep.ui.tools import Tools


class QuestionReading(QObject):
    """Knows which question is shown as whose, and which is wanted.

    Signals:
        question_read: The wanted question was read; carries it.
        position_read: What another delegation says to it was read; carries the question.
        failed: It could not be read, or not yet; carries the exception.
    """

    question_read = Signal(object)
    position_read = Signal(object)
    failed = Signal(object)

    def __init__(self, opening: Opening, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: OpenQuestion | None = None
        self._is_stale = False
        self._is_question_asked = False  # since one was shown last
        self._opening = opening
        self._wanted: tuple[QuestionId | None, str] = None, ""
        self._looking_up = LookingUp(opening.hurried, tools.jobs, self)
        self._shelf = PaperShelf(tools.bus, self)

    def start_as(self, code: str) -> None:
        """Read everything as ``code`` from now on; what is shown is to be shown again."""
        self._wanted = self._wanted[0], code
        self._is_stale = True

    def ask(self, question: QuestionId) -> None:
        """Read ``question``, as whoever is wanted."""
        self._wanted = question, self._wanted[1]
        self._is_question_asked = True
        self._read()

    def ask_as(self, code: str) -> None:
        """Read what another delegation says to the question, where one is wanted."""
        self._wanted = self._wanted[0], code
        self._read()

    def is_shown(self, opened: OpenQuestion) -> bool:
        """Tell whether ``opened`` is what is shown, but for what the delegation says."""
        shown = None if self._is_stale else self.shown
        return shown is not None and replace(opened, positions=shown.positions) == shown

    def show(self, opened: OpenQuestion) -> None:
        """Know what is shown from now on."""
        self.shown, self._is_stale = opened, False

    def show_title(self, title: str) -> None:
        """Know the question that is shown by another title."""
        if self.shown is not None:
            question = replace(self.shown.question, title=title)
            self.shown = replace(self.shown, question=question)

    def _read(self) -> None:
        question, code = self._wanted
        if question is not None and code:
            papers = self._shelf.at_hand
            work = partial(self._opening.question, question, code, papers=papers)
            self._looking_up.ask(work, then=self._on_read, failed=self._on_failed)

    def _on_read(self, opened: OpenQuestion) -> None:
        self._shelf.at_hand = opened.meeting.id, opened.papers
        is_asked, self._is_question_asked = self._is_question_asked, False
        (self.question_read if is_asked else self.position_read).emit(opened)

    def _on_failed(self, error: MeetprepError) -> None:
        if not isinstance(error, StoreBusy):  # else it will be read yet
            self._is_question_asked = False
            shown = self.shown
            self._wanted = (
                (shown.question.id, shown.delegation.code) if shown else (None, self._wanted[1])
            )
        if not isinstance(error, NotFound):
            self.failed.emit(error)
