"""Give a store another key, or none: the whole new file or the old one."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, closing, suppress
from typing import TYPE_CHECKING

from meetprep.domain.errors import StoreDamaged, StoreUnwritable
from meetprep.storage import driver

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.storage.driver import DriverConnection
    from meetprep.storage.encryption import StoreKey


def reseal(path: Path, old: StoreKey | None, new: StoreKey | None) -> None:
    """Leave the store under the key ``new``, and every copy made before migrating too.

    The copies come first: once the store is encrypted, nothing beside it can be read. Whoever
    has the old file open can't write to it any more.

    Raises:
        StoreBusy: another program is using the store.
        StoreUnwritable: there is no room, or the folder is read-only.
        StoreDamaged: not everything could be copied; the old file is untouched.
    """
    copies = sorted(path.parent.glob(f"{_literal(path.name)}.before-*"))
    for file in (*(copy for copy in copies if copy.suffix != ".part"), path):
        _reseal(file, old, new)


def share_written(path: Path) -> float:
    """Return how much of the store is written anew by now, from 0 to 1."""
    try:
        return min(_part(path).stat().st_size / max(path.stat().st_size, 1), 1.0)
    except OSError:  # not begun, or done
        return 0.0


def remove_leftovers(path: Path) -> None:
    """Remove what was left half written beside the store when the program was killed."""
    part = _part(path)
    for file in (part, part.with_name(f"{part.name}-journal")):
        with suppress(OSError):  # a read-only folder; the next one who can will
            file.unlink(missing_ok=True)


def _reseal(path: Path, old: StoreKey | None, new: StoreKey | None) -> None:
    part = _part(path)
    remove_leftovers(path)
    try:
        part.touch(mode=0o600)
        with driver.translated(path), closing(_alone(path, old)) as source:
            _copy(source, part, new)
            _verify(path, part, new)
            part.chmod(path.stat().st_mode)
            if sys.platform == "win32":
                source.close()  # an open file can't be replaced there
            part.replace(path)
            _sync_folder(path.parent)
    except OSError as error:
        raise StoreUnwritable(path, error.strerror or type(error).__name__) from error
    finally:
        remove_leftovers(path)


def _alone(path: Path, key: StoreKey | None) -> DriverConnection:
    """Return a connection beside which nobody reads or writes until it is closed."""
    connection = driver.connect(path, key=key, busy_timeout_ms=500, foreign_keys=False)
    with ExitStack() as undoing:
        undoing.callback(connection.close)
        connection.execute("PRAGMA main.locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        undoing.pop_all()
    return connection


def _copy(source: DriverConnection, part: Path, key: StoreKey | None) -> None:
    source.execute("ATTACH ? AS resealed KEY ?", (str(part), key.raw if key else ""))
    size = "cipher_page_size" if key else "page_size"
    source.execute(f"PRAGMA resealed.{size} = {driver.PAGE_SIZE}")
    source.execute("PRAGMA resealed.synchronous = EXTRA")
    source.execute("BEGIN")
    source.execute("SELECT sqlcipher_export('resealed')").fetchall()
    source.execute(f"PRAGMA resealed.application_id = {driver.APPLICATION_ID}")
    source.execute("COMMIT")
    source.execute("DETACH resealed")


def _verify(path: Path, part: Path, key: StoreKey | None) -> None:
    """Return where the new file can be read from its first page to its last."""
    with closing(driver.connect_reading(part, key=key)) as connection:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != ("ok",):
        raise StoreDamaged(path, "a copy of it is not whole")


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.resealing")


def _literal(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def _sync_folder(folder: Path) -> None:
    """Have the new name on the disk, where folders can be synchronised."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
