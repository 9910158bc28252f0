"""Copy the store where the user wants it, and say so on the page of settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QTime, QUrl
from PySide6.QtGui import QDesktopServices

from meetprep.ui.translating import translate
from meetprep.wording.errors import describe
from meetprep.wording.terms import day

if TYPE_CHECKING:
    from meetprep.domain.backup import Backup
    from meetprep.services.backing_up import BackingUp
    from meetprep.ui.preferences.store_section import StoreSection
    from meetprep.ui.tools import Tools


class StoreBackup(QObject):
    """Asks where to, copies in the worker, and says when that was done last."""

    def __init__(self, backing_up: BackingUp, tools: Tools, section: StoreSection) -> None:
        super().__init__()
        self._backing_up = backing_up
        self._tools = tools
        self._section = section
        self._is_busy = False
        section.show_path(backing_up.store)
        section.folder_asked.connect(self._on_folder_asked)
        section.backup_asked.connect(self._on_backup_asked)

    def show_last(self) -> None:
        """Say when the store was copied last."""
        if not self._is_busy:
            self._section.say(self._words(self._backing_up.last()))

    def _words(self, last: Backup | None) -> str:
        if last is None:
            return self.tr("It was never backed up from here.")
        when = last.made_at.astimezone()
        time = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        words = self.tr("Last backup: {}, {}, to {}")
        return words.format(day(when.date(), translate), time, last.path)

    def _on_folder_asked(self) -> None:
        folder = str(self._backing_up.store.parent)
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _on_backup_asked(self) -> None:
        store = self._backing_up.store
        today = self._tools.today()
        date = QDate(today.year, today.month, today.day).toString("yyyy-MM-dd")
        folder = Path(self._tools.settings.backup_folder or Path.home())
        suggested = folder / f"{store.stem} {date}{store.suffix}"
        title = self.tr("Back up the store")
        target = self._tools.prompts.save_any(self._section, title, suggested)
        if target is None:
            return
        self._tools.settings.backup_folder = str(target.parent)
        self._is_busy = True
        self._section.show_busy()
        self._tools.jobs.run(
            lambda: self._backing_up.back_up(target),
            owner=self,
            then=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, made: Backup) -> None:
        self._is_busy = False
        self._section.say(self._words(made))

    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        words = describe(error, translate)
        self._section.say(f"{words.title} {words.advice}", "bad")
