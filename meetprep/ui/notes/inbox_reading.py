"""Read the files of others one after the other, and say which of them can't be read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.note import Confidence
from meetprep.ui.translating import translate
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.proposal import Proposal
    from meetprep.services.taking_in import TakingIn
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.notes.inbox_pane import InboxPane
    from meetprep.ui.notices import Notices


class InboxReading(QObject):
    """Files wait for their turn; the pane says which one is read.

    ``here`` tells the meeting at hand.

    Signals:
        found: A file was read; carries what it says.
        finished: No file is being read any more.
    """

    found = Signal(object)
    finished = Signal()

    def __init__(
        self,
        taking_in: TakingIn,
        readings: Jobs,
        pane: InboxPane,
        *,
        here: Callable[[], MeetingId | None],
        notices: Notices,
    ) -> None:
        super().__init__(pane)
        self._taking_in, self._readings, self._pane = taking_in, readings, pane
        self._here, self._notices = here, notices
        self._files: list[Path] = []
        self._of = 0
        self._failures: list[tuple[str, Exception]] = []
        pane.cancelled.connect(self._on_cancelled)

    @property
    def left(self) -> int:
        """How many files are not read yet."""
        return len(self._files) + 1 if self._of else 0

    def take(self, paths: list[Path]) -> None:
        """Read files, after those that wait."""
        is_idle = not self._of
        self._files += paths
        self._of += len(paths)
        if is_idle:
            self._next()

    def _next(self) -> None:
        if not self._files:
            self._end()
            return
        path = self._files.pop(0)
        number = self._of - len(self._files)
        self._pane.say(self.tr("Reading {} of {}: {}").format(number, self._of, path.name))
        self._readings.run(
            partial(_look, self._taking_in, path, self._here()),
            owner=self,
            then=self._on_read,
            failed=partial(self._on_failed, path.name),
        )

    def _on_read(self, found: tuple[Proposal, ...]) -> None:
        self.found.emit(found)
        self._next()

    def _on_failed(self, name: str, error: Exception) -> None:
        self._failures.append((name, error))
        self._next()

    def _on_cancelled(self) -> None:
        self._of -= len(self._files)
        self._files = []

    def _end(self) -> None:
        self._of = 0
        self._pane.say("")
        failures, self._failures = self._failures, []
        if len(failures) == 1:
            self._notices.say_failed(failures[0][1])
        elif failures:
            said = translate("InboxReading", "%n file(s) can’t be read", len(failures))
            names = ", ".join(name for name, _ in failures)
            self._notices.say(Words(said, names), "warn")
        self.finished.emit()


def _look(taking_in: TakingIn, path: Path, here: MeetingId | None) -> tuple[Proposal, ...]:
    """Return what a file says, to the meeting at hand unless it is surely another's."""
    return tuple(
        one
        if here is None or one.meeting == here or one.meeting_certainty is Confidence.HIGH
        else taking_in.place(one, here)
        for one in taking_in.look([path])
    )
