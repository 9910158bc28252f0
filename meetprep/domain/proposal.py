"""What a file from outside seems to say, before anybody confirmed it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.domain.note import Confidence, NoteSource
from meetprep.domain.position import Stance

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.deception import Deception
    from meetprep.domain.differences import Run
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.note import Note, NoteFile
    from meetprep.domain.paper import PaperWarning, SourceText


@dataclass(frozen=True, slots=True)
class ProposedNote:
    """One answer found in a file.

    ``certainty`` is how sure it is that it answers ``question``, ``confidence`` how sure the
    stance is. ``earlier`` is what the delegation said to the question before, ``changes`` how
    that became ``text``; both are empty where it said nothing yet. ``is_known`` is whether the
    store has this answer from this file, or in the words that the delegation said last.
    """

    question: QuestionId
    text: str
    stance: Stance = Stance.UNKNOWN
    confidence: Confidence = Confidence.LOW
    certainty: Confidence = Confidence.LOW
    earlier: Note | None = None
    changes: tuple[Run, ...] = ()
    is_known: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one file would add to the store if it were confirmed; nothing is stored yet.

    ``meeting`` is ``None`` and ``delegation`` "" where neither could be told; ``others`` are
    the codes of who else it may be from, or who wrote it together. ``is_exact`` is
    whether it is known to be a position paper that meetprep wrote, so that delegation,
    questions and parts are not guessed. ``paper`` is empty where it waited in the store.
    ``unplaced`` are the passages that answer no question of the meeting, in their order.
    ``warnings`` are doubts of the reading, ``deceptions`` are signs in name, sender or text
    that are not what they look like.
    """

    file: NoteFile
    content: bytes = field(repr=False)
    paper: SourceText = field(repr=False)
    meeting: MeetingId | None = None
    meeting_certainty: Confidence = Confidence.LOW
    delegation: str = ""
    delegation_certainty: Confidence = Confidence.LOW
    others: tuple[str, ...] = ()
    entries: tuple[ProposedNote, ...] = ()
    unplaced: tuple[str, ...] = ()
    said_on: date | None = None
    source: NoteSource = NoteSource.PAPER
    is_exact: bool = False
    warnings: tuple[PaperWarning, ...] = ()
    deceptions: tuple[Deception, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others that wait: the hash and the name of its file."""
        return self.file.sha256, self.file.name

    @property
    def certainty(self) -> Confidence:
        """How sure the whole is: as sure as its weakest piece."""
        head = self.meeting_certainty, self.delegation_certainty
        pieces = (*head, *(one.certainty for one in self.entries))
        return min(pieces, key=_STRENGTH.index) if self.entries else Confidence.LOW

    @property
    def is_known(self) -> bool:
        """Whether the store has all of it, so that confirming adds nothing."""
        return bool(self.entries) and all(one.is_known for one in self.entries)

    @property
    def can_be_confirmed(self) -> bool:
        """Whether it is clear who answers which question."""
        return bool(self.meeting and self.delegation and self.entries)


_STRENGTH = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
