"""Flag positions whose question changed in a new version of its paper, until checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.errors import NotFound
from meetprep.ui.widgets.change_banner import ChangeBanner

if TYPE_CHECKING:
    from meetprep.domain.meeting import Meeting, Question
    from meetprep.services.versions import Change, Versions
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.theme import Theme
    from meetprep.ui.workspace import Workspace


class QuestionChanges(QObject):
    """Keeps the flag on the desk and the mark in the sidebar true."""

    def __init__(
        self, versions: Versions, jobs: Jobs, theme: Theme, workspace: Workspace
    ) -> None:
        super().__init__(workspace)
        self._versions = versions
        self._jobs = jobs
        self._workspace = workspace
        self._meeting: Meeting | None = None
        self._question: Question | None = None
        self._delegation = ""
        self._banner = ChangeBanner(theme)
        self._banner.checked.connect(self._on_checked)
        self._banner.asked.connect(self._show_or_hide)
        self._change: Change | None = None
        self._is_shown = False
        workspace.desk.banners.addWidget(self._banner)
        workspace.desk.shown.connect(self._on_shown)

    def _on_shown(self, meeting: Meeting, question: Question, delegation: str) -> None:
        self._meeting, self._question, self._delegation = meeting, question, delegation
        self._is_shown = False
        self._show()

    def _show(self) -> None:
        meeting, question = self._meeting, self._question
        if meeting is None or question is None:
            return
        gone = ""
        if question.dropped_by is not None:
            gone = self._versions.names(meeting.id)[question.dropped_by]
        change = None
        if question.wording > 1:
            try:
                change = self._versions.change(question.id, self._delegation)
            except NotFound:
                change = None
        self._change = change
        self._banner.show_change(change, gone)

    def _show_or_hide(self) -> None:
        self._is_shown = not self._is_shown
        if self._question is not None:
            change = self._change if self._is_shown else None
            self._workspace.desk.head.show_change(self._question, change)

    def _on_checked(self) -> None:
        question, delegation = self._question, self._delegation
        if question is not None:
            self._jobs.run(
                lambda: self._versions.check(question.id, delegation),
                owner=self,
                then=lambda _: self._on_stored(question),
                failed=self._workspace.failed.emit,
            )

    def _on_stored(self, question: Question) -> None:
        self._workspace.sidebar.show_wording(question.id, question.wording)
        if self._question is question:
            self._workspace.desk.head.show_change(question, None)
            self._show()
