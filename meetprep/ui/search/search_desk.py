"""Ask the search as the user types, show what is found, and go there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from meetprep.domain.errors import MeetprepError
from meetprep.domain.folding import fold
from meetprep.domain.searching import Filters, Found, Hit, HitKind, parse
from meetprep.ui.jobs import WorkerJobs
from meetprep.ui.search.filter_pills import FilterPills
from meetprep.ui.search.found_marks import FoundMarks
from meetprep.ui.search.index_upkeep import IndexUpkeep
from meetprep.ui.search.palette import SearchPalette
from meetprep.ui.search.rebuilding import Rebuilding
from meetprep.ui.search.rows import SHOWN, Row, command_rows, hit_rows, names_command
from meetprep.ui.translating import translate
from meetprep.wording.delegations import all_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QMainWindow

    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.search.ways import Ways
    from meetprep.ui.tools import Tools

_MOST = 60  # of a kind while one alone is shown


class SearchDesk(QObject):
    """The search of one window: its own thread reads, the worker keeps the index."""

    def __init__(
        self, desk: Desk, tools: Tools, *, window: QMainWindow, ways: Ways, notices: Notices
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._ways = ways
        ways.search.triggered.connect(self.open)
        self._jobs = WorkerJobs()
        self._names: dict[str, str] = {}
        self._is_hasty = False
        self._asking: tuple[str, Filters] | None = None
        pills = FilterPills(delegations=self._delegations, meetings=self._meetings)
        self.palette = SearchPalette(tools.theme, pills, window)
        self.palette.asked.connect(self._ask)
        self.palette.chosen.connect(self._on_chosen)
        self.palette.entered.connect(self._on_entered)
        self.marks = FoundMarks(tools.theme, self)
        self.upkeep = IndexUpkeep(desk.searching, tools.jobs, tools.bus, self)
        self.upkeep.caught_up.connect(self._on_caught_up)
        self.rebuilding = Rebuilding(
            desk.searching, tools.jobs, upkeep=self.upkeep, notices=notices, window=window
        )

    def open(self) -> None:
        """Open the field over the window; the index reads first what changed."""
        if not self._ways.are_open:
            return
        delegations = all_named(self._desk.meetings.delegations(), translate)
        self._names = {delegation.code: delegation.name for delegation in delegations}
        self._is_hasty = False
        self.palette.pills.clear()
        self.palette.open()
        self.upkeep.run()
        self._ask()

    def close(self) -> None:
        """Stop, so that the store can be closed."""
        self.palette.close_over()
        self.upkeep.stop()
        self._jobs.finish()

    def _wanted(self) -> tuple[str, Filters]:
        return self.palette.field.text(), self.palette.pills.filters()

    def _ask(self) -> None:
        """Look for what is typed now, once the answer to what was asked before is there."""
        if self._asking is not None:
            return
        typed, filters = self._asking = self._wanted()
        most = _MOST if filters.kinds else SHOWN + 1
        self._jobs.run(
            lambda: self._desk.searching.search(typed, filters, most),
            owner=self,
            then=partial(self._on_found, (typed, filters)),
            failed=self._on_failed,
        )

    def _on_found(self, asked: tuple[str, Filters], found: Found) -> None:
        self._asking = None
        if asked != self._wanted():
            self._ask()  # an answer to what nobody asks any more
            return
        typed, filters = asked
        shown = _MOST if filters.kinds else SHOWN
        hits = list(hit_rows(found.hits, self._names, shown=shown))
        commands = [] if filters else command_rows(typed, self._commands())
        rows = commands + hits if names_command(typed, commands) else hits + commands
        self.palette.show_rows(rows, self._nothing(typed))
        still = translate("SearchDesk", "Still reading: %n text(s) (waits|wait)", found.waiting)
        self.palette.say(still if found.waiting and typed.strip() else "")
        if self._is_hasty:
            self._is_hasty = False
            self.palette.choose_current()

    def _nothing(self, typed: str) -> str:
        words = typed.strip()
        if not words:
            return self.tr("Nothing is there yet.")
        return self.tr("Nothing was found for “{}”.").format(words)

    def _on_failed(self, error: Exception) -> None:
        self._asking = None
        if not isinstance(error, MeetprepError):
            raise error
        self.palette.show_rows([], self.tr("The store can’t be read just now. Type again."))

    def _on_entered(self) -> None:
        """Choose what is marked; what is listed for other words is never meant."""
        self._is_hasty = self._asking is not None
        if not self._is_hasty:
            self.palette.choose_current()

    def _on_caught_up(self) -> None:
        if self.palette.isVisible():
            self._ask()

    def _on_chosen(self, row: Row) -> None:
        value = row.value
        if isinstance(value, HitKind):
            self.palette.pills.show_only(value)
            return
        self.palette.close_over()
        if isinstance(value, QAction):
            # Once the keyboard is back where it was: many commands act there.
            QTimer.singleShot(0, value, value.trigger)
        elif isinstance(value, Hit):
            terms = parse(self.palette.field.text()).terms
            opened = self._ways.go(value, terms)
            if opened is not None and terms:
                self.marks.show_terms(opened, terms)

    def _commands(self) -> list[QAction]:
        known = {action.text(): action for action in self._window.actions()}
        return [
            one for one in known.values() if one.isEnabled() and one is not self._ways.search
        ]

    def _delegations(self) -> Iterable[tuple[str, str]]:
        home = self._desk.meetings.home()
        first = home.code if home else ""
        return sorted(self._names.items(), key=lambda one: (one[0] != first, fold(one[1])))

    def _meetings(self) -> Iterable[tuple[str, str]]:
        return [(meeting.id, meeting.name) for meeting in self._desk.meetings.all()]
