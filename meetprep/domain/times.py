"""Find times of day as agendas print them: 09.30, 12h30, +/- 09:30, 3 p.m., (10.00-11.30)."""

from __future__ import annotations

import re
from dataclasses import dataclass

ROUGHLY = (
    r"(?:(?:\+\s?/\s?-|±|~|≈|ca\.?|approx\.?|approximately|around|about|circa|cirka|ok\.?|około|"
    r"env\.?|environ|vers|etwa|gegen|hacia|verso|omstreeks|rond|kring|omkring)"
    r"(?:\s+(?:las|les?|godz\.|kl\.|ore)(?=\s))?)"
)
MERIDIEM = r"(?:\s?[ap]\.\s?m\.|\s?[ap]m\b)"
# A bare hour counts beside a word that makes it one.
HOUR = (
    rf"(?:1?\d(?={MERIDIEM})|(?:[01]?\d|2[0-4])(?=\s?Uhr\b)|"
    r"(?:(?<=\bkl\. )|(?<=\bkl )|(?<=\bore )|(?<=\bgodz\. ))(?:[01]?\d|2[0-4])(?![\d.:]))"
)
CLOCK = (
    rf"(?:(?:(?:[01]?\d|2[0-4])(?:\s?[.:]\s?[0-5]\d|\s?h\s?(?:[0-5]\d)?)(?![\d/.]\d)|{HOUR})"
    rf"{MERIDIEM}?)"
)
UNIT = r"(?:\s?(?:Uhr|hrs?|uur|horas|noon|h)\b\.?)?"
UNTIL = r"(?:[-–—]|to|bis|à|do|alle|a(?: las)?|tot|till|til|until)"
PRINTED = re.compile(
    rf"(?:(?P<roughly>{ROUGHLY})\s*)?(?<![\d/.:])(?P<start>{CLOCK}){UNIT}"
    rf"(?:\s*{UNTIL}\s*(?:(?:ore|godz\.|kl\.)\s)?(?P<end>{CLOCK}))?{UNIT}"
    r"(?P<after>\s?\(?(?:circa|approx\.?|environ|cirka|około)\b\)?)?",
    re.IGNORECASE,
)
FROM = re.compile(
    r"(?:(?:from|ab|à partir de|à|de|dès|od|o|dalle|alle|desde|a|las|vanaf|från|fra|at|um|om|"
    r"ore|godz\.?|kl\.?)\s+)+",
    re.IGNORECASE,
)
# What every time of day holds: to look for that first is much quicker in running text.
CLOCKLIKE = re.compile(
    r"\d\s?[.:hH]\s?\d\d|\d\s?(?:[hH]\b|[aApP]\.?\s?[mM]\b|[uU]hr)|(?i:kl\.?|ore|godz\.) \d"
)
IN_BRACKETS = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{3,40})[)\]]$")
LEAD = 40
# What may stand before the figures of a time, "approximately at …", is shorter.
FARTHEST_BEFORE = 40
NOON = 12


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
    found: list[PrintedTime] = []
    at = 0
    for clock in CLOCKLIKE.finditer(text):
        if clock.start() < at:
            continue
        match = PRINTED.search(text, max(at, clock.start() - FARTHEST_BEFORE))
        if match is None:
            break
        found.append(_time(match))
        at = match.end()
    return tuple(found)


def leading_time(text: str) -> PrintedTime | None:
    """Return the time that a line begins with, ``None`` if it begins otherwise."""
    for time in find_times(text[:LEAD]):
        before = FROM.sub("", text[: time.begin].lstrip("( [")).strip()
        return None if before else time
    return None


def closing_time(text: str) -> PrintedTime | None:
    """Return the time in brackets that a line ends with, ``None`` if it ends otherwise."""
    match = IN_BRACKETS.search(text[-2 * LEAD :])
    time = leading_time(match["inside"]) if match else None
    if match is None or time is None or match["inside"][time.stop :].strip(" .,h"):
        return None
    begin = len(text) - len(match[0])
    return PrintedTime(begin, len(text), time.start, time.end, time.approximate)


def _time(match: re.Match[str]) -> PrintedTime:
    start, end = match["start"], match["end"]
    if end and not _meridiem(start):
        start += _meridiem(end)
    return PrintedTime(
        match.start(),
        match.end(),
        _clock(start),
        _clock(end) if end else None,
        match["roughly"] is not None or match["after"] is not None,
    )


def _meridiem(printed: str) -> str:
    found = re.search(MERIDIEM, printed, re.IGNORECASE)
    return found[0] if found else ""


def _clock(printed: str) -> str:
    numbers = re.findall(r"\d+", printed)
    hour, minute = int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else 0
    half = _meridiem(printed).strip()[:1].casefold()
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half == "p" else 0)
    return f"{hour:02}:{minute:02}"
