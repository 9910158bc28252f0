"""What the window can do, each with its text, icon and key, in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from meetprep.ui.icons import icon
from meetprep.ui.keyboard import open_keyboard
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.theme import Mode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from meetprep.ui.theme import Theme


class WindowActions(QObject):
    """The actions of the main window."""

    def __init__(self, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.add_paper = self._action("import", self.tr("Add a paper…"), "Ctrl+O")
        self.export = self._action("file-down", self.tr("Export…"), "Ctrl+E")
        self.search = self._action("search", self.tr("Search everything…"), "Ctrl+K")
        self.previous = self._action("chevron-up", self.tr("Previous question"), "Alt+Up")
        self.next = self._action("chevron-down", self.tr("Next question"), "Alt+Down")
        self.quote = self._action("quote", self.tr("Quote the passage"), "Ctrl+Shift+Q")
        self.inbox = self._action("inbox", self.tr("Inbox"), "Ctrl+Shift+I")
        self.room = self._action("grid-3x3", self.tr("The room"), "Ctrl+Shift+R")
        self.quick_note = self._action("mic", self.tr("Quick note"), "Ctrl+Shift+N")
        self.meeting = self._action("calendar", self.tr("Meeting"))
        self.desk = self._action("notebook-pen", self.tr("Desk"))
        self.fold = self._action("panel-left", self.tr("Fold the sidebar"), "Ctrl+\\")
        self.fold_paper = self._action(
            "panel-right", self.tr("Fold the paper"), "Ctrl+Shift+\\"
        )
        # The bar above a page finds them by these names.
        self.fold.setObjectName("fold")
        self.fold_paper.setObjectName("fold_paper")
        self.passages = self._action("quote", self.tr("Paper on this question"), "Ctrl+1")
        self.whole_paper = self._action("book-open", self.tr("Whole paper"), "Ctrl+2")
        self.switch_theme = self._action("moon", self.tr("Light or dark"), "Ctrl+Shift+D")
        self.follow_system = QAction(self.tr("Follow the system"), window)
        self.follow_system.setCheckable(True)
        self.settings = self._action("settings", self.tr("Settings"), "Ctrl+,")
        self.keyboard = self._action("list", self.tr("Keyboard"), "F1")
        self.keyboard.setShortcuts([QKeySequence("F1"), QKeySequence("Ctrl+/")])
        self.keyboard.triggered.connect(lambda: open_keyboard(theme, window))
        self.quit = self._action("x", self.tr("Quit"), "Ctrl+Q")
        theme.changed.connect(self._show_theme)
        self._show_theme()

    def _action(self, sign: str, text: str, keys: str = "") -> QAction:
        action = QAction(icon(self._theme, sign), text, self._window)
        action.setShortcut(QKeySequence(keys))
        shown = shown_keys(action.shortcut())
        action.setToolTip(f"{text.rstrip('…')} ({shown})" if keys else text)
        self._window.addAction(action)
        return action

    def _show_theme(self) -> None:
        sign = "sun" if self._theme.is_dark else "moon"
        self.switch_theme.setIcon(icon(self._theme, sign))
        self.follow_system.setChecked(self._theme.mode is Mode.SYSTEM)
