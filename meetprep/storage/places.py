"""Which files are the store's own, so that nothing else is written in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_BESIDE = (".lock", "-journal", ".resealing")


def is_own(store: Path, place: Path) -> bool:
    """Tell whether the store, or a file that belongs to it, lies at ``place`` or may."""
    store, found = store.resolve(), place.resolve()
    own = {store, *(store.with_name(store.name + suffix) for suffix in _BESIDE)}
    return found in own or (found.exists() and store.exists() and found.samefile(store))
