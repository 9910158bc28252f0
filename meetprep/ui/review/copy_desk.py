"""Show what came of a copy for review that came back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.ui.review.copies import Copies
from meetprep.ui.review.news import news_of
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.domain.returned import Received
    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.review.review_desk import ReviewDesk
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace


class CopyDesk(QObject):
    """Opens the review of the first question that a copy says anything new of."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        workspace: Workspace,
        *,
        review: ReviewDesk,
        notices: Notices,
    ) -> None:
        super().__init__(review)
        self._workspace = workspace
        self._review = review
        self._notices = notices
        self._received: list[tuple[str, Received]] = []
        self._meetings, self._jobs = desk.meetings, tools.jobs
        self._wanted: QuestionId | None = None
        self.copies = Copies(desk.receiving, tools, self)
        self.copies.came.connect(self.show_received)
        self.copies.failed.connect(notices.say_failed)
        workspace.desk.shown.connect(lambda *_: self._go_on())
        workspace.page_left.connect(self._on_page_left)

    def show_received(self, name: str, received: Received) -> None:
        """Say what came of a copy, and show it beside the text where there is anything."""
        changed = [*received.suggestions, *received.comments]
        asked = [one.question for one in received.unplaced if one.question]
        questions = [*(key for key, _ in changed), *asked]
        if not questions and not received.unplaced:
            self._notices.say(news_of(name, received), "info")
            return
        if questions:
            self._show(name, received, questions[0])
            return
        # What has no place at all is shown below the texts of each.
        self._jobs.run(
            partial(self._meetings.get, received.meeting),
            owner=self,
            then=partial(self._show_on_first, name, received),
            failed=self._notices.say_failed,
        )

    def _show_on_first(self, name: str, received: Received, meeting: Meeting) -> None:
        if meeting.questions:
            self._show(name, received, meeting.questions[0].id)
        else:
            self._notices.say(news_of(name, received), "warn")

    def _show(self, name: str, received: Received, question: QuestionId) -> None:
        self._received.append((name, received))
        self._wanted = question
        delegation = self._workspace.delegation
        if delegation is None or delegation.code != received.delegation:
            self._workspace.draft_as(received.delegation)
        self._workspace.open_question(question)
        if self._workspace.page is self._workspace.desk:
            self._go_on()  # what stood there already is not shown again

    def _go_on(self) -> None:
        """Open the review once the wanted question is on the desk."""
        shown = self._workspace.question
        if not self._received or shown is None or shown.id != self._wanted:
            return
        self._wanted = None
        page = self._review.page
        lost = any(came.unplaced for _, came in self._received)
        news = [news_of(name, came) for name, came in self._received]
        told = Words(" ".join(one.title for one in news), "\n".join(one.advice for one in news))
        page.banner.say(told, tone="warn" if lost else "ok")
        self._review.open()

    def _on_page_left(self, page: QWidget) -> None:
        if page is self._review.page and self._wanted is None:
            self._received = []
            self._review.page.banner.hide()
