"""Keep the search index up to date in the worker, in steps between which saves get through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from meetprep.services.searching import Searching
    from meetprep.ui.change_bus import ChangeBus
    from meetprep.ui.jobs import Jobs

PAUSE_MS = 2000  # typing saves every half second: the index follows when it rests


class IndexUpkeep(QObject):
    """Reads what changed, soon after it changed.

    Signals:
        caught_up: The index holds everything.
    """

    caught_up = Signal()

    def __init__(
        self, searching: Searching, jobs: Jobs, bus: ChangeBus, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._searching = searching
        self._jobs = jobs
        self._is_running = self._is_stopped = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.run)
        bus.changed.connect(self._on_changed)
        self._timer.start()

    def run(self) -> None:
        """Read what waits, now."""
        self._timer.stop()
        if not self._is_running:
            self._is_running = True
            self._jobs.run(
                self._searching.keep, owner=self, then=self._on_step, failed=self._on_failed
            )

    def stop(self) -> None:
        """Start nothing more; what waits is read next time."""
        self._is_stopped = True
        self._timer.stop()
        self._is_running = False

    def _on_changed(self) -> None:
        if not self._is_stopped:
            self._timer.start()

    def _on_step(self, waiting: int) -> None:
        was_stopped = not self._is_running
        self._is_running = False
        if was_stopped:
            return
        if waiting:
            self.run()
        else:
            self.caught_up.emit()

    def _on_failed(self, _error: Exception) -> None:
        # Nothing of the user's depends on the index. Saving meets the same obstacle and says
        # so; the next change tries again.
        self._is_running = False
