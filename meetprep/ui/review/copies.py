"""Take in copies for review that came back, among the files that were dropped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from meetprep.domain.errors import (
    DeletedCopy,
    DocumentError,
    ForeignCopy,
    MeetprepError,
    StoreError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from meetprep.domain.returned import Received
    from meetprep.services.receiving import Receiving
    from meetprep.ui.tools import Tools

# What Word and LibreOffice write, by whatever name; no other file can be such a copy.
_FORMATS = {".docx", ".odt", ".docm", ".dotx", ".dotm", ".doc", ".ott", ".zip", ""}
_BUSY_AFTER_MS = 300


class Copies(QObject):
    """Reads each file once; what is no copy of ours goes where files go.

    Signals:
        came: A copy was taken in; carries its name and what came of it.
        failed: A copy could not be taken in; carries the exception.
        busy: Reading takes a while; carries the file's name, "" when it is over.
    """

    came = Signal(str, object)
    failed = Signal(object)
    busy = Signal(str)

    def __init__(self, receiving: Receiving, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._receiving = receiving
        self._tools = tools
        self._name = ""
        self._late = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MS)
        self._late.timeout.connect(lambda: self.busy.emit(self._name))

    def take(self, paths: Sequence[Path], otherwise: Callable[[list[Path]], None]) -> None:
        """Take in what is a copy of ours, and hand the rest to ``otherwise``."""
        if not any(path.suffix.lower() in _FORMATS for path in paths):
            otherwise(list(paths))
            return
        self._name = paths[0].name
        self._late.start()
        self._tools.readings.run(
            partial(self._receive, tuple(paths)),
            owner=self,
            then=partial(self._on_received, otherwise),
            failed=self._on_failed,
        )

    def _receive(
        self, paths: tuple[Path, ...]
    ) -> list[tuple[Path, Received | MeetprepError | None]]:
        found: list[tuple[Path, Received | MeetprepError | None]] = []
        is_held = False
        for path in paths:
            came: Received | MeetprepError | None = None
            if path.suffix.lower() in _FORMATS:
                if is_held:
                    continue  # whoever hears that the store is held drops it again
                try:
                    came = self._receiving.receive(path)
                except (DeletedCopy, ForeignCopy, StoreError) as error:
                    came, is_held = error, isinstance(error, StoreError)
                except DocumentError:
                    came = None  # whoever reads papers says what is wrong with it
            found.append((path, came))
        return found

    def _on_received(
        self,
        otherwise: Callable[[list[Path]], None],
        found: list[tuple[Path, Received | MeetprepError | None]],
    ) -> None:
        self._rest()
        others = [path for path, came in found if came is None]
        if others:
            otherwise(others)
        for path, came in found:
            if isinstance(came, MeetprepError):
                self.failed.emit(came)
            elif came is not None:
                self.came.emit(path.name, came)

    def _on_failed(self, error: Exception) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        self._late.stop()
        self.busy.emit("")
