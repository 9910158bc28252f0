"""What a reviewer's version of a text says, to show what we made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.merging import applied, changes
from meetprep.domain.returned import Touch
from meetprep.domain.suggestion import apart
from meetprep.domain.tracked import Tracked
from meetprep.services.aligning import matching

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import Part, PartKind
    from meetprep.domain.richtext import RichText
    from meetprep.storage.database import Transaction


def their_versions(
    store: Transaction, question: QuestionId, delegation: str, reviewer: str
) -> Mapping[PartKind, RichText]:
    """Return the texts as ``reviewer`` last sent them back, of the parts changed by them.

    Of what they changed twice, the first is taken.
    """
    found = store.suggestions.of_position(question, delegation)
    theirs = [one for one in found if one.author.casefold() == reviewer.casefold()]
    texts = {}
    for kind in dict.fromkeys(one.part for one in theirs):
        newest = max(one.based_on for one in theirs if one.part is kind)
        of_it = [one for one in theirs if (one.part, one.based_on) == (kind, newest)]
        base = store.remembered.texts(question, delegation, kind, {newest})[newest]
        changed = apart((one.change for one in of_it), lambda change: change)
        texts[kind] = applied(base, *changed)
    return texts


def tracked(theirs: RichText, ours: Part, author: str) -> Tracked:
    """Return what became of their version in our text; it is said to be of ``author``."""
    made = changes(theirs, ours.text, matching)
    told = ours_in(author, ours.saved_at)
    return Tracked(theirs, made, told.author, told.made_at)


def ours_in(author: str, at: datetime | None) -> Touch:
    """Return how a file says that we changed something: nobody else does so in that second."""
    return Touch(author, at.replace(microsecond=0) if at else None)
