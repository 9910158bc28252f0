"""Wait with an export until what was typed last is in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.ui.jobs import Jobs
    from meetprep.ui.workspace import Workspace

_TRIES = 4  # while what was typed meanwhile is on its way


class AfterSaving(QObject):
    """Has everything saved that stands on the screen, and goes on then.

    Signals:
        failed: The worker could not go on; carries the exception.
    """

    failed = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = jobs

    def then(self, act: Callable[[], None], tries: int = _TRIES) -> None:
        """Do ``act`` once the worker saved, or failed to save, what the delegation says."""

        def go_on(_done: None) -> None:
            delegation = self._workspace.delegation
            if tries and delegation and self._workspace.has_unsaved(delegation.code):
                self.then(act, tries - 1)
            else:
                act()

        self._workspace.autosave.try_again()
        self._jobs.run(lambda: None, owner=self, then=go_on, failed=self.failed.emit)
