"""Find dates and ranges of dates as papers print them, in eight languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from meetprep.domain.words import words

MONTHS = (
    "january jan janvier januar jänner januari enero gennaio stycznia styczeń janeiro",
    "february feb février fevrier februar februari febrero febbraio lutego luty",
    "march mar mars märz maart marzo marca marzec marts",
    "april apr avril kwietnia kwiecień abril aprile",
    "may mai maja maj mei mayo maggio",
    "june jun juin juni czerwca czerwiec junio giugno",
    "july jul juillet juli lipca lipiec julio luglio",
    "august aug août aout sierpnia sierpień augustus agosto augusti",
    "september sept sep septembre września wrzesień septiembre settembre",
    "october oct octobre oktober października październik octubre ottobre",
    "november nov novembre listopada listopad noviembre",
    "december dec décembre decembre dezember grudnia grudzień diciembre dicembre",
)
MONTH_NUMBERS = {
    name: number for number, names in enumerate(MONTHS, start=1) for name in names.split()
}
WEEKDAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday "
    "lundi mardi mercredi jeudi vendredi samedi dimanche "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę "
    "lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
    "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag"
)

_MONTH = "(?:" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = (
    "(?:(?:" + "|".join(sorted(WEEKDAYS)) + r"),?\s+(?:den\s+|the\s+|le\s+|el\s+|il\s+)?)?"
)
_DAY = r"(?<![\d.:/])(?P<{}>[0-3]?\d)(?:st|nd|rd|th|er|º|°)?\.?"
_OF = r"\s*(?:of\s+|de\s+|di\s+)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d{2})"
_BETWEEN = (
    r"(?:\s*[-–—/]\s*|\s*,\s*|\s+(?:and|to|et|au|und|bis|i|do|y|al?|e|en|tot|och|og|till|til|&)"
    r"\s+(?:le\s+|den\s+|the\s+|el\s+|al?\s+)?)"
)
_LAST = r"(?<![\d:])(?P<last>[0-3]?\d)(?:st|nd|rd|th|er|º|°)?\.?"
_UNTIL = f"(?:{_BETWEEN}{_WEEKDAY}{_LAST})?"
PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b{_WEEKDAY}{_DAY.format('day')}{_OF}(?P<month>{_MONTH})"
            rf"(?:{_OF},?\s*(?P<first_year>(?:19|20)\d\d))?{_BETWEEN}{_WEEKDAY}{_LAST}"
            rf"{_OF}(?P<last_month>{_MONTH})(?:,?{_OF}{_YEAR})?"
        ),
        rf"\b{_WEEKDAY}{_DAY.format('day')}{_UNTIL}{_OF}(?P<month>{_MONTH})(?:,?{_OF}{_YEAR})?",
        rf"\b{_WEEKDAY}(?P<month>{_MONTH})\s+{_DAY.format('day')}{_UNTIL}(?:,?\s*{_YEAR})",
        r"\b(?P<year>20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b",
        (
            r"\b(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.?\s?[-–—]\s?"
            r"(?P<last>[0-3]?\d)\.(?P<last_month>[01]?\d)\.(?P<year>(?:19|20)\d\d)\b"
        ),
        (
            r"\b(?P<day>[0-3]?\d)\.?\s?(?:[-–—/]|i|und|et|and|e|y|en|och)\s?(?P<last>[0-3]?\d)"
            r"[./](?P<month>[01]?\d)[./](?P<year>(?:19|20)\d\d)\b"
        ),
        r"\b(?P<day>[0-3]?\d)[./]\s?(?P<month>[01]?\d)[./]\s?(?P<year>(?:19|20)\d\d)\b",
    )
)

FARTHEST = 4_000


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date or range as printed at ``[begin, stop)`` of a text.

    ``start`` is ``None`` where no year is printed; then ``day``, ``month`` and ``last`` hold.
    ``end`` is ``None`` for a single day.
    """

    begin: int
    stop: int
    start: date | None
    end: date | None
    day: int
    month: int
    last: int | None = None
    last_month: int | None = None

    def in_year(self, year: int) -> PrintedDate:
        """Return the same date in a year that is printed elsewhere."""
        if self.start is not None:
            return self
        return _dated(self, year, year)


def find_dates(text: str) -> tuple[PrintedDate, ...]:
    """Return the dates in ``text``, in order; impossible ones (31 June) are left out.

    Beyond ``FARTHEST`` characters nothing is looked for: no head of a paper is that long.
    """
    found: list[PrintedDate] = []
    text = text[:FARTHEST]
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            overlaps = any(
                match.start() < one.stop and one.begin < match.end() for one in found
            )
            printed = None if overlaps else _printed(match)
            if printed is not None:
                found.append(printed)
    return tuple(sorted(found, key=lambda one: one.begin))


def is_month(word: str) -> bool:
    """Tell whether a word names a month."""
    return word.casefold().rstrip(".") in MONTH_NUMBERS


def without_dates(text: str) -> str:
    """Return ``text`` with its dates and weekdays taken out, blanks kept."""
    for one in reversed(find_dates(text)):
        text = text[: one.begin] + text[one.stop :]
    return re.sub(
        r"\b(?:" + "|".join(sorted(WEEKDAYS)) + r")\b,?", "", text, flags=re.IGNORECASE
    )


def _printed(match: re.Match[str]) -> PrintedDate | None:
    parts = match.groupdict()
    month = _month(parts["month"])
    last_month = _month(parts["last_month"]) if parts.get("last_month") else None
    last = int(parts["last"]) if parts.get("last") else None
    bare = PrintedDate(
        match.start(), match.end(), None, None, int(parts["day"]), month, last, last_month
    )
    if not _is_possible(bare):
        return None
    if not parts.get("year"):
        return bare
    year = int(parts["year"])
    dated = _dated(bare, int(parts.get("first_year") or year), year)
    return dated if dated.start is not None else None


def _month(name: str) -> int:
    return int(name) if name.isdigit() else MONTH_NUMBERS[name.casefold().rstrip(".")]


def _is_possible(printed: PrintedDate) -> bool:
    days = [printed.day] + ([] if printed.last is None else [printed.last])
    return all(1 <= day <= 31 for day in days) and 1 <= printed.month <= 12


def _dated(bare: PrintedDate, first_year: int, year: int) -> PrintedDate:
    last_month = bare.last_month or bare.month
    try:
        start = date(first_year, bare.month, bare.day)
        if bare.last_month is not None and start > date(
            year, last_month, bare.last or bare.day
        ):
            start = date(first_year - 1, bare.month, bare.day)
        end = None if bare.last is None else date(year, last_month, bare.last)
    except ValueError:
        return bare
    if end is not None and end <= start:
        end = None
    return PrintedDate(
        bare.begin, bare.stop, start, end, bare.day, bare.month, bare.last, bare.last_month
    )
