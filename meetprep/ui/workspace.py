"""The three panes: meetings, the work, the paper."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import QuestionId
from meetprep.ui.listing import Listing
from meetprep.ui.middle_pages import MiddlePages, first_question, known_question
from meetprep.ui.pages.desk_page import DeskPage
from meetprep.ui.pages.paper_inspector import PaperInspector
from meetprep.ui.paper_shelf import PaperShelf
from meetprep.ui.pasting import Pasting
from meetprep.ui.sidebar import Sidebar
from meetprep.ui.statuses import Statuses
from meetprep.ui.translating import translate
from meetprep.ui.widgets.pane_room import PaneRoom
from meetprep.ui.widgets.top_bar import TopBar
from meetprep.wording.delegations import all_named, named
from meetprep.wording.terms import days, question_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Meeting, Question
    from meetprep.domain.overview import ListedMeeting
    from meetprep.services.desk import Desk
    from meetprep.ui.autosave import Autosave
    from meetprep.ui.tools import Tools
    from meetprep.ui.window_actions import WindowActions


class Workspace(MiddlePages):
    """Knows which question of which meeting is open, and as whom one drafts.

    Signals:
        desk_clicked: The user asked to change whose desk this is.
        failed: Something was not done; carries the exception.
    """

    desk_clicked = Signal()
    failed = Signal(object)

    def __init__(
        self, services: Desk, tools: Tools, actions: WindowActions, autosave: Autosave
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("window")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._services = services
        self._tools = tools
        self._home: Delegation | None = None
        self._delegation: Delegation | None = None
        self.meeting: Meeting | None = None
        self._question: Question | None = None
        self.autosave = autosave
        drafts = self._drafts = autosave.drafts
        self.sidebar = Sidebar(tools.theme, meetings=services.meetings, actions=actions)
        self.desk = DeskPage(
            drafting=services.drafting,
            drafts=drafts,
            autosave=self.autosave,
            jobs=tools.jobs,
            pasting=Pasting(services.pasting, tools.readings),
            theme=tools.theme,
        )
        self.inspector = PaperInspector(tools.theme)
        self._top = TopBar(tools.theme)
        self._pages = QStackedWidget()
        self._room = PaneRoom(self.inspector)
        self._listing = Listing(services.arranging, tools, self)
        self._statuses = Statuses(services, tools, self.sidebar, drafts)
        self._statuses.failed.connect(self.failed)
        self._shelf = PaperShelf(services.meetings, tools.bus, self)
        self._lay_out(actions)
        self._connect(actions)

    def _connect(self, actions: WindowActions) -> None:
        self.sidebar.question_chosen.connect(self.open_question)
        self.sidebar.meeting_opened.connect(self._show_statuses)
        self.sidebar.desk_clicked.connect(self.desk_clicked)
        self._listing.listed.connect(self._on_listed)
        self._listing.completed.connect(self._on_completed)
        self._listing.failed.connect(self.failed)
        self.desk.renamed.connect(self._on_renamed)
        self.desk.delegation_chosen.connect(self.draft_as)
        self.desk.emptiness_changed.connect(self._on_emptiness_changed)
        self.inspector.quoted.connect(self.desk.quote)
        self.inspector.noted.connect(self.desk.add_footnote)
        self.autosave.edited.connect(self._on_edited)
        self.autosave.failed.connect(self._on_edited)
        self.autosave.saved.connect(self._on_saved)
        actions.quote.triggered.connect(self.inspector.quote_active)
        actions.previous.triggered.connect(lambda: self.sidebar.step(-1))
        actions.next.triggered.connect(lambda: self.sidebar.step(1))
        actions.passages.triggered.connect(lambda: self.inspector.show_tab("question"))
        actions.whole_paper.triggered.connect(lambda: self.inspector.show_tab("whole"))
        actions.fold.triggered.connect(lambda: _fold(self.sidebar))
        actions.fold_paper.triggered.connect(lambda: _fold(self.inspector))

    @property
    def home(self) -> Delegation | None:
        """Whose desk this is."""
        return self._home

    @property
    def delegation(self) -> Delegation | None:
        """As whom one drafts."""
        return self._delegation

    def show_home(self, home: Delegation) -> None:
        """Make this the desk of ``home`` and draft as it."""
        self._home = self._delegation = home = named(home, translate)
        self.sidebar.show_desk(home.name)
        delegations = all_named(self._services.meetings.delegations(), translate)
        self.desk.switch.show_delegations(delegations, home.code)

    def reload(self) -> None:
        """Show the meetings as they are in the store now; the open question stays open."""
        self._listing.refresh()

    def _on_completed(self, meetings: Sequence[ListedMeeting]) -> None:
        """Show the whole of a list whose beginning was shown already."""
        is_on_desk = self.page is self.desk and self._question is not None
        if is_on_desk and self._question is not None:
            self.sidebar.show_meetings(meetings, self._tools.today())
            self.sidebar.mark(self._question.id)
        else:
            self._on_listed(meetings)

    def _on_listed(self, meetings: Sequence[ListedMeeting]) -> None:
        self.sidebar.show_meetings(meetings, self._tools.today())
        asking = [meeting for meeting in meetings if meeting.questions]
        self._export.setVisible(bool(asking))
        if self.page not in {self.desk, self._empty}:
            return
        self._empty.show_reason(has_meetings=bool(meetings))
        found, opened = self._services.meetings, self._question
        last = opened.id if opened else self._tools.settings.question
        wanted = known_question(found, last, is_open=opened is not None)
        if wanted := wanted or first_question(found, asking, self._tools.today()):
            self.sidebar.choose(wanted, unfold=False)
        else:
            self.show_page(self._empty)
            self._top.show_place([], "")

    def show_first(self) -> None:
        """Leave a page that has nothing to show any more."""
        self.show_page(self._empty)
        self.reload()

    def open_last(self) -> None:
        """Show the question that was open last."""
        self.open_question(self._tools.settings.question)

    def open_question(self, question: str) -> None:
        """Show a question with the position of whoever one drafts as."""
        if self._delegation is None or self._home is None:
            return
        try:
            self.meeting, self._question = self._services.meetings.of_question(
                QuestionId(question)
            )
        except NotFound:
            return
        self._tools.settings.question = question
        self.sidebar.mark(self._question.id)
        self.show_page(self.desk)
        self._show_position()
        papers = self._shelf.papers(self.meeting.id)
        paper = next((p for p in papers if p.id == self._question.paper), None)
        self.inspector.show_question(self._question, paper, papers)
        self._show_statuses(self.meeting.id)

    def _show_position(self) -> None:
        meeting, question, delegation = self.meeting, self._question, self._delegation
        if meeting is None or question is None or delegation is None or self._home is None:
            return
        self.desk.show_question(meeting, question, delegation, home=self._home)
        when = days(meeting.start, meeting.end, translate)
        session = next(s for s in meeting.sessions if s.id == question.session)
        place = ", ".join(part for part in (meeting.place, when) if part) or meeting.name
        here = question_name(question, session, translate)
        self.show_place([place, session.label or session.title], here)

    def draft_as(self, code: str) -> None:
        """Show the position of another delegation on the open question."""
        self._delegation = named(self._services.meetings.delegation(code), translate)
        self._show_position()
        if self.meeting is not None:
            self._show_statuses(self.meeting.id)

    def has_unsaved(self, delegation: str) -> bool:
        """Tell whether a text of ``delegation`` on the open meeting is not in the store yet."""
        questions = (
            {question.id for question in self.meeting.questions} if self.meeting else set()
        )
        unsaved = self.autosave.busy
        return any(k.delegation == delegation and k.question in questions for k in unsaved)

    def show_progress(self) -> None:
        """Show how far everything is that is in sight in the sidebar."""
        for meeting in self.sidebar.unfolded():
            self._show_statuses(meeting)

    def _show_statuses(self, meeting: str) -> None:
        if self._delegation is not None:
            self._statuses.show(meeting, self._delegation.code)

    def _on_emptiness_changed(self, question: str, is_empty: bool) -> None:  # noqa: FBT001 - a signal's
        self.sidebar.show_status(QuestionId(question), is_empty=is_empty)

    def _on_renamed(self, title: str) -> None:
        if self._question is not None:
            old = self._question
            self._question = replace(old, title=title)
            self.sidebar.show_title(old.id, title or old.ask)
            self._tools.jobs.run(
                lambda: self._services.meetings.rename_question(old.id, title),
                owner=self,
                then=lambda _: None,
                failed=partial(self._on_not_renamed, old),
            )

    def _on_not_renamed(self, old: Question, error: Exception) -> None:
        self.sidebar.show_title(old.id, old.title or old.ask)
        if self._question is not None and self._question.id == old.id:
            self._question = old
            self._show_position()
        self.failed.emit(error)


def _fold(pane: QWidget) -> None:
    pane.setVisible(pane.isHidden())
