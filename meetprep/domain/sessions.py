"""Recognise the line that opens a working session, and the kind of paper it names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetprep.domain.dates import find_dates
from meetprep.domain.paper import FoundSession
from meetprep.domain.routing import is_field
from meetprep.domain.times import closing_time, find_times, leading_time

NUMBER = r"(?:n[°ºo]\.?\s?|nr\.?\s?|no\.?\s?|#)?(?:[IVX]{1,4}|\d{1,2}|[A-H])\b"
ORDINAL = (
    r"(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|erste|zweite|dritte|vierte|"
    r"première|deuxième|seconde|troisième|quatrième|1re|1ère|2e|2ème|3e|3ème|"
    r"pierwsza|druga|trzecia|czwarta|primera|segunda|tercera|cuarta|"
    r"prima|seconda|terza|quarta|eerste|tweede|derde|vierde|"
    r"första|andra|tredje|fjärde|"
    r"[IVX]{1,4}\.?|[1-9][.ªa])"
)
NUMBERED = (
    r"(?:[^\W\d_]+[ -])?session|(?:working |thematic )?breakout|topic|"
    r"(?:session|séance) (?:de travail|plénière|thématique)|séance|thème|"
    r"(?:arbeits|plenar)?sitzung|arbeitssitzung|thema|"
    r"sesja (?:robocza|plenarna|tematyczna)|sesja|temat|"
    r"sesión (?:de trabajo|plenaria|temática)|sesión|tema|"
    r"sessione (?:di lavoro|plenaria|tematica)|sessione|"
    r"(?:werk|plenaire )?sessie|werksessie|arbetssession|arbejdssession|agenda item|item|"
    r"top|tagesordnungspunkt|agendapunt|dagsordenspunkt|dagordningspunkt|"
    r"punkt porządku obrad|themenblock|block|blok|bloque|"
    r"panel|round table"
)
NAMED = (
    r"working (?:lunch|dinner|breakfast|session)|(?:session|séance) de travail|arbeitssitzung|"
    r"sesja robocza|werksessie|arbetssession|plenary session|opening session|closing session|"
    r"déjeuner de travail|dîner de travail|session plénière|séance plénière|"
    r"arbeits(?:mittag|abend)essen|plenarsitzung|lunch roboczy|obiad roboczy|kolacja robocza|"
    r"sesja plenarna|sesión plenaria|almuerzo de trabajo|cena de trabajo|sessione plenaria|"
    r"colazione di lavoro|pranzo di lavoro|cena di lavoro|plenaire sessie|werklunch|werkdiner|"
    r"arbetslunch|arbetsmiddag|(?:informal )?(?:ministerial )?(?:working )?lunch|dinner|"
    r"sesión de trabajo|sessione di lavoro|sessione plenaria|plenum|plenarsession"
)
PAPER_KIND = (
    r"(?:(?:presidency|joint|informal)(?:[’']s)? )*"
    r"(?:(?:background )?(?:discussion|issues?|concept|reflection) (?:paper|note|document)|"
    r"steering note|(?:paper|note|document) for discussion|food for thought(?: paper)?|"
    r"non-?paper|"
    r"background (?:paper|note|document)(?: for (?:the )?(?:policy )?(?:debate|discussion))?)|"
    r"(?:document|note|papier|fiche) de (?:discussion|réflexion|travail|cadrage)|"
    r"document de débat|"
    r"(?:diskussions|hintergrund|impuls|debatten|arbeits)(?:papier|vermerk|dokument|grundlage)|"
    r"(?:dokument|materiał) (?:do dyskusji|dyskusyjny|roboczy|informacyjny)|"
    r"(?:documento|nota) de (?:debate|reflexión|trabajo|discusión|antecedentes)|"
    r"(?:documento|nota) (?:di|per la) (?:discussione|riflessione|lavoro|dibattito)|"
    r"(?:document|note) d[’']orientation|"
    r"(?:discussie|achtergrond)(?:nota|notitie|stuk|document|paper)|"
    r"(?:diskussions|bakgrunds|debatt)(?:underlag|papper|dokument|pm|oplæg)|"
    r"underlag (?:för|till) diskussion"
)
DISCUSSION = re.compile(rf"\b(?:{PAPER_KIND})\b", re.IGNORECASE)
SEPARATOR = r"(?:\s*(?::|[–—-](?=\s)|\.(?=\s|$)|\|)\s*|\s+(?=[„“«\"]))"
SESSION = re.compile(
    rf"(?P<label>(?:{ORDINAL}\s+(?:{NUMBERED}))|(?:{NUMBERED})\s*{NUMBER}|(?:{NAMED}))"
    rf"\s*(?P<time>\([^)]*\))?(?:{SEPARATOR}(?P<rest>.*))?",
    re.IGNORECASE,
)
LED = re.compile(
    rf"(?P<label>(?i:{NUMBERED}) (?:[IVX]{{1,4}}|\d{{1,2}})) (?P<title>[A-ZÀ-Ž][^\W\d_]+ .*)"
)
# "Arbeitssitzung 1 „Industrie“" names a session; "working session “Justice”" names a part.
QUOTE = re.compile(r"\s+[„“«\"]")
COUNTS = re.compile(r"\d|\b[IVX]+\b")
OF_WHOM = re.compile(
    r"\s+(?:(?:by|from|of|de|des|du|der|vom|van|av|fra)\b\s*|della\s|dell[’'])?"
    r"(?:the |la |het )?(?:\w+ )?"
    r"(?:presidency|présidence|vorsitz(?:es)?|prezydencji|presidencia|presidenza|"
    r"voorzitterschap|ordförandeskapet|formandskabet)\b",
    re.IGNORECASE,
)
# What opens a session in any words that are counted: "Mesa redonda 1: …".
COUNTED = re.compile(
    r"(?P<label>[^\W\d_]+(?:[ -][^\W\d_]+){0,2} (?:n[°ºo]\.? ?|nr\.? ?)?(?:\d{1,2}|[IVX]{1,4}))"
    r"(?:\s*:|\s+[–—-])\s+(?P<title>[^\W\d_„“«\"].*)"
)
ABOUT = re.compile(
    r"\s+(?:on|sur|über|zu|na temat|sobre|su|over|om)(?: the)?\s+", re.IGNORECASE
)
FOR_WHAT = re.compile(
    r"\s+(?:for|zum|zur|pour|para|per|voor|för|na|til)\b[^:–—]*", re.IGNORECASE
)
LONGEST, SHORT = 220, 80
LONGEST_TITLE = 140


@dataclass(frozen=True, slots=True)
class PaperHeading:
    """A line such as "Discussion paper: Title"; no title where it names none."""

    title: str | None


def session_in(text: str) -> FoundSession | None:
    """Return the session that a line opens, ``None`` for any other line."""
    text = " ".join(text.split())
    match = SESSION.fullmatch(text) if len(text) <= LONGEST else None
    rest = (match["rest"] or "") if match else ""
    if match is None or rest.endswith((".", ";")) or (rest.endswith("?") and len(rest) > SHORT):
        return None
    is_quoted = rest != "" and QUOTE.match(text, match.end("label")) is not None
    if is_quoted and not COUNTS.search(match["label"]):
        return None
    closing = closing_time(rest)
    times = find_times(match["time"] or "") or (closing,) * (closing is not None)
    title = without_paper_kind(rest[: closing.begin] if closing else rest).strip('«»“”„" ')
    first = times[0] if times else None
    return FoundSession(
        label=match["label"].strip(),
        title=title,
        time=first.start if first else None,
        end=first.end if first else None,
        approximate=first.approximate if first else False,
    )


def counted_session(text: str) -> FoundSession | None:
    """Return what an entry names that counts itself by words of any kind, as agendas do."""
    match = COUNTED.fullmatch(" ".join(text.split()))
    return FoundSession(match["label"], match["title"].strip('«»“”„" ')) if match else None


def led_session(text: str) -> FoundSession | None:
    """Return a counted session whose title follows without a sign, as cells run together."""
    match = LED.fullmatch(text)
    return FoundSession(match["label"], match["title"]) if match else None


def paper_heading(text: str) -> PaperHeading | None:
    """Return what a line that calls the paper a discussion paper says, ``None`` for others."""
    text = " ".join(text.split())
    match = DISCUSSION.search(text) if len(text) <= LONGEST else None
    if match is None or text.endswith("."):
        return None
    return PaperHeading(without_paper_kind(text) or None)


def is_paper_kind(text: str) -> bool:
    """Tell whether a line only says what kind of paper it is, and of whom."""
    return DISCUSSION.search(text) is not None and not without_paper_kind(text)


def may_be_session_title(text: str, label: object) -> bool:
    """Tell whether a line can be the title of the session that the line before it opened."""
    is_short = 4 <= len(text) <= LONGEST_TITLE and label is None and not find_dates(text)
    is_open = text.endswith((".", ";", ":", ",")) or is_paper_kind(text)
    return is_short and not is_open and leading_time(text) is None and not is_field(text)


def without_paper_kind(text: str) -> str:
    """Return ``text`` without the words that say what kind of paper it is."""
    match = DISCUSSION.search(text)
    if match is None:
        return text.strip()
    before, after = text[: match.start()], text[match.end() :]
    for pattern in (OF_WHOM, FOR_WHAT, ABOUT):
        found = pattern.match(after)
        after = after[found.end() :] if found else after
    parts = [part.strip(" :–—-.|") for part in (before, after)]
    return " – ".join(part for part in parts if part)
