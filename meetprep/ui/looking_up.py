"""Look something up in the store without making anybody wait for another program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from meetprep.domain.errors import MeetprepError, StoreBusy

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from meetprep.ui.jobs import Jobs

T = TypeVar("T")
_AGAIN_MS = 250


@dataclass(frozen=True, slots=True, eq=False)
class _Request:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[MeetprepError], None]


class LookingUp(QObject):
    """Answers at once; where another program holds the store, as soon as that lets go.

    What is shown stays until then. Only the newest request is answered: who asks for another
    question no longer wants the one before. ``hurried`` keeps short whatever is asked within.
    """

    def __init__(
        self, hurried: Callable[[], AbstractContextManager[None]], jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._hurried = hurried
        self._jobs = jobs
        self._newest: _Request | None = None
        self._is_waiting = False

    def ask(
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[MeetprepError], None],
    ) -> None:
        """Give ``then`` what ``work`` returns, or ``failed`` what it raises.

        ``failed`` also hears that another program keeps the store for long; the request
        goes on.
        """
        self._newest = _Request(work, then, failed)
        self._ask(self._newest)

    def _ask(self, request: _Request) -> None:
        try:
            with self._hurried():
                answer = request.work()
        except StoreBusy:
            self._ask_worker()
        except MeetprepError as error:
            self._newest = None
            request.failed(error)
        else:
            self._newest = None
            request.then(answer)

    def _ask_worker(self) -> None:
        """Have the worker wait, once for all that is asked meanwhile."""
        request = self._newest
        if self._is_waiting or request is None:
            return
        self._is_waiting = True
        self._jobs.run(
            request.work,
            owner=self,
            then=lambda answer: self._on_answered(request, answer),
            failed=lambda error: self._on_failed(request, error),
        )

    def _on_answered(self, request: _Request, answer: object) -> None:
        self._is_waiting = False
        if request is self._newest:
            self._newest = None
            request.then(answer)
        elif self._newest is not None:
            self._ask(self._newest)

    def _on_failed(self, request: _Request, error: Exception) -> None:
        self._is_waiting = False
        if not isinstance(error, MeetprepError):
            raise error
        if request is self._newest:
            request.failed(error)
        if request is self._newest and not isinstance(error, StoreBusy):
            self._newest = None
        QTimer.singleShot(_AGAIN_MS, self, self._ask_worker)
