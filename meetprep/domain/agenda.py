"""Read the sessions of an agenda: timed entries, what stands below them, numbered items."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.labels import LabelStyle
from meetprep.domain.paper import FoundSession
from meetprep.domain.sessions import session_in
from meetprep.domain.times import leading_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line
    from meetprep.domain.times import PrintedTime

ANNOTATED = re.compile(
    r"\b(?:annotated agenda|ordre du jour annoté|kommenterad dagordning|program z uwagami|"
    r"porządek obrad z uwagami|(?:kommentierte|erläuterte|annotierte) tagesordnung|"
    r"orden del día (?:anotado|comentado)|ordine del giorno (?:annotato|commentato)|"
    r"geannoteerde agenda|kommenteret dagsorden)\b",
    re.IGNORECASE,
)
AGENDA = re.compile(
    r"(?:(?:draft|provisional|preliminary|indicative|projet d[’'])\s*)?"
    r"(?:agenda|programme?|ordre du jour|tagesordnung|orden del día|ordine del giorno|"
    r"dagordning|dagsorden|porządek obrad|program|programma|programa|ablauf)",
    re.IGNORECASE,
)
ADOPTION = re.compile(
    r"adoption of the agenda|adoption de l[’']ordre du jour|annahme der tagesordnung|"
    r"przyjęcie porządku|aprobación del orden|adozione dell[’']ordine|"
    r"aanneming van de agenda|godkännande av dagordningen|godkendelse af dagsordenen",
    re.IGNORECASE,
)
PRESS = re.compile(
    r"press conference|conférence de presse|pressekonferenz|konferencja prasowa|"
    r"rueda de prensa|conferenza stampa|persconferentie|presskonferens|pressemøde",
    re.IGNORECASE,
)
LEADERS = re.compile(r"(?<!\s)\s*+(?<!\.)\.{3,}+\s*+\d*+\s*+$")
ITEM_NUMBER = re.compile(r"(?P<label>\d{1,3}/\d{2})\s+(?P<title>[^\W\d_].*)")
LONGEST = 160
FEWEST_TIMES = 3


def is_agenda_title(text: str) -> bool:
    """Tell whether a line says that the paper is an agenda."""
    bare = without_dates(text).strip(" .:-–—")
    return AGENDA.fullmatch(bare) is not None or ANNOTATED.search(text) is not None


def is_annotated(text: str) -> bool:
    """Tell whether a line says that the paper is an annotated agenda."""
    return ANNOTATED.search(text) is not None


def begins_agenda(lines: Sequence[Line]) -> bool:
    """Tell whether the lines are laid out as an agenda, whatever they call themselves."""
    if sum(leading_time(line.text) is not None for line in lines) >= FEWEST_TIMES:
        return True
    return any(
        line.label is not None and line.label.number == 1 and ADOPTION.search(line.text)
        for line in lines
    )


def agenda_sessions(lines: Sequence[Line]) -> tuple[FoundSession, ...]:
    """Return the entries of an agenda in print order."""
    if any(leading_time(line.text) is not None for line in lines):
        return _timed(lines)
    return _numbered(lines)


def _timed(lines: Sequence[Line]) -> tuple[FoundSession, ...]:
    """Return timed entries, and the short lines below them as entries without a time."""
    found: list[FoundSession] = []
    waiting: PrintedTime | None = None
    is_open = False
    for line in lines:
        text = " ".join(line.text.split())
        time = leading_time(text)
        if time is not None:
            title = text[time.stop :].strip(" :–—-|)")
            waiting = None if title else time
            is_open = True
            if title:
                found.append(_session(title, time))
        elif is_open and _may_be_entry(line):
            found.append(_session(text, waiting))
            waiting = None
        is_open = is_open and not (found and waiting is None and PRESS.search(found[-1].title))
    return tuple(found)


def _numbered(lines: Sequence[Line]) -> tuple[FoundSession, ...]:
    """Return the items that are counted up from the first; a new count ends them."""
    found: list[FoundSession] = []
    for line in lines:
        label, filed = line.label, ITEM_NUMBER.fullmatch(line.text)
        if filed and label is None and not line.text.endswith("."):
            found.append(FoundSession(filed["label"], filed["title"]))
        if label is None or label.style is not LabelStyle.NUMBER or _is_sentence(line):
            continue
        if any(char.isdigit() for char in label.shape):
            continue
        if label.number != len(found) + 1:
            break
        found.append(FoundSession(label.text, LEADERS.sub("", line.text)))
    return tuple(found)


def _session(title: str, time: PrintedTime | None) -> FoundSession:
    session = session_in(title)
    if session is None or not session.title:
        session = FoundSession(None, title)
    if time is None:
        return session
    return replace(session, time=time.start, end=time.end, approximate=time.approximate)


def _may_be_entry(line: Line) -> bool:
    text = line.text
    marked = line.label is not None and line.label.style is not LabelStyle.NUMBER
    is_day = bool(find_dates(text)) and len(without_dates(text).strip(" .,r")) < 10
    return not (marked or is_day or _is_sentence(line) or line.is_furniture)


def _is_sentence(line: Line) -> bool:
    title = LEADERS.sub("", line.text)
    return not title or title.endswith((".", ";", ":")) or len(title) > LONGEST
