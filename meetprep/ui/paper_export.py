"""Write the position paper that is on the desk to a file of the user's choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from meetprep.domain.documents import DocumentKind, Order
from meetprep.services.exporting import suggested_name
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.domain.documents import Written
    from meetprep.domain.meeting import MeetingId
    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace


class PaperExport(QObject):
    """Asks where to, writes in the worker, and says what was written."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        workspace: Workspace,
        *,
        notices: Notices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._notices = notices
        self._exporting = desk.exporting
        self._tools = tools
        self._workspace = workspace
        self._window = window

    def export_position_paper(self) -> None:
        """Ask where to, and write the position paper of whoever one drafts as."""
        meeting, delegation = self._workspace.meeting, self._workspace.delegation
        if meeting is None or delegation is None:
            return
        folder = Path(self._tools.settings.folder or Path.home())
        suggested = folder / suggested_name(meeting, delegation.code)
        title = self.tr("Export position paper")
        target = self._tools.prompts.save_path(self._window, title, suggested)
        if target is None:
            return
        self._tools.settings.folder = str(target.parent)
        self._workspace.autosave.try_again()
        # The worker comes to this when it has saved, or failed to save, what was typed last.
        self._tools.jobs.run(
            lambda: (target, meeting.id, delegation.code),
            owner=self,
            then=self._on_saved,
            failed=self._notices.say_failed,
        )

    def _on_saved(self, wanted: tuple[Path, MeetingId, str]) -> None:
        target, meeting, delegation = wanted
        if self._workspace.has_unsaved(delegation):
            title = self.tr("Not exported: what was typed last is not saved yet.")
            advice = self.tr("A paper never holds less than what stands on the screen.")
            self._notices.say(Words(title, advice), "bad")
            return
        order = Order(DocumentKind.POSITION_PAPER, meeting, delegation)
        self._tools.jobs.run(
            lambda: self._exporting.export(order, target),
            owner=self,
            then=self._on_exported,
            failed=self._notices.say_failed,
        )

    def _on_exported(self, written: Written) -> None:
        target = written.path
        said = self.tr("Position of {} written: shareable parts only.")
        self._notices.say(
            Words(said.format(written.delegation), str(target)),
            "ok",
            [
                (self.tr("Open"), lambda: _show_file(target)),
                (self.tr("Show in folder"), lambda: _show_file(target.parent)),
            ],
        )


def _show_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
