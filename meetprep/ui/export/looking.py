"""Look ahead at an export again and again while somebody chooses, off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from meetprep.ui.export.outlook import look_ahead

if TYPE_CHECKING:
    from meetprep.services.desk import Desk
    from meetprep.ui.export.outlook import Outlook
    from meetprep.ui.export.wish import Wish
    from meetprep.ui.jobs import Jobs

_PAUSE_MS = 80  # while somebody goes on choosing


class Looking(QObject):
    """One look at a time; of what was wished meanwhile the last counts.

    Signals:
        seen: Carries the outlook on what is wished now.
        failed: The store could not be read; carries the exception.
    """

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._wanted: Wish | None = None
        self._is_looking = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    @property
    def is_idle(self) -> bool:
        """Whether what was seen last is what is wished."""
        return not self._is_looking and not self._pause.isActive()

    def look(self, wish: Wish, *, at_once: bool = False) -> None:
        """Look at ``wish`` soon."""
        self._wanted = wish
        self._pause.start(0 if at_once else _PAUSE_MS)

    def _look(self) -> None:
        wish = self._wanted
        if self._is_looking or wish is None:
            return
        self._is_looking = True
        self._jobs.run(
            lambda: look_ahead(self._desk, wish),
            owner=self,
            then=self._on_seen,
            failed=self._on_failed,
        )

    def _on_seen(self, outlook: Outlook) -> None:
        self._is_looking = False
        if outlook.wish != self._wanted:
            self._look()  # nobody wishes for that any more
            return
        self.seen.emit(outlook)

    def _on_failed(self, error: Exception) -> None:
        self._is_looking = False
        self.failed.emit(error)
