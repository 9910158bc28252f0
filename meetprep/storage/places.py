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
    return found in own or _are_one_file(found, store)


def _are_one_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them isn't there, or can't be
        return False
