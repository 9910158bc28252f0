"""See at one glance how far a meeting is, and what happened since one last looked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.files import replace_file
from meetprep.domain.overview import Overview, QuestionFacts
from meetprep.domain.position import PartKind
from meetprep.domain.speaking import WordCount, count
from meetprep.services.undecided import undecided

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.paper import Paper, PaperId
    from meetprep.domain.position import Position
    from meetprep.storage.database import Database, Transaction


class Overseeing:
    """Put together what the page of a meeting shows."""

    def __init__(
        self,
        database: Database,
        *,
        own_signatures: Callable[[], frozenset[str]],
        clock: Callable[[], datetime],
    ) -> None:
        self._database = database
        self._own_signatures = own_signatures
        self._clock = clock

    def overview(self, meeting: MeetingId, delegation: str) -> Overview:
        """Return the meeting and how far ``delegation`` is with it.

        Raises:
            NotFound: it was deleted or never was.
        """
        with self._database.reading() as store:
            found = store.meetings.get(meeting)
            keys = [question.id for question in found.questions]
            seen = store.agendas.seen_at(meeting)
            own = self._own_signatures()
            news = store.overviews.news(meeting, keys, seen, own=own) if seen else ()
            return Overview(
                meeting=found,
                questions=_facts(store, meeting, delegation),
                papers=store.overviews.papers(meeting),
                tasks=store.tasks.of_meeting(meeting),
                news=news,
            )

    def facts(self, meeting: MeetingId, delegation: str) -> Mapping[QuestionId, QuestionFacts]:
        """Return how far ``delegation`` is with each question of a meeting."""
        with self._database.reading() as store:
            return _facts(store, meeting, delegation)

    def leave(self, meeting: MeetingId) -> None:
        """Keep that the user saw what there is by now."""
        with self._database.writing() as store:
            store.agendas.mark_meeting(meeting, seen_at=self._clock())

    def paper(self, paper: PaperId) -> Paper:
        """Return a paper with its text.

        Raises:
            NotFound: there is none.
        """
        with self._database.reading() as store:
            return store.papers.get(paper)

    def save_file(self, paper: PaperId, target: Path) -> None:
        """Write the file of a paper as it was received.

        Raises:
            NotFound: there is no such paper.
            UnwritablePlace: the file could not be written; the old one is untouched.
        """
        with self._database.reading() as store:
            content = store.papers.content(paper)
        replace_file(target, content)


def _facts(
    store: Transaction, meeting: MeetingId, delegation: str
) -> dict[QuestionId, QuestionFacts]:
    progress = store.progress.of_meeting(meeting, delegation)
    positions = store.positions.of_meeting(meeting, delegation)
    notes = store.overviews.notes(list(progress))
    proposed = {
        # What the text says by now is not shown, so it is not counted.
        question: len(undecided(store, question, delegation).placed())
        for question in store.suggestions.open_of(meeting, delegation)
    }
    remarked = store.comments.open_of(meeting, delegation)
    return {
        question: QuestionFacts(
            reached,
            *notes.get(question, (0, 0)),
            _said(positions[question]),
            proposed.get(question, 0) + remarked.get(question, 0),
        )
        for question, reached in progress.items()
    }


def _said(position: Position) -> WordCount:
    return sum(map(count, position.part(PartKind.LINE_TO_TAKE).text.blocks), WordCount())
