"""Find the line at the head of a paper that names the meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.agenda import FIRST, names_only_agenda
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.routing import is_field
from meetprep.domain.sentences import sentences
from meetprep.domain.sessions import paper_heading, session_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line

GATHERING = (
    r"meeting|conference|video ?conference|council|round ?table|dialogue|summit|retreat|forum|"
    r"assembly|assemblée|versammlung|zgromadzenie|asamblea|assemblea|"
    r"réunion|conférence|visioconférence|conseil|sommet|"
    r"\w*(?:treffen|tagung|sitzung|konferenz)|\w*(?<!efe)(?<!emok)rat(?:e?s)?|informel\w+|"
    r"posiedzenie|spotkanie|(?:wideo)?konferencja|rad[ay]|szczyt|nieformaln\w+|"
    r"reunión|conferencia|videoconferencia|consejo|cumbre|"
    r"riunione|conferenza|videoconferenza|consiglio|vertice|"
    r"\w*(?:bijeenkomst|vergadering|conferentie)|[\w-]*raad|"
    r"informal|\w*(?:möte|mötet|konferens|møde|møte)|[\w-]*rådet|råd(?:ets)?|minister(?:s|iële|ial)?"
)
BODY = (
    r"committee|working (?:party|group)|group|comité|groupe|ausschuss|gruppe|komitet|grupa|"
    r"comitato|gruppo|grupo|comité|kommitté|arbetsgrupp|udvalg|coreper"
)
GATHERS = re.compile(rf"\b(?:{GATHERING})\b", re.IGNORECASE)
MEETS = re.compile(rf"\b(?:{BODY})\b", re.IGNORECASE)
OF = re.compile(
    r"\b(?:of|for|on|at|des?|du|der|die|für|ds\.?|do spraw|ministrów|van|voor|för|dei|degli|"
    r"delle|para|de los|informal|informelle[sr]?|informele|informale|nieformalne|informell)\b",
    re.IGNORECASE,
)
INSTITUTION = re.compile(
    r"(?:the )?(?:council of\s*)?(?:the )?european union|council of(?: the)?|"
    r"council of the eu|consejo de (?:la unión europea|la)|"
    r"conseil de(?: l[’']union européenne)?|"
    r"rat der(?: europäischen union)?|rada(?: unii europejskiej)?|"
    r"consiglio dell[’']unione europea|consiglio|raad van de(?: europese unie)?|"
    r"europeiska unionens råd|unione europea|unión europea|l[’']union européenne|"
    r"europäischen union|unii europejskiej|europese unie|"
    r"(?:general secretariat|(?:\w+ )?presidency) of the council.*|"
    r"présidence(?: \w+)? (?:du conseil|de l[’']union).*|(?:rats|eu-)?präsidentschaft.*|"
    r"presidencia(?: \w+)? (?:del consejo|de la unión|de la ue).*|"
    r"presidenza(?: \w+)? (?:del consiglio|dell[’']u).*|prezydencja.* w radzie.*|"
    r"(?:\w+ )?voorzitterschap van de raad.*|(?:\w+ )?ordförandeskap\w* i .*råd.*",
    re.IGNORECASE,
)
AGENDA_LEAD = re.compile(
    rf"^(?:{FIRST}\s*)*(?:(?:annotated )?agenda|"
    r"programme?|media advisory|kommenterad dagordning|dagordning|"
    r"ordre du jour(?: annoté)?|(?:kommentierte )?tagesordnung|porządek obrad|program|"
    r"(?:geannoteerde )?agenda|orden del día|ordine del giorno|programma)"
    r"\s*(?:[-–—:]|\bfor\b|\bof\b|\b(?:för|inför|vid|zur|für|del?|du|des|van|voor|dell[ao])\b|"
    r"(?<=geannoteerde agenda))"
    r"(?:\s*(?:the|den|die|la|de|het)\b)?\s*",
    re.IGNORECASE,
)
INVITATION_LEAD = re.compile(
    r"^(?:letter of )?(?:invitation|convocation|einladung|zaproszenie|invitación|invito|"
    r"uitnodiging|inbjudan)(?: letter)?\s*(?:[-–—:]|\w+)(?:\s+(?:the )?members of)?"
    r"(?:\s+(?:the|den|die|la|de))?\s+",
    re.IGNORECASE,
)
# "Indicative programme Foreign Affairs Council", as pages run together, "Sitzung: Rat".
PROGRAMME = (
    r"(?:indicative|provisional|draft) (?:programme|agenda)\s+|"
    r"(?:programm[ea]?|program|agenda)\s+(?=inform)"
)
PROGRAMME_LEAD = re.compile(PROGRAMME, re.IGNORECASE)
KIND_LEAD = re.compile(
    rf"^(?:{PROGRAMME}|"
    r"(?:meeting|sitzung|tagung|réunion|posiedzenie|reunión|riunione|vergadering|möte)\s?:\s+)",
    re.IGNORECASE,
)
# What stands below the name of the institution: which of its configurations meets.
CONFIGURATION = re.compile(r"\((?!OR\.)[^\W\d_][^()]{2,120}\)")
TRAILING = re.compile(
    r"[\s,–—\-(]*\b(?:on|of|the|den|am|vom|zum|les?|du|des|del|di|il|op|van|av|w dni(?:u|ach)|"
    r"held|das|i|z dnia|z)?\s*$",
    re.IGNORECASE,
)
# What a web page or a mail says of where and when its text came from.
PROVENANCE = re.compile(
    r"(?:source|published|publié|veröffentlicht|(?:with|met dank|mit dank)\b.*\b(?:published|"
    r"gepubliceerd)|met dank|downloaded|document date|"
    r"press(?:e ?mitteilung| release|meddelande)|communiqué de presse|persbericht|"
    r"komunikat prasowy|nota de prensa|comunicato stampa|"
    r"sent|received|gesendet|envoyé|wysłano)\b",
    re.IGNORECASE,
)
# A town: "Warsaw", "San Sebastián", "Aix-les-Bains", "Frankfurt am Main".
TOWN = (
    r"[A-ZÀ-ÖØ-Ž][^\W\d_]+"
    r"(?:(?:[ -](?:les?|la|sur|sous|en|am|an|der|den|de|del|di|upon|on|aan|sul))?"
    r"[ -][A-ZÀ-ÖØ-Ž][^\W\d_]+){0,2}"
)
# The way through a site that stands above its pages.
TRAIL = re.compile(r"\s[>›]\s")
# How the name of a meeting goes on in the next line.
LINKED = re.compile(
    r"(?:for|of|on|and|in charge|responsible|des?|du|et|chargés?|für|und|der|van|voor|en|ds\.|"
    r"i|y|para|del|dei|degli|delle|e|för|och)\s",
    re.IGNORECASE,
)
PAGES = re.compile(r"^(?:\d{1,3}\s+)+")
# What stands below the day on which a paper was given out.
LETTERHEAD = re.compile(r"original ?:|english only|distr\.", re.IGNORECASE)
LONGEST_NAME = 160
REACH = 3


def name_at(head: Sequence[Line]) -> int | None:
    """Return the index of the line that most looks like the name of a meeting."""
    scores = [(_name_score(head, at), -at) for at in range(len(head))]
    best, where = max(scores, default=(0, 0))
    return -where if best > 0 else None


def _name_score(head: Sequence[Line], at: int) -> int:
    text = head[at].text
    configured = configured_at(head, at)
    if not configured and not may_be_name(head[at]):
        return 0
    name = configured or bare_name(text)
    if len(name.split()) < 2 and not find_dates(text):
        return 0
    gathers, meets = GATHERS.search(name), MEETS.search(name)
    if name.casefold() in {"meeting", "conference"} or not (gathers or meets):
        return 0
    near = " ".join(_undated_if_issued(head, place) for place in range(at, at + REACH))
    return (
        (3 if gathers else 2)
        + (2 if OF.search(name) else 0)
        + (3 if find_dates(text) else 2 if find_dates(near) else 0)
        + (2 if head[at].is_heading or configured else 0)
        - (2 if "/" in name or ": " in name else 0)
    )


def _undated_if_issued(head: Sequence[Line], at: int) -> str:
    """Return a line of the head, nothing where it only says when the paper was given out."""
    text = head[at].text if at < len(head) else ""
    is_letterhead = at + 1 < len(head) and LETTERHEAD.match(head[at + 1].text)
    return "" if is_letterhead or PROVENANCE.match(text) else text


def leads_to_name(text: str) -> bool:
    """Tell whether a line calls itself the agenda of a meeting that it names and dates."""
    lead = AGENDA_LEAD.match(text) or PROGRAMME_LEAD.match(text)
    named = GATHERS.search(text, lead.end()) if lead else None
    return named is not None and bool(find_dates(text))


def joined_at(head: Sequence[Line], at: int) -> str:
    """Return a line of the head and the next one where that goes on its words."""
    text = head[at].text
    following = head[at + 1] if at + 1 < len(head) else None
    if following is None or following.label is not None or find_dates(text):
        return text
    goes_on = LINKED.match(following.text) and may_be_name(following)
    return f"{text} {following.text}" if goes_on and not find_dates(following.text) else text


def may_be_name(line: Line) -> bool:
    """Tell whether a line could name a meeting at all: short, no field, no sentence."""
    text = line.text
    if (
        PROVENANCE.match(text)
        or TRAIL.search(text)
        or line.label is not None
        or is_field(text)
        or not 4 <= len(text) <= LONGEST_NAME
    ):
        return False
    if INSTITUTION.fullmatch(text) or session_in(text) or paper_heading(text):
        return False
    if names_only_agenda(text):
        return False
    return not _is_sentence(text) and not text.endswith(("?", ":"))


def _is_sentence(text: str) -> bool:
    dates = find_dates(text)
    ends = text.endswith(".") and not (dates and dates[-1].stop >= len(text) - len(" r."))
    return ends or len(sentences(text)) > 1


def configured_at(head: Sequence[Line], at: int) -> str | None:
    """Return an institution with its configuration, which may stand on the next line."""
    following = head[at + 1].text if at + 1 < len(head) else ""
    if INSTITUTION.fullmatch(head[at].text) and CONFIGURATION.fullmatch(following):
        return f"{head[at].text} {following}"
    return None


def bare_name(text: str) -> str:
    """Return a name without its date and without the words that say what the paper is."""
    dates = find_dates(text)
    if dates:
        text = without_dates(text[: dates[0].stop])
    text = PAGES.sub("", text)
    text = AGENDA_LEAD.sub("", INVITATION_LEAD.sub("", TRAILING.sub("", text)))
    parts = re.split(r"\s[-–—|]\s", text)
    meant = next((part for part in parts if GATHERS.search(part) or MEETS.search(part)), text)
    if len(parts) > 1 and AGENDA_LEAD.match(f"{parts[-1].casefold()} -"):
        meant = parts[0]
    return KIND_LEAD.sub("", TRAILING.sub("", meant)).strip(" ,–—-").rstrip(" (")
