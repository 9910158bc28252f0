"""Open the page of the room, keep it true, and do what is asked for on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.changed import Changed
from meetprep.domain.documents import DocumentKind
from meetprep.domain.errors import NotFound
from meetprep.domain.table import csv_of
from meetprep.ui.keyboard import add_shortcut
from meetprep.ui.room.figures_desk import FiguresDesk
from meetprep.ui.room.picture import RoomPicture
from meetprep.ui.room.room_page import RoomPage
from meetprep.ui.room.saying import Saying
from meetprep.ui.room.seats import View
from meetprep.ui.room.table import rows_of
from meetprep.ui.translating import translate
from meetprep.ui.undoing import Undoing
from meetprep.wording.terms import days
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.population import Population
    from meetprep.domain.position import Stance
    from meetprep.domain.room import Room
    from meetprep.services.desk import Desk
    from meetprep.ui.room.beside import Beside
    from meetprep.ui.tools import Tools

_SHOWN = (
    Changed.NOTES | Changed.POSITIONS | Changed.MEETINGS | Changed.QUESTIONS | Changed.SETTINGS
)


class RoomDesk(QObject):
    """Connects the page of the room with the services and the window."""

    def __init__(self, desk: Desk, tools: Tools, window: Beside) -> None:
        super().__init__(window.workspace)
        self._desk = desk
        self._tools = tools
        self._window = window
        self.view: View | None = None
        self._asked = 0
        self._takes_keyboard = False
        self._worked_on: QuestionId | None = None
        self._wanted: QuestionId | None = None
        self.page = RoomPage(tools.theme)
        self._figures = FiguresDesk(desk, tools, self.page.figures)
        undoing = Undoing(tools.jobs, window.notices, self)
        self.saying = Saying(desk, undoing, window.notices, tools.today)
        way, step = window.actions_.room, self.page.step
        window.workspace.add_page(self.page, way=way, step=step)
        self._connect()

    def _connect(self) -> None:
        page, head = self.page, self.page.head
        self._window.actions_.room.triggered.connect(self.open)
        self._tools.bus.changed.connect(self._on_changed)
        head.named.connect(lambda on: self._change(with_names=on))
        head.grouped.connect(lambda group: self._change(group=group))
        head.ordered.connect(lambda order: self._change(order=order, order_by=page.question))
        head.export_asked.connect(self._on_export_asked)
        page.matrix.stance_chosen.connect(self._on_stance_chosen)
        self.saying.kept.connect(page.foot.say_kept)
        page.foot.undo_asked.connect(self._on_undo_asked)
        page.opened.connect(self._on_opened)
        self._figures.failed.connect(self._on_failed)
        undo = self.tr("Undo a stance")
        add_shortcut(page.matrix, "Ctrl+Z", undo, self.saying.undo, within=True)

    def open(self) -> None:
        """Show the room of the meeting that is worked on, else of the next one.

        The keyboard goes to the question that was worked on since the room was open last.
        """
        workspace = self._window.workspace
        meeting = self._meeting()
        if workspace.home is None or meeting is None:
            return
        worked_on = _worked_on(self._window)
        self._wanted = worked_on if worked_on != self._worked_on else None
        self._worked_on = worked_on
        self._window.show_workspace()
        if self.view is not None and self.view.room.meeting.id != meeting:
            self.view = None
            self.page.votes.forget()
        self.page.show_waiting(is_waiting=self.view is None)
        self.page.foot.say_kept("")
        workspace.show_page(self.page)
        workspace.show_place([], self.tr("The room"))
        self.page.setFocus()  # until there is a matrix
        self._takes_keyboard = True
        self._read(meeting)

    def open_again(self, view: View) -> None:
        """Show the room as it was shown before."""
        self.view = view
        self.open()

    def _meeting(self) -> MeetingId | None:
        if (worked_on := self._window.workspace.meeting) is not None:
            return worked_on.id
        known = [one for one in self._desk.meetings.all() if not one.archived]
        today = self._tools.today()
        coming = [one for one in known if (last := one.end or one.start) and last >= today]
        return next((one.id for one in coming or known[-1:]), None)

    def _read(self, meeting: MeetingId) -> None:
        """Read the room in the worker; of several readings the last one is shown."""
        self._asked += 1
        asked, rooms = self._asked, self._desk.rooms

        def show(read: tuple[Room, Population, bool]) -> None:
            if asked == self._asked and self.is_open:
                self._show(read)

        self._tools.jobs.run(
            lambda: (rooms.of(meeting), rooms.population(), rooms.has_own_figures()),
            owner=self,
            then=show,
            failed=self._on_failed,
        )

    def _show(self, read: tuple[Room, Population, bool]) -> None:
        room, population, is_own = read
        if self.view is None:
            self.view = View(room, population)
        else:
            # Nobody moves away under the hand that says where they stand.
            stays = () if self._takes_keyboard else self.view.seats()
            kept = tuple(one.code for one in stays)
            self.view = replace(self.view, room=room, population=population, kept=kept)
        self.page.show_view(self.view)
        self.page.figures.show_own(is_own=is_own)
        self._show_place()
        if self._takes_keyboard:
            self._takes_keyboard = False
            self.page.go_to(self._wanted)
            self.page.take_keyboard()

    def _show_place(self) -> None:
        if self.view is not None:
            meeting = self.view.room.meeting
            when = days(meeting.start, meeting.end, translate)
            above = ", ".join(filter(None, (meeting.place, when)))
            place = [above or meeting.name]
            self._window.workspace.show_place(place, self.tr("The room"))

    def _change(self, **wanted: object) -> None:
        if self.view is not None:
            wanted = {"kept": (), **wanted}
            self.view = replace(self.view, **wanted)  # type: ignore[arg-type] # by name
            self.page.show_view(self.view)

    def _on_changed(self, changed: Changed) -> None:
        if changed & _SHOWN and self.view is not None and self.is_open:
            self._read(self.view.room.meeting.id)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the middle."""
        return self._window.workspace.page is self.page

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, NotFound):
            self.view = None
            self._window.workspace.show_first()
            return
        self._window.workspace.failed.emit(error)

    def _on_stance_chosen(self, stance: Stance) -> None:
        view, question, code = self.view, self.page.question, self.page.matrix.code
        if view is not None and question is not None and code:
            self.saying.say(view.room, question, code, stance)

    def _on_undo_asked(self) -> None:
        self.page.take_keyboard()  # the button goes
        self.saying.undo()

    def _on_opened(self) -> None:
        """Open the note of the cell; our own position, or the question, where there is none."""
        view, question, code = self.view, self.page.question, self.page.matrix.code
        if view is None or question is None:
            return
        stand = view.room.stand(question, code)
        if code == view.room.home or (stand is not None and stand.note is None):
            self._window.workspace.open_question(question)
        else:
            self._window.notes.open_at(question, code)

    def _on_export_asked(self, kind: str) -> None:
        view = self.view
        if view is None:
            return
        if kind == "word":
            self._window.exporting.open(DocumentKind.OVERVIEW)
            return
        folder = Path(self._tools.settings.folder or Path.home())
        suggested = folder / self._desk.rooms.file_name(view.room.meeting, kind)
        title = self.tr("Save the room")
        target = self._tools.prompts.save_any(self.page, title, suggested)
        if target is None:
            return
        self._tools.settings.folder = str(target.parent)
        content = _content(view, kind)
        self._tools.jobs.run(
            lambda: self._desk.rooms.save(content, target),
            owner=self,
            then=lambda _: self._say_saved(target),
            failed=self._on_failed,
        )

    def _say_saved(self, target: Path) -> None:
        title = self.tr("“{}” is saved.").format(target.name)
        self._window.notices.say(Words(title, str(target.parent)), "ok")


def _worked_on(window: Beside) -> QuestionId | None:
    """Return the question whose notes are read, else the one on the desk."""
    if window.notes.is_open and (read := window.notes.subject.question) is not None:
        return read
    question = window.workspace.question
    return question.id if question else None


def _content(view: View, kind: str) -> bytes:
    if kind == "csv":
        return csv_of(rows_of(view))
    picture = RoomPicture(view)
    return picture.svg() if kind == "svg" else picture.png()
