"""Keep quick notes while somebody speaks: one line each, one after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.domain.note import UNSTORED, Confidence, Note, NoteSource
from meetprep.domain.position import Stance
from meetprep.domain.quick_note import QuickWords, question_meant, quick_note
from meetprep.ui.notes.choices import Choices
from meetprep.ui.notes.quick_bar import QuickBar
from meetprep.ui.notes.reading_column import name_of
from meetprep.ui.notes.reading_notes import meeting_of, names_of
from meetprep.ui.translating import translate
from meetprep.ui.undoing import Undoing
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.domain.quick_note import QuickNote
    from meetprep.services.desk import Desk
    from meetprep.ui.notes.beside import Beside, Reader
    from meetprep.ui.tools import Tools

_SURE = {
    NoteSource.MEETING: Confidence.HIGH,
    NoteSource.BILATERAL: Confidence.MEDIUM,
    NoteSource.PRESS: Confidence.LOW,
}


class QuickDesk(QObject):
    """Opens the line from anywhere in a meeting, and stores what is entered."""

    _failed = Signal(str)

    def __init__(self, desk: Desk, tools: Tools, reader: Reader, window: Beside) -> None:
        super().__init__(window.workspace)
        self._desk, self._tools, self._reader = desk, tools, reader
        self._workspace = window.workspace
        self._words = QuickWords({})
        self._names: dict[str, str] = {}
        self._meeting: Meeting | None = None
        self._unkept: list[str] = []
        self._before: QWidget | None = None
        self._undoing = Undoing(tools.jobs, window.notices, self)
        self.bar = QuickBar(tools.theme)
        window.workspace.add_below(self.bar)
        window.actions_.quick_note.triggered.connect(self.open)
        reader.page.tools.offer(window.actions_.quick_note)
        self.bar.typed.connect(self._on_typed)
        self.bar.entered.connect(self._on_entered)
        self.bar.undo_asked.connect(self._on_undo)
        self.bar.closed.connect(self.close)
        self._failed.connect(self._on_failed)

    def open(self) -> None:
        """Show the line, for the question that is in sight."""
        workspace = self._workspace
        if workspace.home is None or not workspace.isVisible():
            return
        subject = self._reader.subject
        reads = workspace.page is self._reader.page
        question = subject.question if reads else None
        if question is None and workspace.question is not None:
            question = workspace.question.id
        try:
            meeting = meeting_of(self._desk, workspace.meeting, question)
            self._meeting = self._desk.meetings.get(meeting) if meeting else None
            self._words = self._desk.noting.quick_words()
        except NotFound:
            self._meeting = None
        if self._meeting is None or not self._meeting.questions:
            return
        self._names = names_of(self._desk)
        asked = Choices(self._meeting, self._names).questions()
        known = [key for key, _ in asked]
        self.bar.show_questions(asked, question if question in known else known[0])
        if not self.bar.isVisible():
            self._before = QApplication.focusWidget()
        self.bar.write()
        self._give_back()
        self._on_typed(self.bar.field.text())

    def close(self) -> None:
        """Hide the line, and give the keyboard back."""
        self.bar.hide()
        self.bar.say_kept("")
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def _understood(self, typed: str) -> tuple[QuickNote, QuestionId | None]:
        """Return what was typed, and the question that it is said to, if there is one."""
        note = quick_note(typed, self._words)
        if not note.question:
            return note, self.bar.question.value
        asked = self._meeting.questions if self._meeting else ()
        return note, question_meant(note.question, asked, self.bar.question.value)

    def _on_typed(self, typed: str) -> None:
        note, question = self._understood(typed)
        self.bar.understood.show_note(note, self._names, self._hint(typed, note, question))

    def _hint(self, typed: str, note: QuickNote, question: QuestionId | None) -> str:
        if not typed.strip():
            return self.tr("Who, a sign or a word for the stance, and what")
        if not note.delegations:
            return self.tr("Which delegation? Begin with its sign or name.")
        if question is None:
            return self.tr("There is no question {}.").format(note.question)
        if not note.is_whole:
            return self.tr("What does it say?")
        if note.question and self._meeting:
            asked = next(one for one in self._meeting.questions if one.id == question)
            return name_of(asked, self._meeting)
        return ""

    def _on_entered(self, typed: str) -> None:
        note, question = self._understood(typed)
        if not note.is_whole or question is None:
            return
        source = self.bar.source
        notes = [
            Note(
                UNSTORED,
                question,
                code,
                note.text,
                note.stance or Stance.UNKNOWN,
                source,
                self._tools.today(),
                _SURE[source],
            )
            for code in note.delegations
        ]
        self.bar.take_line("")
        stance = stance_name(note.stance, translate) if note.stance else ""
        who = ", ".join(self._names.get(code, code) for code in note.delegations)
        said = self.tr("Kept: {}").format(" ".join(filter(None, (who, stance))))
        self._undoing.do(
            partial(self._add, typed, notes),
            self._withdraw,
            then=lambda _: self._on_kept(said),
        )

    def _add(self, typed: str, notes: list[Note]) -> tuple[Note, ...]:
        try:
            return self._desk.noting.add_all(notes)
        except MeetprepError:
            self._failed.emit(typed)
            raise

    def _withdraw(self, notes: tuple[Note, ...]) -> None:
        self._desk.noting.delete_all(note.id for note in notes)

    def _on_kept(self, said: str) -> None:
        self.bar.say_kept(said)
        self._give_back()

    def _on_failed(self, typed: str) -> None:
        """Give the line back that could not be kept, once nothing else is being typed."""
        self._unkept.append(typed)
        self._give_back()

    def _give_back(self) -> None:
        if self._unkept and not self.bar.field.text():
            self.bar.take_line(self._unkept.pop(0))

    def _on_undo(self) -> None:
        self._undoing.undo()
        self.bar.say_kept("")
        self.bar.write()
