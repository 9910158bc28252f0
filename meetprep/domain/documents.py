"""The kinds of documents that are written, and the languages of their fixed words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.position import Audience

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.errors import MeetprepError
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.position import PartKind


class DocumentKind(StrEnum):
    """What can be written, in the order in which it is offered."""

    POSITION_PAPER = "position-paper"
    BRIEF = "brief"
    SPEAKING_NOTE = "speaking-note"
    OVERVIEW = "overview"
    REVIEW = "review"

    @property
    def audience(self) -> Audience:
        """Who may read it."""
        if self is DocumentKind.POSITION_PAPER:
            return Audience.SHAREABLE
        return Audience.INTERNAL


class Language(StrEnum):
    """The language of headings, labels, dates and names; what was drafted stays as written."""

    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    POLISH = "pl"

    @property
    def tag(self) -> str:
        """The language with its country, as BCP 47 has it."""
        return "en-GB" if self is Language.ENGLISH else f"{self.value}-{self.value.upper()}"


@dataclass(frozen=True, slots=True)
class Order:
    """A document that is to be written.

    ``questions`` and ``parts`` are those that go in as far as they may, ``None`` for all.
    ``with_names`` is whether an overview says which delegation stands where; nothing else asks
    for it. ``with_pdf`` is whether there will be a PDF beside the Word file, and
    ``in_house_style`` whether it looks like the house's though its ministry has a template.
    ``against`` names a reviewer: a copy for review then shows what we made of their version.
    """

    kind: DocumentKind
    meeting: MeetingId
    delegation: str
    language: Language = Language.ENGLISH
    with_names: bool = True
    questions: frozenset[QuestionId] | None = None
    parts: frozenset[PartKind] | None = None
    with_pdf: bool = False
    in_house_style: bool = False
    against: str = ""


class Absence(StrEnum):
    """Why a part stays out of a document."""

    INTERNAL = "internal"
    EMPTY = "empty"
    HIDDEN = "hidden"
    NOT_OF_THIS_KIND = "not of this kind"
    NOT_CHOSEN = "not chosen"


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """A part and what becomes of it; ``absence`` is ``None`` where it goes in."""

    kind: PartKind
    absence: Absence | None = None


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    """A question and its parts; ``is_cleared`` is ``None`` where nobody has to clear it."""

    question: QuestionId
    parts: tuple[PlannedPart, ...]
    is_cleared: bool | None = None

    @property
    def goes_in(self) -> bool:
        """Whether any part of the answer goes in."""
        return any(part.absence is None for part in self.parts)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would go into a document and what would stay out, before anything is written.

    ``marking`` is what every page will carry, ``file_name`` what the file is best called.
    """

    order: Order
    questions: tuple[PlannedQuestion, ...]
    marking: str
    file_name: str

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write: a brief and an overview say what is missing."""
        if self.order.kind in {DocumentKind.BRIEF, DocumentKind.OVERVIEW}:
            return not self.questions
        return not any(question.goes_in for question in self.questions)


@dataclass(frozen=True, slots=True)
class Written:
    """A document that lies in a file; ``delegation`` is its name as printed.

    ``pdf`` is the file beside it, ``None`` where none was asked for.
    """

    order: Order
    path: Path
    delegation: str
    marking: str
    questions: int
    pdf: Path | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of many orders: what was written, and why the rest was not."""

    written: tuple[Written, ...]
    failed: tuple[tuple[Order, MeetprepError], ...]
