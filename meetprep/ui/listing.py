"""List the meetings without holding up the window, however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.overview import ListedMeeting
    from meetprep.services.arranging import Arranging
    from meetprep.ui.tools import Tools

NEAR = 100  # so many meetings before today, and from today on, are listed at once


class Listing(QObject):
    """Reads a short list at once, and the whole of a long one in the worker.

    Signals:
        listed: The meetings as they are in the store, earliest first; of a long list only those
            near today, the first time.
        completed: All meetings of a list of which some were shown.
        failed: The list could not be read; carries the exception.
    """

    listed = Signal(object)
    completed = Signal(object)
    failed = Signal(object)

    def __init__(self, arranging: Arranging, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._arranging = arranging
        self._tools = tools
        self._is_long = False
        self._is_running = False
        self._is_due = False

    def refresh(self) -> None:
        """Read the list again."""
        if self._is_long:
            self._run(is_first=False)
            return
        near = self._arranging.listed_near(self._tools.today(), NEAR)
        self._is_long = len(near) >= NEAR
        self.listed.emit(near)
        if self._is_long:
            self._run(is_first=True)

    def _run(self, *, is_first: bool) -> None:
        self._is_due = self._is_running
        if not self._is_running:
            self._is_running = True
            tell = self.completed if is_first else self.listed
            self._tools.jobs.run(
                self._arranging.listed,
                owner=self,
                then=lambda meetings: self._on_read(meetings, tell.emit),
                failed=self._on_failed,
            )

    def _on_read(
        self, meetings: tuple[ListedMeeting, ...], tell: Callable[[object], None]
    ) -> None:
        self._is_running = False
        if self._is_due:  # something changed meanwhile
            self._run(is_first=False)
            return
        tell(meetings)

    def _on_failed(self, error: Exception) -> None:
        self._is_running = False
        self.failed.emit(error)
