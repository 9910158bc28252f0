"""What another delegation said or wrote on a question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from meetprep.domain.characters import fitting
from meetprep.domain.position import Stance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.contrast import Contrast
    from meetprep.domain.meeting import QuestionId

NoteId = NewType("NoteId", str)
# Of a note that no store holds yet.
UNSTORED = NoteId("")
_LONG_AGO = datetime(1, 1, 2, tzinfo=UTC)


class NoteSource(StrEnum):
    """How we know what a delegation thinks."""

    PAPER = "paper"
    MEETING = "said in meeting"
    BILATERAL = "bilateral"
    PRESS = "press"


class Confidence(StrEnum):
    """How sure we are of it: sure, likely or unsure."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class NoteFile:
    """The file that notes were taken from; ``sender`` and ``sent_at`` are what a mail says."""

    name: str
    media_type: str
    sha256: str
    size: int
    sender: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a delegation said or wrote on a question; ``assessment`` and the rest are our own.

    ``said_on`` is the day on which it was said, ``noted_at`` when ``author`` took it down,
    ``read_at`` is ``None`` until somebody here has read it. ``contrasts`` are what was marked
    beside our line.
    """

    id: NoteId
    question: QuestionId
    delegation: str
    text: str
    stance: Stance = Stance.UNKNOWN
    source: NoteSource = NoteSource.PAPER
    said_on: date | None = None
    confidence: Confidence | None = None
    assessment: str = ""
    tags: tuple[str, ...] = ()
    author: str = ""
    noted_at: datetime | None = None
    read_at: datetime | None = None
    file: NoteFile | None = None
    contrasts: tuple[Contrast, ...] = ()

    @property
    def day(self) -> date | None:
        """The day on which it was said, as far as is known: else that of taking it down."""
        if self.said_on or self.noted_at is None:
            return self.said_on
        return self.noted_at.astimezone().date()

    @property
    def is_read(self) -> bool:
        """Whether somebody here has read it."""
        return self.read_at is not None


def newest_first(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return the notes by the day on which they were said, those noted last first on each."""

    def age(note: Note) -> tuple[date, datetime]:
        return note.day or date.min, note.noted_at or _LONG_AGO

    return tuple(sorted(notes, key=age, reverse=True))


def in_words(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return those that say something in words: others are a stance alone."""
    return tuple(note for note in notes if note.text.strip())


def tidied(note: Note) -> Note:
    """Return the note as a store keeps it: no blanks around its texts, each tag once."""
    return replace(
        note,
        text=fitting(note.text).strip(),
        assessment=fitting(note.assessment).strip(),
        tags=tidied_tags(note.tags),
        contrasts=tuple(one.tidied for one in note.contrasts if one.text.strip()),
    )


def tidied_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return each tag once, as it was first written, without blanks around it."""
    found: dict[str, str] = {}
    for tag in (" ".join(fitting(one).split()) for one in tags):
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())
