"""Show a text that was saved elsewhere meanwhile beside the one that is being typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from meetprep.domain.errors import NotFound
from meetprep.ui.translating import translate
from meetprep.ui.widgets.clash_panel import ClashPanel
from meetprep.ui.widgets.save_banner import SaveBanner
from meetprep.wording.moments import moment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.services.remembering import Clash, Remembering
    from meetprep.ui.drafts import Draft
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

# The marks follow what is typed on once the keys pause.
_PAUSE_MS = 500


class Clashes(QObject):
    """The choice is made in the banner above; typing goes on all the while."""

    def __init__(
        self,
        remembering: Remembering,
        tools: Tools,
        workspace: Workspace,
        *,
        notices: Notices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._remembering = remembering
        self._tools = tools
        self._notices = notices
        self._waiting: list[Draft] = []
        self.panel = ClashPanel(tools.theme)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_first)
        banner = workspace.desk.findChild(SaveBanner)
        if banner is not None:
            banner.below.addWidget(self.panel)
        workspace.autosave.conflicted.connect(self._on_conflicted)
        workspace.autosave.settled.connect(self._on_settled)
        workspace.desk.drafts.edited.connect(self._on_edited)

    def _on_conflicted(self, draft: Draft) -> None:
        if draft not in self._waiting:
            self._waiting.append(draft)
        self._show_first()

    def _on_settled(self, draft: Draft) -> None:
        if draft in self._waiting:
            self._waiting.remove(draft)
        self._show_first()

    def _on_edited(self, draft: Draft) -> None:
        if draft in self._waiting:
            self._pause.start()

    def _show_first(self) -> None:
        if not self._waiting:
            self.panel.hide()
            return
        draft = self._waiting[0]
        key = draft.key
        self._tools.jobs.run(
            partial(
                self._remembering.clash, key.question, key.delegation, key.kind, draft.text()
            ),
            owner=self,
            then=partial(self._on_read, draft),
            failed=self._on_failed,
        )

    def _on_read(self, draft: Draft, clash: Clash) -> None:
        if self._waiting and self._waiting[0] is draft:
            when = moment(clash.saved.saved_at, self._tools.today(), translate)
            said = ", ".join(filter(None, (clash.saved.author, when)))
            self.panel.show_texts(clash.mine, clash.theirs, said)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, NotFound):
            self._notices.say_failed(error)
