"""Open the page of the others' notes, keep it true, and go from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.changed import Changed
from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.domain.heard import Heard, Subject, Wanted
from meetprep.ui.notes.choices import Choices
from meetprep.ui.notes.groups_desk import GroupsDesk
from meetprep.ui.notes.inbox_desk import InboxDesk
from meetprep.ui.notes.note_acts import NoteActs
from meetprep.ui.notes.note_card import source_words
from meetprep.ui.notes.notes_page import NotesPage
from meetprep.ui.notes.quick_desk import QuickDesk
from meetprep.ui.notes.reading_notes import (
    meeting_of,
    names_of,
    place_of,
    position_of,
    read_notes,
)
from meetprep.ui.notes.ways_out import WaysOut
from meetprep.ui.translating import translate
from meetprep.wording.translation import Words, labelled

if TYPE_CHECKING:
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.note import Note
    from meetprep.services.desk import Desk
    from meetprep.ui.notes.beside import Beside
    from meetprep.ui.tools import Tools


class NotesDesk(QObject):
    """Knows which notes are read: of one question, or of one delegation."""

    def __init__(self, desk: Desk, tools: Tools, window: Beside) -> None:
        super().__init__(window.workspace)
        self._desk, self._tools, self._window = desk, tools, window
        self._workspace = window.workspace
        self.page = NotesPage(tools.theme, self._workspace.room_beside_rail)
        self.heard: Heard | None = None
        self.subject = Subject()
        self.wanted = Wanted.ALL
        self.note = ""
        self.names: dict[str, str] = {}
        self._workspace.add_page(
            self.page,
            way=window.actions_.inbox,
            tools=self.page.tools,
            step=lambda step: self.page.reading.step(self.subject, step),
        )
        self.acts = NoteActs(desk.noting, tools, self, window)
        self.ways = WaysOut(desk.noting, tools, self, window)
        undoing = self.acts.undoing
        self.inbox = InboxDesk(desk, tools, self, window=window, undoing=undoing)
        self.groups = GroupsDesk(desk.grouping, self, undoing)
        self.quick = QuickDesk(desk, tools, self, window)
        self.inbox.counted.connect(self._show_waiting)
        self._connect()

    def _connect(self) -> None:
        actions, page = self._window.actions_, self.page
        actions.inbox.triggered.connect(self.open)
        actions.meeting.triggered.connect(self._window.meetings.open_current)
        actions.desk.triggered.connect(self._workspace.open_last)
        self._workspace.note_asked.connect(self.open_at)
        self._workspace.desk.shown.connect(self._on_desk_shown)
        self._tools.bus.changed.connect(self._on_changed)
        page.tools.wanted.connect(self._on_wanted)
        page.unchosen.connect(lambda: self.choose(""))
        page.reading.subject_chosen.connect(self.read)
        page.reading.note_chosen.connect(self._on_note_chosen)
        page.reading.all_asked.connect(lambda: self._on_wanted(Wanted.ALL.value))
        page.inbox.delegation_asked.connect(lambda code: self.read(Subject(delegation=code)))
        page.beside.delegation_asked.connect(self._on_delegation_asked)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the middle."""
        return self._workspace.page is self.page

    def finish(self) -> MeetprepError | None:
        """Save everything before going on; return why something could not be saved."""
        return self.acts.saving.finish() or self.inbox.finish()

    def open(self) -> None:
        """Show what the others said to the question that is worked on."""
        question = self._workspace.question
        self.open_at(question.id if question else None)

    def open_at(self, question: QuestionId | None, delegation: str = "") -> None:
        """Show the notes on ``question``, the one of ``delegation`` chosen."""
        if self._workspace.home is None:
            return
        if not self._load(meeting_of(self._desk, self._workspace.meeting, question)):
            words = self.tr("There is no meeting yet.")
            self._window.notices.say(Words(words, self.tr("Drop a paper to begin.")), "info")
            return
        self._window.memory.history.close()
        self._window.show_workspace()
        heard = self.heard
        asked = [one.id for one in heard.meeting.questions] if heard else []
        if question in asked:
            self.subject = Subject(question=question)
        elif self.subject.question not in asked and not self.subject.delegation:
            self.subject = Subject(question=asked[0] if asked else None)
        self.note = ""
        self._workspace.show_page(self.page)
        self._show()
        self._choose_first(delegation)
        self.page.reading.to_top()
        self.page.setFocus()

    def open_again(self, subject: Subject, note: str) -> None:
        """Show the notes as they were shown before."""
        self.open_at(subject.question)
        if self.heard is not None:
            self.read(subject)
            self.choose(note)

    def _choose_first(self, delegation: str = "") -> None:
        """Choose the note of ``delegation``, or the first where all columns are in sight."""
        notes = [card.content.note for card in self.page.reading.cards.cards]
        own = [note for note in notes if note.delegation == delegation]
        first = own or (notes if self.page.has_room else [])
        self.choose(first[0].id if first else "")

    def _load(self, meeting: MeetingId | None) -> bool:
        """Read the notes of ``meeting``; say whether there is such a meeting."""
        self.heard = None
        try:
            if meeting is not None:
                self.names = names_of(self._desk)
                self.heard = read_notes(self._desk, self._workspace.home, meeting)
        except NotFound:
            pass
        except MeetprepError as error:
            self._window.notices.say_failed(error)
        if self.heard is None:
            return False
        self.inbox.show()
        return True

    def choices(self) -> Choices | None:
        """Return what can be chosen of a note of this meeting."""
        return Choices(self.heard.meeting, self.names) if self.heard else None

    def read(self, subject: Subject) -> None:
        """Show the notes of ``subject``."""
        self.acts.leave()
        self.subject = subject
        self._show()
        self._choose_first()
        self.page.reading.to_top()

    def _show(self) -> None:
        if self.heard is None:
            return
        heard = self.groups.limited(self.heard)
        self.page.reading.show_subject(
            heard, self.subject, self.wanted, names=self.names, today=self._tools.today()
        )
        counts = {kind: len(heard.of(self.subject, kind)) for kind in Wanted}
        self.page.tools.show_counts(counts, self.wanted)
        self.page.inbox.show_waiting(heard, self.names)
        self._show_note()
        place, here = place_of(heard, self.subject, self.names)
        self._workspace.show_place([place, self.tr("Inbox")], here)

    def chosen(self) -> Note | None:
        """Return the note that is held against our line."""
        return self.heard.find(self.note) if self.heard else None

    def source_of(self, note: Note) -> str:
        """Return who said it, how and when we came to know it."""
        name = self.names.get(note.delegation, note.delegation)
        return labelled(name, source_words(note, self._tools.today()), translate)

    def choose(self, note: str) -> None:
        """Hold ``note`` against our line, or none."""
        self.acts.leave()
        self.note = note
        self.page.reading.cards.mark(note)
        self._show_note()

    def _show_note(self) -> None:
        note, heard = self.chosen(), self.heard
        self.page.show_beside(has_note=note is not None or self.page.beside.has_form)
        question = note.question if note else self.subject.question
        ours = position_of(self._desk, self._workspace.home, question)
        self.page.beside.our_line.show_position(ours)
        if note is None or heard is None:
            self.page.beside.show_nothing()
            return
        name = self.names.get(note.delegation, note.delegation)
        self.page.beside.show_note(note, name, heard.earlier(note), self._tools.today())
        self.acts.show_texts(note)

    def _show_waiting(self) -> None:
        if self.heard is not None:
            many = len(self.heard.unread()) + len(self._window.proposals)
            self._workspace.show_waiting(self._window.actions_.inbox, many)

    def _on_desk_shown(self, meeting: object, *_: object) -> None:
        shown = getattr(meeting, "id", None)
        if self.heard is None or self.heard.meeting.id != shown:
            self._load(shown)

    def _on_changed(self, changed: Changed) -> None:
        seen = Changed.NOTES | Changed.QUESTIONS | Changed.MEETINGS | Changed.POSITIONS
        if self.heard is None or not changed & (seen if self.is_open else Changed.NOTES):
            return
        if self._load(self.heard.meeting.id):
            if self.is_open:
                self._show()
        elif self.is_open:
            self._workspace.show_first()

    def _on_wanted(self, wanted: str) -> None:
        self.wanted = Wanted(wanted)
        self._show()

    def _on_note_chosen(self, note: str) -> None:
        """Show the note; chosen again, it is assessed."""
        is_again = note == self.note
        self.choose(note)
        if is_again:
            self.page.beside.write()

    def _on_delegation_asked(self) -> None:
        if (note := self.chosen()) is not None:
            self.read(Subject(delegation=note.delegation))
