"""Recognise the line that opens a working session, and the kind of paper it names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetprep.domain.paper import FoundSession
from meetprep.domain.times import find_times

NUMBER = r"(?:n[°ºo]\.?\s?|nr\.?\s?|no\.?\s?|#)?(?:[IVX]{1,4}|\d{1,2}|[A-H])\b"
ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|erste|zweite|dritte|première|deuxième)"
NUMBERED = (
    r"(?:working |plenary |thematic |policy )?session|(?:working |thematic )?breakout|topic|"
    r"(?:session|séance) (?:de travail|plénière|thématique)|séance|thème|"
    r"(?:arbeits|plenar)?sitzung|arbeitssitzung|thema|"
    r"sesja (?:robocza|plenarna|tematyczna)|sesja|temat|"
    r"sesión (?:de trabajo|plenaria|temática)|sesión|tema|"
    r"sessione (?:di lavoro|plenaria|tematica)|sessione|"
    r"(?:werk|plenaire )?sessie|werksessie|arbetssession|arbejdssession|agenda item|item"
)
NAMED = (
    r"working (?:lunch|dinner|breakfast)|plenary session|opening session|closing session|"
    r"déjeuner de travail|dîner de travail|session plénière|séance plénière|"
    r"arbeits(?:mittag|abend)essen|plenarsitzung|lunch roboczy|obiad roboczy|kolacja robocza|"
    r"sesja plenarna|sesión plenaria|almuerzo de trabajo|cena de trabajo|sessione plenaria|"
    r"colazione di lavoro|pranzo di lavoro|plenaire sessie|werklunch|arbetslunch"
)
PAPER_KIND = (
    r"(?:presidency |background |joint )?discussion (?:paper|note|document)|steering note|"
    r"(?:document|note) de (?:discussion|réflexion|travail)|document de débat|"
    r"diskussions(?:papier|vermerk|dokument|grundlage)|"
    r"dokument (?:do dyskusji|dyskusyjny|roboczy)|documento de (?:debate|reflexión|trabajo)|"
    r"(?:documento|nota) di (?:discussione|riflessione|lavoro)|nota de (?:debate|reflexión)|"
    r"(?:document|note) d[’']orientation|discussie(?:nota|stuk|document|paper)|"
    r"diskussions(?:underlag|papper|oplæg)"
)
DISCUSSION = re.compile(rf"\b(?:{PAPER_KIND})\b", re.IGNORECASE)
SEPARATOR = r"\s*(?::|[–—-](?=\s)|\.(?=\s|$)|\|)\s*"
SESSION = re.compile(
    rf"(?P<label>(?:{ORDINAL}\s+(?:{NUMBERED}))|(?:{NUMBERED})\s*{NUMBER}|(?:{NAMED}))"
    rf"\s*(?P<time>\([^)]*\))?(?:{SEPARATOR}(?P<rest>.*))?",
    re.IGNORECASE,
)
OF_WHOM = re.compile(
    r"\s+(?:(?:by|from|of|de|des|du|der|vom|van|av|fra)\b\s*|della\s|dell[’'])?"
    r"(?:the |la |het )?(?:\w+ )?"
    r"(?:presidency|présidence|vorsitz(?:es)?|prezydencji|presidencia|presidenza|"
    r"voorzitterschap|ordförandeskapet|formandskabet)\b",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"\s+(?:on|sur|über|zu|na temat|sobre|su|over|om)(?: the)?\s+", re.IGNORECASE
)
FOR_WHAT = re.compile(
    r"\s+(?:for|zum|zur|pour|para|per|voor|för|na|til)\b[^:–—]*", re.IGNORECASE
)
LONGEST = 220


@dataclass(frozen=True, slots=True)
class PaperHeading:
    """A line such as "Discussion paper: Title"; no title where it names none."""

    title: str | None


def session_in(text: str) -> FoundSession | None:
    """Return the session that a line opens, ``None`` for any other line."""
    text = " ".join(text.split())
    match = SESSION.fullmatch(text) if len(text) <= LONGEST else None
    if match is None or (match["rest"] or "").endswith((".", "?", ";")):
        return None
    times = find_times(match["time"] or "")
    title = without_paper_kind(match["rest"] or "")
    first = times[0] if times else None
    return FoundSession(
        label=match["label"].strip(),
        title=title,
        time=first.start if first else None,
        end=first.end if first else None,
        approximate=first.approximate if first else False,
    )


def paper_heading(text: str) -> PaperHeading | None:
    """Return what a line that calls the paper a discussion paper says, ``None`` for others."""
    text = " ".join(text.split())
    match = DISCUSSION.search(text) if len(text) <= LONGEST else None
    if match is None or text.endswith("."):
        return None
    return PaperHeading(without_paper_kind(text) or None)


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
