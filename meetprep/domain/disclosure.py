"""What may leave the house: values that cannot hold anything internal.

A document meant for others is written from these values alone, so that an internal part, an
earlier revision, a comment or a drafter's name has no way in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.layout import USUAL
from meetprep.domain.position import Audience
from meetprep.domain.richtext import Mark, without_mark

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import Question
    from meetprep.domain.position import PartKind, Position
    from meetprep.domain.richtext import RichText


@dataclass(frozen=True, slots=True)
class SharedPart:
    """A part that may be read by others.

    Raises:
        ValueError: the part is internal. That is a bug of the caller's, not a user's mistake.
    """

    kind: PartKind
    text: RichText

    def __post_init__(self) -> None:
        """Refuse anything internal."""
        if self.kind.audience is not Audience.SHAREABLE:
            raise ValueError(f"{self.kind} is internal")


@dataclass(frozen=True, slots=True)
class SharedAnswer:
    """A question as printed and the shareable parts of one delegation's answer."""

    label: str
    context: str
    ask: str
    parts: tuple[SharedPart, ...]


@dataclass(frozen=True, slots=True)
class SharedSession:
    """A session and the answers to its questions, in order."""

    label: str
    title: str
    answers: tuple[SharedAnswer, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether all that is shared was cleared in the house: the day, ``None`` for a draft.

    Who cleared it, and what they said to it, has no place here.
    """

    cleared_on: date | None


@dataclass(frozen=True, slots=True)
class PositionPaper:
    """All that a position paper says. ``language`` is a BCP 47 tag of the drafted text.

    ``standing`` is ``None`` where nobody has to clear anything.
    """

    delegation: str
    meeting: str
    start: date | None
    end: date | None
    place: str
    marking: str
    sessions: tuple[SharedSession, ...]
    language: str = "en-GB"
    standing: Standing | None = None


def shared_answer(
    question: Question, position: Position, layout: Layout = USUAL
) -> SharedAnswer:
    """Return what of ``position`` may be shared, in the order of ``layout``.

    Parts that are hidden or hold no text are left out.
    """
    shown = (position.part(kind) for kind in layout.shown)
    parts = tuple(
        SharedPart(part.kind, without_mark(part.text, Mark.LEAVE_OUT))
        for part in shown
        if part.audience is Audience.SHAREABLE and not part.text.is_empty
    )
    return SharedAnswer(question.label, question.context, question.ask, parts)
