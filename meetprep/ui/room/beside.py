"""What the page of the room knows of the window that it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from meetprep.ui.export.export_desk import ExportDesk
    from meetprep.ui.notes.notes_desk import NotesDesk
    from meetprep.ui.notices import Notices
    from meetprep.ui.window_actions import WindowActions
    from meetprep.ui.workspace import Workspace


class Beside(Protocol):
    """The parts of the window beside which the room stands."""

    actions_: WindowActions
    workspace: Workspace
    notices: Notices
    exporting: ExportDesk
    notes: NotesDesk

    def show_workspace(self) -> None:
        """Show the three panes."""
        ...
