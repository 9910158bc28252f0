"""What is marked in a paper: passages by their kind, each with its colours and its sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.taken import cited_in

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from meetprep.domain.paper import Footnote, Paragraph


class MarkKind(StrEnum):
    """What a passage was taken for."""

    QUESTION = "question"
    SESSION = "session"
    ANNOUNCEMENT = "announcement"
    NOTE = "note"
    REFERENCE = "reference"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one kind, as tokens: ground, edge, tag and what stands on the tag."""

    ground: str
    edge: str
    tag: str
    on_tag: str


LOOKS = {
    MarkKind.QUESTION: Look("accent_soft", "accent", "accent", "on_accent"),
    MarkKind.SESSION: Look("head_soft", "head", "head_soft", "head"),
    MarkKind.ANNOUNCEMENT: Look("mark", "mark_line", "warn_soft", "warn"),
    MarkKind.NOTE: Look("info_soft", "info", "info_soft", "info"),
    MarkKind.REFERENCE: Look("cite_soft", "cite", "cite_soft", "cite"),
    MarkKind.DOUBT: Look("warn_soft", "mark_line", "warn_soft", "warn"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """How a paragraph is marked, with a tag in the margin."""

    kind: MarkKind = MarkKind.QUESTION
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A passage inside a paragraph: ``[start, stop)`` of its text; ``words`` name it."""

    kind: MarkKind
    start: int
    stop: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said below a paragraph, in a dashed frame with a tag."""

    tag: str
    words: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Everything that is marked; ``hidden`` kinds are not shown.

    ``citing`` finds references in a text; ``cited`` are the blocks where each is first.
    """

    paragraphs: Mapping[int, Mark] = field(default_factory=dict)
    announced: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    citing: re.Pattern[str] | None = None
    cited: tuple[int, ...] = ()
    notices: Mapping[int, Notice] = field(default_factory=dict)
    has_notes: bool = False
    hidden: frozenset[MarkKind] = frozenset()

    def shows(self, kind: MarkKind) -> bool:
        """Tell whether passages of that kind are shown."""
        return kind not in self.hidden

    def mark(self, paragraph: int) -> Mark | None:
        """Return how a paragraph is marked, ``None`` where it is not."""
        found = self.paragraphs.get(paragraph)
        return found if found and self.shows(found.kind) else None

    def spans(self, number: int, paragraph: Paragraph) -> Iterator[Span]:
        """Return the passages inside paragraph ``number``."""
        if self.shows(MarkKind.ANNOUNCEMENT) and number in self.announced:
            yield Span(MarkKind.ANNOUNCEMENT, *self.announced[number])
        if self.shows(MarkKind.REFERENCE):
            yield from self._cited(paragraph.text, 0)

    def note_spans(self, note: Footnote) -> Iterator[Span]:
        """Return the passages inside a footnote, counted in its block: the label is there."""
        if self.shows(MarkKind.REFERENCE):
            yield from self._cited(note.text, len(note.label) + 2)

    def _cited(self, text: str, shift: int) -> Iterator[Span]:
        for start, stop in cited_in(text, self.citing):
            yield Span(MarkKind.REFERENCE, start + shift, stop + shift, text[start:stop])
