"""What the user wants to export, as chosen so far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.documents import DocumentKind, Language, Order
from meetprep.domain.position import PartKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.meeting import Meeting, MeetingId, QuestionId


class Files(StrEnum):
    """How many files are written at once."""

    ONE = "one"
    EVERY_KIND = "every kind"
    EVERY_DELEGATION = "every delegation"


@dataclass(frozen=True, slots=True)
class Wish:
    """One choice of everything; what is left out is left out of every later file as well.

    ``left_parts`` are kept apart for each kind: a brief goes on holding what a position paper
    does not. ``against`` names the reviewer to whom a copy for review goes back.
    """

    meeting: MeetingId
    delegation: str
    questions: tuple[QuestionId, ...]
    kind: DocumentKind = DocumentKind.POSITION_PAPER
    files: Files = Files.ONE
    language: Language = Language.ENGLISH
    with_names: bool = True
    with_pdf: bool = False
    in_house_style: bool = False
    against: str = ""
    left_questions: frozenset[QuestionId] = frozenset()
    left_parts: frozenset[tuple[DocumentKind, PartKind]] = frozenset()

    @property
    def whole(self) -> Order:
        """The order for all that the document can hold."""
        return Order(self.kind, self.meeting, self.delegation, self.language)

    @property
    def order(self) -> Order:
        """The order for the document as it was chosen."""
        return self.narrowed(self.whole)

    def narrowed(self, order: Order) -> Order:
        """Return ``order`` without the questions and parts that were left out."""
        kept = frozenset(self.questions) - self.left_questions
        parts = frozenset(
            kind for kind in PartKind if (order.kind, kind) not in self.left_parts
        )
        return replace(
            order,
            with_names=self.with_names,
            with_pdf=self.with_pdf,
            in_house_style=self.in_house_style,
            against=self.against if order.kind is DocumentKind.REVIEW else "",
            questions=kept if self.left_questions else None,
            parts=parts if len(parts) < len(PartKind) else None,
        )

    def all_narrowed(self, orders: Iterable[Order]) -> tuple[Order, ...]:
        """Return each of ``orders`` without what was left out."""
        return tuple(map(self.narrowed, orders))

    def of_kind(self, kind: DocumentKind) -> Wish:
        """Return the wish for another kind; papers of each delegation are of one kind alone."""
        each = self.files is Files.EVERY_DELEGATION and kind is not DocumentKind.POSITION_PAPER
        return replace(self, kind=kind, files=Files.ONE if each else self.files)

    def in_files(self, files: Files) -> Wish:
        """Return the wish for so many files at once; what is shown is one of them."""
        each = files is Files.EVERY_DELEGATION
        return replace(
            self, files=files, kind=DocumentKind.POSITION_PAPER if each else self.kind
        )

    def takes(self, kind: PartKind) -> bool:
        """Tell whether parts of that kind were not left out of this document."""
        return (self.kind, kind) not in self.left_parts

    def with_part(self, kind: PartKind, *, goes_in: bool) -> Wish:
        """Return the wish with a part in or out of this kind of document."""
        entry = frozenset({(self.kind, kind)})
        left = self.left_parts - entry if goes_in else self.left_parts | entry
        return replace(self, left_parts=left)

    def with_question(self, question: QuestionId, *, goes_in: bool) -> Wish:
        """Return the wish with a question in or out."""
        entry = frozenset({question})
        left = self.left_questions - entry if goes_in else self.left_questions | entry
        return replace(self, left_questions=left)


def wish_for(
    meeting: Meeting,
    delegation: str,
    kind: DocumentKind | None,
    language: Language,
    before: Wish | None,
) -> Wish:
    """Return the wish for all of a meeting; what else was chosen ``before`` is chosen again."""
    asked = tuple(one.id for one in meeting.questions if one.dropped_by is None)
    wish = Wish(meeting.id, delegation, asked, language=language)
    if before is not None:
        wish = replace(wish, kind=before.kind, with_pdf=before.with_pdf)
    return wish if kind is None else replace(wish, kind=kind)
