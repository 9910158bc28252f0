"""Read the sessions of an agenda: timed entries, what stands below them, numbered items."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.agenda_entries import rejoined, title_in
from meetprep.domain.agenda_items import is_sentence, names_day, numbered_items
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.labels import LabelStyle, split_label
from meetprep.domain.paper import FoundSession
from meetprep.domain.references import references_in
from meetprep.domain.sessions import counted_session, led_session, session_in
from meetprep.domain.times import closing_time, leading_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.labels import Label
    from meetprep.domain.lines import Line
    from meetprep.domain.times import PrintedTime

ANNOTATED = re.compile(
    r"\b(?:annotated (?:\w+ ){0,2}agenda|ordre du jour (?:\w+ )?annoté|"
    r"kommenterad dagordning|program z uwagami|"
    r"porządek obrad z uwagami|(?:kommentierte|erläuterte|annotierte) tagesordnung|"
    r"orden del día (?:anotado|comentado)|ordine del giorno (?:annotato|commentato)|"
    r"geannoteerde agenda|kommenteret dagsorden|samlenotat)\b",
    re.IGNORECASE,
)
FIRST = (
    r"(?:draft|provisional|preliminary|indicative|tentative|revised|final|outline|meeting|"
    r"projet d[’'](?:un )?|projet de|vorläufige[rn]?|entwurf(?: der| einer)?|wstępny|ramowy|"
    r"projekt|preliminär[at]?|voorlopige|indicatieve?|ontwerp-?|concept-?|foreløbig|udkast til|"
    r"proyecto de|progetto d[i’']|bozza d[i’']|forslag til|utkast till)"
)
LAST = (
    r"(?:provisoire|prévisionnel(?:le)?|indicati[fv]o?|provisional|provisorio|preliminare|"
    r"previsto|de la réunion|de trabajo|dei lavori|wstępny|ramowy|posiedzenia|spotkania|"
    r"der tagung|der sitzung|of the meeting|över mötet)"
)
NOTICE = (
    r"(?:(?:notice of meeting|avis de réunion|mitteilung (?:der|über die) sitzung|"
    r"zawiadomienie o posiedzeniu|convocatoria(?: de reunión)?|avviso di riunione|"
    r"bericht van vergadering|kallelse(?: till möte)?)\s+(?:and|et|und|i|y|e|en|och)\s+)?"
)
AGENDA = re.compile(
    rf"{NOTICE}(?:{FIRST}\s*)*"
    r"(?:agenda|programme?|ordre du jour|tagesordnung|orden del día|ordine del giorno|"
    r"dagordning(?:en)?|dagsorden|porząd(?:ek|ku) (?:obrad|dzienny)|program(?:u|ma)?|programa|"
    r"ablauf(?:plan)?|zeitplan|programübersicht|tijdschema|schedule|running order)"
    rf"(?:\s+{LAST})*",
    re.IGNORECASE,
)
ADOPTION = re.compile(
    r"(?:adoption|approval) of the (?:draft |provisional )?agenda|"
    r"adoption de l[’']ordre du jour|"
    r"(?:annahme|genehmigung) der tagesordnung|(?:przyjęcie|zatwierdzenie) porządku|"
    r"(?:aprobación|adopción) del orden|(?:adozione|approvazione) dell[’']ordine|"
    r"(?:aanneming|vaststelling|goedkeuring) van de agenda|"
    r"(?:godkännande|antagande|fastställande) av dagordningen|godkendelse af dagsordenen",
    re.IGNORECASE,
)
PRESS = re.compile(
    r"press conference|conférence de presse|pressekonferenz|konferencja prasowa|"
    r"rueda de prensa|conferenza stampa|persconferentie|presskonferens|pressemøde",
    re.IGNORECASE,
)
AS_OF = re.compile(
    r"\((?:as of|stand|version|état|stan na(?: dzień)?|al|stato|per)\b[^()]*\)", re.IGNORECASE
)
# "15.00 (tbc)", with the title in the next line.
UNSURE = re.compile(r"^\s*\([^()]{2,20}\)\s*$")
FEWEST_TIMES = 3


def is_agenda_title(text: str) -> bool:
    """Tell whether a line says that the paper is an agenda."""
    return names_only_agenda(text) or ANNOTATED.search(text) is not None


def names_only_agenda(text: str) -> bool:
    """Tell whether a line says no more than that the paper is an agenda, and as of when."""
    bare = AS_OF.sub("", without_dates(text)).strip(" .:-–—()")
    return AGENDA.fullmatch(bare) is not None


def is_annotated(text: str) -> bool:
    """Tell whether a line says that the paper is an annotated agenda."""
    return ANNOTATED.search(text) is not None


def begins_agenda(lines: Sequence[Line]) -> bool:
    """Tell whether the lines are laid out as an agenda, whatever they call themselves."""
    if sum(_entry_time(line) is not None for line in lines) >= FEWEST_TIMES:
        return True
    return any(
        line.label is not None and line.label.number == 1 and ADOPTION.search(line.text)
        for line in lines
    )


def agenda_sessions(lines: Sequence[Line]) -> tuple[FoundSession, ...]:
    """Return the entries of an agenda in print order."""
    lines = rejoined(lines)
    timed = sum(_entry_time(line) is not None for line in lines)
    if timed:
        found = _timed(lines)
        counted = numbered_items(lines) if timed < FEWEST_TIMES else ()
        return counted if len(counted) > len(found) else found
    return numbered_items(lines)


def before_entries(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines before the first timed entry."""
    stop = next((at for at, line in enumerate(lines) if leading_time(line.text)), len(lines))
    return lines[:stop]


def _entry_time(line: Line) -> PrintedTime | None:
    """Return the time of an entry, which stands before its title or in brackets behind it."""
    time = leading_time(line.text)
    if time is None and not find_dates(line.text):
        time = closing_time(line.text)
    return time


def _timed(lines: Sequence[Line]) -> tuple[FoundSession, ...]:
    """Return timed entries, and the short lines below them as entries without a time."""
    found: list[FoundSession] = []
    waiting: PrintedTime | None = None
    is_open = False
    for line in lines:
        time = _entry_time(line)
        if time is not None:
            before, after = line.text[: time.begin], line.text[time.stop :]
            title = after if leading_time(line.text) else title_in(before)
            title = UNSURE.sub("", title).lstrip(" :.–—-|)]\t").rstrip(" :–—-|\t")
            waiting = None if title else time
            is_open = True
            if title:
                found.append(_session(title_in(title), time, line.label))
        elif is_open and _may_be_entry(line):
            found.append(_session(title_in(line.text), waiting, line.label))
            waiting = None
        is_open = is_open and not (found and waiting is None and PRESS.search(found[-1].title))
    return tuple(found)


def _session(title: str, time: PrintedTime | None, label: Label | None) -> FoundSession:
    if label is None:
        label, title = split_label(title)
    is_counted = label is not None and label.style is LabelStyle.NUMBER
    number = label.text if label and is_counted else None
    session = session_in(f"{label.text} {title}") if label else None
    session = session or (session_in(title) if label is None or is_counted else None)
    session = session or counted_session(title) or (led_session(title) if time else None)
    if session is None or not session.title:
        session = FoundSession(number, title)
    if time is None:
        return session
    return replace(session, time=time.start, end=time.end, approximate=time.approximate)


def _may_be_entry(line: Line) -> bool:
    marked = line.label is not None and line.label.style is not LabelStyle.NUMBER
    is_source = ":" in line.text and bool(references_in(line.text))
    return not (
        marked or is_source or names_day(line) or is_sentence(line) or line.is_furniture
    )
