"""Open the inbox, keep it true, and do what is asked for on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.ui.notes.notes_page import NotesPage

if TYPE_CHECKING:
    from meetprep.services.desk import Desk
    from meetprep.ui.notes.beside import Beside
    from meetprep.ui.tools import Tools


class NotesDesk(QObject):
    """Connects the page of the others' notes with the services and the window."""

    def __init__(self, desk: Desk, tools: Tools, window: Beside) -> None:
        super().__init__(window.workspace)
        self._desk = desk
        self._tools = tools
        self._window = window
        self.page = NotesPage(tools.theme)
        actions, workspace = window.actions_, window.workspace
        workspace.add_page(self.page, way=actions.inbox)
        actions.inbox.triggered.connect(self.open)
        actions.meeting.triggered.connect(window.meetings.open_current)
        actions.desk.triggered.connect(workspace.open_last)

    def open(self) -> None:
        """Show the inbox in the middle."""
        if self._window.workspace.home is None:
            return
        self._window.show_workspace()
        self._window.workspace.show_page(self.page)
        self._window.workspace.show_place([], self.tr("Inbox"))
