"""Remarks on passages of a position: who wrote what to which words, and whether it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import PartKind

CommentId = NewType("CommentId", str)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that somebody chose in the text of a part.

    ``start`` and ``end`` count characters of ``text``, the plain text as it stood there.
    """

    part: PartKind
    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """What was chosen."""
        return self.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on words of a part, or an answer to one; none of it ever leaves the store.

    ``start`` and ``end`` count characters of the part's plain text in ``revision``. Both are
    the same where the words are gone; ``quoted`` are the words as they were. An answer has the
    place of the remark that it answers, its ``parent``.
    """

    id: CommentId
    question: QuestionId
    delegation: str
    part: PartKind
    revision: int
    start: int
    end: int
    quoted: str
    text: str
    author: str
    made_at: datetime | None = None
    parent: CommentId | None = None
    resolved_at: datetime | None = None
    resolved_by: str = ""

    @property
    def is_resolved(self) -> bool:
        """Somebody said that it is done."""
        return self.resolved_at is not None

    @property
    def is_placed(self) -> bool:
        """Whether any of the words that it is about are still there."""
        return self.start < self.end
