"""Have the store keep what waits in the inbox, so that it waits on when the program ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.errors import MeetprepError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from meetprep.domain.proposal import Proposal
    from meetprep.services.desk import Desk
    from meetprep.ui.jobs import Jobs


class Held(QObject):
    """Keeps proposals in the worker; those that could not be kept are tried again at the end.

    Signals:
        failed: Something could not be kept or read; carries the exception.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._unkept: dict[tuple[str, str], Proposal] = {}

    def read(self, then: Callable[[tuple[Proposal, ...]], None]) -> None:
        """Give ``then`` what was kept, held against what the store says now."""
        holding, taking_in = self._desk.holding, self._desk.taking_in
        self._jobs.run(
            lambda: taking_in.compare_all(holding.waiting()),
            owner=self,
            then=then,
            failed=self.failed.emit,
        )

    def keep(self, proposal: Proposal) -> None:
        """Have ``proposal`` kept as it is now."""
        self._unkept[proposal.key] = proposal

        def on_kept(_: object) -> None:
            if self._unkept.get(proposal.key) is proposal:
                del self._unkept[proposal.key]

        self._jobs.run(
            lambda: self._desk.holding.hold([proposal]),
            owner=self,
            then=on_kept,
            failed=self.failed.emit,
        )

    def forget(self, proposals: Iterable[Proposal]) -> None:
        """Try no more to keep what waits no more."""
        for one in proposals:
            self._unkept.pop(one.key, None)

    def finish(self) -> MeetprepError | None:
        """Keep everything before going on; return why something could not be kept."""
        self._jobs.finish()
        if not self._unkept:
            return None
        try:
            self._desk.holding.hold(self._unkept.values())
        except MeetprepError as error:
            return error
        self._unkept.clear()
        return None
