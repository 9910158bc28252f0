"""Read in the worker what the history page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Reading(Protocol):
    """Starts to read after all that is being saved; the answer comes on the main thread."""

    def __call__(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Start ``work`` and pass on what it returns."""
        ...
