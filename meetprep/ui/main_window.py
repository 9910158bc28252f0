"""The window: first start, the three panes, or a paper to accept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from meetprep.domain.changed import Changed
from meetprep.ui.pages.import_page import ImportPage
from meetprep.ui.pages.start_page import StartPage
from meetprep.ui.paper_export import PaperExport
from meetprep.ui.paper_intake import PaperIntake
from meetprep.ui.theme import Mode
from meetprep.ui.widgets.busy_bar import BusyBar
from meetprep.ui.widgets.drop_zone import dropped_files
from meetprep.ui.window_actions import WindowActions
from meetprep.ui.workspace import Workspace
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from meetprep.domain.meeting import Meeting
    from meetprep.services.desk import Desk
    from meetprep.services.importing import Preview
    from meetprep.ui.tools import Tools


class MainWindow(QMainWindow):
    """Connects the pages, which don't know each other."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self.setWindowTitle("meetprep")
        self.setMinimumSize(1100, 640)
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self._desk = desk
        self._tools = tools
        self._pending: list[Path] = []
        self.actions_ = WindowActions(tools.theme, self)
        self.start_page = StartPage(tools.theme)
        self.workspace = Workspace(desk, tools, self.actions_)
        self.import_page = ImportPage(tools.theme)
        self._pages = QStackedWidget()
        for page in (self.start_page, self.workspace, self.import_page):
            self._pages.addWidget(page)
        self.busy = BusyBar(tools.theme)
        self.intake = PaperIntake(desk.importing, tools.jobs, self)
        self._newest: Meeting | None = None
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.busy)
        self.setCentralWidget(central)
        self.exporting = PaperExport(desk, tools, self.workspace, self)
        self._connect()
        self._restore()

    def _connect(self) -> None:
        actions = self.actions_
        actions.add_paper.triggered.connect(self._on_add_paper)
        actions.export.triggered.connect(self.exporting.export_position_paper)
        actions.switch_theme.triggered.connect(self._on_switch_theme)
        actions.follow_system.triggered.connect(self._on_follow_system)
        actions.quit.triggered.connect(self.close)
        self.start_page.started.connect(self._on_started)
        self.start_page.papers_dropped.connect(self.read_papers)
        self.start_page.paper_asked.connect(self._on_add_paper)
        self.start_page.demo_asked.connect(self._tools.start_demo)
        self.workspace.desk_clicked.connect(self._show_start)
        self.import_page.accepted.connect(self.intake.accept)
        self.import_page.cancelled.connect(self.intake.skip)
        self.intake.previewed.connect(self._on_previewed)
        self.intake.stored.connect(self._on_stored)
        self.intake.failed.connect(self.workspace.say_failed)
        self.intake.finished.connect(self._on_intake_finished)
        self.intake.busy.connect(self.busy.show_reading)
        self.busy.cancelled.connect(self.intake.cancel)
        self._tools.bus.changed.connect(self._on_changed)

    def _restore(self) -> None:
        settings = self._tools.settings
        if geometry := settings.state("window"):
            self.restoreGeometry(geometry)
        if panes := settings.state("panes"):
            self.workspace.restoreState(panes)

    def open(self) -> None:
        """Show the first start, or the desk where work was left."""
        if self._desk.meetings.home() is None:
            self._show_start()
        else:
            self._show_work()
            self.workspace.desk.write()

    def pages(self, sample: Preview) -> dict[str, Callable[[], None]]:
        """Return how to show each page, by its name; ``sample`` is for the import page."""
        return {
            "desk": self._show_work,
            "import": lambda: self._on_previewed(sample, 1, 1),
            "start": self._show_start,
        }

    def _show_start(self) -> None:
        home = self._desk.meetings.home()
        delegations = self._desk.meetings.delegations()
        self.start_page.show_delegations(delegations, home.code if home else "")
        self._pages.setCurrentWidget(self.start_page)

    def _show_work(self) -> None:
        home = self._desk.meetings.home()
        if home is None:
            self._show_start()
            return
        delegation = self.workspace.delegation
        if delegation is None or self._pages.currentWidget() is self.start_page:
            self.workspace.show_home(home)
        self.workspace.reload()
        self._pages.setCurrentWidget(self.workspace)

    def _on_started(self, code: str) -> None:
        self._desk.meetings.choose_home(code)
        self._show_work()
        paths, self._pending = self._pending, []
        if paths:
            self.read_papers(paths)

    def _on_changed(self, changed: Changed) -> None:
        on_desk = self._pages.currentWidget() is self.workspace
        if on_desk and changed & Changed.MEETINGS:
            self.workspace.reload()

    def _on_add_paper(self) -> None:
        if paths := self._tools.prompts.open_paths(self, self.tr("Add papers")):
            self.read_papers(paths)

    def read_papers(self, paths: list[Path]) -> None:
        """Read the files in the worker and show what was understood of each."""
        if self._desk.meetings.home() is None:
            self._pending = paths
            asks = self.tr("Choose whose desk this is and press Start; then the paper opens.")
            names = ", ".join(path.name for path in paths)
            self.start_page.notice.say(Words(asks, names), tone="info")
            return
        self.intake.take(paths)

    def _on_previewed(self, preview: Preview, number: int, of: int) -> None:
        self.workspace.notice.hide()
        self.import_page.show_preview(preview, number=number, of=of)
        self._pages.setCurrentWidget(self.import_page)

    def _on_stored(self, meeting: Meeting) -> None:
        self._newest = meeting

    def _on_intake_finished(self) -> None:
        self._show_work()
        meeting, self._newest = self._newest, None
        if meeting is not None and meeting.questions:
            newest = meeting.sessions[-1].questions or meeting.questions
            self.workspace.sidebar.choose(newest[0].id)
            self.workspace.desk.write()

    def _on_switch_theme(self) -> None:
        self._choose_theme(Mode.LIGHT if self._tools.theme.is_dark else Mode.DARK)

    def _on_follow_system(self) -> None:
        self._choose_theme(Mode.SYSTEM)

    def _choose_theme(self, mode: Mode) -> None:
        self._tools.settings.mode = mode
        self._tools.theme.choose(mode)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take papers anywhere on the window."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the papers that were dropped."""
        if paths := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.read_papers(paths)

    def leave(self) -> None:
        """Save everything and close, without a question."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything first; stay open where that fails."""
        error = self.workspace.autosave.finish()
        if error is not None:
            self.workspace.autosave.failed.emit(error)
            event.ignore()
            return
        self._tools.settings.keep_state("window", self.saveGeometry())
        self._tools.settings.keep_state("panes", self.workspace.saveState())
        event.accept()
