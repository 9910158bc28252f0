"""What the window needs from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from meetprep.ui.change_bus import ChangeBus
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.language import Language
    from meetprep.ui.prompts import Prompts
    from meetprep.ui.settings import WindowSettings
    from meetprep.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Tools:
    """The seams to the outside, and what the window remembers.

    ``jobs`` is the one worker that writes to the store; ``readings`` only reads: files,
    and what an export would hold.
    """

    theme: Theme
    language: Language
    prompts: Prompts
    jobs: Jobs
    readings: Jobs
    bus: ChangeBus
    settings: WindowSettings
    today: Callable[[], date]
    start_demo: Callable[[], None]

    def now(self) -> datetime:
        """Return what the clock on the wall shows today."""
        time = QTime.currentTime()
        at = (time.hour(), time.minute(), time.second())
        day = self.today()
        return datetime(day.year, day.month, day.day, *at)  # noqa: DTZ001 - as on the wall
