"""What the others said on the questions of a meeting, and what of it waits for somebody."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.note import newest_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from meetprep.domain.meeting import Meeting, QuestionId
    from meetprep.domain.note import Note


class Wanted(StrEnum):
    """Which notes are looked at."""

    ALL = "all"
    UNREAD = "unread"
    UNASSESSED = "not assessed"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is read: one question and all delegations, or one delegation and all questions."""

    question: QuestionId | None = None
    delegation: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """The notes of a meeting by question, the newest first, and the delegations at its table.

    ``home`` is the code of the delegation whose desk this is; nobody waits to hear from it.
    """

    meeting: Meeting
    notes: Mapping[QuestionId, tuple[Note, ...]] = field(default_factory=dict)
    table: tuple[str, ...] = ()
    home: str = ""

    @property
    def all(self) -> tuple[Note, ...]:
        """Every note, in the order of the questions."""
        on_each = (self.notes.get(question.id, ()) for question in self.meeting.questions)
        return tuple(note for on_one in on_each for note in on_one)

    @property
    def speakers(self) -> tuple[str, ...]:
        """Whoever was heard on any question, in the order of the table."""
        heard = {note.delegation for note in self.all}
        return (*(code for code in self.table if code in heard), *_outside(heard, self.table))

    def of(self, subject: Subject, wanted: Wanted = Wanted.ALL) -> tuple[Note, ...]:
        """Return the newest note of each delegation, or on each question in their order."""
        if subject.question is not None:
            found = newest_of_each(self.notes.get(subject.question, ()))
        else:
            said = (note for note in self.all if note.delegation == subject.delegation)
            first: dict[QuestionId, Note] = {}
            for note in said:
                first.setdefault(note.question, note)
            found = tuple(first.values())
        return tuple(note for note in found if self._is_wanted(note, wanted))

    def _is_wanted(self, note: Note, wanted: Wanted) -> bool:
        if wanted is Wanted.UNREAD:
            return not all(one.is_read for one in (note, *self.earlier(note)))
        return wanted is Wanted.ALL or not note.assessment

    def earlier(self, note: Note) -> tuple[Note, ...]:
        """Return what the same delegation said to the same question before, newest first."""
        said = self.notes.get(note.question, ())
        own = [one for one in said if one.delegation == note.delegation]
        at = next((number for number, one in enumerate(own) if one.id == note.id), len(own))
        return tuple(own[at + 1 :])

    def limited(self, codes: Iterable[str]) -> Heard:
        """Return what those delegations said, as if nobody else sat at the table."""
        wanted = frozenset(codes)
        notes = {
            question: tuple(note for note in said if note.delegation in wanted)
            for question, said in self.notes.items()
        }
        table = tuple(code for code in self.table if code in wanted)
        return replace(self, notes=notes, table=table)

    def find(self, note: str) -> Note | None:
        """Return the note of that id."""
        return next((one for one in self.all if one.id == note), None)

    def unheard(self, question: QuestionId) -> tuple[str, ...]:
        """Return who at the table, but for ourselves, was not heard on ``question``."""
        heard = {note.delegation for note in self.notes.get(question, ())} | {self.home}
        return tuple(code for code in self.table if code not in heard)

    def unassessed(self) -> tuple[str, ...]:
        """Return whose newest word on some question has no assessment of ours."""
        waiting = {
            note.delegation
            for question in self.meeting.questions
            for note in self.of(Subject(question.id), Wanted.UNASSESSED)
        }
        return tuple(code for code in self.speakers if code in waiting)

    def unread(self) -> tuple[Note, ...]:
        """Return the notes that nobody here has read."""
        return tuple(note for note in self.all if not note.is_read)


def newest_of_each(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return the newest note of each delegation, the newest first."""
    found: dict[str, Note] = {}
    for note in newest_first(notes):
        found.setdefault(note.delegation, note)
    return tuple(found.values())


def _outside(heard: Iterable[str], table: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(heard) - set(table)))
