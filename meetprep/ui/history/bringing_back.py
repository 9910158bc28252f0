"""Bring an old text back as a new revision, and show it on the desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.position import Part
from meetprep.ui.drafts import DraftKey
from meetprep.ui.widgets.restored_tint import tint
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from meetprep.ui.history.place import Place
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

# What is brought back, by its name, and how.
Restoring = tuple[str, Callable[[], tuple[Part, ...]]]


class BringingBack(QObject):
    """Never over a text that is not saved yet.

    Signals:
        restored: The texts are stored and stand in their drafts.
    """

    restored = Signal()

    def __init__(
        self, tools: Tools, workspace: Workspace, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._workspace = workspace
        self._notices = notices

    def restore(self, place: Place, found: Restoring) -> None:
        """Carry ``found`` out in the worker; what was there before stays in the history."""
        unsaved = self._workspace.autosave.busy
        if any((key.question, key.delegation) == place.position for key in unsaved):
            title = self.tr("Not restored: what was typed last is not saved yet.")
            self._notices.say(Words(title), "bad")
            return
        name, work = found
        self._tools.jobs.run(
            work,
            owner=self,
            then=partial(self._on_restored, place, name),
            failed=self._notices.say_failed,
        )

    def _on_restored(self, place: Place, name: str, parts: tuple[Part, ...]) -> None:
        desk = self._workspace.desk
        for part in parts:
            draft = desk.drafts.opened(DraftKey(*place.position, part.kind))
            if draft is not None and draft.revision < part.revision:
                draft.take(part)
        self.restored.emit()
        desk.refresh()
        for part in parts:
            editor = desk.parts.editor(part.kind)
            if editor.isVisibleTo(desk):
                tint(editor, self._tools.theme)
        title = self.tr("{} is restored.").format(name)
        advice = self.tr("What was there before stays in the history; Ctrl+Z brings it back.")
        self._notices.say(Words(title, advice), "ok")
