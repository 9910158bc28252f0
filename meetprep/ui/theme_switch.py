"""Let the user choose the theme, and remember it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.ui.theme import Mode

if TYPE_CHECKING:
    from meetprep.ui.tools import Tools
    from meetprep.ui.window_actions import WindowActions


class ThemeSwitch(QObject):
    """Light, dark, or as the system is."""

    def __init__(self, actions: WindowActions, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        actions.switch_theme.triggered.connect(self._on_switched)
        actions.follow_system.triggered.connect(self._on_follow_system)

    def _on_switched(self) -> None:
        self._choose(Mode.LIGHT if self._tools.theme.is_dark else Mode.DARK)

    def _on_follow_system(self) -> None:
        self._choose(Mode.SYSTEM)

    def _choose(self, mode: Mode) -> None:
        self._tools.settings.mode = mode
        self._tools.theme.choose(mode)
