"""Find in a copy that came back which paragraphs belong to which part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.review_copy import Anchor, anchor_named
from meetprep.domain.richtext import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable

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
    under; ``is_fixed`` tells whether a line was written by us.
    """

    def __init__(
        self,
        named: Callable[[str, Anchor | None], Anchor | None],
        is_fixed: Callable[[str], bool],
    ) -> None:
        self.named = named
        self.is_fixed = is_fixed


def regions(returned: Returned, headings: Headings) -> tuple[Region, ...]:
    """Return the regions of the copy in order; each paragraph is in one of them."""
    marked = [_anchor(paragraph) for paragraph in returned.paragraphs]
    seen = {anchor for anchor in marked if anchor is not None}
    found: list[Region] = []
    current: Anchor | None = None
    start = 0

    def close(end: int, then: Anchor | None) -> None:
        nonlocal current, start
        is_emptied = current is not None and current.part is not None
        if end > start or is_emptied:
            found.append(Region(current, start, end))
        current, start = then, end

    for number, (paragraph, mark) in enumerate(zip(returned.paragraphs, marked, strict=True)):
        anchor = mark
        if anchor is None and (lost := headings.named(paragraph.text, current)) is not None:
            anchor = lost if lost not in seen else None
        if anchor is not None:
            seen.add(anchor)
            close(number, _around(anchor))
            close(number + 1, anchor)
        elif _is_heading(paragraph) and headings.is_fixed(paragraph.text):
            close(number, None)
    close(len(returned.paragraphs), None)
    return tuple(found)


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
