"""Take what we tracked ourselves in a copy for what was sent, and the rest for changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.returned import OURS

if TYPE_CHECKING:
    from collections.abc import Collection

    from meetprep.domain.returned import ReturnedParagraph, Stretch, Touch


def as_sent(paragraph: ReturnedParagraph, ours: Collection[Touch]) -> ReturnedParagraph:
    """Return ``paragraph`` as if our own changes had been accepted before the copy went out.

    What we took out is in neither text, but keeps its place. ``ours`` is how the file says that
    we changed something.
    """
    inserted, deleted = _fate(paragraph.inserted, paragraph.deleted, ours)
    stretches = tuple(_stretch_as_sent(one, ours) for one in paragraph.stretches)
    return replace(paragraph, stretches=stretches, inserted=inserted, deleted=deleted)


def _stretch_as_sent(stretch: Stretch, ours: Collection[Touch]) -> Stretch:
    inserted, deleted = _fate(stretch.inserted, stretch.deleted, ours)
    return replace(stretch, inserted=inserted, deleted=deleted)


def _fate(
    inserted: Touch | None, deleted: Touch | None, ours: Collection[Touch]
) -> tuple[Touch | None, Touch | None]:
    if deleted in ours:
        return OURS, OURS
    return (None if inserted in ours else inserted), deleted
