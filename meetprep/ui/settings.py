"""What the window remembers between starts: theme, language, sizes, panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from meetprep.ui.motion import Motion
from meetprep.ui.theme import Mode

if TYPE_CHECKING:
    from pathlib import Path


class WindowSettings:
    """Values in a small file of the window's own; nothing of a position is kept in it."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def mode(self) -> Mode:
        """The theme that the user chose; the system's until then."""
        value = str(self._file.value("theme", Mode.SYSTEM.value))
        return Mode(value) if value in list(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._file.setValue("theme", mode.value)

    @property
    def language(self) -> str:
        """The code of the language that the user chose, "" for that of the system."""
        return str(self._file.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def document_language(self) -> str:
        """The code of the language of the last document, "" at first."""
        return str(self._file.value("document language", ""))

    @document_language.setter
    def document_language(self, code: str) -> None:
        self._file.setValue("document language", code)

    @property
    def text_size(self) -> int:
        """The size of text in percent."""
        value = str(self._file.value("text size", ""))
        return int(value) if value.isdecimal() else 100

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._file.setValue("text size", percent)

    @property
    def motion(self) -> Motion:
        """What the user wants to move; what the system says until then."""
        value = str(self._file.value("motion", Motion.SYSTEM.value))
        return Motion(value) if value in list(Motion) else Motion.SYSTEM

    @motion.setter
    def motion(self, motion: Motion) -> None:
        self._file.setValue("motion", motion.value)

    def state(self, name: str) -> QByteArray | None:
        """Return the remembered state of a window or splitter."""
        value = self._file.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_state(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._file.setValue(f"state/{name}", state)

    @property
    def question(self) -> str:
        """The question that was open last, "" at first."""
        return str(self._file.value("question", ""))

    @question.setter
    def question(self, question: str) -> None:
        self._file.setValue("question", question)

    @property
    def backup_folder(self) -> str:
        """The folder of the last backup, "" at first."""
        return str(self._file.value("backup folder", ""))

    @backup_folder.setter
    def backup_folder(self, folder: str) -> None:
        self._file.setValue("backup folder", folder)

    @property
    def folder(self) -> str:
        """The folder of the last export, "" at first."""
        return str(self._file.value("folder", ""))

    @folder.setter
    def folder(self, folder: str) -> None:
        self._file.setValue("folder", folder)
