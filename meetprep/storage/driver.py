"""Connections to the file, and the one place where the driver's errors are told apart."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from meetprep.domain.errors import (
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreUnwritable,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from meetprep.storage.encryption import StoreKey

DBAPI = dbapi2
DriverError: type[Exception] = dbapi2.Error
APPLICATION_ID = 0x4D505250  # "MPRP"
PAGE_SIZE = 16384  # 3.3 KB a position against 4.6 KB in pages of 4 KB
BUSY_TIMEOUT_MS = 5000

_DECRYPTED_KIB = 65536  # a page that is read again must not be decrypted again

# The driver gives SQLite's primary result codes.
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT")
_UNWRITABLE = (
    "SQLITE_FULL",
    "SQLITE_IOERR",
    "SQLITE_READONLY",
    "SQLITE_CANTOPEN",
    "SQLITE_PERM",
    "SQLITE_AUTH",
    "SQLITE_NOLFS",
    "SQLITE_PROTOCOL",
)
# Copying a store raises SQLite's words alone, without their code.
_CODES = {
    "database is locked": "SQLITE_BUSY",
    "database table is locked": "SQLITE_LOCKED",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
}


class DriverCursor(Protocol):
    """What a statement returns."""

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row."""

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return all rows."""

    def __iter__(self) -> Any: ...  # noqa: ANN401 - rows hold what SQLite holds


class DriverConnection(Protocol):
    """What of the driver's connections is used without SQLAlchemy."""

    def execute(self, statement: str, parameters: tuple[object, ...] = ..., /) -> DriverCursor:
        """Run one statement."""

    def backup(self, target: DriverConnection, /) -> None:
        """Copy the whole database into ``target``."""

    def close(self) -> None:
        """Release the file."""


def connect(
    path: Path,
    *,
    key: StoreKey | None = None,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
    foreign_keys: bool = True,
) -> DriverConnection:
    """Return a connection on which every commit is on the disk before it returns.

    The file must exist.

    Raises:
        WrongPassphrase: ``key`` is not the store's.
        StoreUnwritable: the driver or the file system does not honour the safe journal.
    """
    connection = _connection(path, "mode=rw", key, busy_timeout_ms)
    enforced = "ON" if foreign_keys else "OFF"
    with ExitStack() as undoing:
        undoing.callback(connection.close)
        for pragma in (
            f"busy_timeout = {busy_timeout_ms}",
            f"page_size = {PAGE_SIZE}",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
            f"foreign_keys = {enforced}",
            "journal_mode = TRUNCATE",
            "synchronous = EXTRA",
        ):
            connection.execute(f"PRAGMA {pragma}")
        _require(connection, path, {"foreign_keys": int(foreign_keys)})
        undoing.pop_all()
    return connection


def connect_reading(path: Path, key: StoreKey | None = None) -> DriverConnection:
    """Return a connection that cannot write."""
    return _connection(path, "mode=ro", key)


def connect_untouched(path: Path, key: StoreKey | None = None) -> DriverConnection:
    """Return a connection that leaves no trace: no lock, no journal, no recovery."""
    return _connection(path, "mode=ro&immutable=1", key)


def connect_new(path: Path, key: StoreKey | None = None) -> DriverConnection:
    """Return a connection to a new file, or to one that is about to be overwritten."""
    return _connection(path, "mode=rwc", key)


@contextmanager
def translated(path: Path) -> Generator[None]:
    """Raise what the driver met as the store's own errors; anything else passes as it is.

    Raises:
        StoreBusy: another program holds the store.
        StoreDamaged: the file is damaged.
        StoreUnwritable: the disk is full or read-only, or it failed.
    """
    try:
        yield
    except (DBAPIError, DriverError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        failure = _store_error(path, cause)
        if failure is None:
            raise
        # The driver quotes a text that it cannot decode: its own words must not be chained.
        raise failure from None


def _store_error(path: Path, error: BaseException | None) -> StoreError | None:
    name = getattr(error, "sqlite_errorname", None) or _CODES.get(str(error), "")
    if name.startswith(_BUSY):
        return StoreBusy(path)
    if name.startswith(_DAMAGED):
        return StoreDamaged(path, str(error))
    if name.startswith(_UNWRITABLE):
        return StoreUnwritable(path, str(error))
    if "decode to UTF-8" in str(error):
        return StoreDamaged(path, "a text is not UTF-8")
    return None


def _connection(
    path: Path, query: str, key: StoreKey | None, busy_timeout_ms: int = BUSY_TIMEOUT_MS
) -> DriverConnection:
    place = quote(os.fsencode(path.absolute().as_posix()), safe="/:")
    if not place.startswith("/"):
        place = f"/{place}"  # a drive letter
    connection: DriverConnection = DBAPI.connect(
        f"file://{place}?{query}",
        uri=True,
        timeout=busy_timeout_ms / 1000,  # reading the key's page may have to wait already
        isolation_level=None,  # BEGIN is ours, so that a failed migration rolls back whole
        check_same_thread=False,  # the pool lends a connection to one thread at a time
    )
    if key is not None:
        with ExitStack() as undoing:
            undoing.callback(connection.close)
            _unlock(connection, path, key)
            undoing.pop_all()
    return connection


def _unlock(connection: DriverConnection, path: Path, key: StoreKey) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
    connection.execute(f'PRAGMA key = "{key.raw}"')
    connection.execute(f"PRAGMA cipher_page_size = {PAGE_SIZE}")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute(f"PRAGMA cache_size = -{_DECRYPTED_KIB}")
    except DriverError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise WrongPassphrase(path) from None
        raise


def _require(connection: DriverConnection, path: Path, further: dict[str, int]) -> None:
    for pragma, wanted in {"journal_mode": "truncate", "synchronous": 3, **further}.items():
        found = connection.execute(f"PRAGMA {pragma}").fetchone()
        if found != (wanted,):
            raise StoreUnwritable(path, f"{pragma} is not honoured")
