"""Keep clearance, versions and their chips true to the store, and carry out what is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer

from meetprep.domain.changed import Changed
from meetprep.domain.clearance import ClearanceStepId, PositionVersionId, Progress
from meetprep.ui.clearance.clearance_pane import ClearancePane
from meetprep.ui.clearance.cleared_banner import ClearedBanner
from meetprep.ui.clearance.history_pane import HistoryPane
from meetprep.ui.clearance.status_chips import StatusChips
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from meetprep.domain.clearance import ClearanceStep, Decision, PositionVersion
    from meetprep.domain.due import Due
    from meetprep.services.desk import Desk
    from meetprep.services.remembering import Row
    from meetprep.ui.history.history_desk import HistoryDesk
    from meetprep.ui.history.place import Place
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools

_PAUSE_MS = 200


@dataclass(frozen=True, slots=True)
class _State:
    """What the store says of one position."""

    place: Place
    steps: tuple[ClearanceStep, ...]
    versions: tuple[PositionVersion, ...]
    progress: Progress
    rows: tuple[Row, ...]
    chain: tuple[ClearanceStep, ...]


class ClearanceDesk(QObject):
    """One transaction for each act; what is shown comes from the store afterwards."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        history: HistoryDesk,
        *,
        notices: Notices,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._tools = tools
        self._history = history
        self._notices = notices
        self._state: _State | None = None
        self.pane = ClearancePane(tools.theme, tools.today)
        self.remembered = HistoryPane(tools.theme)
        self.chips = StatusChips(tools.theme)
        self.banner = ClearedBanner(tools.theme)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        pane, remembered = self.pane, self.remembered
        self._tools.bus.changed.connect(self._on_changed)
        self._history.place_changed.connect(self.refresh)
        pane.added.connect(self._on_added)
        pane.asked.connect(self._on_asked)
        pane.decided.connect(self._on_decided)
        pane.moved.connect(self._on_moved)
        pane.removed.connect(self._on_removed)
        pane.reused.connect(self._on_reused)
        remembered.looked_at.connect(self.refresh)
        remembered.opened.connect(self._history.open)
        remembered.version_opened.connect(self._history.open_version)
        remembered.named.connect(self._on_named)
        remembered.version_removed.connect(self._on_version_removed)
        self.banner.compared.connect(self._history.open_version)
        self.banner.restored.connect(self._history.restore_version)

    def _on_changed(self, changed: Changed) -> None:
        if changed & (Changed.CLEARANCE | Changed.POSITIONS) and not self._pause.isActive():
            self._pause.start()

    def refresh(self) -> None:
        """Read anew what the store says of the open position."""
        self._pause.stop()
        place = self._history.place
        if place is None:
            return
        self._tools.jobs.run(
            partial(self._read, place, with_rows=self.remembered.isVisible()),
            owner=self,
            then=self._show,
            failed=self._notices.say_failed,
        )

    def _read(self, place: Place, *, with_rows: bool) -> _State:
        clearing = self._desk.clearing
        progress = clearing.progress(place.meeting.id, place.delegation)
        steps = clearing.steps(*place.position)
        return _State(
            place,
            steps,
            clearing.versions(*place.position),
            progress.get(place.question.id, Progress()),
            # A long history takes its time: it is read where it is looked at.
            self._desk.remembering.history(*place.part) if with_rows else (),
            () if steps else clearing.last_chain(*place.position),
        )

    def _show(self, state: _State) -> None:
        if state.place != self._history.place or state == self._state:
            return
        self._state = state
        now, today = self._now(), self._tools.today()
        self.pane.show_steps(state.steps, state.progress, now=now, may_reuse=bool(state.chain))
        self.remembered.show_rows(state.place.kind, state.rows, today)
        self.remembered.show_versions(state.versions, today)
        self.chips.show_progress(state.progress, now)
        cleared = next((one for one in state.versions if one.is_cleared), None)
        self.banner.show_state(state.progress, cleared, state.steps, today)

    def _now(self) -> datetime:
        """Return the time on the wall, on the day that the window knows."""
        clock = QTime.currentTime()
        return datetime.combine(self._tools.today(), time(clock.hour(), clock.minute()))

    def _on_added(self, who: str, due: Due | None) -> None:
        self._do(lambda place: self._desk.clearing.add_step(*place.position, who, due))

    def _on_asked(self, key: str) -> None:
        step = ClearanceStepId(key)
        self._do(lambda place: self._desk.clearing.ask(*place.position, step))

    def _on_decided(self, key: str, decision: Decision | None, remark: str) -> None:
        step = ClearanceStepId(key)
        decide = self._desk.clearing.decide
        self._do(lambda place: decide(*place.position, step, decision, remark))

    def _on_moved(self, key: str, by: int) -> None:
        steps = list(self._state.steps) if self._state else []
        at = next((n for n, one in enumerate(steps) if one.id == key), -1)
        if at >= 0 and 0 <= at + by < len(steps):
            steps[at], steps[at + by] = steps[at + by], steps[at]
            self._put(steps)

    def _on_removed(self, key: str) -> None:
        if self._state is None:
            return
        before = list(self._state.steps)
        gone = next((one for one in before if one.id == key), None)
        if gone is not None:
            self._put([one for one in before if one.id != key])
            self._say_undo(
                self.tr("{} no longer has to clear this.").format(gone.who),
                partial(self._put, before),
            )

    def _on_reused(self) -> None:
        reuse = self._desk.clearing.reuse_chain
        self._do(lambda place: reuse(*place.position))

    def _on_named(self, name: str) -> None:
        self._history.flush()
        self._do(lambda place: self._desk.clearing.name_version(*place.position, name))

    def _on_version_removed(self, key: str) -> None:
        version = PositionVersionId(key)
        clearing = self._desk.clearing
        self._do(lambda _: clearing.delete_version(version))
        self._say_undo(
            self.tr("The name is forgotten; its texts stay in the history."),
            partial(self._do, lambda _: clearing.bring_back_version(version)),
        )

    def _put(self, steps: list[ClearanceStep]) -> None:
        self._do(lambda place: self._desk.clearing.set_steps(*place.position, steps))

    def _say_undo(self, title: str, undo: Callable[[], None]) -> None:
        def take_back() -> None:
            undo()
            self._notices.clear()

        self._notices.say(Words(title), "info", [(self.tr("Undo"), take_back)])

    def _do(self, act: Callable[[Place], object]) -> None:
        place = self._history.place
        if place is not None:
            self._tools.jobs.run(
                lambda: act(place),
                owner=self,
                then=lambda _: self.refresh(),
                failed=self._notices.say_failed,
            )
