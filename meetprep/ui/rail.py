"""What is left of the sidebar where a page needs its width: one sign for each way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import action_button
from meetprep.ui.widgets.search_button import SearchButton
from meetprep.ui.widgets.side_entry import SideEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from meetprep.ui.theme import Theme
    from meetprep.ui.window_actions import WindowActions

_WIDTH = 56


class SideWays(QFrame):
    """The ways of the sidebar that lead to no meeting: the search, and the others' pages."""

    def __init__(self, theme: Theme, actions: WindowActions) -> None:
        super().__init__()
        ways = ((actions.inbox, "inbox"), (actions.room, "grid-3x3"))
        self.entries = [SideEntry(theme, action, sign) for action, sign in ways]
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(0)
        search = QVBoxLayout()
        search.setContentsMargins(4, 0, 4, 8)
        search.addWidget(SearchButton(theme, actions.search))
        column.addLayout(search)
        for entry in self.entries:
            column.addWidget(entry)


class Rail(QFrame):
    """The ways of the sidebar as signs, one above the other."""

    def __init__(self, theme: Theme, actions: WindowActions) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(px(_WIDTH))
        ways = (
            (actions.search, "search"),
            (actions.meeting, "calendar"),
            (actions.desk, "notebook-pen"),
            (actions.inbox, "inbox"),
            (actions.room, "grid-3x3"),
        )
        self.entries = [SideEntry(theme, action, sign, is_narrow=True) for action, sign in ways]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 1, 12)
        column.setSpacing(4)
        middle = Qt.AlignmentFlag.AlignHCenter
        for entry in self.entries:
            column.addWidget(entry, 0, middle)
        column.addStretch(1)
        for action in (actions.switch_theme, actions.settings):
            column.addWidget(action_button(action), 0, middle)
        self.hide()


class RailRoom(QObject):
    """Folds ``sidebar`` to ``rail`` while the page needs its width.

    The user can unfold it there all the same; other pages show it as it was before.
    """

    def __init__(self, sidebar: QWidget, rail: QWidget) -> None:
        super().__init__(sidebar)
        self._sidebar = sidebar
        self._rail = rail
        self._is_folded = False
        self._is_folding = False
        self._was_open = True
        sidebar.installEventFilter(self)

    def fold(self, *, is_wanted: bool) -> None:
        """Let the rail be there, or the sidebar as it was."""
        if is_wanted is self._is_folded:
            return
        self._is_folding, self._is_folded = True, is_wanted
        if is_wanted:
            self._was_open = not self._sidebar.isHidden()
        self._sidebar.setVisible(self._was_open and not is_wanted)
        self._rail.setVisible(is_wanted)
        self._is_folding = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the user, who folds and unfolds the sidebar."""
        seen = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}
        if event.type() in seen and self._is_folded and not self._is_folding:
            is_open = not self._sidebar.isHidden()
            self._rail.setVisible(not is_open)
            self._was_open = self._was_open or is_open
        return False


def mark_open(
    entries: Iterable[SideEntry], page: QWidget, ways: Mapping[QWidget, QAction]
) -> None:
    """Show which entry leads to ``page``; ``ways`` are the actions that open pages."""
    for entry in entries:
        entry.show_open(is_open=ways.get(page) is entry.action)
