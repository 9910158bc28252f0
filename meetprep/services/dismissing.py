"""List the words of returned copies that have no place, until somebody dismisses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.returned import Unplaced, UnplacedId
    from meetprep.storage.database import Database


class Dismissing:
    """What reviewers wrote where nobody was asked to write."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._publish = publish

    def open_on(self, question: QuestionId, delegation: str) -> tuple[Unplaced, ...]:
        """Return what nobody dismissed of a question, and of none in particular.

        Raises:
            NotFound: there is no such question.
        """
        with self._database.reading() as store:
            meeting = store.questions.meeting_of(question)
            return store.unplaced.open_on(meeting, question, delegation)

    def dismiss(self, ids: Collection[UnplacedId]) -> None:
        """List these no longer, not even when the same copy comes again."""
        with self._database.writing() as store:
            store.unplaced.mark(ids, dismissed_at=self._clock())
        self._publish(Changed.REVIEWS)

    def bring_back(self, ids: Collection[UnplacedId]) -> None:
        """Undo ``dismiss``."""
        with self._database.writing() as store:
            store.unplaced.mark(ids, dismissed_at=None)
        self._publish(Changed.REVIEWS)
