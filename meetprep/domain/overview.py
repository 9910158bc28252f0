"""What the page of a meeting says at one glance."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from meetprep.domain.clearance import Progress, Status
from meetprep.domain.speaking import WordCount, duration

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from meetprep.domain.meeting import Meeting, MeetingId, QuestionId, Session
    from meetprep.domain.paper import PaperId, PaperWarning
    from meetprep.domain.position import Stance
    from meetprep.domain.task import Task


@dataclass(frozen=True, slots=True)
class ListedMeeting:
    """A meeting as a list shows it: without its agenda."""

    id: MeetingId
    name: str
    start: date | None
    end: date | None
    place: str
    sessions: int
    questions: int
    archived: bool = False

    def is_past(self, today: date) -> bool:
        """Tell whether it ended before ``today``."""
        last = self.end or self.start
        return last is not None and last < today


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """A paper as a list shows it; ``pages`` is 0 where its format knows none."""

    id: PaperId
    file_name: str
    title: str | None
    received_at: datetime
    pages: int
    questions: int
    footnotes: int
    warnings: tuple[PaperWarning, ...] = ()
    is_newest: bool = True


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """How far a question is: progress, notes of others and how long the answer takes.

    ``to_review`` is how many suggestions and comments on the answer are open.
    """

    progress: Progress = field(default_factory=Progress)
    notes: int = 0
    unread: int = 0
    words: WordCount = field(default_factory=WordCount)
    to_review: int = 0


class NewsKind(Enum):
    """What can happen while nobody looks."""

    REVISED = auto()
    STANCE = auto()
    NOTE = auto()
    PAPER = auto()
    DECIDED = auto()
    CLEARED = auto()


@dataclass(frozen=True, slots=True)
class News:
    """Something that happened to a meeting.

    ``who`` is a person or the code of a delegation; ``about`` is the name of a file or what
    somebody remarked.
    """

    kind: NewsKind
    at: datetime
    who: str = ""
    question: QuestionId | None = None
    delegation: str = ""
    about: str = ""
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """A meeting with all that its page shows."""

    meeting: Meeting
    questions: Mapping[QuestionId, QuestionFacts]
    papers: tuple[PaperFacts, ...] = ()
    tasks: tuple[Task, ...] = ()
    news: tuple[News, ...] = ()

    def cleared(self, session: Session) -> tuple[int, int]:
        """Return how many questions of the session are cleared, and of how many."""
        asked = [one for one in session.questions if one.dropped_by is None]
        facts = (self.questions.get(one.id, QuestionFacts()) for one in asked)
        done = sum(one.progress.status is Status.CLEARED for one in facts)
        return done, len(asked)

    def seconds(self, questions: Iterable[QuestionId]) -> int:
        """Return how long all answers to ``questions`` take together."""
        words = sum(
            (self.questions.get(one, QuestionFacts()).words for one in questions), WordCount()
        )
        return duration(words.all, self.meeting.words_a_minute)
