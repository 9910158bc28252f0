"""Bring a store back from a backup."""

from __future__ import annotations

import os
import sys
from itertools import count
from typing import TYPE_CHECKING

from meetprep.documents.files import replacing
from meetprep.domain.errors import StoreDamaged, StoreInUse, UnwritablePlace
from meetprep.storage import backup as copying
from meetprep.storage import checking
from meetprep.storage.places import is_own

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.services.unlocking import StoreKey


def restore(backup: Path, store: Path, key: StoreKey | None) -> Path | None:
    """Leave at ``store`` all that ``backup`` holds, under the passphrase of the backup.

    Returns where the store that lay there is kept, ``None`` where there was none.

    Raises:
        StoreMissing: there is no such backup.
        StoreForeign: it is no store of meetprep's.
        StoreDamaged: it is not whole; nothing was replaced.
        StoreInUse: a window has the store open.
        UnwritablePlace: no folder, no right, no space, or the backup is the store itself.
    """
    if damages := checking.check(backup, key):
        raise StoreDamaged(backup, damages[0].detail)
    if is_own(store, backup):
        raise UnwritablePlace(store, "the backup itself lies there")
    if _is_open(store):
        raise StoreInUse(store)
    with replacing(store) as draft:
        copying.copy(backup, draft, key)
        return _put_aside(store) if store.exists() else None


def _put_aside(store: Path) -> Path:
    """Keep the store under another name as well, with what was not finished beside it."""
    names = (store.with_name(f"{store.name}.replaced-{number}") for number in count(1))
    kept = next(name for name in names if not name.exists())
    os.link(store, kept)
    journal = store.with_name(f"{store.name}-journal")
    if journal.exists():  # it belongs to that store, and would ruin the other
        journal.replace(kept.with_name(f"{kept.name}-journal"))
    return kept


def _is_open(store: Path) -> bool:
    """Tell whether a window that is still running has the store open."""
    if sys.platform == "win32":  # an open file can't be replaced there
        return False
    try:
        owner = int(store.with_name(f"{store.name}.lock").read_text("utf-8").split("\n")[0])
        os.kill(owner, 0)
    except (OSError, ValueError):
        return False
    return True
