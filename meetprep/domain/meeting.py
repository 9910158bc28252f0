"""Meetings, their sessions and the questions put to ministers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.paper import PaperId

MeetingId = NewType("MeetingId", str)
SessionId = NewType("SessionId", str)
QuestionId = NewType("QuestionId", str)

WORDS_A_MINUTE = 110
SPEAKING_LIMIT_SECONDS = 180


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast ministers speak, and for how many seconds in one session."""

    words_a_minute: int = WORDS_A_MINUTE
    speaking_limit: int = SPEAKING_LIMIT_SECONDS


class MeetingFormat(StrEnum):
    """How ministers meet."""

    FORMAL = "formal"
    INFORMAL = "informal"
    VIDEO_CONFERENCE = "video conference"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that ministers are asked.

    ``label`` is as printed ("1.", "a)", "Q2"), "" for a bullet. ``title`` is the user's own
    short name for it, "" until given. ``paragraphs`` are its places in the paper.

    It stays the same question in later versions of its paper. ``wording`` counts how often its
    words changed, from 1; ``dropped_by`` is the version that no longer asks it.
    """

    id: QuestionId
    session: SessionId
    paper: PaperId | None
    label: str
    context: str
    ask: str
    title: str = ""
    paragraphs: tuple[int, ...] = ()
    wording: int = 1
    dropped_by: PaperId | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """What a question said in one version of its paper; ``number`` as in ``Question``."""

    number: int
    paper: PaperId
    label: str
    context: str
    ask: str


@dataclass(frozen=True, slots=True)
class Session:
    """An agenda item or working session with its questions, in order.

    ``lead`` is who attends it for us, in the user's words.
    """

    id: SessionId
    meeting: MeetingId
    label: str
    title: str
    time: str | None = None
    end: str | None = None
    approximate: bool = False
    lead: str = ""
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """One gathering of ministers with its sessions, in order.

    ``speaking_limit`` is in seconds and holds for a session; ``presidency`` is a delegation's
    code. ``archived`` is whether the user put it out of sight.
    """

    id: MeetingId
    name: str
    start: date | None = None
    end: date | None = None
    place: str = ""
    body: str = ""
    format: MeetingFormat | None = None
    presidency: str | None = None
    words_a_minute: int = WORDS_A_MINUTE
    speaking_limit: int = SPEAKING_LIMIT_SECONDS
    archived: bool = False
    sessions: tuple[Session, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the order of the sessions."""
        return tuple(question for session in self.sessions for question in session.questions)
