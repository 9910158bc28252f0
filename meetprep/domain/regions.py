"""Find in a copy that came back which paragraphs belong to which part."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.review_copy import Anchor, anchor_named
from meetprep.domain.richtext import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from meetprep.domain.returned import Returned, ReturnedParagraph


@dataclass(frozen=True, slots=True)
class Region:
    """The paragraphs from ``start`` to before ``end``, and what they are.

    ``anchor`` names a part, or only a question for what stands around its parts, or is ``None``
    for what stands around the questions.
    """

    anchor: Anchor | None
    start: int
    end: int

    @property
    def is_part(self) -> bool:
        """Whether the paragraphs are the text of a part."""
        return self.anchor is not None and self.anchor.part is not None


class Headings:
    """How headings are known that lost their marks, and lines that nobody was to change.

    ``named`` returns the mark of a heading by its words, given the question that it stands
    under; ``is_fixed`` tells whether a line was written by us. ``own`` returns the lines of the
    text that was sent with a mark: what it says itself is no heading of the copy.
    """

    def __init__(
        self,
        named: Callable[[str, Anchor | None], Anchor | None],
        is_fixed: Callable[[str], bool],
        own: Callable[[Anchor], Iterable[str]],
    ) -> None:
        self.named = named
        self.is_fixed = is_fixed
        self.own = own

    def of(self, paragraph: ReturnedParagraph, current: Anchor | None) -> Anchor | None:
        """Return what a paragraph is the heading of, or was before somebody changed it."""
        found = self.named(paragraph.text, current)
        if found is None and paragraph.before != paragraph.text:
            found = self.named(paragraph.before, current)
        return found


def regions(returned: Returned, headings: Headings) -> tuple[Region, ...]:
    """Return the regions of the copy in order; each paragraph is in one of them."""
    marked = [_anchor(paragraph) for paragraph in returned.paragraphs]
    division = _Division(headings, marked)
    for number, paragraph in enumerate(returned.paragraphs):
        division.take(number, paragraph)
        division.above = paragraph
    division.close(len(returned.paragraphs), None)
    return tuple(division.found)


class _Division:
    """What was divided so far, and the region that goes on."""

    def __init__(self, headings: Headings, marked: list[Anchor | None]) -> None:
        self._headings = headings
        self._marked = marked
        self._seen = {anchor for anchor in marked if anchor is not None}
        self._anchor: Anchor | None = None
        self._start = 0
        self._own: Counter[str] = Counter()
        self.found: list[Region] = []
        self.above: ReturnedParagraph | None = None

    def take(self, number: int, paragraph: ReturnedParagraph) -> None:
        """Begin another region where the paragraph is a heading of the copy."""
        anchor = self._marked[number] or self._named(paragraph)
        if anchor is not None:
            self.close(number - self._is_retyped(number, anchor), _around(anchor))
            self.close(number + 1, anchor)
        elif self._own[paragraph.before]:
            self._own[paragraph.before] -= 1
        elif _is_heading(paragraph) and self._headings.is_fixed(paragraph.text):
            self.close(number, None)

    def _is_retyped(self, number: int, anchor: Anchor) -> bool:
        """Tell whether the heading of a question known by the line below it stands above."""
        above = self.above
        is_told = self._marked[number] is None and anchor.part is None
        return is_told and number > self._start and above is not None and _is_heading(above)

    def close(self, end: int, then: Anchor | None) -> None:
        """End the region before ``end``, where that of ``then`` begins."""
        region = Region(self._anchor, self._start, end)
        if end > self._start or region.is_part:
            self.found.append(region)
        self._anchor, self._start = then, end
        is_part = then is not None and then.part is not None
        self._own = Counter(self._headings.own(then) if then and is_part else ())

    def _named(self, paragraph: ReturnedParagraph) -> Anchor | None:
        """Return the mark that a heading lost, if it is one."""
        if self._own[paragraph.before]:
            return None
        anchor = self._headings.of(paragraph, self._anchor)
        if anchor is None or anchor in self._seen:
            return None
        self._seen.add(anchor)
        return anchor


def anchors_of(returned: Returned) -> tuple[Anchor, ...]:
    """Return all marks that the copy still has, in its text or in its record, each once."""
    named = [anchor_named(name) for name, _ in returned.record]
    written = map(_anchor, returned.paragraphs)
    return tuple(dict.fromkeys(one for one in (*named, *written) if one is not None))


def marked_questions(returned: Returned) -> frozenset[str]:
    """Return the beginnings of the keys of the questions whose headings have their marks."""
    written = map(_anchor, returned.paragraphs)
    return frozenset(one.question for one in written if one is not None and one.part is None)


def _anchor(paragraph: ReturnedParagraph) -> Anchor | None:
    """Return the last mark of a paragraph; a part counts more than a question."""
    found = [anchor for name in paragraph.anchors if (anchor := anchor_named(name))]
    parts = [anchor for anchor in found if anchor.part is not None]
    both = parts or found
    return both[-1] if both else None


def _is_heading(paragraph: ReturnedParagraph) -> bool:
    return paragraph.shape.kind is BlockKind.HEADING


def _around(anchor: Anchor) -> Anchor:
    """Return the mark of the question that a part belongs to."""
    return Anchor(anchor.question, anchor.delegation)
