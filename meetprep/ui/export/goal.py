"""Where the files of an export go, and how they are called."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

from meetprep.services.rehearsing import file_name

if TYPE_CHECKING:
    from meetprep.ui.export.outlook import Outlook
    from meetprep.ui.settings import WindowSettings


class Goal:
    """The folder is remembered; ``typed`` is the user's name for a single document."""

    def __init__(self, settings: WindowSettings) -> None:
        self._settings = settings
        self.typed = ""

    @property
    def folder(self) -> Path:
        """Where the files go: that of the last export, that of documents at first."""
        if kept := self._settings.folder:
            return Path(kept)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        known = Path(QStandardPaths.writableLocation(documents))
        return known if known.is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.folder = str(folder)

    def paths(self, outlook: Outlook) -> list[Path]:
        """Return all files that would be written."""
        names = [plan.file_name for plan in outlook.files]
        if self.typed and len(names) == 1:
            names = [file_name(self.typed, names[0])]
        paths = [self.folder / name for name in names]
        if outlook.wish.with_pdf:
            paths += [path.with_suffix(".pdf") for path in paths]
        return paths
