"""Put comments, reviews, history, clearance and versions beside the desk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from meetprep.ui.clearance.clearance_desk import ClearanceDesk
from meetprep.ui.comments.comment_desk import TAB, CommentDesk
from meetprep.ui.history.clashes import Clashes
from meetprep.ui.history.history_desk import HistoryDesk
from meetprep.ui.icons import icon
from meetprep.ui.review.copy_desk import CopyDesk
from meetprep.ui.review.review_desk import ReviewDesk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace


class Memory(QObject):
    """Connects what remembers with the panes that show it."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        workspace: Workspace,
        *,
        notices: Notices,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._tools = tools
        self._workspace = workspace
        self._window = window
        self.history = HistoryDesk(desk, tools, workspace, notices=notices, window=window)
        self.clearance = ClearanceDesk(
            desk, tools, self.history, notices=notices, window=window
        )
        self.clashes = Clashes(
            desk.remembering, tools, workspace, notices=notices, window=window
        )
        self.comments = CommentDesk(desk, tools, workspace, notices=notices, window=window)
        self.review = ReviewDesk(
            desk, tools, workspace, history=self.history, comments=self.comments
        )
        self.back = CopyDesk(desk, tools, workspace, review=self.review, notices=notices)
        inspector = workspace.inspector
        inspector.add_page("clearance", self.clearance.pane)
        inspector.add_page("history", self.clearance.remembered)
        workspace.desk.head.chips.addWidget(self.clearance.chips)
        workspace.desk.banners.addWidget(self.clearance.banner)
        self._add_tab("message-square", self.tr("Comments"), TAB, "Ctrl+3")
        self._add_tab("flag", self.tr("History and versions"), "history", "Ctrl+4")
        self._add_tab("shield-check", self.tr("Clearance"), "clearance", "Ctrl+6")

    def _add_tab(self, sign: str, words: str, key: str, keys: str) -> None:
        action = QAction(icon(self._tools.theme, sign), words, self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(partial(self._show_tab, key))
        self._window.addAction(action)

    def _show_tab(self, key: str) -> None:
        self.history.close()
        self._workspace.inspector.show()
        self._workspace.inspector.show_tab(key)
