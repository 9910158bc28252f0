"""Find the day of a meeting where only running text or the subject of a letter gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.dates import find_dates
from meetprep.domain.names import TOWN
from meetprep.domain.routing import is_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from meetprep.domain.dates import PrintedDate
    from meetprep.domain.lines import Line

FLAT = re.compile(
    r"\b((?:Informal |Extraordinary |Special )?(?:[Vv]ideo ?conference|[Mm]eeting|[Cc]ouncil)"
    r" of (?!the European Union)[^,.;:()]{3,80}?),\s*$"
)
HELD = re.compile(
    r"\b(?:meeting|session|council|debate|discussion|exchange of views|aussprache|débat|"
    r"debat\w*|dibattito|se réuni\w+|reunir\w+|riunir\w+|spotkają|zusammen|bijeen|träffas|"
    r"samlas|conference|summit|held|take place|taking place|meet|"
    r"\w*(?:tagung|treffen|sitzung|konferenz)|rat(?:es)?|"
    r"réunion|session|conseil|sommet|conférence|posiedzeni\w+|spotkani\w+|rad[ay]|"
    r"reunión|sesión|consejo|conferencia|cumbre|riunione|sessione|consiglio|conferenza|vertice|"
    r"\w*bijeenkomst|vergadering|zitting|raad|conferentie|\w*mötet?|råd(?:et|ets)?|sammanträde|"
    r"stattfinden|aura lieu|se tiendra|odbędzie|tendrá lugar|se celebrará|avrà luogo|si terrà|"
    r"plaatsvinden|äger rum)\b"
    r"(?:[^.]|(?<=\s\w\w)\.|(?<=\s\w)\.){0,110}$",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:for the|will|(?:next|forthcoming|upcoming|coming) (?:\w+ )?(?:meeting|council)|"
    r"prochaine?|nächste[nr]?|najbliższ\w+|próxim[ao]|prossim[ao]|komende|nästa|"
    r"to be|at the|held virtually|wird|findet|aura lieu|odbędzie|"
    r"réuniront|reunirán|riuniranno|spotkają|kommen|komen|träffas|samlas)\b",
    re.IGNORECASE,
)
EARLIER = re.compile(r"\b(?:taken up|discussed|earlier|previous)\b")
PLACE_AFTER = re.compile(
    r"\s*,?\s+(?:in|at|à|w|en|a|te|i|zu)\s+"
    rf"(?P<place>{TOWN})"
    r"(?=\s*[.,;)]|\s+[a-zà-ž]|\s*$)"
)
PLACE_BEFORE = re.compile(
    r"\b(?:in|at|à|w|en|a|te|i)\s+"
    rf"(?P<place>{TOWN})\s*,?"
    r"\s*(?:on|am|vom|les?|op|el|il|del|den|el día|los días)?\s*$"
)
# "Brussels, 3 May", "Paris, le 3 mai": the place before the day a letter was written.
LETTERHEAD = re.compile(r",\s*(?:les?|den|am|el|il|dnia)?\s*$")
REACH = 110
NEAR, FAR = 6, 60


@dataclass(frozen=True, slots=True)
class Appointment:
    """A meeting as running text tells of it: its day, and name and place where it says so."""

    printed: PrintedDate | None = None
    name: str | None = None
    place: str | None = None


def issued_on(head: Sequence[Line], fields: Mapping[str, str]) -> date | None:
    """Return the day on which a note or letter was written, ``None`` where it does not say."""
    texts = [fields["date"]] if "date" in fields and "sender" in fields else []
    texts += [line.text for line in head if not is_field(line.text) and not _tells(line.text)]
    days = (one.start for text in texts for one in find_dates(text))
    return next((day for day in days if day is not None), None)


def _place_beside(text: str, printed: PrintedDate) -> re.Match[str] | None:
    before = text[max(0, printed.begin - REACH) : printed.begin]
    return PLACE_AFTER.match(text, printed.stop) or PLACE_BEFORE.search(before)


def _is_same(one: PrintedDate, other: PrintedDate) -> bool:
    return (one.day, one.month) == (other.day, other.month)


def _tells(text: str) -> bool:
    """Tell whether a line is a sentence on when something is held."""
    dates = find_dates(text)
    before = text[: dates[0].begin] if dates else ""
    return HELD.search(before) is not None and LETTERHEAD.search(before) is None


def appointment(
    head: Sequence[Line],
    body: Sequence[Line],
    issued: date | None,
    *,
    is_letter: bool = False,
) -> Appointment:
    """Return the meeting that running text speaks of, with its day.

    A day counts where it lies after the one on which the paper was ``issued``; where that is
    not known, where the words beside it look ahead, as a letter does without such words.
    """
    held = Appointment()
    far = FAR if issued or is_letter else NEAR
    for line in (*head, *body[:far]):
        for printed in _days_in(line.text, issued):
            before = line.text[max(0, printed.begin - REACH) : printed.begin]
            named = FLAT.search(before)
            if named and printed.start is not None:
                return Appointment(printed, named[1].strip())
            is_ahead = is_letter or AHEAD.search(before) is not None
            if held.printed is None and _is_due(before, printed, issued, is_ahead=is_ahead):
                place = _place_beside(line.text, printed)
                held = Appointment(printed, None, place["place"] if place else None)
            elif held.printed and held.place is None and _is_same(held.printed, printed):
                place = _place_beside(line.text, printed)
                held = replace(held, place=place["place"] if place else None)
    return held


def _days_in(text: str, issued: date | None) -> Iterable[PrintedDate]:
    days = find_dates(text)
    return days if issued is None else (one.in_year(issued.year) for one in days)


def _is_due(before: str, printed: PrintedDate, issued: date | None, *, is_ahead: bool) -> bool:
    if HELD.search(before) is None:
        return False
    if issued is not None:
        return printed.start is not None and printed.start > issued
    return is_ahead and EARLIER.search(before) is None
