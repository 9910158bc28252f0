"""Read what the head of a paper says: the meeting's name, dates and place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.announcements import opening
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.labels import LabelStyle
from meetprep.domain.paper import FoundMeeting
from meetprep.domain.references import references_in
from meetprep.domain.routing import is_empty_field, is_field
from meetprep.domain.sentences import sentences
from meetprep.domain.sessions import paper_heading, session_in
from meetprep.domain.times import find_times, leading_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meetprep.domain.dates import PrintedDate
    from meetprep.domain.lines import Line

GATHERING = (
    r"meeting|conference|video ?conference|council|round ?table|dialogue|summit|retreat|"
    r"réunion|conférence|visioconférence|conseil|sommet|"
    r"treffen|tagung|sitzung|konferenz|videokonferenz|rat|ministertreffen|"
    r"posiedzenie|spotkanie|konferencja|wideokonferencja|rada|szczyt|"
    r"reunión|conferencia|videoconferencia|consejo|cumbre|"
    r"riunione|conferenza|videoconferenza|consiglio|vertice|"
    r"bijeenkomst|vergadering|conferentie|raad|"
    r"möte|konferens|rådet|rådets|mötet|rådsmøde|møde|rådsmøte|ministermöte|minister(?:s|iële)?"
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
    r"(?:the )?(?:council of\s*)?(?:the )?european union|council of|"
    r"consejo de la unión europea|"
    r"conseil de l[’']union européenne|rat der europäischen union|rada unii europejskiej|"
    r"(?:general secretariat|presidency) of the council.*",
    re.IGNORECASE,
)
AGENDA_LEAD = re.compile(
    r"^(?:(?:draft |provisional |preliminary )?(?:annotated )?agenda|"
    r"(?:indicative )?programme?|media advisory|kommenterad dagordning|dagordning|"
    r"ordre du jour|tagesordnung|porządek obrad|program)"
    r"\s*(?:[-–—:]|\bfor\b|\bof\b|\bför\b|\bzur\b|\bfür\b|\bde\b)"
    r"(?:\s*(?:the|den|die|la)\b)?\s*",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"[\s,–—\-(]*\b(?:on|of|the|den|am|vom|zum|le|du|del|il|op|w dni(?:u|ach)|held|das|i)?\s*$",
    re.IGNORECASE,
)
FLAT = re.compile(
    r"\b((?:Informal |Extraordinary |Special )?(?:[Vv]ideo ?conference|[Mm]eeting|[Cc]ouncil)"
    r" of (?!the European Union)[^,.;:()]{3,80}?),\s*$"
)
# What a web page says of where it took its text from.
PROVENANCE = re.compile(
    r"(?:source|published|publié|veröffentlicht|met dank|downloaded|document date)\b",
    re.IGNORECASE,
)
PAGES = re.compile(r"^(?:\d{1,3}\s+)+")
# The cover of a note whose fields a page viewer ran together in one line.
FLAT_COVER = re.compile(r"\(OR\. [a-z]{2}\)|\bSubject\s?: \S")
HELD = re.compile(
    r"\b(?:meeting|session|council|conference|held|take place|taking place|tagung|treffen|"
    r"réunion|posiedzeni\w+|reunión|riunione|bijeenkomst|mötet?)\b[^.]{0,60}$",
    re.IGNORECASE,
)
VENUE = re.compile(
    r"\b(?:cent(?:er|re|rum|ro)|palace|palais|château|building|hotel|hôtel|hall|zentrum)\b",
    re.IGNORECASE,
)
LONGEST_HEAD, LONGEST_NAME, LONGEST_PLACE = 30, 160, 60
NEAR = 6


def head_of(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines before the running text begins, at least one."""
    unfilled = 0
    for at, line in enumerate(lines[:LONGEST_HEAD]):
        if is_empty_field(line.text):
            unfilled += 1
        elif unfilled:
            unfilled -= 1
        elif at and _is_running_text(line):
            return tuple(lines[:at])
    return tuple(lines[:LONGEST_HEAD])


def find_meeting(
    head: Sequence[Line], fields: Mapping[str, str], body: Sequence[Line]
) -> FoundMeeting:
    """Return the meeting as the head of a paper names it, ``None`` for what it doesn't say."""
    at = _name_at(head)
    flat, flat_date = _flat(head, body)
    name = fields.get("body") or fields.get("receiver") if not _is_private(fields) else None
    if at is not None and not (name and _is_routed(fields)):
        name = _bare_name(head[at].text)
    name = name or flat or _named_in(fields)
    where, printed = _printed_date(head, fields, at, body)
    if printed is None or printed.start is None:
        where, printed = "", flat_date
    place = fields.get("place") or _place(where) or _venue((*head, *body[:NEAR]))
    if printed is None:
        return FoundMeeting(name, None, None, None if _is_routed(fields) else place)
    return FoundMeeting(name, printed.start, printed.end, place)


def _named_in(fields: Mapping[str, str]) -> str | None:
    """Return what a letter is about, where that is a meeting."""
    told = (fields[name] for name in ("number", "subject") if name in fields)
    return next((one for one in told if GATHERS.search(one) and not references_in(one)), None)


def _is_private(fields: Mapping[str, str]) -> bool:
    return "body" not in fields and fields.get("receiver", "").casefold() in {"", "delegations"}


def _is_routed(fields: Mapping[str, str]) -> bool:
    return "subject" in fields and bool({"sender", "receiver", "body"} & set(fields))


def _is_running_text(line: Line) -> bool:
    if line.is_heading:
        return False
    text = line.text
    if FLAT_COVER.search(text):
        return False
    numbered = line.label is not None and line.label.style is LabelStyle.NUMBER
    dated = bool(find_dates(text))
    is_sentence = text.endswith(".") and len(text) > 70 and not (dated and _may_be_name(line))
    is_timed = leading_time(text) is not None and not dated
    return numbered or is_timed or len(text) > 220 or is_sentence or opening(text) is not None


