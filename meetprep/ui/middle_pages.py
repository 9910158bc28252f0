"""The pages in the middle of the workspace, and which question is shown first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import QuestionId
from meetprep.ui.rail import Rail, RailRoom, mark_open
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.empty_page import EmptyPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QAction

    from meetprep.domain.overview import ListedMeeting
    from meetprep.services.meetings import Meetings
    from meetprep.ui.autosave import Autosave
    from meetprep.ui.pages.desk_page import DeskPage
    from meetprep.ui.pages.paper_inspector import PaperInspector
    from meetprep.ui.sidebar import Sidebar
    from meetprep.ui.tools import Tools
    from meetprep.ui.widgets.pane_room import PaneRoom
    from meetprep.ui.widgets.top_bar import TopBar
    from meetprep.ui.window_actions import WindowActions


class MiddlePages(QSplitter):
    """Shows one page between the panes, and above it where one is.

    Signals:
        page_left: Another page is shown in the middle; carries the one before.
        note_asked: The user wants to read what was said on a question; carries it and by whom.
    """

    page_left = Signal(QWidget)
    note_asked = Signal(str, str)

    desk: DeskPage
    autosave: Autosave
    _pages: QStackedWidget
    _room: PaneRoom
    _top: TopBar
    _fold_paper: QAction
    _tools: Tools
    sidebar: Sidebar
    inspector: PaperInspector

    def _lay_out(self, actions: WindowActions) -> None:
        self._fold_paper = actions.fold_paper
        self._adding: set[QWidget] = set()
        self._without_export: set[QWidget] = set()
        self._ways: dict[QWidget, QAction] = {}
        self._tools_of: dict[QWidget, QWidget] = {}
        self._has_export = True
        self._steps: dict[QWidget, Callable[[int], None]] = {}
        self._fill_top(actions)
        self._pages.addWidget(self.desk)
        self._empty = EmptyPage(self._tools.theme, actions.add_paper)
        self._pages.addWidget(self._empty)
        middle = QWidget()
        middle.setObjectName("middle")
        middle.setMinimumWidth(max(520, px(486)))
        self.rail = Rail(self._tools.theme, actions)
        self._rail_room = RailRoom(self.sidebar, self.rail)
        beside = QHBoxLayout(middle)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.rail)
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        beside.addLayout(column, 1)
        column.addWidget(self._top)
        column.addWidget(self._pages, 1)
        for pane in (self.sidebar, middle, self.inspector):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.setSizes([max(288, px(240)), 808, max(344, px(300))])

    def _fill_top(self, actions: WindowActions) -> None:
        self.paper_button = button(
            QCoreApplication.translate("Workspace", "Add paper"),
            theme=self._tools.theme,
            sign="import",
        )
        self.paper_button.setToolTip(actions.add_paper.toolTip())
        self.paper_button.clicked.connect(actions.add_paper.trigger)
        self.paper_button.hide()
        self._top.row.addWidget(self.paper_button)
        self._export = button(
            QCoreApplication.translate("Workspace", "Export"),
            "primary",
            theme=self._tools.theme,
            sign="file-down",
        )
        self._export.setToolTip(actions.export.toolTip())
        self._export.clicked.connect(actions.export.trigger)
        self._top.row.addWidget(self._export)

    @property
    def page(self) -> QWidget:
        """What stands in the middle."""
        return self._pages.currentWidget() or self.desk

    def add_page(
        self,
        page: QWidget,
        *,
        adds_papers: bool = False,
        way: QAction | None = None,
        tools: QWidget | None = None,
        step: Callable[[int], None] | None = None,
        exports: bool = True,
    ) -> None:
        """Have one more page for the middle; above it papers can be added, or not.

        A page to which a ``way`` of the sidebar leads has the width of the sidebar too. Its
        ``tools`` stand in the bar above it; ``step`` goes to its next or previous question.
        ``exports`` is whether the way to the export stands there as well.
        """
        self._pages.addWidget(page)
        if adds_papers:
            self._adding.add(page)
        if way is not None:
            self._ways[page] = way
        if tools is not None:
            self._top.row.insertWidget(self._top.row.indexOf(self.paper_button), tools)
            self._tools_of[page] = tools
            tools.hide()
        if step is not None:
            self._steps[page] = step
        if not exports:
            self._without_export.add(page)

    def add_below(self, bar: QWidget) -> None:
        """Have a bar below whichever page is shown."""
        self._column.addWidget(bar)

    def way_to(self, page: QWidget | None) -> QAction | None:
        """Return the way of the sidebar that leads to ``page``, where one does."""
        return self._ways.get(page) if page is not None else None

    def step(self, step: int) -> None:
        """Go to the question ``step`` further on, in the way of the page that is shown."""
        self._steps.get(self.page, self.sidebar.step)(step)

    def show_page(self, page: QWidget) -> None:
        """Show ``page`` in the middle; what the paper says stands beside the desk alone."""
        before = self.page
        self._pages.setCurrentWidget(page)
        self._room.show_pane(is_wanted=page is self.desk)
        self._fold_paper.setVisible(page is self.desk)
        self.paper_button.setVisible(page in self._adding)
        self.show_export(is_wanted=self._has_export)
        for its_page, tools in self._tools_of.items():
            tools.setVisible(its_page is page)
        if page in self._without_export:
            self._export.hide()
        self._rail_room.fold(is_wanted=page in self._ways)
        mark_open([*self.sidebar.ways.entries, *self.rail.entries], page, self._ways)
        if before is not page:
            self.page_left.emit(before)

    def room_beside_rail(self) -> int:
        """Return how wide a page is beside the rail, or beside the unfolded sidebar."""
        beside = self.rail if self.sidebar.isHidden() else self.sidebar
        return self.width() - beside.width()

    def show_export(self, *, is_wanted: bool) -> None:
        """Offer the export where there is something, unless a page needs the room above it."""
        self._has_export = is_wanted
        self._export.setVisible(is_wanted and self.page not in self._tools_of)

    def show_waiting(self, way: QAction, many: int) -> None:
        """Show at the entry of ``way`` how many things wait on its page."""
        for entry in (*self.sidebar.ways.entries, *self.rail.entries):
            if entry.action is way:
                entry.show_waiting(many)

    def show_place(self, above: list[str], here: str) -> None:
        """Say above the page where one is."""
        self._top.show_place(above, here)
        self._top.show_saved(saved=not self.autosave.busy)

    def show_saved(self, *, saved: bool) -> None:
        """Say above the page that all is saved, or not."""
        self._top.show_saved(saved=saved)

    def _on_edited(self) -> None:
        self._top.show_saved(saved=False)

    def _on_saved(self) -> None:
        self._top.show_saved(saved=True)


def known_question(meetings: Meetings, last: str, *, is_open: bool) -> QuestionId | None:
    """Return the question that was open last, if it is there and not put out of sight."""
    try:
        meeting, question = meetings.of_question(QuestionId(last))
    except NotFound:
        return None
    return question.id if is_open or not meeting.archived else None


def first_question(
    meetings: Meetings, asking: list[ListedMeeting], today: date
) -> QuestionId | None:
    """Return the first question of the meetings that are to come, else of a past one."""
    shown = [one for one in asking if not one.archived]
    coming = [one for one in shown if not one.is_past(today)]
    first = next(iter(coming or shown), None)
    return meetings.get(first.id).questions[0].id if first else None
