"""Keep like-minded groups, and read what one of them says."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.errors import MeetprepError
from meetprep.domain.like_minded import GroupId, LikeMinded
from meetprep.ui.notes.groups_view import GroupForm

if TYPE_CHECKING:
    from meetprep.domain.heard import Heard
    from meetprep.services.grouping import Grouping
    from meetprep.ui.notes.beside import Reader
    from meetprep.ui.undoing import Undoing


class GroupsDesk(QObject):
    """Knows which group is read, if any."""

    def __init__(self, grouping: Grouping, reader: Reader, undoing: Undoing) -> None:
        super().__init__(undoing)
        self._grouping, self._reader, self._undoing = grouping, reader, undoing
        self._groups: tuple[LikeMinded, ...] = ()
        self._chosen = ""
        view = self._view = reader.page.inbox.groups
        view.chosen.connect(self._on_chosen)
        view.add_asked.connect(lambda: self._ask_for(LikeMinded(GroupId(""), "")))
        view.change_asked.connect(self._on_change)

    def limited(self, heard: Heard) -> Heard:
        """Return what the chosen group said, or everybody where none is."""
        with suppress(MeetprepError):  # the store is busy: they are shown with the next look
            self._groups = self._grouping.groups(heard.meeting.id)
        self._view.show_groups(self._groups, self._reader.names, self._chosen)
        group = self._group()
        return heard.limited(group.members) if group else heard

    def _group(self) -> LikeMinded | None:
        return next((one for one in self._groups if one.id == self._chosen), None)

    def _on_chosen(self, group: str) -> None:
        self._chosen = group
        self._reader.read(self._reader.subject)

    def _on_change(self) -> None:
        if (group := self._group()) is not None:
            self._ask_for(group)

    def _ask_for(self, group: LikeMinded) -> None:
        heard = self._reader.heard
        if heard is None:
            return
        table = tuple(code for code in heard.table if code != heard.home)
        form = GroupForm(group, self._reader.names, table=table, at=heard.meeting.id)
        form.left.connect(lambda: self._view.show_form(None))
        form.done.connect(self._on_done)
        form.deleted.connect(self._on_deleted)
        self._view.show_form(form)
        form.write()

    def _on_done(self, group: LikeMinded) -> None:
        self._view.show_form(None)
        before, grouping = self._group(), self._grouping
        if not group.id:
            self._undoing.do(
                lambda: grouping.add(group.name, group.members, meeting=group.meeting),
                lambda kept: grouping.delete(kept.id),
            )
        elif before is not None:
            self._undoing.do(lambda: grouping.change(group), lambda _: grouping.change(before))

    def _on_deleted(self, group: LikeMinded) -> None:
        self._view.show_form(None)
        self._undoing.do(
            lambda: self._grouping.delete(group.id),
            lambda _: self._grouping.bring_back(group.id),
            said=self.tr("The group “{}” is deleted.").format(group.name),
        )
