"""Look for damage in a store without writing to it."""

from __future__ import annotations

import hashlib
from contextlib import closing
from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.domain.damage import Damage, DamageKind
from meetprep.domain.errors import (
    StoreDamaged,
    StoreForeign,
    StoreMissing,
    StoreUnwritable,
)
from meetprep.storage import driver
from meetprep.storage.history import Unreadable, unpack
from meetprep.storage.opening import (
    Header,
    read_header,
    require_key,
    require_known,
    was_cut_off,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from meetprep.storage.driver import DriverConnection
    from meetprep.storage.encryption import StoreKey

_OURS = frozenset({"alembic_version", "position", "part_revision"})
_MOST = 100  # findings of SQLite's own check; beyond that they say nothing new


def check(path: Path, key: StoreKey | None = None) -> tuple[Damage, ...]:
    """Return all that is wrong with the store; nothing is written.

    Raises:
        StoreMissing: there is no file.
        StoreLocked: it is encrypted and there is no ``key``.
        WrongPassphrase: ``key`` is not the store's.
        StoreForeign: the file is something else.
        StoreTooNew: a later version wrote it.
        StoreBusy: another program is writing to it.
        StoreUnwritable: the file may not be read, or the disk failed.
    """
    try:
        if not path.exists():
            raise StoreMissing(path)
        if path.is_dir() or not path.stat().st_size:
            raise StoreForeign(path)
    except OSError as error:
        raise StoreUnwritable(path, error.strerror or str(error)) from error
    try:
        with driver.translated(path):
            header = _header(path, key)
    except StoreForeign:
        require_key(path, key)
        raise
    except StoreDamaged as error:
        # Without its journal, what a killed program left half done looks like damage.
        if was_cut_off(path):
            return (Damage(DamageKind.UNFINISHED_WRITE, ""),)
        return (Damage(DamageKind.FILE, error.reason),)
    return (*_signature(header), *_findings(path, key))


def _header(path: Path, key: StoreKey | None) -> Header:
    with closing(driver.connect_untouched(path, key)) as connection:
        header = read_header(connection, path)
    if header.application_id != driver.APPLICATION_ID and not header.tables >= _OURS:
        raise StoreForeign(path)
    require_known(header, path)
    return header


def _signature(header: Header) -> Iterator[Damage]:
    if header.application_id != driver.APPLICATION_ID:
        yield Damage(DamageKind.SIGNATURE, f"{header.application_id:#x}")


def _findings(path: Path, key: StoreKey | None) -> list[Damage]:
    found: list[Damage] = []
    with closing(driver.connect_reading(path, key)) as connection:
        for look in (_integrity, _references, _revisions, _stances, _received_files):
            try:
                with driver.translated(path):
                    found.extend(look(connection))
            except StoreDamaged as error:
                found.append(Damage(DamageKind.FILE, error.reason))
            except StoreUnwritable:
                # SQLite would have to write to undo what a killed program left half done.
                if was_cut_off(path):
                    return [Damage(DamageKind.UNFINISHED_WRITE, "")]
                raise
    return found


def _integrity(connection: DriverConnection) -> Iterator[Damage]:
    for (message,) in connection.execute(f"PRAGMA integrity_check({_MOST})"):
        if message != "ok":
            yield Damage(DamageKind.FILE, message)


def _references(connection: DriverConnection) -> Iterator[Damage]:
    for table, row, to, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Damage(DamageKind.REFERENCE, f"{table} row {row} names no {to}")


def _revisions(connection: DriverConnection) -> Iterator[Damage]:
    rows = connection.execute(
        "SELECT part_id, number, base, CAST(content AS BLOB) FROM part_revision "
        "ORDER BY part_id, number"
    )
    for part, revisions in groupby(rows, key=lambda row: row[0]):
        numbers = []
        wholes: dict[int, bytes] = {}
        for _, number, base, content in revisions:
            numbers.append(number)
            if base is None:
                wholes = {number: content}
            if not _is_readable(content, base, wholes):
                yield Damage(DamageKind.REVISION_UNREADABLE, f"part {part}, revision {number}")
        yield from _gaps(f"part {part}", numbers)


def _stances(connection: DriverConnection) -> Iterator[Damage]:
    rows = connection.execute(
        "SELECT position_id, number FROM stance_revision ORDER BY position_id, number"
    )
    for position, revisions in groupby(rows, key=lambda row: row[0]):
        yield from _gaps(f"stance of position {position}", [number for _, number in revisions])


def _received_files(connection: DriverConnection) -> Iterator[Damage]:
    rows = connection.execute(
        "SELECT 'paper ' || id, sha256, CAST(content AS BLOB) "
        "FROM paper LEFT JOIN paper_file ON paper_id = id "
        "UNION ALL SELECT 'note file ' || substr(sha256, 1, 12), sha256, "
        "CAST(content AS BLOB) FROM note_file"
    )
    for name, sha256, content in rows:
        if content is None:
            yield Damage(DamageKind.RECEIVED_FILE_MISSING, name)
        elif hashlib.sha256(content).hexdigest() != sha256:
            yield Damage(DamageKind.RECEIVED_FILE_CHANGED, name)


def _is_readable(content: bytes, base: int | None, wholes: dict[int, bytes]) -> bool:
    if base is not None and base not in wholes:
        return False
    try:
        unpack(content, None if base is None else wholes[base])
    except Unreadable:
        return False
    return True


def _gaps(name: str, numbers: list[int]) -> Iterable[Damage]:
    missing = sorted(set(range(1, max(numbers) + 1)) - set(numbers))
    return [Damage(DamageKind.REVISION_MISSING, f"{name}, revision {n}") for n in missing]
