"""Run long work off the main thread and bring its result back to it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_SWITCH_SECONDS = 0.0002


class Jobs(Protocol):
    """Starts work; ``then`` and ``failed`` run on the main thread while ``owner`` lives."""

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Start ``work`` after all work that was started before."""
        ...

    def finish(self) -> None:
        """Wait until everything that was started is done."""
        ...


class _Outcome(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.outcome = _Outcome()
        self._work = work

    def run(self) -> None:
        """Do the work and report its outcome."""
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - handed to the main thread
            self.outcome.failed.emit(error)
        else:
            self.outcome.done.emit(result)


class WorkerJobs:
    """One worker thread, so that writes never compete."""

    def __init__(self) -> None:
        # A key asks for the interpreter many times, and may wait so long each time.
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._running: set[_Task] = set()

    def run(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Start ``work``; drop its result if ``owner`` is gone by then."""
        task = _Task(work)
        self._running.add(task)

        def on_done(result: object) -> None:
            self._running.discard(task)
            if isValid(owner):
                then(cast("T", result))

        def on_failed(error: object) -> None:
            self._running.discard(task)
            if isValid(owner):
                failed(cast("Exception", error))

        task.outcome.done.connect(on_done, Qt.ConnectionType.QueuedConnection)
        task.outcome.failed.connect(on_failed, Qt.ConnectionType.QueuedConnection)
        self._pool.start(task)

    def finish(self) -> None:
        """Wait until everything that was started is done."""
        self._pool.waitForDone()
