"""Verify a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.storage import checking

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.damage import Damage
    from meetprep.services.unlocking import StoreKey


def check_store(path: Path, key: StoreKey | None = None) -> tuple[Damage, ...]:
    """Return what is damaged in the store at ``path``, nothing where it is whole.

    Raises:
        StoreMissing: there is no such file.
        StoreLocked: it is encrypted and there is no ``key``.
        StoreForeign: it is no store of meetprep's.
        StoreTooNew: a later meetprep wrote it.
    """
    return checking.check(path, key)
