"""Read papers one after the other, and have each one accepted or left."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from meetprep.domain.errors import UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from meetprep.domain.meeting import Meeting
    from meetprep.services.importing import Importing, Preview
    from meetprep.ui.jobs import Jobs

# Shorter readings need no word.
_BUSY_AFTER_MS = 300


class _State(Enum):
    IDLE = auto()
    READING = auto()
    SHOWING = auto()
    STORING = auto()


class PaperIntake(QObject):
    """The papers that were dropped and are not yet accepted or left.

    Reading has a worker of its own, so that saving never waits for a long paper.

    Signals:
        previewed: A paper was read; carries the preview, its number and how many there are.
        stored: A paper was accepted; carries its meeting.
        failed: A paper could not be read; carries the exception.
        not_stored: The paper that is shown could not be stored; carries the exception.
        busy: Reading takes a while; carries the file's name, "" when it is over.
        paged: A page was read; carries how many are, and of how many.
        finished: No paper is left.
        taken: More papers are on their way; carries the list of their paths.
    """

    previewed = Signal(object, int, int)
    stored = Signal(object)
    failed = Signal(object)
    not_stored = Signal(object)
    busy = Signal(str)
    paged = Signal(int, int)
    finished = Signal()
    taken = Signal(object)

    def __init__(
        self, importing: Importing, *, reading: Jobs, storing: Jobs, window: QWidget
    ) -> None:
        super().__init__(window)
        self._importing = importing
        self._reading = reading
        self._storing = storing
        self._state = _State.IDLE
        self._waiting: list[Path] = []
        self._ready: list[Preview] = []
        self._path: Path | None = None
        self._number = 0
        self._of = 0
        self._is_cancelled = False
        self._name = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_BUSY_AFTER_MS)
        self._late.timeout.connect(lambda: self.busy.emit(self._name))

    @property
    def is_idle(self) -> bool:
        """Whether no paper is on its way."""
        return self._state is _State.IDLE

    def take(self, paths: list[Path]) -> None:
        """Read ``paths`` after those that are waiting."""
        self._waiting += paths
        self._of += len(paths)
        if self._state is _State.IDLE:
            self._next()
        self.taken.emit(paths)

    def leave_out(self, paths: list[Path]) -> None:
        """Go on without those of the papers that came from ``paths``."""
        before = len(self._waiting)
        self._waiting = [path for path in self._waiting if path not in paths]
        self._of -= before - len(self._waiting)
        if self._path in paths:
            self._of -= len(self._ready)
            self._ready = []
            self.skip()

    def _next(self) -> None:
        if self._ready:
            self._show()
            return
        if not self._waiting:
            self._state = _State.IDLE
            self._number, self._of = 0, 0
            self.finished.emit()
            return
        path = self._waiting.pop(0)
        self._state = _State.READING
        self._is_cancelled = False
        self._path, self._name = path, path.name
        self._late.start()
        self._reading.run(
            lambda: self._importing.previews(path, self.paged.emit),
            owner=self,
            then=self._on_read,
            failed=self._on_failed,
        )

    def _on_read(self, previews: tuple[Preview, ...]) -> None:
        self._rest()
        if self._is_cancelled:
            self._number += 1
        else:
            # Several papers may hang on one mail.
            self._ready += previews
            self._of += len(previews) - 1
        self._next()

    def _show(self) -> None:
        self._number += 1
        self._state = _State.SHOWING
        self.previewed.emit(self._ready.pop(0), self._number, self._of)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self._number += 1
        if not (self._is_cancelled and isinstance(error, UnreadableFile)):
            self.failed.emit(error)
        self._next()

    def _rest(self) -> None:
        self._late.stop()
        self.busy.emit("")

    def accept(self, preview: Preview) -> None:
        """Store the paper that is shown and go on with the next."""
        if self._state is _State.SHOWING:
            self._state = _State.STORING
            self._storing.run(
                lambda: self._importing.accept(preview),
                owner=self,
                then=self._on_stored,
                failed=self._on_not_stored,
            )

    def _on_stored(self, meeting: Meeting) -> None:
        self.stored.emit(meeting)
        self._next()

    def _on_not_stored(self, error: Exception) -> None:
        self._state = _State.SHOWING
        self.not_stored.emit(error)

    def skip(self) -> None:
        """Leave the paper that is shown and go on with the next."""
        if self._state is _State.SHOWING:
            self._next()

    def cancel(self) -> None:
        """Stop reading; nothing of the paper is kept."""
        if self._state is _State.READING:
            self._is_cancelled = True
            self._importing.stop()
