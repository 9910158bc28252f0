"""Keep how fast ministers speak, and for how long, for the meetings to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.meeting import Pace

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.storage.database import Database, Transaction

_WORDS = "words a minute"
_LIMIT = "speaking limit"


class Pacing:
    """The pace that a new meeting begins with; those that there are keep theirs."""

    def __init__(self, database: Database, *, publish: Callable[[Changed], None]) -> None:
        self._database = database
        self._publish = publish

    def pace(self) -> Pace:
        """Return the pace of new meetings."""
        with self._database.reading() as store:
            return usual_pace(store)

    def choose(self, pace: Pace) -> None:
        """Let new meetings begin with ``pace``."""
        with self._database.writing() as store:
            store.settings.put(_WORDS, str(pace.words_a_minute))
            store.settings.put(_LIMIT, str(pace.speaking_limit))
        self._publish(Changed.SETTINGS)


def usual_pace(store: Transaction) -> Pace:
    """Return the pace of new meetings, within one transaction."""
    words, limit, usual = store.settings.get(_WORDS), store.settings.get(_LIMIT), Pace()
    return Pace(
        int(words) if words else usual.words_a_minute,
        int(limit) if limit else usual.speaking_limit,
    )
