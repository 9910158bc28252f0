"""A reading that is being corrected, with every step undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from meetprep.domain.paper import Reading


class Correction(QObject):
    """The reading as corrected so far.

    Signals:
        changed: Another reading holds now. Carries true where the fields on the screen
            don't show it yet, false where it was typed into them.
    """

    changed = Signal(bool)

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._states = [reading]
        self._at = 0
        self._field = ""

    @property
    def reading(self) -> Reading:
        """What holds now."""
        return self._states[self._at]

    def do(self, reading: Reading) -> None:
        """Make ``reading`` hold, as one step."""
        self._put(reading)
        self._field = ""
        self.changed.emit(True)  # noqa: FBT003 - a signal

    def type_into(self, field: str, reading: Reading) -> None:
        """Make ``reading`` hold; typing on in the same ``field`` is one step."""
        if field == self._field and self._at == len(self._states) - 1 and self._at:
            self._states[self._at] = reading
        else:
            self._put(reading)
        self._field = field
        self.changed.emit(False)  # noqa: FBT003 - a signal

    def _put(self, reading: Reading) -> None:
        if reading != self.reading:
            del self._states[self._at + 1 :]
            self._states.append(reading)
            self._at += 1

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._at < len(self._states) - 1

    def undo(self) -> None:
        """Go back one step."""
        self._go(-1)

    def redo(self) -> None:
        """Go forward one step."""
        self._go(1)

    def _go(self, step: int) -> None:
        self._at = max(0, min(self._at + step, len(self._states) - 1))
        self._field = ""
        self.changed.emit(True)  # noqa: FBT003 - a signal
