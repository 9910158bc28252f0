"""What may leave the house: values that cannot hold anything internal.

A document meant for others is written from these values alone, so that an internal part, an
earlier revision, a comment or a drafter's name has no way in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeGuard

from meetprep.domain.documents import Language
from meetprep.domain.layout import USUAL
from meetprep.domain.position import Audience, PartKind
from meetprep.domain.richtext import Mark, without_mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import Question
    from meetprep.domain.position import Position
    from meetprep.domain.richtext import RichText

SharedKind = Literal[PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE, PartKind.RATIONALE]
"""The kinds of parts that may be shared: no other gets past the check of types."""


@dataclass(frozen=True, slots=True)
class SharedPart:
    """A part that may be read by others; ``language`` is the BCP 47 tag of its text, if known.

    Raises:
        ValueError: the part is internal. That is a bug of the caller's, not a user's mistake.
    """

    kind: SharedKind
    text: RichText
    language: str = ""

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
class Letterhead:
    """What every page of a document says of itself; all of it may be read by others.

    ``language`` is that of the fixed words. ``standing`` is ``None`` where nobody has to clear
    anything; ``as_of`` is the day of the newest text. ``marking`` is that of the papers.
    """

    delegation: str
    meeting: str
    start: date | None = None
    end: date | None = None
    place: str = ""
    marking: str = ""
    reference: str = ""
    language: Language = Language.ENGLISH
    standing: Standing | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class PositionPaper:
    """All that a position paper says."""

    letterhead: Letterhead
    sessions: tuple[SharedSession, ...]


def shared_answer(
    question: Question,
    position: Position,
    layout: Layout = USUAL,
    languages: Mapping[PartKind, str] | None = None,
) -> SharedAnswer:
    """Return what of ``position`` may be shared, in the order of ``layout``.

    Parts that are hidden or hold no text are left out.
    """
    known = languages or {}
    parts = tuple(
        SharedPart(kind, without_mark(text, Mark.LEAVE_OUT), known.get(kind, ""))
        for kind in layout.shown
        if _is_shared(kind) and not (text := position.part(kind).text).is_empty
    )
    return SharedAnswer(question.label, question.context, question.ask, parts)


def _is_shared(kind: PartKind) -> TypeGuard[SharedKind]:
    return kind.audience is Audience.SHAREABLE
