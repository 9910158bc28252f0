"""Open an encrypted store with its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.errors import StoreError, StoreLocked
from meetprep.storage.encryption import StoreKey, key_of
from meetprep.storage.opening import survey

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["StoreKey", "is_locked", "unlock"]


def is_locked(store: Path) -> bool:
    """Tell whether a passphrase is needed; what else ails the store is told on opening it."""
    try:
        survey(store)
    except StoreLocked:
        return True
    except StoreError:
        return False
    return False


def unlock(store: Path, passphrase: str) -> StoreKey:
    """Return the key of the store; takes about a second, so that guessing takes years.

    Raises:
        WrongPassphrase: that is not the passphrase; nothing was changed.
        StoreError: the file is foreign, newer or damaged.
    """
    key = key_of(store, passphrase)
    survey(store, key)
    return key
