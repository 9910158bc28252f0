"""The three panes: meetings, the work, the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from meetprep.domain.meeting import QuestionId
from meetprep.ui.listing import Listing
from meetprep.ui.looking_up import LookingUp
from meetprep.ui.middle_pages import MiddlePages, first_question, known_question
from meetprep.ui.pages.desk_page import DeskPage
from meetprep.ui.pages.paper_inspector import PaperInspector
from meetprep.ui.pasting import Pasting
from meetprep.ui.question_reading import QuestionReading
from meetprep.ui.renaming import Renaming
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
    from meetprep.services.opening import OpenQuestion
    from meetprep.ui.autosave import Autosave
    from meetprep.ui.tools import Tools
    from meetprep.ui.window_actions import WindowActions


class Workspace(MiddlePages):
    """Knows which question of which meeting is open, and as whom one drafts.

    Signals:
        desk_clicked: The user asked to change whose desk this is.
        failed: Something was not done; carries the exception.
        send_back_asked: A reviewer is to see what became of their version; carries the name.
    """

    desk_clicked = Signal()
    failed = Signal(object)
    send_back_asked = Signal(str)

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
        self.autosave = autosave
        drafts = self._drafts = autosave.drafts
        self.sidebar = Sidebar(tools.theme, meetings=services.meetings, actions=actions)
        self.reading = QuestionReading(services.opening, tools, self)
        self.desk = DeskPage(
            looking_up=LookingUp(services.opening.hurried, tools.jobs, self),
            drafting=services.drafting,
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
        self._renaming = Renaming(services.meetings, tools.jobs, self.reading, self.sidebar)
        self._statuses = Statuses(services, tools, self.sidebar, drafts)
        self._statuses.failed.connect(self.failed)
        self._lay_out(actions)
        self._connect(actions)

    def _connect(self, actions: WindowActions) -> None:
        self.sidebar.question_chosen.connect(self.open_question)
        self.sidebar.meeting_opened.connect(self._show_statuses)
        self.sidebar.desk_clicked.connect(self.desk_clicked)
        self.reading.question_read.connect(self._on_question_read)
        self.reading.position_read.connect(self._on_position_read)
        self.reading.failed.connect(self.failed)
        self._listing.listed.connect(self._on_listed)
        self._listing.completed.connect(self._on_completed)
        self._listing.failed.connect(self.failed)
        self._renaming.taken_back.connect(self._on_position_read)
        self._renaming.failed.connect(self.failed)
        self.desk.renamed.connect(self._renaming.rename)
        self.desk.failed.connect(self.failed)
        self.desk.delegation_chosen.connect(self.draft_as)
        self.desk.emptiness_changed.connect(self._on_emptiness_changed)
        self.inspector.quoted.connect(self.desk.quote)
        self.inspector.noted.connect(self.desk.add_footnote)
        self.autosave.edited.connect(self._on_edited)
        self.autosave.failed.connect(self._on_edited)
        self.autosave.saved.connect(self._on_saved)
        actions.quote.triggered.connect(self.inspector.quote_active)
        actions.previous.triggered.connect(lambda: self.step(-1))
        actions.next.triggered.connect(lambda: self.step(1))
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

    @property
    def question(self) -> Question | None:
        """The question that is open on the desk, ``None`` before one was."""
        return self.reading.shown.question if self.reading.shown else None

    def show_home(self, home: Delegation) -> None:
        """Make this the desk of ``home`` and draft as it."""
        self._home = self._delegation = home = named(home, translate)
        self.reading.start_as(home.code)
        self.sidebar.show_desk(home.name)
        delegations = all_named(self._services.meetings.delegations(), translate)
        self.desk.switch.show_delegations(delegations, home.code)

    def reload(self) -> None:
        """Show the meetings as they are in the store now; the open question stays open."""
        self._listing.refresh()

    def _on_completed(self, meetings: Sequence[ListedMeeting]) -> None:
        """Show the whole of a list whose beginning was shown already."""
        shown = self.reading.shown
        if self.page is self.desk and shown is not None:
            self.sidebar.show_meetings(meetings, self._tools.today())
            self.sidebar.mark(shown.question.id)
        else:
            self._on_listed(meetings)

    def _on_listed(self, meetings: Sequence[ListedMeeting]) -> None:
        self.sidebar.show_meetings(meetings, self._tools.today())
        asking = [meeting for meeting in meetings if meeting.questions]
        self.show_export(is_wanted=bool(asking))
        if self.page not in {self.desk, self._empty}:
            return
        self._empty.show_reason(has_meetings=bool(meetings))
        found, opened = self._services.meetings, self.reading.shown
        last = opened.question.id if opened else self._tools.settings.question
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
        if self._home is not None:
            self.reading.ask(QuestionId(question))

    def draft_as(self, code: str) -> None:
        """Show the position of another delegation on the open question."""
        self.reading.ask_as(code)
        if self.reading.shown is None:
            self._delegation = named(self._services.meetings.delegation(code), translate)

    def _on_question_read(self, opened: OpenQuestion) -> None:
        self._tools.settings.question = opened.question.id
        self.sidebar.mark(opened.question.id)
        is_here = self.page is self.desk and self.reading.is_shown(opened)
        self.show_page(self.desk)
        if is_here:
            self.meeting = opened.meeting
            self.desk.show_position(opened.position)
            self._show_statuses(opened.meeting.id)
            return
        self._on_position_read(opened)
        paper = next((p for p in opened.papers if p.id == opened.question.paper), None)
        self.inspector.show_question(opened.question, paper, opened.papers)

    def _on_position_read(self, opened: OpenQuestion) -> None:
        self.reading.show(opened)
        self.meeting = opened.meeting
        self._delegation = named(opened.delegation, translate)
        self._show_position(opened, self._delegation)
        self._show_statuses(opened.meeting.id)

    def _show_position(self, opened: OpenQuestion, delegation: Delegation) -> None:
        if self._home is None:
            return
        meeting, question = opened.meeting, opened.question
        when = days(meeting.start, meeting.end, translate)
        session = next(s for s in meeting.sessions if s.id == question.session)
        place = ", ".join(part for part in (meeting.place, when) if part) or meeting.name
        here = question_name(question, session, translate)
        self.show_place([place, session.label or session.title], here)
        self.desk.show_question(opened, delegation, home=self._home)

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


def _fold(pane: QWidget) -> None:
    pane.setVisible(pane.isHidden())
