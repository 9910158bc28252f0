"""Show in the sidebar how far the answers are; what is in the store is read by the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.meeting import MeetingId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.overview import QuestionFacts
    from meetprep.services.desk import Desk
    from meetprep.ui.drafts import Drafts
    from meetprep.ui.sidebar import Sidebar
    from meetprep.ui.tools import Tools

    Wordings = Mapping[QuestionId, int]
    Known = tuple[Wordings, Mapping[QuestionId, QuestionFacts]]


class Statuses(QObject):
    """Keeps the signs beside the questions true.

    Signals:
        failed: They could not be read; carries the exception.
    """

    failed = Signal(object)

    def __init__(self, services: Desk, tools: Tools, sidebar: Sidebar, drafts: Drafts) -> None:
        super().__init__(sidebar)
        self._services = services
        self._tools = tools
        self._sidebar = sidebar
        self._code = ""
        self._drafts = drafts
        self._reading: set[tuple[str, str]] = set()
        self._due: set[tuple[str, str]] = set()

    def show(self, meeting: str, delegation: str) -> None:
        """Show how far ``delegation`` is with ``meeting``, as soon as that is read."""
        self._code = delegation
        wanted = meeting, delegation
        if wanted in self._reading:
            self._due.add(wanted)
            return
        self._reading.add(wanted)
        self._tools.jobs.run(
            partial(self._read, *wanted),
            owner=self,
            then=partial(self._on_read, wanted),
            failed=partial(self._on_failed, wanted),
        )

    def _read(self, meeting: str, code: str) -> Known:
        positions = self._services.drafting.positions(MeetingId(meeting), code)
        wordings = {question: position.wording for question, position in positions.items()}
        return wordings, self._services.overseeing.facts(MeetingId(meeting), code)

    def _on_read(self, asked: tuple[str, str], known: Known) -> None:
        wordings, facts = known
        if asked[1] == self._code:
            for question, wording in wordings.items():
                self._sidebar.show_wording(question, wording)
            self._sidebar.show_facts(facts, self._tools.now())
            for question in wordings:
                typed = self._drafts.are_empty(question, self._code)
                if typed is not None:
                    self._sidebar.show_status(question, is_empty=typed)
        self._reading.discard(asked)
        if asked in self._due:
            self._due.discard(asked)
            self.show(*asked)

    def _on_failed(self, asked: tuple[str, str], error: Exception) -> None:
        self._reading.discard(asked)
        self.failed.emit(error)
