"""What one delegation intends to say to one question."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.richtext import EMPTY

if TYPE_CHECKING:
    from datetime import datetime

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.richtext import RichText


class Stance(StrEnum):
    """Where a delegation stands. Field terms, never invented ones."""

    SUPPORT = "support"
    CONDITIONS = "support-with-conditions"
    NEUTRAL = "neutral"
    RESERVATION = "reservation"
    OPPOSE = "oppose"
    UNKNOWN = "not-known"


class Audience(StrEnum):
    """Who may read a part."""

    SHAREABLE = "shareable"
    INTERNAL = "internal"


class PartKind(StrEnum):
    """The parts of a position, in the order in which they are drafted.

    Own parts are named by the user, meeting by meeting; all of them are internal.
    """

    KEY_MESSAGE = "key-message"
    LINE_TO_TAKE = "line-to-take"
    RATIONALE = "rationale"
    RED_LINE = "red-line"
    FLEXIBILITY = "flexibility"
    IF_RAISED = "if-raised"
    BACKGROUND = "background"
    OWN_1 = "own-1"
    OWN_2 = "own-2"
    OWN_3 = "own-3"
    OWN_4 = "own-4"

    @property
    def audience(self) -> Audience:
        """Who may read it."""
        return Audience.SHAREABLE if self in _SHAREABLE else Audience.INTERNAL

    @property
    def is_own(self) -> bool:
        """Whether the user adds and names it."""
        return self in _OWN


_SHAREABLE = frozenset({PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE, PartKind.RATIONALE})
_OWN = frozenset({PartKind.OWN_1, PartKind.OWN_2, PartKind.OWN_3, PartKind.OWN_4})


class Origin(StrEnum):
    """Where a revision came from."""

    TYPED = "typed"
    FILE = "file"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Part:
    """The newest text of one part. ``revision`` is 0 and ``saved_at`` None before the first."""

    kind: PartKind
    text: RichText = EMPTY
    revision: int = 0
    saved_at: datetime | None = None

    @property
    def audience(self) -> Audience:
        """Who may read it."""
        return self.kind.audience


@dataclass(frozen=True, slots=True)
class PartRevision:
    """One saved state of a part; ``author`` never leaves the store."""

    kind: PartKind
    number: int
    text: RichText
    saved_at: datetime
    author: str
    origin: Origin = Origin.TYPED


@dataclass(frozen=True, slots=True)
class Position:
    """Stance and all parts, in the order of ``PartKind``, of one delegation on one question.

    ``wording`` is the question's wording that it answers: the one when it was begun, or when it
    was last checked; 0 where nothing is saved.
    """

    question: QuestionId
    delegation: str
    parts: tuple[Part, ...]
    stance: Stance = Stance.UNKNOWN
    stance_revision: int = 0
    wording: int = 0

    def part(self, kind: PartKind) -> Part:
        """Return the part of that kind, without text where there is none."""
        return next((part for part in self.parts if part.kind is kind), Part(kind))

    def answers_older(self, wording: int) -> bool:
        """Tell whether the question changed since, so that somebody should check the answer."""
        return 0 < self.wording < wording

    @property
    def is_empty(self) -> bool:
        """Nothing was written in any part."""
        return all(part.text.is_empty for part in self.parts)


def empty_position(question: QuestionId, delegation: str) -> Position:
    """Return the position of a delegation that has written nothing."""
    return Position(question, delegation, tuple(Part(kind) for kind in PartKind))
