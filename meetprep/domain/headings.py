"""Read what the head of a paper says: the meeting's name, dates and place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.announcements import opening
from meetprep.domain.appointments import appointment, issued_on
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.labels import LabelStyle
from meetprep.domain.names import (
    GATHERS,
    LETTERHEAD,
    LONGEST_NAME,
    MEETS,
    PROVENANCE,
    bare_name,
    configured_at,
    joined_at,
    may_be_name,
    name_at,
)
from meetprep.domain.paper import FoundMeeting
from meetprep.domain.places import (
    FLAT_BESIDE,
    PLACE_BESIDE,
    place_below,
    place_beside,
    place_between,
    venue_in,
)
from meetprep.domain.references import references_in
from meetprep.domain.routing import fields_in, is_empty_field, is_field
from meetprep.domain.sessions import without_paper_kind
from meetprep.domain.times import leading_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meetprep.domain.dates import PrintedDate
    from meetprep.domain.lines import Line

# The cover of a note whose fields a page viewer ran together in one line.
FLAT_COVER = re.compile(r"\(OR\. [a-z]{2}\)|\b(?:Subject|Objet|Oggetto|Asunto)\s?: \S")
LONGEST_HEAD = 30
LONGEST_REMARK = 400
FEWEST_DIGITS = 4
NEAR = 6


def head_of(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return the lines before the running text begins, at least one."""
    unfilled = 0
    for at, line in enumerate(lines[:LONGEST_HEAD]):
        if is_empty_field(line.text):
            unfilled += 1
        elif unfilled:
            unfilled -= 1
        elif at and _is_running_text(line) and not _is_routed_below(lines, at):
            return tuple(lines[:at])
    return tuple(lines[:LONGEST_HEAD])


def _is_routed_below(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line is a remark above the routing block, such as on who may read it."""
    below = lines[at + 1 : at + 1 + NEAR]
    names = fields_in([line for line in below if is_field(line.text)])
    return len(lines[at].text) < LONGEST_REMARK and {"sender", "subject"} <= names.keys()


def find_meeting(
    head: Sequence[Line],
    fields: Mapping[str, str],
    body: Sequence[Line],
    *,
    is_letter: bool = False,
) -> FoundMeeting:
    """Return the meeting as the head of a paper names it, ``None`` for what it doesn't say."""
    at = name_at(head)
    is_routed = _is_routed(fields)
    is_issued = is_routed or is_letter or any(FLAT_COVER.search(line.text) for line in head)
    issued = issued_on(head, fields) if is_issued else None
    told = appointment(head, body, issued, is_letter=is_letter)
    name = fields.get("body") or fields.get("receiver") if not _is_private(fields) else None
    beside = None
    if at is not None and not (name and is_routed):
        name, beside = _name_in(head, at)
    for field in ("subject", "body"):
        if (
            field in fields
            and find_dates(fields[field])
            and (is_letter or not name or name == fields[field])
        ):
            name, beside = _dated_name(fields[field])
    name = name or told.name or _named_in(fields)
    where, printed = _printed_date(head, fields, None if is_letter else at, body)
    if printed is None or printed.start is None or printed.start == issued:
        where, printed = "", told.printed
    place = fields.get("place") or place_beside(where) or beside or told.place
    place = place or place_between(head, at) or place_below(head)
    place = place or venue_in((*head, *body[:NEAR]))
    if printed is None:
        return FoundMeeting(name, None, None, None if is_routed else place)
    return FoundMeeting(name, printed.start, printed.end, place)


def _name_in(head: Sequence[Line], at: int) -> tuple[str, str | None]:
    """Return the name in a line of the head, and the place that stands before its date."""
    configured = configured_at(head, at)
    return (configured, None) if configured else _dated_name(joined_at(head, at))


def _dated_name(text: str) -> tuple[str, str | None]:
    dates = find_dates(text)
    before = text[: dates[0].begin] if dates else ""
    beside = PLACE_BESIDE.search(before) or FLAT_BESIDE.search(before)
    if beside is None or GATHERS.search(beside["place"]):
        return bare_name(text), None
    is_apart = not beside["link"].strip(" ").isalpha()
    is_apart = is_apart or beside.re is FLAT_BESIDE
    return bare_name(text[: beside.start("link")] if is_apart else text), beside["place"]


def _named_in(fields: Mapping[str, str]) -> str | None:
    """Return what a letter is about, where that is a meeting."""
    told = (fields[name] for name in ("number", "subject") if name in fields)
    meant = (one for one in told if GATHERS.search(one) or MEETS.search(one))
    named = (one for one in meant if not references_in(one))
    return next((without_paper_kind(one) for one in named), None)


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
    is_sentence = text.endswith(".") and len(text) > 70 and not (dated and may_be_name(line))
    is_timed = leading_time(text) is not None and not dated
    return numbered or is_timed or len(text) > 220 or is_sentence or opening(text) is not None


def _printed_date(
    head: Sequence[Line], fields: Mapping[str, str], at: int | None, body: Sequence[Line]
) -> tuple[str, PrintedDate | None]:
    """Return the date of the meeting and the line it stands in."""
    texts = [fields["date"]] if "date" in fields and "sender" not in fields else []
    texts += [fields[name] for name in ("body", "subject") if name in fields]
    if at is not None and not _is_routed(fields):
        after = [line.text for line in head[at : at + NEAR] if not is_field(line.text)]
        before = [line.text for line in head[:at]]
        texts += [after[0]] if after else []
        texts += [text for text in after[1:] if is_date_line(head, text)]
        texts += [text for text in before if is_date_line(head, text)]
    for text in texts:
        dates = find_dates(text)
        if dates:
            return text, _with_year(dates[0], (*head, *body[:2]))
    return "", None


def is_date_line(head: Sequence[Line], text: str) -> bool:
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
    before = head[at - 1].text if at else ""
    is_beside = _is_number(following) or _is_number(before)
    numbered = is_beside and sum(bool(find_dates(line.text)) for line in head) > 1
    is_issued = numbered or LETTERHEAD.match(following) or re.match(r"Den \d", text)
    return not is_issued and not PROVENANCE.match(rest)


def _is_number(text: str) -> bool:
    """Tell whether a line is the number under which a paper is filed."""
    is_lone = len(text.split()) == 1 and sum(map(str.isdigit, text)) >= FEWEST_DIGITS
    return len(text) < 40 and (bool(references_in(text)) or is_lone)


def _with_year(printed: PrintedDate, head: Sequence[Line]) -> PrintedDate:
    """Give a date without a year the only year that the head prints."""
    years = {
        one.start.year
        for line in head
        for one in find_dates(line.text)
        if one.start is not None
    }
    return printed.in_year(years.pop()) if len(years) == 1 else printed
