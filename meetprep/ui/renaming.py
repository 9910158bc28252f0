"""Keep the title that the user gives to the open question."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from meetprep.domain.meeting import Question
    from meetprep.services.meetings import Meetings
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.question_reading import QuestionReading
    from meetprep.ui.sidebar import Sidebar


class Renaming(QObject):
    """Shows another title at once, and the one before where it can't be kept.

    Signals:
        taken_back: The question has its title from before; carries all that is shown of it.
        failed: The title could not be kept; carries the exception.
    """

    taken_back = Signal(object)
    failed = Signal(object)

    def __init__(
        self, meetings: Meetings, jobs: Jobs, reading: QuestionReading, sidebar: Sidebar
    ) -> None:
        super().__init__(sidebar)
        self._meetings = meetings
        self._jobs = jobs
        self._reading = reading
        self._sidebar = sidebar

    def rename(self, title: str) -> None:
        """Give the open question another title, in the worker."""
        if self._reading.shown is None:
            return
        old = self._reading.shown.question
        self._reading.show_title(title)
        self._sidebar.show_title(old.id, title or old.ask)
        self._jobs.run(
            partial(self._meetings.rename_question, old.id, title),
            owner=self,
            then=lambda _: None,
            failed=partial(self._on_not_renamed, old),
        )

    def _on_not_renamed(self, old: Question, error: Exception) -> None:
        self._sidebar.show_title(old.id, old.title or old.ask)
        shown = self._reading.shown
        if shown is not None and shown.question.id == old.id:
            self.taken_back.emit(replace(shown, question=old))
        self.failed.emit(error)
