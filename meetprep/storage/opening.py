"""Decide what a file is before anything is written to it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.errors import (
    StoreDamaged,
    StoreForeign,
    StoreLocked,
    StoreMissing,
    StoreTooNew,
    StoreUnwritable,
    WrongPassphrase,
)
from meetprep.storage import driver
from meetprep.storage.encryption import is_encrypted
from meetprep.storage.resealing import remove_leftovers
from meetprep.storage.upgrading import RELEASED, upgrade

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.storage.driver import DriverConnection
    from meetprep.storage.encryption import StoreKey


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says it is; ``revision`` is None where it does not say."""

    application_id: int
    revision: str | None
    tables: frozenset[str]


def prepare(
    path: Path, *, create: bool, busy_timeout_ms: int, key: StoreKey | None = None
) -> None:
    """Leave a whole store of the newest revision at ``path``, made or migrated if need be.

    Raises:
        StoreMissing: there is no file and ``create`` is false.
        StoreLocked: it is encrypted and there is no ``key``.
        WrongPassphrase: ``key`` is not the store's.
        StoreForeign: the file is something else; it is untouched.
        StoreTooNew: a later version wrote it; it is untouched.
        StoreDamaged: it cannot be read.
        StoreUnwritable: the place or the file cannot be written.
        StoreBusy: another program is writing to it.
    """
    _require_place(path, create=create)
    remove_leftovers(path)
    if path.stat().st_size:
        survey(path, key)
    elif not create:
        raise StoreForeign(path)
    with driver.translated(path):
        found = _found_revision(path, busy_timeout_ms, key)
        if found is None and not create:
            raise StoreForeign(path)
        if found != RELEASED.head:
            upgrade(path, busy_timeout_ms=busy_timeout_ms, key=key)


def survey(path: Path, key: StoreKey | None = None) -> Header | None:
    """Return what the file says without leaving a trace.

    ``None`` means that a write was cut off, so that nothing can be said before it is undone.

    Raises:
        StoreLocked: it is encrypted and there is no ``key``.
        WrongPassphrase: ``key`` is not the store's.
        StoreForeign: the file is something else.
        StoreTooNew: a later version wrote it.
        StoreDamaged: it cannot be read.
    """
    unfinished = was_cut_off(path)
    try:
        with (
            driver.translated(path),
            closing(driver.connect_untouched(path, key)) as connection,
        ):
            header = read_header(connection, path)
    except (StoreForeign, StoreDamaged, WrongPassphrase):
        require_key(path, key)
        if unfinished:
            return None
        raise
    if header.application_id != driver.APPLICATION_ID:
        raise StoreForeign(path)
    if unfinished:
        return None
    require_known(header, path)
    return header


def require_key(path: Path, key: StoreKey | None) -> None:
    """Return for a file that could not be read, unless it is for want of a key.

    Raises:
        StoreLocked: it is encrypted and there is no ``key``.
    """
    if key is None and is_encrypted(path):
        raise StoreLocked(path) from None


def was_cut_off(path: Path) -> bool:
    """Tell whether a journal waits beside the file: a write is under way, or was killed."""
    try:
        return path.with_name(f"{path.name}-journal").stat().st_size > 0
    except OSError:
        return False


def read_header(connection: DriverConnection, path: Path) -> Header:
    """Return what the file says it is.

    Raises:
        StoreForeign: the file is no database.
    """
    try:
        row = connection.execute("PRAGMA application_id").fetchone() or (0,)
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = frozenset(name for (name,) in names)
    except driver.DriverError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise StoreForeign(path) from None
        raise
    if "alembic_version" not in tables:
        return Header(row[0], None, tables)
    version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return Header(row[0], version[0] if version else None, tables)


def require_known(header: Header, path: Path) -> None:
    """Return for a store that this version can read or migrate.

    Raises:
        StoreTooNew: a later version wrote it.
        StoreDamaged: it does not say which version wrote it.
    """
    if header.revision is None:
        raise StoreDamaged(path, "the store does not say its version")
    if header.revision not in RELEASED.revisions:
        raise StoreTooNew(path)


def _require_place(path: Path, *, create: bool) -> None:
    try:
        if path.is_dir():
            raise StoreUnwritable(path, "there is a folder of that name")
        if not path.exists():
            if not create:
                raise StoreMissing(path)
            path.touch(mode=0o600)  # positions are nobody else's business on a shared machine
    except OSError as error:
        raise StoreUnwritable(path, error.strerror or type(error).__name__) from error


def _found_revision(path: Path, busy_timeout_ms: int, key: StoreKey | None) -> str | None:
    with closing(driver.connect(path, busy_timeout_ms=busy_timeout_ms, key=key)) as connection:
        header = read_header(connection, path)
        if header.tables:
            if header.application_id != driver.APPLICATION_ID:
                raise StoreForeign(path)
            require_known(header, path)
        _prove_writable(connection)
        return header.revision


def _prove_writable(connection: DriverConnection) -> None:
    # BEGIN IMMEDIATE alone succeeds on a read-only file; the first write opens the journal.
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA user_version = 0")
    finally:
        connection.execute("ROLLBACK")
