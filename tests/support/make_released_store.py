"""Write the stored database of a version anew while that version is not yet released.

Run it after a change of the first migration: ``python -m tests.support.make_released_store``.
What the store holds stays; its tables are made as the migration now makes them.
"""

import gzip
import tempfile
from contextlib import closing
from pathlib import Path

import sqlcipher3

from meetprep.storage.database import Database
from meetprep.storage.upgrading import RELEASED

STORES = Path(__file__).resolve().parents[1] / "databases"
BEGIN = {"wording": "1"}
TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version' "
    "AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'"
)


def main() -> None:
    """Rebuild the store of the newest revision."""
    kept = STORES / f"v{RELEASED.head}.store.gz"
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder, "old.store"), Path(folder, "new.store")
        old.write_bytes(gzip.decompress(kept.read_bytes()))
        Database(new).close()
        with closing(sqlcipher3.connect(str(new), isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("ATTACH ? AS old KEY ''", (str(old),))
            connection.execute("BEGIN")
            for (table,) in connection.execute(TABLES).fetchall():
                copy(connection, table)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
            connection.execute("COMMIT")
            connection.execute("DETACH old")
            connection.execute("VACUUM")
        kept.write_bytes(gzip.compress(new.read_bytes(), mtime=0))


def copy(connection: sqlcipher3.Connection, table: str) -> None:
    """Give a table the rows that it has in the old store."""
    known = {row[1] for row in connection.execute(f'PRAGMA old.table_info("{table}")')}
    here = connection.execute(f'PRAGMA main.table_info("{table}")').fetchall()
    # A column that is new and must hold something holds nothing of its kind: "", 0 or no;
    # wordings are counted from 1.
    values = {
        name: f'"{name}"'
        if name in known
        else "''"
        if kind in {"TEXT", "VARCHAR"}
        else BEGIN.get(name, "0")
        for _, name, kind, is_needed, *_ in here
        if name in known or is_needed
    }
    if known:
        columns = ", ".join(f'"{name}"' for name in values)
        connection.execute(f'DELETE FROM main."{table}"')
        connection.execute(
            f'INSERT INTO main."{table}" ({columns}) '
            f'SELECT {", ".join(values.values())} FROM old."{table}"'
        )


if __name__ == "__main__":
    main()
