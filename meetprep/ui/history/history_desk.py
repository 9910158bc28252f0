"""Open the history of a part or a position over the desk, and bring an old text back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from meetprep.ui.history.bringing_back import BringingBack
from meetprep.ui.history.part_history import PartHistory
from meetprep.ui.history.place import Place
from meetprep.ui.history.version_history import VersionHistory
from meetprep.ui.icons import icon
from meetprep.ui.pages.history_page import HistoryPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QMainWindow, QWidget

    from meetprep.domain.meeting import Meeting, Question
    from meetprep.domain.position import PartKind
    from meetprep.services.desk import Desk
    from meetprep.ui.history.bringing_back import Restoring
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.widgets.part_editor import PartEditor
    from meetprep.ui.workspace import Workspace

T = TypeVar("T")


class HistoryDesk(QObject):
    """Knows whose history is open; the page stands in the place of desk and paper.

    Signals:
        place_changed: Another position is on the desk, or another part has the caret.
    """

    place_changed = Signal()

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
        self._notices = notices
        self._bringing = BringingBack(tools, workspace, notices, self)
        self._bringing.restored.connect(self.close)
        self.place: Place | None = None
        self._is_folded = True
        self._beside: list[QWidget] = []
        self._menu_of: PartKind | None = None
        self.page = HistoryPage(tools.theme)
        self.page.hide()
        self.parts = PartHistory(
            desk.remembering, self.page, self._read, self._read_aside, tools.today
        )
        self.versions = VersionHistory(desk, self.page, self._read, tools.today)
        self.scope: PartHistory | VersionHistory = self.parts
        workspace.addWidget(self.page)
        workspace.setStretchFactor(workspace.count() - 1, 1)
        words = self.tr("History of this part")
        self.action = QAction(icon(tools.theme, "history"), words, window)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+H"))
        self.action.setObjectName("part_history")  # the menu of a part finds it so
        self.action.triggered.connect(self._on_asked)
        window.addAction(self.action)
        self._connect()

    def _connect(self) -> None:
        page = self.page
        self._workspace.desk.shown.connect(self._on_shown)
        self._workspace.page_left.connect(self.close)
        parts = self._workspace.desk.parts
        parts.part_focused.connect(self._on_part_focused)
        parts.menu_asked.connect(self._on_menu_asked)
        page.closed.connect(self.close)
        page.row_chosen.connect(self._on_row_chosen)
        page.against_chosen.connect(self._on_against_chosen)
        page.scope_chosen.connect(self._on_scope_chosen)
        page.unfolded.connect(self._on_unfolded)
        page.restore_asked.connect(self._on_restore_asked)
        page.copy_asked.connect(self._on_copy_asked)

    @property
    def is_open(self) -> bool:
        """Whether the history stands in the place of the desk."""
        return not self.page.isHidden()

    def open(self, kind: PartKind | None = None) -> None:
        """Show the history of a part, by default that with the caret."""
        if self.place is None:
            return
        editor = self._workspace.desk.editor
        if kind is None and editor is not None and editor.draft is not None:
            kind = editor.draft.key.kind
        self.place = replace(self.place, kind=kind or self.place.kind)
        self._is_folded = True
        self.page.left.show_folded()
        self._show_page()
        self._on_scope_chosen("part")

    def open_version(self, version: str = "") -> None:
        """Show the versions of the whole position, and what changed since ``version``."""
        if self.place is not None:
            self._show_page()
            self._show_versions(self.place, version)

    def close(self) -> None:
        """Go back to the desk, to the same caret."""
        if not self.is_open:
            return
        self.page.hide()
        beside, self._beside = self._beside, []
        for pane in beside:
            pane.removeEventFilter(self)
            pane.show()
        editor = self._workspace.desk.editor
        if editor is not None:
            editor.setFocus()

    def flush(self) -> None:
        """Save what is typed; the worker comes to what is read or done next after that."""
        self._workspace.autosave.try_again()

    def _show_page(self) -> None:
        self.flush()
        if self.is_open:
            return
        panes = [self._workspace.widget(at) for at in range(1, self._workspace.count())]
        for pane in panes:
            if pane is not None and pane is not self.page:
                if not pane.isHidden():
                    self._beside.append(pane)
                pane.hide()
                pane.installEventFilter(self)
        self.page.show()
        self.page.left.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep away what would come to stand beside the page; it comes back with the desk."""
        is_pane = event.type() is QEvent.Type.ShowToParent and self.is_open
        for pane in (self._workspace.widget(1), self._workspace.widget(2)):
            if is_pane and pane is watched and pane is not None:
                pane.hide()
                if pane not in self._beside:
                    self._beside.append(pane)
        return False

    def _on_shown(self, meeting: Meeting, question: Question, delegation: str) -> None:
        before = self.place.position if self.place else None
        self.place = Place(meeting, question, delegation)
        if before != self.place.position:
            self.close()
        self.place_changed.emit()

    def _on_part_focused(self, editor: PartEditor) -> None:
        draft = editor.draft
        self._menu_of = None
        if draft is not None and self.place is not None and draft.key.kind != self.place.kind:
            self.place = replace(self.place, kind=draft.key.kind)
            self.place_changed.emit()

    def _on_scope_chosen(self, scope: str) -> None:
        if self.place is None:
            return
        if scope == "position":
            self._show_versions(self.place)
        else:
            self.scope = self.parts
            self.page.show_place(self.place.crumbs(with_part=True))
            self.parts.show(self.place, folded=self._is_folded)

    def _show_versions(self, place: Place, version: str = "") -> None:
        self.scope = self.versions
        self.page.show_place(place.crumbs(with_part=False))
        self.versions.show(place, version)

    def _on_asked(self) -> None:
        self.open(self._menu_of)

    def _on_menu_asked(self, kind: PartKind, _at: QPoint) -> None:
        self._menu_of = kind

    def _on_row_chosen(self, key: str) -> None:
        self.scope.choose(key)

    def _on_against_chosen(self, key: str) -> None:
        if self.scope is self.parts:
            self.parts.compare_with(key)

    def _on_unfolded(self, unfolded: bool) -> None:  # noqa: FBT001 - a signal's
        self._is_folded = not unfolded
        self._on_scope_chosen("part")

    def _on_copy_asked(self) -> None:
        texts = [card.plain for card in self.page.cards]
        QGuiApplication.clipboard().setText("\n\n".join(texts))

    def restore_version(self, version: str) -> None:
        """Leave the whole position as it was in that version."""
        if self.place is not None:
            self.flush()
            # Whether all is saved is known when the worker comes to this.
            self._read(lambda: version, self._on_version_wanted)

    def _on_version_wanted(self, version: str) -> None:
        if self.place is not None:
            self._restore(self.versions.restoring_of(self.place, version))

    def _on_restore_asked(self) -> None:
        self._restore(self.scope.restoring())

    def _restore(self, found: Restoring | None) -> None:
        if self.place is not None and found is not None:
            self._bringing.restore(self.place, found)

    def _read(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._tools.jobs.run(work, owner=self, then=then, failed=self._notices.say_failed)

    def _read_aside(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._tools.readings.run(work, owner=self, then=then, failed=self._notices.say_failed)
