"""Find words by the index: the newest first, in as little time as typing a letter leaves."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from meetprep.domain.excerpts import places
from meetprep.domain.searching import Filters, Found, HitKind, Term
from meetprep.storage.search_hits import found_hits
from meetprep.storage.search_likeness import said_before
from meetprep.storage.search_schema import words_table
from meetprep.storage.search_texts import facet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.searching import Earlier, Query
    from meetprep.storage.driver import DriverConnection

_LONG = 3  # letters from which a whole word tells more than the beginning of another
_SPARE = 4  # for entries of what was changed or deleted and is not read anew yet
_EXISTS = "SELECT 1 FROM sqlite_schema WHERE name = 'search_due'"
_WAITING = "SELECT count(*) FROM search_due"


class Finding:
    """What can be found in one consistent state of the store."""

    def __init__(self, connection: DriverConnection) -> None:
        self._connection = connection
        self._exists = connection.execute(_EXISTS).fetchone() is not None

    def find(self, query: Query, most: int) -> Found:
        """Return at most ``most`` hits of each kind.

        First those in which the words stand together or whole, then the others; the newest
        first. Nothing is found while there is no index.
        """
        if not self._exists:
            return Found(waiting=1)
        waiting = self._connection.execute(_WAITING).fetchone() or (0,)
        matches = _matches(query)
        look = partial(places, terms=query.terms)
        hits = [
            hit
            for kind in (_kinds(query.filters) if matches else ())
            if (numbers := _numbers(self._connection, kind, matches, most + _SPARE))
            for hit in islice(found_hits(self._connection, kind, numbers, look), most)
        ]
        return Found(tuple(hits), waiting[0])

    def like(
        self, asked: str, delegation: str, *, but: MeetingId, most: int
    ) -> tuple[Earlier, ...]:
        """Return at most ``most`` parts that bear on ``asked``, the newest first.

        Only what ``delegation`` said, and not at the meeting ``but``.
        """
        if not self._exists:
            return ()
        return said_before(self._connection, asked, delegation, but=but, most=most)


def _numbers(
    connection: DriverConnection, kind: HitKind, matches: Iterable[str], most: int
) -> list[int]:
    """Return the entries for each of ``matches``, one after the other, each once."""
    table = words_table(kind)
    asks = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"  # noqa: S608 - a table of our own

    def asked(match: str) -> list[int]:
        return [number for (number,) in connection.execute(asks, (match, most))]

    *telling, broad = matches
    widest = asked(broad)
    if not widest:
        return []  # so the more telling ones have nothing either
    best = [number for match in telling for number in asked(match)]
    return list(dict.fromkeys([*best, *widest]))


def _kinds(filters: Filters) -> list[HitKind]:
    """Return the kinds of which something can pass ``filters``."""
    kinds = set(filters.kinds or HitKind)
    if filters.delegations:
        kinds &= {HitKind.POSITION, HitKind.NOTE}
    if filters.parts:
        kinds &= {HitKind.POSITION}
    return [kind for kind in HitKind if kind in kinds]


def _matches(query: Query) -> list[str]:
    """Return what to ask of FTS5, the most telling first."""
    where = _facets(query.filters)
    asked = [phrase(term) for term in query.terms]
    if not asked and not where:
        # Some kinds are asked for and nothing else: every entry belongs to a meeting.
        return [phrase(Term((facet("m", ""),), is_prefix=True))] if query.filters else []
    matches = [" AND ".join([*asked, *where])]
    words = tuple(word for term in query.terms for word in term.words)
    if len(query.terms) > 1:
        together = phrase(Term(words, query.terms[-1].is_prefix))
        matches.insert(0, " AND ".join([together, *where]))
    elif asked and query.terms[0].is_prefix and len(words[-1]) >= _LONG:
        matches.insert(0, " AND ".join([phrase(Term(words)), *where]))
    return matches


def _facets(filters: Filters) -> list[str]:
    fields: dict[str, Iterable[str]] = {
        "d": filters.delegations,
        "m": filters.meetings,
        "p": filters.parts,
    }
    return [
        "(" + " OR ".join(f'"{facet(field, value)}"' for value in sorted(values)) + ")"
        for field, values in fields.items()
        if values
    ]


def phrase(term: Term) -> str:
    """Return what asks FTS5 for ``term``, whose words hold letters and digits only."""
    return f'"{" ".join(term.words)}"{"*" if term.is_prefix else ""}'
