"""Let the user choose the language of the window, and remember it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from meetprep.ui.language import languages

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from meetprep.ui.tools import Tools


class LanguageMenu(QObject):
    """Every language by its own name, and that of the system."""

    def __init__(self, action: QAction, tools: Tools, window: QWidget) -> None:
        super().__init__(window)
        self._action = action
        self._tools = tools
        self._window = window
        self.menu = QMenu(window)
        group = QActionGroup(self.menu)
        for code, name in {"": self.tr("Follow the system"), **languages()}.items():
            choice = self.menu.addAction(name)
            choice.setCheckable(True)
            choice.setChecked(code == tools.language.chosen)
            choice.triggered.connect(partial(self._choose, code))
            group.addAction(choice)
        action.triggered.connect(self._on_asked)

    def _on_asked(self) -> None:
        """Open above the button, or in the middle where none is in sight."""
        found = self._action.associatedObjects()
        buttons = [one for one in found if isinstance(one, QToolButton) and one.isVisible()]
        if not buttons:
            self.menu.popup(self._window.mapToGlobal(self._window.rect().center()))
        else:
            above = QPoint(0, -self.menu.sizeHint().height() - 4)
            self.menu.popup(buttons[0].mapToGlobal(above))

    def _choose(self, code: str) -> None:
        self._tools.settings.language = code
        self._tools.language.choose(code)
