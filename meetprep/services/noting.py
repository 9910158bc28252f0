"""Note what other delegations say, read it and assess it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.documents.files import replace_file
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.changed import Changed
from meetprep.domain.documents import Language
from meetprep.domain.errors import NotFound
from meetprep.domain.folding import fold
from meetprep.domain.note import NoteId, tidied
from meetprep.domain.position import Stance
from meetprep.domain.quick_note import QuickWords
from meetprep.services.note_evidence import names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.contrast import Contrast
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.note import Note
    from meetprep.storage.database import Database


class Noting:
    """What the others say on each question; nothing of ours is ever changed by it."""

    def __init__(
        self,
        database: Database,
        *,
        author: Callable[[], str],
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._author = author
        self._clock = clock
        self._publish = publish

    def of_meeting(self, meeting: MeetingId) -> Mapping[QuestionId, tuple[Note, ...]]:
        """Return the notes on each question that has any, the newest first."""
        with self._database.reading() as store:
            return store.notes.of_meeting(meeting)

    def on_question(self, question: QuestionId) -> tuple[Note, ...]:
        """Return the notes on a question, the newest first."""
        with self._database.reading() as store:
            return store.notes.on_question(question)

    def of_delegation(self, meeting: MeetingId, code: str) -> tuple[Note, ...]:
        """Return what a delegation said, in the order of the questions, the newest first."""
        with self._database.reading() as store:
            asked = store.meetings.get(meeting).questions
            notes = store.notes.of_meeting(meeting)
        on_each = (notes.get(question.id, ()) for question in asked)
        return tuple(note for of_one in on_each for note in of_one if note.delegation == code)

    def quick_words(self) -> QuickWords:
        """Return by which words a note that is typed quickly names delegations and stances."""
        with self._database.reading() as store:
            delegations = store.delegations.all()
        names = {
            fold(name): one.code
            for one in delegations
            for name in (*sorted(names_of(one)), one.code)
        }
        said = (words_of(language).stances for language in Language)
        stances = {
            fold(word): stance
            for words in said
            for stance, word in words.items()
            if stance is not Stance.UNKNOWN
        }
        return QuickWords(names, stances)

    def add(self, note: Note) -> Note:
        """Keep a note that was typed here, under an id of its own; it counts as read.

        Raises:
            NotFound: there is no such question or delegation.
        """
        return self.add_all([note])[0]

    def add_all(self, notes: Iterable[Note]) -> tuple[Note, ...]:
        """Keep several such notes together: all of them, or none.

        Raises:
            NotFound: there is no such question or delegation.
        """
        now = self._clock()
        kept = tuple(
            replace(
                tidied(note),
                id=NoteId(str(uuid4())),
                author=note.author or self._author(),
                noted_at=now,
                read_at=now,
                file=None,
            )
            for note in notes
        )
        with self._database.writing() as store:
            for note in kept:
                store.questions.get(note.question)
                store.delegations.get(note.delegation)
                store.notes.add(note)
        self._publish(Changed.NOTES)
        return kept

    def change(self, note: Note) -> Note:
        """Replace all that can be corrected of a note: not who took it down, from what, when.

        Raises:
            NotFound: it was deleted, or there is no such question or delegation.
        """
        with self._database.writing() as store:
            store.questions.get(note.question)
            store.delegations.get(note.delegation)
            store.notes.change(tidied(note))
            kept = store.notes.get(note.id)
        self._publish(Changed.NOTES)
        return kept

    def assess(self, note: NoteId, text: str) -> Note:
        """Keep what we think of a note; it never leaves the house.

        Raises:
            NotFound: it was deleted or never was.
        """
        return self._altered(note, lambda kept: replace(kept, assessment=text))

    def tag(self, note: NoteId, tags: Iterable[str]) -> Note:
        """Keep ``tags`` as those of the note.

        Raises:
            NotFound: it was deleted or never was.
        """
        return self._altered(note, lambda kept: replace(kept, tags=tuple(tags)))

    def contrast(self, note: NoteId, contrasts: Iterable[Contrast]) -> Note:
        """Keep what was marked of the note beside our line.

        Raises:
            NotFound: it was deleted or never was.
        """
        return self._altered(note, lambda kept: replace(kept, contrasts=tuple(contrasts)))

    def mark_read(self, notes: Collection[NoteId], *, read: bool = True) -> None:
        """Keep that the notes were read by now, or that they are to be read again."""
        with self._database.writing() as store:
            store.notes.mark_read(notes, at=self._clock() if read else None)
        self._publish(Changed.NOTES)

    def delete(self, note: NoteId) -> None:
        """Hide a note.

        Raises:
            NotFound: there is none.
        """
        self.delete_all([note])

    def delete_all(self, notes: Iterable[NoteId]) -> None:
        """Hide several notes together: all of them, or none.

        Raises:
            NotFound: there is none of an id.
        """
        with self._database.writing() as store:
            for note in notes:
                store.notes.mark(note, deleted_at=self._clock())
        self._publish(Changed.NOTES)

    def bring_back(self, note: NoteId) -> None:
        """Undo ``delete``.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.notes.mark(note, deleted_at=None)
        self._publish(Changed.NOTES)

    def save_file(self, note: NoteId, target: Path) -> None:
        """Write the file that a note was taken from, as it was received.

        Raises:
            NotFound: there is no such note, or it came in no file.
            UnwritablePlace: the file could not be written; the old one is untouched.
        """
        with self._database.reading() as store:
            file = store.notes.get(note).file
            if file is None:
                raise NotFound("note file", note)
            content = store.notes.content(file.sha256)
        replace_file(target, content)

    def _altered(self, note: NoteId, alter: Callable[[Note], Note]) -> Note:
        with self._database.writing() as store:
            kept = tidied(alter(store.notes.get(note)))
            store.notes.change(kept)
        self._publish(Changed.NOTES)
        return kept
