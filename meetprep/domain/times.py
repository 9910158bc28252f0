"""Find times of day as agendas print them: 09.30, 12h30, 9 h 30, +/- 09:30, (10.00-11.30)."""

from __future__ import annotations

import re
from dataclasses import dataclass

ROUGHLY = (
    r"(?:\+\s?/\s?-|±|~|≈|ca\.?|approx\.?|approximately|around|about|circa|cirka|ok\.?|około|"
    r"env\.?|environ|vers|etwa|gegen|hacia|verso|omstreeks|kring)"
)
CLOCK = r"(?:[01]?\d|2[0-4])(?:\s?[.:]\s?[0-5]\d|\s?h\s?(?:[0-5]\d)?)(?![\d/.]\d)"
PRINTED = re.compile(
    rf"(?:(?P<roughly>{ROUGHLY})\s*)?(?<![\d/.:])(?P<start>{CLOCK})(?:\s?(?:Uhr|hrs?|uur|Hrs))?"
    rf"(?:\s*(?:[-–—]|to|bis|à|do|a|tot|till|til|until)\s*(?P<end>{CLOCK}))?"
    r"(?:\s?(?:Uhr|hrs?|uur|Hrs)\b)?",
    re.IGNORECASE,
)

FROM = re.compile(r"(?:from|ab|à partir de|od|dalle|desde|vanaf|från|fra)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PrintedTime:
    """A time of day as printed at ``[begin, stop)`` of a text; "HH:MM"."""

    begin: int
    stop: int
    start: str
    end: str | None
    approximate: bool


def find_times(text: str) -> tuple[PrintedTime, ...]:
    """Return the times of day in ``text``, in order."""
    return tuple(
        PrintedTime(
            match.start(),
            match.end(),
            _clock(match["start"]),
            _clock(match["end"]) if match["end"] else None,
            match["roughly"] is not None,
        )
        for match in PRINTED.finditer(text)
    )


def leading_time(text: str) -> PrintedTime | None:
    """Return the time that a line begins with, ``None`` if it begins otherwise."""
    for time in find_times(text[:40]):
        before = FROM.sub("", text[: time.begin]).strip(" (")
        return None if before else time
    return None


def _clock(printed: str) -> str:
    numbers = re.findall(r"\d+", printed)
    return f"{int(numbers[0]):02}:{int(numbers[1]) if len(numbers) > 1 else 0:02}"
