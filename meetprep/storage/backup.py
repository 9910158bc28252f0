"""Copy a store that is open, whole, by SQLite's own means."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from meetprep.domain.errors import StoreDamaged, StoreUnwritable
from meetprep.storage import driver

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.storage.encryption import StoreKey


def copy(store: Path, target: Path, key: StoreKey | None) -> None:
    """Leave all that the store holds now in ``target``, under the same key, and read it again.

    Never by the file itself: opening it beside SQLite would drop SQLite's locks.

    Raises:
        StoreBusy: another program is writing to the store.
        StoreDamaged: the copy is not whole.
        StoreUnwritable: there is no room for it.
    """
    try:
        target.chmod(store.stat().st_mode)
        with (
            driver.translated(store),
            closing(driver.connect_new(target, key)) as new,
            closing(driver.connect_reading(store, key)) as source,
        ):
            new.execute("PRAGMA synchronous = EXTRA")
            source.backup(new)
        with driver.translated(store), closing(driver.connect_reading(target, key)) as made:
            found = made.execute("PRAGMA integrity_check(1)").fetchone()
    except OSError as error:
        raise StoreUnwritable(target, error.strerror or type(error).__name__) from error
    finally:
        target.with_name(f"{target.name}-journal").unlink(missing_ok=True)
    if found != ("ok",):
        raise StoreDamaged(store, "a copy of it is not whole")
