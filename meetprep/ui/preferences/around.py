"""What the settings know of the window that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from meetprep.ui.arrivals import Arrivals
    from meetprep.ui.meeting.meeting_desk import MeetingDesk
    from meetprep.ui.memory import Memory
    from meetprep.ui.notices import Notices
    from meetprep.ui.pages.start_page import StartPage
    from meetprep.ui.preferences.protection import Protection
    from meetprep.ui.window_actions import WindowActions
    from meetprep.ui.workspace import Workspace


class Around(Protocol):
    """The parts of the window beside which the settings stand."""

    actions_: WindowActions
    start_page: StartPage
    workspace: Workspace
    notices: Notices
    arrivals: Arrivals
    memory: Memory
    meetings: MeetingDesk
    protection: Protection

    def show_workspace(self) -> None:
        """Show the three panes."""
        ...
