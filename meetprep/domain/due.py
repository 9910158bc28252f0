"""Until when something has to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

_LAST_MINUTE = "23:59"


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """A day, and an hour as "HH:MM" or "" for any time of that day; both as on our wall."""

    day: date
    time: str = ""

    def is_over(self, now: datetime) -> bool:
        """Tell whether it has passed at ``now``, which is local time."""
        until = self.time or _LAST_MINUTE
        return (self.day, until) < (now.date(), f"{now:%H:%M}")
