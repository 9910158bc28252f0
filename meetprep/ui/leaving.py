"""Save and go when the system asks: logout, shutdown, a signal."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication


class Leaving(QObject):
    """Calls ``leave`` on the main thread when the program is asked to end.

    Qt's loop does not return to Python by itself, so a signal's handler would wait for the
    next event: the wake-up descriptor makes it one.
    """

    def __init__(self, app: QApplication, leave: Callable[[], None]) -> None:
        super().__init__(app)
        self._leave = leave
        app.commitDataRequest.connect(self._on_logout)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)  # noqa: FBT003 - the socket's own signature
        self._writer.setblocking(False)  # noqa: FBT003 - the socket's own signature
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for name in ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _wake)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        self._reader.recv(64)
        self._leave()

    def _on_logout(self) -> None:
        self._leave()

    def close(self) -> None:
        """Stop listening."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()


def _wake(_number: int, _frame: object) -> None:
    """Leave the work to the wake-up descriptor."""
