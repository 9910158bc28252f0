"""Hide, move, name and add parts on the desk; each act can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from meetprep.domain.layout import USUAL
from meetprep.ui.icons import icon
from meetprep.ui.translating import translate
from meetprep.wording.terms import part_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import Meeting
    from meetprep.domain.position import PartKind
    from meetprep.services.laying_out import LayingOut
    from meetprep.services.opening import OpenQuestion
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.theme import Theme
    from meetprep.ui.workspace import Workspace


class PartLayouts(QObject):
    """Keeps the parts on the desk as the meeting's layout says."""

    def __init__(
        self, laying_out: LayingOut, jobs: Jobs, theme: Theme, workspace: Workspace
    ) -> None:
        super().__init__(workspace)
        self._laying_out = laying_out
        self._jobs = jobs
        self._theme = theme
        self._workspace = workspace
        self._desk = workspace.desk
        self._parts = self._desk.parts
        self._meeting: Meeting | None = None
        self._layout = self._before = USUAL
        self._kind: PartKind | None = None
        self._new: PartKind | None = None
        self._up = self._action("chevron-up", self.tr("Move up"), "Alt+Shift+Up")
        self._up.triggered.connect(lambda: self._move(-1))
        self._down = self._action("chevron-down", self.tr("Move down"), "Alt+Shift+Down")
        self._down.triggered.connect(lambda: self._move(1))
        menu = self._action("ellipsis", self.tr("Menu of this part"), "Alt+Shift+P")
        menu.triggered.connect(self._on_menu_key)
        self._hide = QAction(icon(theme, "eye-off"), self.tr("Hide"), self)
        self._hide.triggered.connect(self._on_hide)
        self._rename = QAction(icon(theme, "pencil"), self.tr("Rename"), self)
        self._rename.triggered.connect(self._on_rename)
        self._add = QAction(icon(theme, "plus"), self.tr("Add part"), self)
        self._add.triggered.connect(self._on_add)
        self._connect()

    def _action(self, sign: str, text: str, keys: str) -> QAction:
        action = QAction(icon(self._theme, sign), text, self._parts)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._parts.addAction(action)
        return action

    def _connect(self) -> None:
        self._desk.opened.connect(self._on_opened)
        self._desk.shown.connect(self._say_hidden)
        self._parts.part_focused.connect(lambda editor: self._point_at(editor.draft.key.kind))
        self._parts.menu_asked.connect(self._on_menu_asked)
        self._parts.renamed.connect(self._on_renamed)
        self._parts.placed.connect(self._on_placed)
        self._parts.foot.add_asked.connect(self._on_add)
        self._parts.foot.show_asked.connect(self._on_show)
        self._parts.foot.undo_asked.connect(self._on_undo)

    def _on_opened(self, opened: OpenQuestion) -> None:
        self._meeting, self._new = opened.meeting, None
        self._show(opened.layout)
        self._parts.foot.show_act("")

    def _show(self, layout: Layout) -> None:
        if layout != self._parts.layout_of_parts:
            self._parts.show_layout(layout)
        self._layout = layout
        self._parts.foot.show_room(is_full=layout.is_full)

    def _say_hidden(self) -> None:
        names = [(kind, self._name(kind)) for kind in self._layout.hidden]
        self._parts.foot.show_hidden(names, self._desk.written(self._layout.hidden))

    def _change(self, layout: Layout, said: str) -> None:
        """Show and keep ``layout``, and say what was done where it can be undone."""
        meeting = self._meeting
        if meeting is None or layout == self._layout:
            return
        before, self._before = self._layout, self._layout
        self._apply(layout, said)
        self._jobs.run(
            lambda: self._laying_out.keep(meeting.id, layout),
            owner=self,
            then=lambda _: None,
            failed=partial(self._on_failed, before),
        )

    def _apply(self, layout: Layout, said: str) -> None:
        self._show(layout)
        self._desk.rearrange()
        self._say_hidden()
        self._parts.foot.show_act(said)

    def _on_failed(self, before: Layout, error: Exception) -> None:
        self._apply(before, "")
        self._workspace.failed.emit(error)

    def _name(self, kind: PartKind) -> str:
        return part_name(kind, translate, self._layout)

    def _point_at(self, kind: PartKind) -> None:
        self._kind = kind
        layout = self._layout
        self._hide.setEnabled(layout.shown != (kind,))
        self._rename.setEnabled(kind.is_own)
        self._up.setEnabled(layout.moved(kind, -1) != layout)
        self._down.setEnabled(layout.moved(kind, 1) != layout)
        self._add.setEnabled(not layout.is_full)

    def _on_menu_asked(self, kind: PartKind, at: QPoint) -> None:
        self._point_at(kind)
        menu = QMenu(self._parts)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._hide, self._up, self._down])
        if kind.is_own:
            menu.addAction(self._rename)
        menu.addSeparator()
        menu.addAction(self._add)
        menu.addActions(self._parts.window().findChildren(QAction, "part_history"))
        menu.popup(at)

    def _on_menu_key(self) -> None:
        if self._kind is not None:
            self._parts.row(self._kind).heading.ask()

    def _with_kind(self, act: Callable[[PartKind], None]) -> None:
        if self._kind is not None:
            act(self._kind)

    def _move(self, step: int) -> None:
        self._with_kind(lambda kind: self._change_place(kind, self._layout.moved(kind, step)))

    def _on_placed(self, kind: PartKind, beside: PartKind, after: bool) -> None:  # noqa: FBT001 - a signal's
        self._change_place(kind, self._layout.placed(kind, beside, after=after))

    def _change_place(self, kind: PartKind, layout: Layout) -> None:
        self._change(layout, self.tr("{} was moved.").format(self._name(kind)))
        self._point_at(kind)

    def _on_hide(self) -> None:
        self._with_kind(self._hide_part)

    def _hide_part(self, kind: PartKind) -> None:
        said = self.tr("{} is hidden; its text is kept.").format(self._name(kind))
        self._change(self._layout.with_hidden(kind), said)

    def _on_show(self, kind: PartKind) -> None:
        said = self.tr("{} is shown again.").format(self._name(kind))
        self._change(self._layout.with_hidden(kind, is_hidden=False), said)

    def _on_rename(self) -> None:
        self._with_kind(lambda kind: self._parts.row(kind).heading.edit_name())

    def _on_renamed(self, kind: PartKind, name: str) -> None:
        is_new, self._new = kind is self._new, None
        layout = self._layout.renamed(kind, name)
        before = self._before
        self._change(layout, self.tr("The part is called {}.").format(layout.name(kind)))
        if is_new and layout != before:
            self._before = before  # adding and naming are one act
        self._parts.row(kind).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        if self._layout.is_full:
            return
        layout = self._layout.with_own(self.tr("Own part"))
        self._new = layout.kinds[-1]
        self._change(layout, self.tr("A part was added. It stays internal."))
        self._parts.row(self._new).heading.edit_name()

    def _on_undo(self) -> None:
        self._new = None
        self._change(self._before, "")
