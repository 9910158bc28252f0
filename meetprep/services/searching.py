"""Search everything, and keep the index that makes it quick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.errors import StoreDamaged
from meetprep.domain.folding import fold
from meetprep.domain.position import PartKind
from meetprep.domain.searching import Filters, Found, HitKind, Query, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.searching import Earlier
    from meetprep.storage.database import Database

_STEP = 100  # things read anew in one transaction: a tenth of a second
_MOST = 12  # of each kind


class Searching:
    """Find words in meetings, questions, positions, notes and papers."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._is_damaged = False
        self._was_rebuilt = False

    def search(self, typed: str, filters: Filters | None = None, most: int = _MOST) -> Found:
        """Return at most ``most`` hits of each kind for whatever was typed.

        Words that name a delegation, a meeting's place, a part or a kind and end with a colon
        are filters; they add to ``filters``. Nothing is written.
        """
        query = parse(typed, self._names() if ":" in typed else None)
        query = Query(query.terms, query.filters | (filters or Filters()))
        try:
            with self._database.searching() as finding:
                return finding.find(query, most)
        except StoreDamaged:
            # The index follows from the rest: whether that is damaged too is seen in ``keep``.
            self._is_damaged = True
            return Found(waiting=1)

    def keep(self, most: int = _STEP) -> int:
        """Bring a part of the index up to date and return how much still waits.

        An index that is missing, damaged or of another version is made anew.

        Raises:
            StoreDamaged: not only the index is damaged.
            StoreUnwritable: the disk is full or read-only, or it failed.
            StoreBusy: another program holds the store.
        """
        try:
            with self._database.reading() as store:
                is_current = store.search.is_current and not self._is_damaged
                if is_current and not store.search.waiting():
                    return 0
            with self._database.writing() as store:
                if not store.search.is_current or self._is_damaged:
                    store.search.rebuild()
                    self._is_damaged = False
                return store.search.keep(most)
        except StoreDamaged:
            if self._was_rebuilt:
                raise
            self._was_rebuilt = True
            return self.rebuild()

    def rebuild(self) -> int:
        """Leave an empty index and return how much waits to be read.

        Raises:
            StoreDamaged: not only the index is damaged.
        """
        with self._database.writing() as store:
            store.search.rebuild()
            self._is_damaged = False
            return store.search.waiting()

    def keep_all(self) -> None:
        """Bring the whole index up to date, in short transactions."""
        while self.keep():
            pass

    def said_before(
        self, question: QuestionId, delegation: str, most: int = 8
    ) -> tuple[Earlier, ...]:
        """Return what the delegation said on questions like this one at other meetings.

        Raises:
            NotFound: there is no such question.
        """
        with self._database.reading() as store:
            asked = store.questions.get(question)
            meeting = store.questions.meeting_of(question)
        words = f"{asked.title} {asked.context} {asked.ask}"
        with self._database.searching() as finding:
            return finding.like(words, delegation, but=meeting, most=most)

    def _names(self) -> dict[str, Filters]:
        """Return what can be typed with a colon as a filter."""
        with self._database.reading() as store:
            delegations = store.delegations.all()
            meetings = store.meetings.all()
        named: dict[str, Filters] = {}
        pairs: list[tuple[str, Filters]] = [
            *((d.code, Filters(delegations=frozenset({d.code}))) for d in delegations),
            *((m.place, Filters(meetings=frozenset({m.id}))) for m in meetings),
            *_fixed_names(),
        ]
        for name, filters in pairs:
            key = fold(name)
            named[key] = named.get(key, Filters()) | filters
        return named


def _fixed_names() -> Iterator[tuple[str, Filters]]:
    for kind in HitKind:
        yield kind.value, Filters(kinds=frozenset({kind}))
        yield f"{kind.value}s", Filters(kinds=frozenset({kind}))
    for part in PartKind:
        yield part.value, Filters(parts=frozenset({part}))
