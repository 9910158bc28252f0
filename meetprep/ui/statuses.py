"""Show in the sidebar how far the answers are; what is in the store is read by the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.meeting import MeetingId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.overview import QuestionFacts
    from meetprep.services.desk import Desk
    from meetprep.ui.drafts import Drafts
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

    Wordings = Mapping[QuestionId, int]
    Known = tuple[Wordings, Mapping[QuestionId, QuestionFacts]]


class Statuses(QObject):
    """Keeps the signs beside the questions true."""

    def __init__(
        self, services: Desk, tools: Tools, workspace: Workspace, drafts: Drafts
    ) -> None:
        super().__init__(workspace)
        self._services = services
        self._tools = tools
        self._workspace = workspace
        self._drafts = drafts
        self._reading: set[tuple[str, str]] = set()
        self._due: set[tuple[str, str]] = set()

    def show(self, meeting: str) -> None:
        """Show how far the questions of ``meeting`` are, as soon as that is read."""
        delegation = self._workspace.delegation
        if delegation is None:
            return
        wanted = meeting, delegation.code
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

    def show_all(self, meetings: Iterable[str]) -> None:
        """Show how far the questions of all ``meetings`` are."""
        for meeting in meetings:
            self.show(meeting)

    def _read(self, meeting: str, code: str) -> Known:
        positions = self._services.drafting.positions(MeetingId(meeting), code)
        wordings = {question: position.wording for question, position in positions.items()}
        return wordings, self._services.overseeing.facts(MeetingId(meeting), code)

    def _on_read(self, asked: tuple[str, str], known: Known) -> None:
        wordings, facts = known
        meeting, code = asked
        delegation = self._workspace.delegation
        if delegation is not None and delegation.code == code:
            sidebar = self._workspace.sidebar
            for question, wording in wordings.items():
                sidebar.show_wording(question, wording)
            sidebar.show_facts(facts, self._tools.now())
            for question in wordings:
                typed = self._drafts.are_empty(question, code)
                if typed is not None:
                    sidebar.show_status(question, is_empty=typed)
        self._end(asked)
        if asked in self._due:
            self._due.discard(asked)
            self.show(meeting)

    def _on_failed(self, asked: tuple[str, str], error: Exception) -> None:
        self._end(asked)
        self._workspace.failed.emit(error)

    def _end(self, asked: tuple[str, str]) -> None:
        self._reading.discard(asked)
