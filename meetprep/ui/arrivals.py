"""Papers on their way in: from the drop to the desk, without interrupting who is writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from meetprep.domain.comparing import Outcome
from meetprep.ui.paper_intake import PaperIntake
from meetprep.ui.widgets.busy_bar import BusyBar
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.domain.meeting import Meeting, Question
    from meetprep.services.desk import Desk
    from meetprep.services.importing import Preview
    from meetprep.services.versions import Version
    from meetprep.ui.notices import Notices
    from meetprep.ui.pages.import_page import ImportPage
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

# Whoever typed this lately is in the middle of a sentence.
_STILL_WRITING_MS = 2000


class Arrivals(QObject):
    """Shows each paper on the import page, and where it went when it was accepted.

    Signals:
        arrived: A paper waits on the import page and may be shown.
        left: No paper waits any more; the desk may be shown.
    """

    arrived = Signal()
    left = Signal()

    def __init__(
        self, desk: Desk, tools: Tools, page: ImportPage, *, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._page = page
        self._notices = notices
        self._newest: Meeting | None = None
        self._renews: Version | None = None
        self._typed = QElapsedTimer()
        self.busy = BusyBar(tools.theme)
        self.intake = PaperIntake(
            desk.importing, reading=tools.readings, storing=tools.jobs, window=window
        )
        page.accepted.connect(self._on_accepted)
        page.cancelled.connect(self._on_cancelled)
        self.intake.previewed.connect(self._on_previewed)
        self.intake.stored.connect(self._on_stored)
        self.intake.failed.connect(notices.say_failed)
        self.intake.not_stored.connect(notices.say_failed)
        self.intake.finished.connect(self.left)
        self.intake.busy.connect(self.busy.show_reading)
        self.intake.paged.connect(self.busy.show_pages)
        self.busy.cancelled.connect(self.intake.cancel)

    def _on_cancelled(self) -> None:
        if self._page.is_corrected:
            title = self.tr("Leave this paper? Its corrections would be lost.")
            self._notices.say(Words(title), "warn", [(self.tr("Leave it"), self._leave)])
        else:
            self._leave()

    def _leave(self) -> None:
        self._notices.clear()
        self.intake.skip()

    def on_typed(self) -> None:
        """Take note that the user is writing."""
        self._typed.restart()

    def _on_previewed(self, preview: Preview, number: int, of: int) -> None:
        self._page.show_preview(preview, number=number, of=of)
        if self._typed.isValid() and self._typed.elapsed() < _STILL_WRITING_MS:
            title = self.tr("“{}” is read.").format(preview.file.name)
            self._notices.say(
                Words(title), "info", [(self.tr("Look at it"), self.arrived.emit)]
            )
        else:
            self.arrived.emit()

    def _on_accepted(self, preview: Preview) -> None:
        self._renews = preview.version
        self.intake.accept(preview)

    def _on_stored(self, meeting: Meeting) -> None:
        self._notices.clear()
        self._newest = meeting

    def show_where(self, workspace: Workspace) -> None:
        """Show on the desk where the newest accepted paper went."""
        meeting, self._newest = self._newest, None
        if meeting is None:
            return
        newest = meeting.sessions[-1].questions if meeting.sessions else ()
        asked = _to_check(meeting, self._renews) or newest or meeting.questions
        if asked:
            workspace.sidebar.choose(asked[0].id)
            workspace.desk.write()
        else:
            title = self.tr("“{}” is stored; it holds no question.").format(meeting.name)
            self._notices.say(Words(title), "info")


def _to_check(meeting: Meeting, version: Version | None) -> list[Question]:
    """Return the questions that a new version changed, else those that it added."""
    compared = version.comparison.questions if version else ()
    for outcome in (Outcome.CHANGED, Outcome.NEW):
        asks = {one.new.ask for one in compared if one.new and one.outcome is outcome}
        if found := [question for question in meeting.questions if question.ask in asks]:
            return found
    return []
