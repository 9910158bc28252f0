"""Where the store lies, and a copy of it elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from meetprep.ui.preferences.section import Section
from meetprep.ui.widgets.controls import button, label, restyle

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.ui.theme import Theme


class StoreSection(Section):
    """Path, folder and backup.

    Signals:
        folder_asked: The user wants to see the store in its folder.
        backup_asked: The user wants a copy made now.
    """

    folder_asked = Signal()
    backup_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            self.tr("Store"), self.tr("One file holds everything. It never leaves by itself.")
        )
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setAccessibleName(self.tr("Where the store lies"))
        folder = button(self.tr("Show in folder"), theme=theme, sign="folder-open")
        folder.clicked.connect(self.folder_asked)
        self._back_up = button(self.tr("Back up now…"), theme=theme, sign="hard-drive")
        self._back_up.clicked.connect(self.backup_asked)
        self._said = label("", "small", wrap=True)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(folder)
        acts.addWidget(self._back_up)
        acts.addStretch(1)
        self.add_row(self.tr("File"), self._path)
        self.add_below(acts)
        self.add_hint(self._said)

    def show_path(self, path: Path) -> None:
        """Show where the store lies."""
        self._path.setText(str(path))
        self._path.setToolTip(str(path))
        self._path.setCursorPosition(0)

    def say(self, sentence: str, role: str = "small") -> None:
        """Say when the store was backed up last, or why it was not."""
        restyle(self._said, "role", role)
        self._said.setText(sentence)
        self._back_up.setEnabled(True)

    def show_busy(self) -> None:
        """Say that the store is being copied."""
        self.say(self.tr("Copying the store…"))
        self._back_up.setEnabled(False)
