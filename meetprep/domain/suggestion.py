"""A change of wording that a named person proposes: to accept or to reject, piece by piece."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NewType, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.domain.richtext import RichText

SuggestionId = NewType("SuggestionId", str)
T = TypeVar("T")


class ChangeKind(StrEnum):
    """What a change is about."""

    WORDING = "wording"
    LOOK = "look"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Change:
    """The signs ``start`` to ``end`` of a text, and what is to stand in their place.

    Places count signs as an editor does (see ``signs``): the mark of a footnote is one. The
    first paragraph of a new wording goes on the one that it is put into. A change of look
    leaves the signs; one of a paragraph is about all of it and gives its new shape only.
    """

    kind: ChangeKind
    start: int
    end: int
    replacement: RichText


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change of one part of a position, as it stood in revision ``based_on``.

    ``quoted`` are the words that the reviewer had before them. ``is_clash`` is whether the same
    words were changed here since; ``start`` and ``end`` are then around what stands there now.
    ``author`` is "" where the file does not say who made the change. ``decided_in`` is the
    revision that accepting it made.
    """

    id: SuggestionId
    question: QuestionId
    delegation: str
    part: PartKind
    based_on: int
    start: int
    end: int
    quoted: str
    replacement: RichText
    author: str
    made_at: datetime | None
    kind: ChangeKind = ChangeKind.WORDING
    accepted: bool | None = None
    decided_at: datetime | None = None
    decided_in: int | None = None
    is_clash: bool = False

    @property
    def change(self) -> Change:
        """What is to be changed."""
        return Change(self.kind, self.start, self.end, self.replacement)


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Somebody who changed our texts: those of which questions, and when last, if known."""

    name: str
    questions: frozenset[QuestionId]
    last: datetime | None = None


def apart(found: Iterable[T], change: Callable[[T], Change]) -> list[T]:
    """Return, in the order of the text, those whose ``change`` touches none of one before.

    What a paragraph becomes touches none of its words, but what else it would become.
    """
    kept: list[T] = []
    reached = -1
    shaped: set[int] = set()
    for one in sorted(found, key=lambda each: (change(each).start, change(each).end)):
        made = change(one)
        if made.kind is ChangeKind.PARAGRAPH:
            is_apart = made.start not in shaped
            shaped.add(made.start)
        else:
            is_apart = made.start >= reached
            reached = made.end if is_apart else reached
        if is_apart:
            kept.append(one)
    return kept
