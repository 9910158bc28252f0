"""Find where a meeting takes place: beside its date, or in a line that names a building."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.names import GATHERS, MEETS
from meetprep.domain.routing import is_field
from meetprep.domain.times import find_times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line

VENUE = re.compile(
    r"\b(?:cent(?:er|re|rum|ro)|palace|palais|château|building|hotel|hôtel|hall|\w*zentrum|"
    r"edificio|bâtiment|budynek|budynku|\w*gebäude|\w*gebouw|\w*byggnaden|palazzo|palacio|pałac|"
    r"castle|schloss|castillo|castello|kasteel|zamek|slott|kongress\w*)\b",
    re.IGNORECASE,
)
LONGEST = 60


def place_beside(text: str) -> str | None:
    """Return what stands beside the date in its line, where it can be a place."""
    dates = find_dates(text)
    if not dates:
        return None
    before, after = text[: dates[0].begin], text[dates[-1].stop :]
    found = [_as_place(part) for part in (after, before)]
    if GATHERS.search(before) or MEETS.search(before):
        found = found[:1]
    return next((one for one in found if one), None)


def _as_place(text: str) -> str | None:
    for one in find_times(text):
        text = text[: one.begin] + text[one.stop :]
    text = without_dates(text)
    text = re.sub(r",\s*(?:les?|den|los|el|il|i|am|de)\s*$", "", text)
    text = re.sub(r"^\s*,?\s*(?:in|at|à|en|a|te|w|we|zu|i)\s+(?=[^\W\d_a-zà-ž])", "", text)
    text = re.sub(r"^\s*(?:r\.|roku)?|\b(?:den|le|el|il|am|on|the|in|à|w)\s*$", "", text).strip(
        " ,;.–—-()|"
    )
    usable = 2 <= len(text) <= LONGEST and text[0].isupper() and ":" not in text
    return text if usable and not any(char.isdigit() for char in text) else None


def venue_in(head: Sequence[Line]) -> str | None:
    """Return a line of the head that names a building, where no date names the place."""
    for line in head:
        text = line.text
        short = len(text) <= LONGEST and line.label is None
        if short and VENUE.search(text) and not is_field(text) and not text.endswith("."):
            return text
    return None
