"""What can be done to a note: assess, compare, mark as read, correct, add, delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt

from meetprep.domain.note import UNSTORED, Note, NoteSource
from meetprep.ui.keyboard import add_shortcut
from meetprep.ui.notes.note_form import NoteForm
from meetprep.ui.notes.note_saving import NoteSaving
from meetprep.ui.undoing import Undoing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.contrast import Contrast
    from meetprep.domain.meeting import QuestionId
    from meetprep.services.noting import Noting
    from meetprep.ui.notes.beside import Beside, Reader
    from meetprep.ui.tools import Tools


class NoteActs(QObject):
    """Does to the chosen note what the page asks for; what is typed is saved by itself."""

    def __init__(self, noting: Noting, tools: Tools, reader: Reader, window: Beside) -> None:
        super().__init__(window.workspace)
        self._noting, self._tools, self._reader = noting, tools, reader
        self._window = window
        self._form: NoteForm | None = None
        self.saving = NoteSaving(tools.jobs, self)
        self.saving.failed.connect(window.notices.say_failed)
        self.saving.waits_changed.connect(self._on_waits_changed)
        self.undoing = Undoing(tools.jobs, window.notices, self)
        page = reader.page
        page.undo_asked.connect(self.undoing.undo)
        page.tools.add_asked.connect(self.add)
        page.reading.delegation_asked.connect(self.add)
        page.beside.assessed.connect(self._on_assessed)
        page.beside.contrasted.connect(self._on_contrasted)
        page.beside.tagged.connect(self._on_tagged)
        words = self.tr("Mark as read, and go to the next unread")
        add_shortcut(page, "Ctrl+Return", words, self.read_on, within=True)
        page.beside.read_asked.connect(self._on_read)
        page.beside.change_asked.connect(self._on_change)
        page.beside.delete_asked.connect(self._on_delete)

    def show_texts(self, note: Note) -> None:
        """Show what we wrote about ``note``, saved or not yet."""
        unsaved = self.saving.value(("assessment", note.id))
        marked = self.saving.value(("contrasts", note.id))
        assessment = note.assessment if unsaved is None else cast("str", unsaved)
        contrasts = note.contrasts if marked is None else cast("Sequence[Contrast]", marked)
        typed = self.saving.value(("tags", note.id))
        tags = ", ".join(note.tags) if typed is None else cast("str", typed)
        self._reader.page.beside.show_texts(assessment, contrasts, tags)

    def leave(self) -> None:
        """Have what was typed saved, also in a form; one that lacks something stays."""
        self.saving.save()
        if self._form is not None and self._form.is_touched:
            self._form.finish()
        else:
            self._close_form()

    def _close_form(self) -> None:
        self._form = None
        self._reader.page.beside.show_form(None)

    def _on_waits_changed(self) -> None:
        self._window.workspace.show_saved(saved=not self.saving.waits)

    def _on_assessed(self, text: str) -> None:
        if (note := self._reader.chosen()) is not None:
            save = partial(self._noting.assess, note.id, text)
            self.saving.keep(("assessment", note.id), text, save)

    def _on_tagged(self, text: str) -> None:
        if (note := self._reader.chosen()) is not None:
            save = partial(self._noting.tag, note.id, text.split(","))
            self.saving.keep(("tags", note.id), text, save)

    def read_on(self) -> None:
        """Mark the chosen note as read, and choose the next one that is not."""
        note, heard = self._reader.chosen(), self._reader.heard
        if note is None or heard is None:
            return
        cards = self._reader.page.reading.cards.cards
        at = next((n for n, one in enumerate(cards) if one.content.note.id == note.id), -1)
        unread = [one for one in cards[at + 1 :] + cards[:at] if one.content.is_unread]
        if not all(one.is_read for one in (note, *heard.earlier(note))):
            self._on_read(read=True)
        if unread:
            self._reader.choose(unread[0].content.note.id)
            unread[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_contrasted(self, contrasts: object) -> None:
        if (note := self._reader.chosen()) is not None:
            marked = cast("Sequence[Contrast]", contrasts)
            save = partial(self._noting.contrast, note.id, marked)
            self.saving.keep(("contrasts", note.id), marked, save)

    def _on_read(self, read: bool) -> None:  # noqa: FBT001 - a signal's
        note, heard = self._reader.chosen(), self._reader.heard
        if note is None or heard is None:
            return
        said = (note, *heard.earlier(note)) if read else (note,)
        keys = [one.id for one in said if one.is_read is not read]
        self.undoing.do(
            lambda: self._noting.mark_read(keys, read=read),
            lambda _: self._noting.mark_read(keys, read=not read),
        )

    def add(self, delegation: str = "") -> None:
        """Ask for one more note, on the question that is read."""
        subject, heard = self._reader.subject, self._reader.heard
        if heard is None or not heard.meeting.questions:
            return
        question = subject.question or heard.meeting.questions[0].id
        self._ask_for(self._blank(question, delegation or subject.delegation))

    def _blank(self, question: QuestionId, delegation: str) -> Note:
        said_on = self._tools.today()
        source = NoteSource.BILATERAL
        return Note(UNSTORED, question, delegation, "", source=source, said_on=said_on)

    def _on_change(self) -> None:
        if (note := self._reader.chosen()) is not None:
            self._ask_for(note)

    def _ask_for(self, note: Note) -> None:
        choices, page = self._reader.choices(), self._reader.page
        if choices is None:
            return
        self.leave()
        if self._form is not None:
            self._form.write()  # it lacks something yet
            return
        form = self._form = NoteForm(self._tools.theme, note, choices, self._tools.today())
        form.left.connect(self._on_form_left)
        form.done.connect(partial(self._on_filled, note))
        page.show_beside(has_note=True)
        page.beside.show_form(form)
        form.write()

    def _on_form_left(self) -> None:
        self._close_form()
        self._reader.choose(self._reader.note)
        self._reader.page.setFocus()

    def _on_filled(self, before: Note, note: Note) -> None:
        self._close_form()
        noting = self._noting
        if before.id:
            self.undoing.do(lambda: noting.change(note), lambda _: noting.change(before))
        else:
            self.keep(note)

    def keep(self, note: Note) -> None:
        """Store one more note and show it; it can be undone."""
        self.undoing.do(
            lambda: self._noting.add(note),
            lambda kept: self._noting.delete(kept.id),
            then=lambda kept: self._reader.choose(kept.id),
        )

    def _on_delete(self) -> None:
        if (note := self._reader.chosen()) is None:
            return
        name = self._reader.names.get(note.delegation, note.delegation)
        self._reader.page.setFocus(Qt.FocusReason.OtherFocusReason)  # where Ctrl Z undoes it
        self._reader.choose("")
        self.undoing.do(
            lambda: self._noting.delete(note.id),
            lambda _: self._noting.bring_back(note.id),
            said=self.tr("The note of {} is deleted.").format(name),
        )
