"""Find words in the store, and keep the index that finds them."""

from __future__ import annotations

import zlib
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from meetprep.domain.excerpts import places
from meetprep.domain.searching import HitKind, Term
from meetprep.storage import search_schema
from meetprep.storage.search_hits import found_hits
from meetprep.storage.search_likeness import said_before
from meetprep.storage.search_schema import BAND, BANDS
from meetprep.storage.search_texts import entries, facet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.searching import Earlier, Filters, Hit, Query
    from meetprep.storage.search_texts import Entry

_LONG = 3  # letters from which a whole word tells more than the beginning of another
_SPARE = 4  # for entries of what was changed or deleted and is not read anew yet
_LEVEL = 1
_KINDS = {band: kind for kind, band in BANDS.items()}

_BAND = (
    "SELECT * FROM (SELECT rowid FROM search_words WHERE search_words MATCH ? "
    "AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?)"
)


class Search:
    """The index over all texts, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def is_current(self) -> bool:
        """Whether there is an index, made as this version makes it."""
        return search_schema.is_current(self._connection)

    def rebuild(self) -> None:
        """Leave a new index; everything waits to be read."""
        search_schema.make(self._connection)

    def waiting(self) -> int:
        """Return how many things changed since the index read them."""
        if not search_schema.exists(self._connection):
            return 0
        found = self._connection.exec_driver_sql("SELECT count(*) FROM search_due")
        return int(found.scalar_one())

    def keep(self, most: int) -> int:
        """Read at most ``most`` of what waits, the oldest first; return how many still wait."""
        due = self._connection.exec_driver_sql(
            "SELECT id, kind, key FROM search_due ORDER BY id LIMIT ?", (most,)
        ).all()
        keys: dict[HitKind, list[str]] = defaultdict(list)
        for _, kind, key in due:
            keys[HitKind(kind)].append(key)
        for kind, changed in keys.items():
            fresh = entries(self._session, kind, changed)
            for key in changed:
                self._replace(kind, key, fresh.get(key, []))
        if due:
            self._connection.exec_driver_sql(
                "DELETE FROM search_due WHERE id <= ?", (due[-1][0],)
            )
        return self.waiting()

    def find(self, query: Query, most: int) -> tuple[Hit, ...]:
        """Return at most ``most`` hits of each kind.

        First those in which the words stand together or whole, then the others; the newest
        first. Nothing is found while there is no index.
        """
        matches = _matches(query)
        if not matches or not search_schema.exists(self._connection):
            return ()
        asked = [
            (match, band * BAND, (band + 1) * BAND - 1, most + _SPARE)
            for band in _bands(query.filters)
            for match in matches
        ]
        if not asked:
            return ()
        rows = self._connection.exec_driver_sql(
            " UNION ALL ".join([_BAND] * len(asked)), tuple(v for one in asked for v in one)
        )
        found: dict[HitKind, list[int]] = defaultdict(list)
        for (number,) in rows:
            found[_KINDS[number // BAND]].append(number)
        look = partial(places, terms=query.terms)
        return tuple(
            hit
            for kind in HitKind
            if kind in found
            for hit in found_hits(self._session, kind, dict.fromkeys(found[kind]), look)[:most]
        )

    def like(
        self, asked: str, delegation: str, *, but: MeetingId, most: int
    ) -> tuple[Earlier, ...]:
        """Return at most ``most`` parts that bear on ``asked``, the newest first.

        Only what ``delegation`` said, and not at the meeting ``but``.
        """
        return said_before(self._session, asked, delegation, but=but, most=most)

    @property
    def _connection(self) -> Connection:
        return self._session.connection()

    def _replace(self, kind: HitKind, key: str, fresh: list[Entry]) -> None:
        run = self._connection.exec_driver_sql
        stored = run(
            "SELECT id, place, words FROM search_entry WHERE kind = ? AND key = ? ORDER BY id",
            (kind.value, key),
        ).all()
        old = [(place, zlib.decompress(packed).decode()) for _, place, packed in stored]
        new = [(entry.place, entry.words) for entry in fresh]
        if old == new:
            return
        told = "INSERT INTO search_words(search_words, rowid, words) VALUES ('delete', ?, ?)"
        for (number, *_), (_, words) in zip(stored, old, strict=True):
            run(told, (number, words))
            run("DELETE FROM search_entry WHERE id = ?", (number,))
        band = BANDS[kind]
        last = run(
            "SELECT max(id) FROM search_entry WHERE id BETWEEN ? AND ?",
            (band * BAND, (band + 1) * BAND - 1),
        ).scalar()
        for number, (place, words) in enumerate(new, (last or band * BAND) + 1):
            run("INSERT INTO search_words(rowid, words) VALUES (?, ?)", (number, words))
            run(
                "INSERT INTO search_entry (id, kind, key, place, words) VALUES (?, ?, ?, ?, ?)",
                (number, kind.value, key, place, zlib.compress(words.encode(), _LEVEL)),
            )


def _bands(filters: Filters) -> list[int]:
    """Return the bands in which something can pass ``filters``."""
    kinds = set(filters.kinds or HitKind)
    if filters.delegations:
        kinds &= {HitKind.POSITION, HitKind.NOTE}
    if filters.parts:
        kinds &= {HitKind.POSITION}
    return [BANDS[kind] for kind in HitKind if kind in kinds]


def _matches(query: Query) -> list[str]:
    """Return what to ask of FTS5, the most telling first."""
    where = _facets(query.filters)
    asked = [_phrase(term) for term in query.terms]
    if not asked and not where:
        # Some kinds are asked for and nothing else: every entry belongs to a meeting.
        return [_phrase(Term((facet("m", ""),), is_prefix=True))] if query.filters else []
    matches = [" AND ".join([*asked, *where])]
    words = tuple(word for term in query.terms for word in term.words)
    if len(query.terms) > 1:
        together = _phrase(Term(words, query.terms[-1].is_prefix))
        matches.insert(0, " AND ".join([together, *where]))
    elif asked and query.terms[0].is_prefix and len(words[-1]) >= _LONG:
        matches.insert(0, " AND ".join([_phrase(Term(words)), *where]))
    return matches


def _facets(filters: Filters) -> list[str]:
    fields = (
        ("d", filters.delegations),
        ("m", filters.meetings),
        ("p", filters.parts),
    )
    return [
        _any_of(facet(field, value) for value in values) for field, values in fields if values
    ]


def _any_of(facets: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{one}"' for one in sorted(facets)) + ")"


def _phrase(term: Term) -> str:
    return f'"{" ".join(term.words)}"{"*" if term.is_prefix else ""}'
