"""Open the page of a meeting, keep it true, and do what is asked for on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from meetprep.domain.changed import Changed
from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.domain.meeting import MeetingId
from meetprep.domain.paper import PaperId
from meetprep.ui.meeting.meeting_page import MeetingPage
from meetprep.ui.translating import translate
from meetprep.wording.delegations import all_named
from meetprep.wording.terms import days

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from meetprep.domain.meeting import Meeting, Question, Session
    from meetprep.domain.overview import PaperFacts
    from meetprep.services.desk import Desk
    from meetprep.ui.meeting.meeting_acts import MeetingActs
    from meetprep.ui.tools import Tools
    from meetprep.ui.window_actions import WindowActions
    from meetprep.ui.workspace import Workspace


class MeetingDesk(QObject):
    """Connects the page of a meeting with the services and the rest of the workspace."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        workspace: Workspace,
        *,
        acts: MeetingActs,
        actions: WindowActions,
    ) -> None:
        super().__init__(workspace)
        self._desk = desk
        self._tools = tools
        self._workspace = workspace
        self._acts = acts
        self._meeting: Meeting | None = None
        self.page = MeetingPage(tools.theme)
        workspace.add_page(self.page, adds_papers=True)
        self._connect(actions)

    def _connect(self, actions: WindowActions) -> None:
        page, acts = self.page, self._acts
        self._workspace.sidebar.meeting_chosen.connect(self.open)
        self._workspace.page_left.connect(self._on_left)
        self._tools.bus.changed.connect(self._on_changed)
        page.changed.connect(acts.change_meeting)
        page.undo_asked.connect(acts.undo)
        page.agenda.added.connect(self._on_session_added)
        page.agenda.changed.connect(self._on_session_changed)
        page.agenda.deleted.connect(acts.delete_session)
        page.agenda.moved.connect(self._on_session_moved)
        page.questions.added.connect(acts.add_question)
        page.questions.opened.connect(self._workspace.sidebar.choose)
        page.questions.moved.connect(self._on_question_moved)
        page.questions.deleted.connect(acts.delete_question)
        page.questions.renaming.connect(self._on_question_renaming)
        page.questions.menu_asked.connect(self._on_question_menu)
        page.papers.added.connect(actions.add_paper.trigger)
        page.papers.opened.connect(self._on_paper_opened)
        page.papers.saving.connect(self._on_paper_saving)
        page.tasks.added.connect(self._on_task_added)
        page.tasks.changed.connect(acts.change_task)
        page.tasks.ticked.connect(lambda task, done: acts.tick_task(task, done=done))
        page.tasks.deleted.connect(acts.delete_task)

    def open(self, meeting: str) -> None:
        """Show the page of a meeting."""
        key = MeetingId(meeting)
        if self._meeting is not None and self._meeting.id != key:
            self._on_left(self.page)
        try:
            self._show(key)
        except NotFound:
            return
        self._workspace.sidebar.show_meeting(key)
        self._workspace.show_page(self.page)
        self._workspace.sidebar.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_place()

    def open_current(self) -> None:
        """Show the page of the meeting that is worked on."""
        if self._workspace.meeting is not None:
            self.open(self._workspace.meeting.id)

    def _show(self, meeting: MeetingId) -> None:
        delegation = self._workspace.delegation
        code = delegation.code if delegation else ""
        overview = self._desk.overseeing.overview(meeting, code)
        self._meeting = self._workspace.meeting = overview.meeting
        delegations = all_named(self._desk.meetings.delegations(), translate)
        names = {one.code: one.name for one in delegations}
        self.page.show_overview(overview, names, self._tools.now())

    def _show_place(self) -> None:
        if (meeting := self._meeting) is None:
            return
        last = meeting.end or meeting.start
        is_past = last is not None and last < self._tools.today()
        group = self.tr("Past") if is_past else self.tr("Upcoming")
        when = days(meeting.start, meeting.end, translate)
        here = ", ".join(part for part in (meeting.place, when) if part)
        above = self.tr("Archive") if meeting.archived else group
        self._workspace.show_place([above], here or meeting.name)

    def _on_changed(self, changed: Changed) -> None:
        seen = Changed.MEETINGS | Changed.QUESTIONS | Changed.POSITIONS | Changed.TASKS
        if not (changed & (seen | Changed.CLEARANCE) and self._is_open):
            return
        if self._meeting is not None:
            try:
                self._show(self._meeting.id)
            except NotFound:
                self._meeting = None
                self._workspace.show_first()
                return
            self._show_place()

    @property
    def _is_open(self) -> bool:
        return self._workspace.page is self.page

    def _on_left(self, page: QWidget) -> None:
        if page is self.page and self._meeting is not None:
            left = self._meeting.id
            self._tools.jobs.run(
                lambda: self._desk.overseeing.leave(left),
                owner=self,
                then=lambda _: None,
                failed=self._workspace.failed.emit,
            )

    def _on_session_added(self) -> None:
        if self._meeting is not None:
            title = self.tr("New session")
            self._acts.add_session(self._meeting.id, title, self._on_session_is_new)

    def _on_session_is_new(self, session: Session) -> None:
        self.page.agenda.open_when_shown(session.id)
        if self._is_open:
            self._on_changed(Changed.MEETINGS)

    def _on_session_changed(self, new: Session) -> None:
        sessions = self._meeting.sessions if self._meeting else ()
        for old in sessions:
            if old.id == new.id:
                self._acts.change_session(old, new)

    def _on_session_moved(self, session: str, step: int) -> None:
        if self._meeting is not None:
            key = next(one.id for one in self._meeting.sessions if one.id == session)
            self._acts.move_session(self._meeting, key, step)

    def _on_question_moved(self, question: str, step: int) -> None:
        if self._meeting is not None:
            key = next(one.id for one in self._meeting.questions if one.id == question)
            self._acts.move_question(self._meeting, key, step)

    def _on_question_renaming(self, question: Question) -> None:
        self._workspace.sidebar.rename(question.id)

    def _on_question_menu(self, question: Question, place: QPoint) -> None:
        menu = QMenu(self.page)
        for words, act in (
            (self.tr("Open"), lambda: self._workspace.sidebar.choose(question.id)),
            (self.tr("Rename"), lambda: self._on_question_renaming(question)),
            (self.tr("Move up"), lambda: self._on_question_moved(question.id, -1)),
            (self.tr("Move down"), lambda: self._on_question_moved(question.id, 1)),
            (self.tr("Delete"), lambda: self._acts.delete_question(question)),
        ):
            action = QAction(words, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_paper_opened(self, paper: str) -> None:
        try:
            self.page.show_paper(self._desk.overseeing.paper(PaperId(paper)))
        except MeetprepError as error:
            self._workspace.failed.emit(error)

    def _on_paper_saving(self, paper: PaperFacts) -> None:
        folder = Path(self._tools.settings.folder or Path.home())
        title = self.tr("Save the file as it was received")
        target = self._tools.prompts.save_any(self.page, title, folder / paper.file_name)
        if target is not None:
            self._tools.settings.folder = str(target.parent)
            self._tools.jobs.run(
                lambda: self._desk.overseeing.save_file(paper.id, target),
                owner=self,
                then=lambda _: None,
                failed=self._workspace.failed.emit,
            )

    def _on_task_added(self, what: str, who: str, due: object) -> None:
        if self._meeting is not None:
            self._acts.add_task(self._meeting.id, what, who, due)  # type: ignore[arg-type] # a signal's
