"""End a process that shows no sign of going on, or that takes too long altogether."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess


class Alarm:
    """Kills a process unless it is heard of in time; ``rang`` is whether it did.

    Times are seconds: ``start`` until the first sign of it, ``silence`` from one sign to the
    next, ``longest`` altogether.
    """

    def __init__(
        self, process: subprocess.Popen[bytes], *, start: float, silence: float, longest: float
    ) -> None:
        """Begin to watch."""
        self.rang = False
        self._process = process
        self._silence = silence
        self._end = monotonic() + longest
        self._due = monotonic() + start
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def heard(self) -> None:
        """Take note of a sign of the process."""
        self._due = monotonic() + self._silence

    def off(self) -> None:
        """Watch no longer."""
        self._is_over.set()
        self._thread.join()

    def _watch(self) -> None:
        while (left := min(self._due, self._end) - monotonic()) > 0:
            # The first sign may bring the next one closer.
            if self._is_over.wait(min(left, self._silence)):
                return
        self.rang = True
        self._process.kill()
