"""Take over population figures of the user, or go back to those of meetprep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.ui.translating import translate

if TYPE_CHECKING:
    from meetprep.services.desk import Desk
    from meetprep.ui.room.figures_note import FiguresNote
    from meetprep.ui.tools import Tools


class FiguresDesk(QObject):
    """Does what is asked for below the vote.

    Signals:
        failed: The figures stayed as they were; carries the exception.
    """

    failed = Signal(object)

    def __init__(self, desk: Desk, tools: Tools, note: FiguresNote) -> None:
        super().__init__(note)
        self._desk, self._tools, self._note = desk, tools, note
        note.replacing.connect(self._on_replacing)
        note.dropping.connect(self._on_dropping)

    def _on_replacing(self) -> None:
        title = translate("RoomDesk", "Population figures")
        paths = self._tools.prompts.open_paths(self._note, title)
        if paths:
            self._tools.jobs.run(
                lambda: self._desk.rooms.take_figures(paths[0]),
                owner=self,
                then=lambda _: None,
                failed=self.failed.emit,
            )

    def _on_dropping(self) -> None:
        self._tools.jobs.run(
            self._desk.rooms.drop_figures,
            owner=self,
            then=lambda _: None,
            failed=self.failed.emit,
        )
