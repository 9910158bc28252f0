"""Find where a meeting takes place: beside its date, or in a line that names a building."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from meetprep.domain.agenda import names_only_agenda
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.names import GATHERS, MEETS, TOWN
from meetprep.domain.routing import is_field
from meetprep.domain.sessions import paper_heading
from meetprep.domain.times import find_times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line

VENUE = re.compile(
    r"\b(?:\w*cent(?:er|re|rum|ro)|palace|palais|château|building|hotel|hôtel|hall|\w*zentrum|"
    r"edificio|bâtiment|budynek|budynku|\w*gebäude|\w*gebouw|\w*byggnaden|palazzo|palacio|pałac|"
    r"castle|schloss|castillo|castello|kasteel|zamek|slott|kongress\w*)\b",
    re.IGNORECASE,
)
# "…, Paphos, 12 April 2026", "… (Granada, 16 y 17 …)": the place before the date.
PLACE_BESIDE = re.compile(
    r"(?P<link>[,(]\s*|\s[-–—]\s+|\s(?:in|at|à|w|en|a|te|i)\s+(?=[^,(]*,\s*$))"
    rf"(?P<place>{TOWN})[\s,–—-]*$"
)
ALONE = re.compile(rf"{TOWN}(?:, [A-Z][\w. ]{{1,20}})?")
# In a page that was run together a town follows on the name without a comma.
FLAT_BESIDE = re.compile(
    r"[^\W\d_A-ZÀ-ÖØ-Ž][^\W\d_]{4,}(?P<link>\s)(?P<place>[A-ZÀ-ÖØ-Ž][^\W\d_]{2,}),\s*$"
)
LONGEST_BESIDE = 12
LONGEST = 60


def place_beside(text: str) -> str | None:
    """Return what stands beside the date in its line, where it can be a place."""
    dates = find_dates(text)
    if not dates:
        return None
    before, after = text[: dates[0].begin], text[dates[-1].stop :]
    found = [_as_place(part) for part in (after, before)]
    if GATHERS.search(before) or MEETS.search(before):
        beside = PLACE_BESIDE.search(before)
        found = [found[0], beside["place"] if beside else None]
    return next((one for one in found if one), None)


def place_below(head: Sequence[Line]) -> str | None:
    """Return a building and its town that stand alone below a date that stands alone."""
    for line, below in itertools.pairwise(head):
        bare = without_dates(line.text).split(",")[0].strip(" .()r")
        is_alone = below.label is None and ", " in below.text and ALONE.fullmatch(below.text)
        if find_dates(line.text) and not bare and is_alone:
            return below.text
    return None


def place_between(head: Sequence[Line], at: int | None) -> str | None:
    """Return a short line that stands alone between the meeting's name and its date."""
    if at is None or at + 2 >= len(head):
        return None
    between, dated = head[at + 1], head[at + 2].text
    told = without_dates(dated).strip(" ,.()r")
    usual = between.is_furniture or between.label is not None or is_field(between.text)
    if usual or not find_dates(dated) or len(told) > LONGEST_BESIDE:
        return None
    is_kind = names_only_agenda(between.text) or paper_heading(between.text) is not None
    return between.text if ALONE.fullmatch(between.text) and not is_kind else None


def _as_place(text: str) -> str | None:
    for one in find_times(text):
        text = text[: one.begin] + text[one.stop :]
    text = without_dates(text).split(" | ")[0]
    text = re.sub(r",\s*(?:les?|den|los|el|il|i|am|de)\s*$", "", text)
    text = re.sub(r"^\s*,?\s*(?:in|at|à|en|a|te|w|we|zu|i)\s+(?=[^\W\d_a-zà-ž])", "", text)
    text = re.sub(r"^\s*(?:r\.|roku)?|\b(?:den|le|el|il|am|on|the|in|à|w)\s*$", "", text).strip(
        " ,;.–—-()|"
    )
    usable = 2 <= len(text) <= LONGEST and text[0].isupper() and ":" not in text
    usable = usable and not names_only_agenda(text)
    return text if usable and not any(char.isdigit() for char in text) else None


def venue_in(head: Sequence[Line]) -> str | None:
    """Return a line of the head that names a building, where no date names the place."""
    for line in head:
        text = line.text
        short = len(text) <= LONGEST and line.label is None
        if short and VENUE.search(text) and not is_field(text) and not text.endswith("."):
            return text
    return None
