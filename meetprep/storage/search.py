"""Keep the index that finds words."""

from __future__ import annotations

import zlib
from collections import defaultdict
from typing import TYPE_CHECKING

from meetprep.domain.searching import HitKind
from meetprep.storage import search_schema
from meetprep.storage.search_schema import BAND, BANDS, words_table
from meetprep.storage.search_texts import entries

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    from meetprep.storage.search_texts import Entry

_LEVEL = 1


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

    @property
    def _connection(self) -> Connection:
        return self._session.connection()

    def _replace(self, kind: HitKind, key: str, fresh: list[Entry]) -> None:
        """Let the index hold ``fresh`` of that thing and nothing else."""
        run = self._connection.exec_driver_sql
        table = words_table(kind)
        stored = run(
            "SELECT id, place, words FROM search_entry WHERE kind = ? AND key = ? ORDER BY id",
            (kind.value, key),
        ).all()
        old = [(place, zlib.decompress(packed).decode()) for _, place, packed in stored]
        new = [(entry.place, entry.words) for entry in fresh]
        if old == new:
            return
        told = f"INSERT INTO {table}({table}, rowid, words) VALUES ('delete', ?, ?)"  # noqa: S608 - a table of our own
        for (number, *_), (_, words) in zip(stored, old, strict=True):
            run(told, (number, words))
            run("DELETE FROM search_entry WHERE id = ?", (number,))
        for number, (place, words) in enumerate(new, self._last(kind) + 1):
            run(f"INSERT INTO {table}(rowid, words) VALUES (?, ?)", (number, words))  # noqa: S608 - a table of our own
            run(
                "INSERT INTO search_entry (id, kind, key, place, words) VALUES (?, ?, ?, ?, ?)",
                (number, kind.value, key, place, zlib.compress(words.encode(), _LEVEL)),
            )

    def _last(self, kind: HitKind) -> int:
        first = BANDS[kind] * BAND
        last = self._connection.exec_driver_sql(
            "SELECT max(id) FROM search_entry WHERE id BETWEEN ? AND ?",
            (first, first + BAND - 1),
        ).scalar()
        return last or first
