"""Write the files one after the other in the worker, until all are there or nobody waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.documents import Batch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meetprep.domain.documents import Order
    from meetprep.services.exporting import Exporting
    from meetprep.ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the files; ``of`` is how many documents were wanted."""

    batch: Batch
    of: int
    was_stopped: bool = False

    @property
    def files(self) -> int:
        """How many files were wanted."""
        return self.of * (2 if any(one.pdf for one in self.batch.written) else 1)


class Writing(QObject):
    """One export at a time; the file in hand is always finished.

    Signals:
        progressed: Carries how many files are done, and of how many.
        done: Carries the outcome.
        failed: No file could be written; carries the exception.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, exporting: Exporting, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._exporting = exporting
        self._jobs = jobs
        self._is_stopped = False
        self.is_busy = False

    def write_one(self, order: Order, target: Path) -> None:
        """Write one file under the name that the user chose."""
        self._run(lambda: self._one(order, target))

    def write_all(self, orders: tuple[Order, ...], folder: Path) -> None:
        """Write each file under its own name."""
        self._run(lambda: self._all(orders, folder))

    def stop(self) -> None:
        """Write no more files."""
        self._is_stopped = True

    def _one(self, order: Order, target: Path) -> Outcome:
        return Outcome(Batch((self._exporting.export(order, target),), ()), 1)

    def _all(self, orders: tuple[Order, ...], folder: Path) -> Outcome:
        done = Batch((), ())
        for number, order in enumerate(orders):
            if self._is_stopped:
                return Outcome(done, len(orders), was_stopped=True)
            self.progressed.emit(number, len(orders))
            one = self._exporting.export_all([order], folder)
            done = Batch(done.written + one.written, done.failed + one.failed)
        return Outcome(done, len(orders))

    def _run(self, work: Callable[[], Outcome]) -> None:
        self._is_stopped, self.is_busy = False, True
        self._jobs.run(work, owner=self, then=self._on_done, failed=self._on_failed)

    def _on_done(self, outcome: Outcome) -> None:
        self.is_busy = False
        self.done.emit(outcome)

    def _on_failed(self, error: Exception) -> None:
        self.is_busy = False
        self.failed.emit(error)
