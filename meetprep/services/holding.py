"""Hold what files from outside seem to say until somebody has confirmed it or put it away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.errors import NotFound
from meetprep.domain.note import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.proposal import Proposal
    from meetprep.storage.database import Database, Transaction


class Holding:
    """Proposals outlast the window; confirming them ends their waiting."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(self) -> tuple[Proposal, ...]:
        """Return what waits as it was kept last, in the order in which it came.

        What answered a question that nobody asks any more answers none.
        """
        with self._database.reading() as store:
            return tuple(_as_asked(store, one) for one in store.waiting.all())

    def hold(self, proposals: Iterable[Proposal]) -> None:
        """Keep what waits, or how it was corrected; the same file waits once."""
        with self._database.writing() as store:
            for one in proposals:
                store.waiting.put(one)

    def let_go(self, proposals: Iterable[Proposal]) -> None:
        """Leave none of them waiting."""
        with self._database.writing() as store:
            for one in proposals:
                store.waiting.remove(one)


def _as_asked(store: Transaction, proposal: Proposal) -> Proposal:
    """Return the proposal with answers to those questions alone that its meeting still has."""
    try:
        meeting = proposal.meeting and store.meetings.get(proposal.meeting)
    except NotFound:
        meeting = None
    asked = {one.id for one in meeting.questions} if meeting else set()
    lost = tuple(one.text for one in proposal.entries if one.question not in asked)
    return replace(
        proposal,
        meeting=meeting.id if meeting else None,
        meeting_certainty=proposal.meeting_certainty if meeting else Confidence.LOW,
        entries=tuple(one for one in proposal.entries if one.question in asked),
        unplaced=(*proposal.unplaced, *(text for text in lost if text.strip())),
    )
