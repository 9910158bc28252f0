"""Let work through, or wait until none is under way and keep more from beginning."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


class Gate:
    """Open to any number of threads, until one closes it to be alone."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._is_closed = False
        self._own = threading.local()

    @contextmanager
    def passing(self, seconds: float | None = None) -> Generator[None]:
        """Wait until the gate is open and keep it so for the block.

        Raises:
            TimeoutError: it stayed closed for so many ``seconds``.
        """
        # Who is inside already must not wait for somebody who waits for him.
        depth = getattr(self._own, "depth", 0)
        with self._changed:
            if not self._changed.wait_for(lambda: depth or not self._is_closed, seconds):
                raise TimeoutError
            self._inside += 1
        self._own.depth = depth + 1
        try:
            yield
        finally:
            self._own.depth = depth
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def closed(self) -> Generator[None]:
        """Wait until nobody is inside and be alone for the block."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_closed)
            self._is_closed = True
            self._changed.wait_for(lambda: not self._inside)
        try:
            yield
        finally:
            with self._changed:
                self._is_closed = False
                self._changed.notify_all()
