"""Do things in the worker that can be undone, one after the other, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.ui.jobs import Jobs
    from meetprep.ui.notices import Notices

T = TypeVar("T")
_MOST = 100


class Undoing(QObject):
    """Remembers how to undo what was done to meetings, sessions, questions and tasks."""

    def __init__(self, jobs: Jobs, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._notices = notices
        self._acts: list[tuple[Callable[[], object], Callable[[], None]]] = []
        self._under_way = 0
        self._owed = 0

    def do(
        self,
        act: Callable[[], T],
        undo: Callable[[T], object],
        *,
        said: str = "",
        then: Callable[[T], None] = lambda _: None,
        undone: Callable[[], None] = lambda: None,
    ) -> None:
        """Do ``act``; say ``said`` with a button to undo it, or nothing.

        ``undo`` and ``then`` get what ``act`` returned; ``undo`` runs in the worker, and
        ``undone`` after it.
        """

        def on_done(result: T) -> None:
            self._under_way -= 1
            self._acts = [*self._acts[1 - _MOST :], (lambda: undo(result), undone)]
            then(result)
            if said:
                self._notices.say(Words(said), "info", [(self.tr("Undo"), self.undo)])

            self._pay()

        def on_failed(error: Exception) -> None:
            self._under_way -= 1
            self._notices.say_failed(error)
            self._pay()

        self._under_way += 1
        self._jobs.run(act, owner=self, then=on_done, failed=on_failed)

    def undo(self) -> None:
        """Undo what was done last, once it is done; nothing where there is nothing."""
        if self._under_way:
            self._owed += 1
        elif self._acts:
            self._notices.clear()
            undo, undone = self._acts.pop()
            self._jobs.run(
                undo,
                owner=self,
                then=lambda _: undone(),
                failed=self._notices.say_failed,
            )

    def _pay(self) -> None:
        """Undo what the user wanted undone while it was still being done."""
        if not self._under_way:
            owed, self._owed = self._owed, 0
            for _ in range(owed):
                self.undo()
