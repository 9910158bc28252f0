"""The inbox and, beside it, what the others said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class NotesPage(QWidget):
    """Shows what ``NotesDesk`` gives it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("middle")
        self._theme = theme
