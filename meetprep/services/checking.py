"""Verify a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.storage import checking

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.damage import Damage


def check_store(path: Path) -> tuple[Damage, ...]:
    """Return what is damaged in the store at ``path``, nothing where it is whole.

    Raises:
        StoreMissing: there is no such file.
        StoreForeign: it is no store of meetprep's.
        StoreTooNew: a later meetprep wrote it.
    """
    return checking.check(path)
