"""What documents for our own minister hold; none of it is meant for others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.richtext import EMPTY

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.disclosure import Letterhead, Standing
    from meetprep.domain.meeting import MeetingFormat
    from meetprep.domain.note import NoteSource
    from meetprep.domain.position import PartKind, Stance
    from meetprep.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where a delegation stands on a question: what it says in short, since which day.

    ``code`` and ``delegation`` are its sign and its name. ``source`` is how we know, ``None``
    for a position that was drafted here. ``last`` is what it said last in words, where the
    stance came without any.
    """

    code: str
    delegation: str
    stance: Stance
    gist: str = ""
    day: date | None = None
    source: NoteSource | None = None
    last: Standpoint | None = None


@dataclass(frozen=True, slots=True)
class BriefPart:
    """One part of our answer; ``name`` is what the user calls an own part, "" for others.

    ``language`` is the BCP 47 tag of its text, "" for that of the document.
    """

    kind: PartKind
    text: RichText
    name: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class BriefAnswer:
    """A question as printed, all that we prepared for it, and where the others stand.

    ``seconds`` is how long the line to take takes, and how long without what may be left out.
    """

    label: str
    title: str
    context: str
    ask: str
    stance: Stance
    parts: tuple[BriefPart, ...]
    others: tuple[Standpoint, ...] = ()
    seconds: tuple[int, int] = (0, 0)
    standing: Standing | None = None

    def text(self, kind: PartKind) -> RichText:
        """Return the text of a part, an empty one where there is none."""
        return next((part.text for part in self.parts if part.kind is kind), EMPTY)


@dataclass(frozen=True, slots=True)
class BriefSession:
    """A session with its time, who attends it for us, and our answers to its questions."""

    label: str
    title: str
    answers: tuple[BriefAnswer, ...] = ()
    time: str | None = None
    end: str | None = None
    approximate: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """All that a minister carries into a meeting.

    ``limit`` is the speaking time of a session in seconds, ``presidency`` a name.
    """

    letterhead: Letterhead
    sessions: tuple[BriefSession, ...]
    limit: int
    presidency: str = ""
    format: MeetingFormat | None = None


@dataclass(frozen=True, slots=True)
class SpeakingNote:
    """What a minister reads aloud, session by session; it uses the line to take alone."""

    letterhead: Letterhead
    sessions: tuple[BriefSession, ...]
    limit: int


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as an overview names it."""

    label: str
    title: str
    ask: str
    session: str = ""


@dataclass(frozen=True, slots=True)
class DelegationRow:
    """Where one delegation stands on every question of the overview, in their order."""

    code: str
    delegation: str
    standpoints: tuple[Standpoint | None, ...]
    is_home: bool = False


@dataclass(frozen=True, slots=True)
class NamedOverview:
    """The matrix of questions and delegations.

    ``silent`` is how many Member States have no row, as nothing is known of them.
    """

    letterhead: Letterhead
    questions: tuple[AskedQuestion, ...]
    rows: tuple[DelegationRow, ...]
    silent: int = 0

    @property
    def counted(self) -> int:
        """How many delegations are counted on every question."""
        return len(self.rows) + self.silent


@dataclass(frozen=True, slots=True)
class StanceGroup:
    """How many delegations take a stance, and what they say: nobody is named.

    Among those of a stance that is not known are all Member States of whom nothing is.

    ``withheld`` is how many gists were left out because they name a delegation themselves.
    """

    stance: Stance
    count: int
    gists: tuple[str, ...] = ()
    withheld: int = 0


@dataclass(frozen=True, slots=True)
class NamelessOverview:
    """How many delegations stand where on each question; it cannot hold whose stance it is."""

    letterhead: Letterhead
    questions: tuple[tuple[AskedQuestion, tuple[StanceGroup, ...]], ...]


Overview = NamedOverview | NamelessOverview
