"""Do what is asked for in the sidebar, and keep the progress in it true."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from meetprep.domain.changed import Changed
from meetprep.domain.errors import MeetprepError
from meetprep.domain.meeting import MeetingId, QuestionId, SessionId
from meetprep.services.arranging import agenda_of
from meetprep.ui.models.meeting_rows import Role, RowKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QPoint

    from meetprep.domain.meeting import Meeting, Session
    from meetprep.services.desk import Desk
    from meetprep.ui.meeting.meeting_acts import MeetingActs
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

_PAUSE_MS = 400


class SidebarActs(QObject):
    """Renames, moves, archives, deletes and undoes from the tree."""

    def __init__(
        self, desk: Desk, tools: Tools, workspace: Workspace, acts: MeetingActs
    ) -> None:
        super().__init__(workspace)
        self._desk = desk
        self._workspace = workspace
        self._acts = acts
        self._tree = tree = workspace.sidebar.tree
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(workspace.show_progress)
        tools.bus.changed.connect(self._on_changed)
        tree.renamed.connect(self._on_renamed)
        tree.deleted.connect(self._on_deleted)
        tree.moved.connect(self._on_moved)
        tree.dropped.connect(self._on_dropped)
        tree.menu_asked.connect(self._on_menu)
        tree.undo_asked.connect(acts.undo)

    def _on_changed(self, changed: Changed) -> None:
        shown = Changed.POSITIONS | Changed.CLEARANCE | Changed.REVIEWS | Changed.NOTES
        if changed & shown:
            self._pause.start()

    def _meeting_of(self, index: QModelIndex) -> Meeting:
        while index.data(Role.KIND) is not RowKind.MEETING:
            index = index.parent()
        return self._desk.meetings.get(MeetingId(index.data(Role.ID)))

    def _session_of(self, index: QModelIndex) -> Session:
        sessions = self._meeting_of(index).sessions
        return next(one for one in sessions if one.id == index.data(Role.ID))

    def _try(self, act: Callable[[], None]) -> None:
        """Do ``act``; say why where what it is done to is gone, or the store is busy."""
        try:
            act()
        except MeetprepError as error:
            self._workspace.failed.emit(error)

    def _on_renamed(self, index: QModelIndex, name: str) -> None:
        self._try(partial(self._rename, index, name))

    def _rename(self, index: QModelIndex, name: str) -> None:
        kind, key = index.data(Role.KIND), index.data(Role.ID)
        if kind is RowKind.MEETING:
            self._acts.rename_meeting(MeetingId(key), name)
        elif kind is RowKind.SESSION:
            session = self._session_of(index)
            self._acts.change_session(session, replace(session, title=name))
        else:
            _, question = self._desk.meetings.of_question(QuestionId(key))
            self._acts.rename_question(question, name)

    def _on_deleted(self, index: QModelIndex) -> None:
        self._try(partial(self._delete, index))

    def _delete(self, index: QModelIndex) -> None:
        kind, key = index.data(Role.KIND), index.data(Role.ID)
        if kind is RowKind.MEETING:
            self._acts.delete_meeting(MeetingId(key), index.data())
        elif kind is RowKind.SESSION:
            self._acts.delete_session(self._session_of(index))
        else:
            self._acts.delete_question(self._desk.meetings.of_question(QuestionId(key))[1])

    def _on_moved(self, index: QModelIndex, step: int) -> None:
        self._try(partial(self._move, index, step))

    def _move(self, index: QModelIndex, step: int) -> None:
        kind, key = index.data(Role.KIND), index.data(Role.ID)
        if kind is RowKind.SESSION:
            self._acts.move_session(self._meeting_of(index), SessionId(key), step)
        elif kind is RowKind.QUESTION:
            self._acts.move_question(self._meeting_of(index), QuestionId(key), step)

    def _on_dropped(self, dragged: QModelIndex, into: QModelIndex, place: int) -> None:
        is_session = dragged.data(Role.KIND) is RowKind.SESSION
        drop = self._drop_session if is_session else self._drop_question
        self._try(partial(drop, dragged, into, place))

    def _drop_session(self, dragged: QModelIndex, _meeting: QModelIndex, place: int) -> None:
        meeting = self._meeting_of(dragged)
        agenda = agenda_of(meeting)
        keys = list(agenda)
        stood = keys.index(SessionId(dragged.data(Role.ID)))
        # It goes away above its new place, where it stood above it.
        keys.insert(place - (stood < place), keys.pop(stood))
        self._acts.order(meeting, {key: agenda[key] for key in keys})

    def _drop_question(self, dragged: QModelIndex, session: QModelIndex, place: int) -> None:
        meeting = self._meeting_of(dragged)
        agenda = {key: list(order) for key, order in agenda_of(meeting).items()}
        question, to = QuestionId(dragged.data(Role.ID)), SessionId(session.data(Role.ID))
        stood = SessionId(dragged.parent().data(Role.ID))
        if to == stood and agenda[stood].index(question) < place:
            place -= 1  # it goes away above its new place
        agenda[stood].remove(question)
        agenda[to].insert(place, question)
        self._acts.order(meeting, agenda)

    def _on_menu(self, index: QModelIndex, at: QPoint) -> None:
        menu = QMenu(self._tree)
        for words, act in self._choices(index):
            menu.addAction(words, act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _choices(self, index: QModelIndex) -> list[tuple[str, Callable[[], None]]]:
        kind, key = index.data(Role.KIND), index.data(Role.ID)
        opens = partial(self._tree.opened.emit, index)
        choices: list[tuple[str, Callable[[], None]]] = []
        if kind is not RowKind.SESSION:
            choices.append((self.tr("Open\tEnter"), opens))
        choices.append((self.tr("Rename\tF2"), partial(self._tree.rename, index)))
        if kind is RowKind.MEETING:
            is_archived = bool(index.data(Role.GONE))
            words = self.tr("Take out of the archive") if is_archived else self.tr("Archive")
            archive = partial(
                self._acts.archive, MeetingId(key), index.data(), archived=not is_archived
            )
            choices.append((words, archive))
        else:
            up, down = partial(self._on_moved, index, -1), partial(self._on_moved, index, 1)
            choices.append((self.tr("Move up\tCtrl+Shift+Up"), up))
            choices.append((self.tr("Move down\tCtrl+Shift+Down"), down))
        choices.append((self.tr("Delete\tDel"), partial(self._on_deleted, index)))
        return choices
