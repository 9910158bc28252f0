"""The command that makes the search index anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from meetprep.services.searching import Searching
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.notices import Notices
    from meetprep.ui.search.index_upkeep import IndexUpkeep


class Rebuilding(QObject):
    """Empties the index in the worker and says when everything can be found again."""

    def __init__(
        self,
        searching: Searching,
        jobs: Jobs,
        *,
        upkeep: IndexUpkeep,
        notices: Notices,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._searching = searching
        self._jobs = jobs
        self._upkeep = upkeep
        self._notices = notices
        self._is_asked = False
        self.action = QAction(self.tr("Rebuild the search index"), self)
        self.action.triggered.connect(self._on_asked)
        window.addAction(self.action)
        upkeep.caught_up.connect(self._on_caught_up)

    def _on_asked(self) -> None:
        said = self.tr("The search index is being rebuilt.")
        more = self.tr("Work can go on; what isn’t read yet is found a little later.")
        self._notices.say(Words(said, more), "info")
        self._is_asked = True
        self.action.setEnabled(False)
        self._jobs.run(
            self._searching.rebuild,
            owner=self,
            then=lambda _: self._upkeep.run(),
            failed=self._on_failed,
        )

    def _on_caught_up(self) -> None:
        if self._is_asked:
            self._is_asked = False
            self.action.setEnabled(True)
            self._notices.say(Words(self.tr("The search index was rebuilt."), ""), "ok")

    def _on_failed(self, error: Exception) -> None:
        self._is_asked = False
        self.action.setEnabled(True)
        self._notices.say_failed(error)