def _name_at(head: Sequence[Line]) -> int | None:
    """Return the index of the line that most looks like the name of a meeting."""
    scores = [(_name_score(head, at), -at) for at in range(len(head))]
    best, where = max(scores, default=(0, 0))
    return -where if best > 0 else None


def _name_score(head: Sequence[Line], at: int) -> int:
    text = head[at].text
    if not _may_be_name(head[at]):
        return 0
    name = _bare_name(text)
    if len(name.split()) < 2 and not find_dates(text):
        return 0
    gathers, meets = GATHERS.search(name), MEETS.search(name)
    if name.casefold() in {"meeting", "conference"} or not (gathers or meets):
        return 0
    near = " ".join(line.text for line in head[at : at + 2])
    return (
        (3 if gathers else 2)
        + (2 if OF.search(name) else 0)
        + (3 if find_dates(text) else 2 if find_dates(near) else 0)
        + (2 if head[at].is_heading else 0)
        - (2 if "/" in name else 0)
    )


def _may_be_name(line: Line) -> bool:
    text = line.text
    if (
        PROVENANCE.match(text)
        or line.label is not None
        or is_field(text)
        or not 4 <= len(text) <= LONGEST_NAME
    ):
        return False
    if INSTITUTION.fullmatch(text) or session_in(text) or paper_heading(text):
        return False
    is_sentence = len(sentences(text)) > 1 or (text.endswith(".") and not find_dates(text))
    return not is_sentence and not text.endswith(("?", ":"))


def _bare_name(text: str) -> str:
    """Return a name without its date and without the words that say what the paper is."""
    dates = find_dates(text)
    if dates:
        text = without_dates(text[: dates[0].stop])
    text = PAGES.sub("", text)
    text = AGENDA_LEAD.sub("", TRAILING.sub("", text))
    parts = re.split(r"\s[-–—|]\s", text)
    meant = next((part for part in parts if GATHERS.search(part) or MEETS.search(part)), text)
    if len(parts) > 1 and AGENDA_LEAD.match(f"{parts[-1].casefold()} -"):
        meant = parts[0]
    return TRAILING.sub("", meant).strip(" ,–—-")


def _flat(head: Sequence[Line], body: Sequence[Line]) -> tuple[str | None, PrintedDate | None]:
    """Return a meeting named with its date inside running text, as flattened pages give it."""
    held = None
    for line in (*head, *body[:NEAR]):
        for printed in find_dates(line.text):
            before = line.text[max(0, printed.begin - 110) : printed.begin]
            named = FLAT.search(before)
            if named and printed.start is not None:
                return named[1].strip(), printed
            if HELD.search(before) and _looks_ahead(before):
                held = held or printed
    return None, held


def _looks_ahead(before: str) -> bool:
    """Tell whether a date is that of the meeting to come, not of an earlier one."""
    return re.search(
        r"\b(?:for the|will be|to be|at the|held virtually|wird|findet|aura lieu|odbędzie)\b",
        before,
        re.IGNORECASE,
    ) is not None and not re.search(r"\b(?:taken up|discussed|earlier|previous)\b", before)


def _printed_date(
    head: Sequence[Line], fields: Mapping[str, str], at: int | None, body: Sequence[Line]
) -> tuple[str, PrintedDate | None]:
    """Return the date of the meeting and the line it stands in."""
    texts = [fields["date"]] if "date" in fields else []
    if at is not None and not _is_routed(fields):
        after = [line.text for line in head[at : at + NEAR] if not is_field(line.text)]
        before = [line.text for line in head[:at]]
        texts += [after[0]] if after else []
        texts += [text for text in after[1:] if _is_date_line(head, text)]
        texts += [text for text in before if _is_date_line(head, text)]
    for text in texts:
        dates = find_dates(text)
        if dates:
            return text, _with_year(dates[0], (*head, *body[:2]))
    return "", None


def _is_date_line(head: Sequence[Line], text: str) -> bool:
    """Tell whether a line gives a date of the meeting, not the day the paper was issued."""
    rest = without_dates(text)
    if (
        not find_dates(text)
        or references_in(text)
        or "(OR." in text
        or len(rest) > LONGEST_NAME
    ):
        return False
    at = next((place for place, line in enumerate(head) if line.text == text), 0)
    following = head[at + 1].text if at + 1 < len(head) else ""
    numbered = bool(references_in(following)) and len(following) < 40
    return not numbered and not rest.startswith("Den ") and not PROVENANCE.match(rest)


def _with_year(printed: PrintedDate, head: Sequence[Line]) -> PrintedDate:
    """Give a date without a year the only year that the head prints."""
    years = {
        one.start.year
        for line in head
        for one in find_dates(line.text)
        if one.start is not None
    }
    return printed.in_year(years.pop()) if len(years) == 1 else printed


def _place(text: str) -> str | None:
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
    text = re.sub(r"^\s*(?:r\.|roku)?|\b(?:den|le|el|il|am|on|the|in|à|w)\s*$", "", text).strip(
        " ,;.–—-()|"
    )
    usable = 2 <= len(text) <= LONGEST_PLACE and text[0].isupper() and ":" not in text
    return text if usable and not any(char.isdigit() for char in text) else None


def _venue(head: Sequence[Line]) -> str | None:
    """Return a line of the head that names a building, where no date names the place."""
    for line in head:
        text = line.text
        short = len(text) <= LONGEST_PLACE and line.label is None
        if short and VENUE.search(text) and not is_field(text) and not text.endswith("."):
            return text
    return None
