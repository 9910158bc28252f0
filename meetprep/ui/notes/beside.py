"""What the page of notes knows of the window that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from meetprep.ui.meeting.meeting_desk import MeetingDesk
    from meetprep.ui.memory import Memory
    from meetprep.ui.notices import Notices
    from meetprep.ui.window_actions import WindowActions
    from meetprep.ui.workspace import Workspace


class Beside(Protocol):
    """The parts of the window beside which the notes stand."""

    actions_: WindowActions
    workspace: Workspace
    notices: Notices
    memory: Memory
    meetings: MeetingDesk

    def show_workspace(self) -> None:
        """Show the three panes."""
        ...
