"""The window: first start, the three panes, or a paper to accept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from meetprep.domain.changed import Changed
from meetprep.domain.errors import MeetprepError
from meetprep.ui.arrivals import Arrivals
from meetprep.ui.autosave import Autosave
from meetprep.ui.closing import Closing
from meetprep.ui.drafts import Drafts
from meetprep.ui.export.export_desk import ExportDesk
from meetprep.ui.finding import Finding
from meetprep.ui.language_switch import LanguageSwitch
from meetprep.ui.meeting.meeting_acts import MeetingActs
from meetprep.ui.meeting.meeting_desk import MeetingDesk
from meetprep.ui.meeting.sidebar_acts import SidebarActs
from meetprep.ui.memory import Memory
from meetprep.ui.notes.notes_desk import NotesDesk
from meetprep.ui.notices import Notices
from meetprep.ui.pages.import_page import ImportPage
from meetprep.ui.pages.start_page import StartPage
from meetprep.ui.part_layouts import PartLayouts
from meetprep.ui.preferences.preferences import Preferences
from meetprep.ui.preferences.protection import Protection
from meetprep.ui.question_changes import QuestionChanges
from meetprep.ui.room.room_desk import RoomDesk
from meetprep.ui.scale import px
from meetprep.ui.search.search_desk import SearchDesk
from meetprep.ui.search.ways import Ways
from meetprep.ui.theme_switch import ThemeSwitch
from meetprep.ui.translating import translate
from meetprep.ui.undoing import Undoing
from meetprep.ui.way_back import way_back
from meetprep.ui.widgets.drop_zone import dropped_files
from meetprep.ui.window_actions import WindowActions
from meetprep.ui.workspace import Workspace
from meetprep.ui.writing.assistance import Assistance
from meetprep.wording.delegations import all_named
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from meetprep.domain.proposal import Proposal
    from meetprep.services.desk import Desk
    from meetprep.services.importing import Preview
    from meetprep.ui.tools import Tools


class MainWindow(QMainWindow):
    """Connects the pages, which don't know each other."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.setWindowTitle("meetprep")
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self._desk, self._tools = desk, tools
        self._pending: list[Path] = []
        self.proposals: list[Proposal] = []
        self._autosave = Autosave(Drafts(tools.theme), desk.drafting, tools.jobs)
        self._closing = Closing(self, self._autosave)
        self.leave = self._closing.leave
        self._build()
        tools.theme.dress(self)
        if geometry := tools.settings.state("window"):
            self.restoreGeometry(geometry)
        self._switch = LanguageSwitch(self, tools, build=self._build, way_back=self._way_back)

    def _build(self) -> None:
        """Make everything in the window, in the language that is spoken."""
        self.setMinimumSize(min(px(900), 1100), min(px(520), 700))
        desk, tools = self._desk, self._tools
        self.actions_ = WindowActions(tools.theme, self)
        self.start_page = StartPage(tools.theme)
        self.workspace = work = Workspace(desk, tools, self.actions_, self._autosave)
        self.import_page = ImportPage(tools.theme)
        self._pages = QStackedWidget()
        for page in (self.start_page, work, self.import_page):
            self._pages.addWidget(page)
        self.notices = notices = Notices(tools.theme)
        self.arrivals = Arrivals(desk, tools, self.import_page, notices=notices, window=self)
        ThemeSwitch(self.actions_, tools, self)
        self._furnish()
        self.setCentralWidget(_laid_out(notices, self._pages, self.arrivals.busy))
        self._connect()
        if panes := tools.settings.state("panes"):
            work.restoreState(panes)

    def _furnish(self) -> None:
        """Have everything that stands beside the desk."""
        desk, tools, work, notices = self._desk, self._tools, self.workspace, self.notices
        PartLayouts(desk.laying_out, tools.jobs, tools.theme, work)
        QuestionChanges(desk.versions, tools.jobs, tools.theme, work)
        self.finding = Finding(desk.drafting, tools.theme, work)
        self.exporting = ExportDesk(desk, tools, work, actions=self.actions_, window=self)
        self.memory = Memory(desk, tools, work, notices=notices, window=self)
        ways = Ways(desk, work, self.actions_.search)
        self.searching = SearchDesk(desk, tools, window=self, ways=ways, notices=notices)
        self.assistance = Assistance(desk, tools, work, notices)
        acts = MeetingActs(desk, Undoing(tools.jobs, notices, self), self)
        SidebarActs(desk, tools, work, acts)
        self.meetings = MeetingDesk(desk, tools, work, acts=acts, actions=self.actions_)
        self.notes = NotesDesk(desk, tools, self)
        self.room = RoomDesk(desk, tools, self)
        self.protection = Protection(desk.protecting, tools, work, notices)
        self.preferences = Preferences(desk, tools, self)
        self.start_page.protect_asked.connect(self.protection.protect_first)

    def _connect(self) -> None:
        actions = self.actions_
        actions.add_paper.triggered.connect(self._on_add_paper)
        actions.quit.triggered.connect(self.close)
        self.start_page.started.connect(self._on_started)
        self.start_page.papers_dropped.connect(self.read_papers)
        self.start_page.paper_asked.connect(self._on_add_paper)
        self.start_page.demo_asked.connect(self._tools.start_demo)
        self.workspace.desk_clicked.connect(self.show_start)
        self.arrivals.arrived.connect(self._show_import)
        self.arrivals.left.connect(self._on_left)
        self.arrivals.left.connect(self._tools.language.go_on)
        self.notes.inbox.finished.connect(self._tools.language.go_on)
        inbox, intake = self.notes.inbox, self.arrivals.intake
        self._tools.language.holds = lambda: inbox.is_reading or not intake.is_idle
        self.workspace.failed.connect(self.notices.say_failed)
        self.workspace.autosave.edited.connect(self.arrivals.on_typed)
        self._tools.bus.changed.connect(self._on_changed)

    def _way_back(self) -> Callable[[], None]:
        """Return what shows again what is shown now, once everything was built anew."""
        self._tools.settings.keep_state("panes", self.workspace.saveState())
        return way_back(self)

    def open(self) -> None:
        """Show the first start, or the desk where work was left."""
        self.show_workspace()
        if self._desk.meetings.home() and self.workspace.page is self.workspace.desk:
            self.workspace.desk.write()

    def pages(self, sample: Preview) -> dict[str, Callable[[], None]]:
        """Return how to show each page, by its name; ``sample`` is for the import page."""
        return {
            "desk": lambda: self._show_at_work(self.workspace.open_last),
            "meeting": lambda: self._show_at_work(self.meetings.open_current),
            "room": lambda: self._show_at_work(self.room.open),
            "inbox": lambda: self._show_at_work(self.notes.open),
            "review": lambda: self._show_at_work(self.memory.review.open),
            "import": lambda: self._show_sample(sample),
            "settings": lambda: self._show_at_work(self.preferences.open),
            "start": self.show_start,
        }

    def _show_at_work(self, show: Callable[[], None]) -> None:
        self.show_workspace()
        show()

    def _show_sample(self, sample: Preview) -> None:
        self.import_page.show_preview(sample)
        self._show_import()

    def show_start(self) -> None:
        """Ask whose desk this is."""
        home = self._desk.meetings.home()
        delegations = all_named(self._desk.meetings.delegations(), translate)
        self.start_page.show_delegations(delegations, home.code if home else "")
        self._pages.setCurrentWidget(self.start_page)

    def show_workspace(self) -> None:
        """Show the three panes, or the first start before one knows whose desk this is."""
        home = self._desk.meetings.home()
        if home is None:
            self.show_start()
            return
        if self.workspace.delegation is None or self._pages.currentWidget() is self.start_page:
            self.workspace.show_home(home)
        self.workspace.reload()
        self._pages.setCurrentWidget(self.workspace)

    def _on_started(self, code: str) -> None:
        try:
            self._desk.meetings.choose_home(code)
        except MeetprepError as error:
            self.notices.say_failed(error)
            return
        self.show_workspace()
        paths, self._pending = self._pending, []
        if paths:
            self.read_papers(paths)

    def _on_changed(self, changed: Changed) -> None:
        if self._pages.currentWidget() is self.workspace and changed & Changed.MEETINGS:
            self.workspace.reload()

    def _on_add_paper(self) -> None:
        if paths := self._tools.prompts.open_paths(self, self.tr("Add papers")):
            self.read_papers(paths)

    def read_papers(self, paths: list[Path]) -> None:
        """Read the files in the worker and show what was understood of each."""
        if self.workspace.delegation is None and self._desk.meetings.home() is None:
            self._pending = paths
            asks = self.tr("Choose whose desk this is and press Start; then the paper opens.")
            names = ", ".join(path.name for path in paths)
            self.start_page.notice.say(Words(asks, names), tone="info")
            return
        self.memory.back.copies.take(paths, self.arrivals.intake.take)

    def _show_import(self) -> None:
        self.notices.clear()
        self._pages.setCurrentWidget(self.import_page)
        self.import_page.setFocus()

    def _on_left(self) -> None:
        if self._pages.currentWidget() is self.import_page:
            self.show_workspace()
            self.arrivals.show_where(self.workspace)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take papers anywhere on the window."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the papers that were dropped."""
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.read_papers(paths)

    def changeEvent(self, event: QEvent) -> None:
        """Look for what was saved elsewhere when the user comes back."""
        super().changeEvent(event)
        is_here = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_here and self._pages.currentWidget() is self.workspace:
            self.workspace.desk.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything first; stay open where that fails."""
        is_corrected = self.import_page.isVisibleTo(self) and self.import_page.is_corrected
        loses = self._closing.corrections() if is_corrected else self.notes.inbox.would_lose
        saves = self.memory.comments.answering.finish, self.notes.finish
        if not self._closing.may_go(self.notices, saves, loses):
            event.ignore()
            return
        self.arrivals.intake.cancel()
        self._tools.readings.finish()
        self.searching.close()
        self._tools.settings.keep_state("window", self.saveGeometry())
        self._tools.settings.keep_state("panes", self.workspace.saveState())
        event.accept()


def _laid_out(notices: Notices, pages: QWidget, busy: QWidget) -> QWidget:
    notice = QVBoxLayout()
    notice.setContentsMargins(24, 0, 24, 0)
    notice.addWidget(notices.banner)
    central = QWidget()
    central.setObjectName("window")
    column = QVBoxLayout(central)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(notice)
    column.addWidget(pages, 1)
    column.addWidget(busy)
    return central
