"""Ask for the passphrase of an encrypted store before the window opens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtWidgets import QMainWindow

from meetprep.services.unlocking import is_locked, unlock
from meetprep.ui.jobs import WorkerJobs
from meetprep.ui.pages.unlock_page import UnlockPage
from meetprep.ui.translating import translate
from meetprep.wording.errors import describe

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from meetprep.services.unlocking import StoreKey
    from meetprep.ui.theme import Theme


class Unlocking(QObject):
    """A window of its own that ends with the key, or without one where it was closed."""

    def __init__(self, theme: Theme, store: Path) -> None:
        super().__init__()
        self._store = store
        self._jobs = WorkerJobs()
        self._loop = QEventLoop()
        self.key: StoreKey | None = None
        self.window = _Window(self._loop)
        self.page = UnlockPage(theme, store.name)
        self.page.unlock_asked.connect(self._on_asked)
        self.window.setCentralWidget(self.page)
        theme.dress(self.window)

    def ask(self) -> StoreKey | None:
        """Show the window until the store is unlocked or the user gives up."""
        self.window.show()
        self.page.write()
        self._loop.exec()
        self._jobs.finish()
        self.window.hide()
        self.window.deleteLater()
        return self.key

    def _on_asked(self, passphrase: str) -> None:
        self._jobs.run(
            partial(unlock, self._store, passphrase),
            owner=self,
            then=self._on_unlocked,
            failed=self._on_failed,
        )

    def _on_unlocked(self, key: StoreKey) -> None:
        self.key = key
        self._loop.quit()

    def _on_failed(self, error: Exception) -> None:
        words = describe(error, translate)
        self.page.show_wrong(f"{words.title} {words.advice}".strip())


class _Window(QMainWindow):
    def __init__(self, loop: QEventLoop) -> None:
        super().__init__()
        self._loop = loop
        self.setWindowTitle("meetprep")
        self.setMinimumSize(900, 520)
        self.resize(1100, 700)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End without a key."""
        super().closeEvent(event)
        self._loop.quit()


def is_open_or_unlocked(theme: Theme, store: Path) -> tuple[bool, StoreKey | None]:
    """Return whether the store can be opened, and its key where it needs one."""
    if not is_locked(store):
        return True, None
    key = Unlocking(theme, store).ask()
    return key is not None, key
