"""Everything that stops the user with a modal question. Tests script it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PAPERS = (
    "*.docx *.docm *.dotx *.doc *.odt *.ott *.rtf *.pdf *.html *.htm *.eml *.txt *.md *.text"
)
_TEMPLATES = "*.dotx *.docx *.dotm *.docm"


class Prompts(Protocol):
    """Questions that a page may put to the user."""

    def open_paths(self, parent: QWidget, title: str) -> list[Path]:
        """Ask for papers; none when cancelled."""
        ...

    def template(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a Word template; None when cancelled."""
        ...

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder; None when cancelled."""
        ...

    def save_any(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file of any kind; None when cancelled."""
        ...

    def line(self, parent: QWidget, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line of text; None when cancelled."""
        ...


class DialogPrompts:
    """Prompts by the system's dialogs."""

    def open_paths(self, parent: QWidget, title: str) -> list[Path]:
        """Ask for papers; none when cancelled."""
        kinds = QCoreApplication.translate("prompts", "Papers ({})").format(_PAPERS)
        every = QCoreApplication.translate("prompts", "All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{kinds};;{every}")
        return [Path(name) for name in chosen]

    def template(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a Word template; None when cancelled."""
        kinds = QCoreApplication.translate("prompts", "Word templates ({})").format(_TEMPLATES)
        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(chosen) if chosen else None

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder; None when cancelled."""
        chosen = QFileDialog.getExistingDirectory(parent, title)
        return Path(chosen) if chosen else None

    def save_any(self, parent: QWidget, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file of any kind; None when cancelled."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested))
        return Path(chosen) if chosen else None

    def line(self, parent: QWidget, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line of text; None when cancelled."""
        answer, accepted = QInputDialog.getText(
            parent, title, label, QLineEdit.EchoMode.Normal, text
        )
        return answer.strip() if accepted else None
