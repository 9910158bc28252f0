"""How long a thread waits for another program that holds the store."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Generator

    from sqlalchemy import PoolProxiedConnection

    from meetprep.storage.driver import DriverConnection

HURRIED_MS = 40  # longer than a commit on an ordinary disk, too short to be felt

_TAUGHT = "busy timeout"


class Patience:
    """The usual patience of a store, and the little of a thread that is in a hurry."""

    def __init__(self, usual_ms: int) -> None:
        self._usual_ms = usual_ms
        self._own = threading.local()

    @property
    def is_hurried(self) -> bool:
        """Whether this thread is in a hurry."""
        return getattr(self._own, "is_hurried", False)

    @property
    def milliseconds(self) -> int:
        """How long this thread waits."""
        return min(HURRIED_MS, self._usual_ms) if self.is_hurried else self._usual_ms

    @contextmanager
    def hurried(self) -> Generator[None]:
        """Wait no longer than a moment within the block, in this thread alone."""
        before, self._own.is_hurried = self.is_hurried, True
        try:
            yield
        finally:
            self._own.is_hurried = before

    def teach(self, pooled: PoolProxiedConnection) -> None:
        """Have a connection of the pool wait as long as this thread does."""
        wanted = self.milliseconds
        if pooled.info.get(_TAUGHT) != wanted:
            connection = cast("DriverConnection", pooled.dbapi_connection)
            connection.execute(f"PRAGMA busy_timeout = {wanted}")
            pooled.info[_TAUGHT] = wanted
