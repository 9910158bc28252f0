"""Tell what a paper is and calls itself: its kind, title, own number and marking."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.agenda import begins_agenda, is_agenda_title, is_annotated
from meetprep.domain.announcements import opening
from meetprep.domain.dates import find_dates, without_dates
from meetprep.domain.furniture import is_furniture, is_running_header
from meetprep.domain.marking import distribution
from meetprep.domain.names import INSTITUTION, leads_to_name
from meetprep.domain.paper import PaperKind, ParagraphKind
from meetprep.domain.references import references_in
from meetprep.domain.routing import is_field
from meetprep.domain.sessions import paper_heading, session_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from meetprep.domain.lines import Line
    from meetprep.domain.paper import FoundSession

NOTE = re.compile(
    r"(?:(?:[\"“]?[IA](?:/[IA])?[\"”]? ?ITEM|COVER) )?NOTE|NOTE DE TRANSMISSION|VERMERK|NOT|"
    r"NOTATKA|NOTA"
)
INLINE_NOTE = re.compile(
    r"\b(?:NOTE\s+(?:from|From|Origine)|VERMERK\s+(?:Absender|des)|NOTA\s+(?:Od|Origine|De|van|"
    r"Origen)|NOT\s+från)\b\s?:"
)
ADDRESS = re.compile(
    r"(?:dear|sehr geehrte|liebe[rs]? |car[ioea] |drodzy|querid|bästa |"
    r"madame|monsieur|chers? |szanown|estimad|geachte|beste |kära|kære|"
    r"gentile|egregi|excellenc)",
    re.IGNORECASE,
)
# What a paper is, in a line of its own, and not what it is about.
GENRE = re.compile(
    r"green paper|white paper|grünbuch|weißbuch|livre (?:vert|blanc)|zielona księga|"
    r"libro verde|"
    r"groenboek|grönbok|letter|lettre|council of the eu|press(?: release)?|"
    r"(?:agenda )?item \d{1,2}(?: of the (?:\w+ )?agenda)?|punkt \d{1,2} der tagesordnung|"
    r"point \d{1,2} de l[’']ordre du jour|background(?: brief| note)?|"
    r"\W*confidential\W*|presidency|the presidency|the president",
    re.IGNORECASE,
)
INTERINSTITUTIONAL = re.compile(r"\([A-Z]{3}\)$")
# "(LIMITE doc no: 6612/26, pdf)", as those who pass a paper on tell of it.
PASSED_ON = re.compile(r"\((?=[^()]*\bLIMITE\b)[^()]*\)")
# A number of a body of its own kind, in a line of its own: CIG 9/03.
FILED_ALONE = re.compile(r"[A-Z]{2,6} \d{1,5}/\d\d(?: (?:REV|ADD|COR|DELEG) ?\d+)*")
SUFFIX_LINE = re.compile(r"(?:REV|ADD|COR) ?\d+")
TITLED_NUMBER = re.compile(r"(?:\w+ )?\s*[-–—:]\s+(?P<title>\S.*)")
LONGEST_TITLE = 200
# A line with a number and its dates alone is no longer, and a number that files a paper
# stands no farther from the beginning of a paragraph: what follows is body text.
LONGEST_FILED, FARTHEST_FILED = 200, 4_000
NEAR = 10


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a paper, its routing fields, and the furniture of its pages."""

    lines: tuple[Line, ...]
    fields: Mapping[str, str]
    margins: tuple[str, ...]


def kind_of(head: Head, body: Sequence[Line]) -> PaperKind:
    """Return what kind of paper it is by its own words and its layout, else "other"."""
    texts = [line.text for line in head.lines]
    if any(is_annotated(text) for text in texts):
        return PaperKind.ANNOTATED_AGENDA
    if any(paper_heading(line.whole) or _names_paper(line.whole) for line in head.lines):
        return PaperKind.DISCUSSION_PAPER
    if any(NOTE.fullmatch(text) or INLINE_NOTE.search(text) for text in texts):
        return PaperKind.NOTE
    if any(
        ADDRESS.match(line.text) and len(line.text) < 60 for line in (*head.lines, *body[:5])
    ):
        return PaperKind.LETTER
    is_titled = any(is_agenda_title(text) or leads_to_name(text) for text in texts[:NEAR])
    if is_titled or begins_agenda((*head.lines, *body)):
        return PaperKind.AGENDA
    return PaperKind.OTHER


def is_agenda(kind: PaperKind) -> bool:
    """Tell whether a paper of that kind lists sessions instead of asking questions."""
    return kind in {PaperKind.AGENDA, PaperKind.ANNOTATED_AGENDA}


def own_number(head: Head, lines: Sequence[Line]) -> str | None:
    """Return the number under which the paper itself is filed, ``None`` if it shows none."""
    told = references_in(head.fields.get("number", ""))
    if told:
        return told[0]
    for at, line in enumerate(head.lines):
        if session_in(line.whole) is not None:
            break  # What stands below an item is a document for it.
        filed = _filed(line.text)
        if filed:
            following = head.lines[at + 1].text if at + 1 < len(head.lines) else ""
            return f"{filed} {following}" if SUFFIX_LINE.fullmatch(following) else filed
    running = [
        line.text for line in lines if line.is_furniture and is_running_header(line.text)
    ]
    passed_on = [found[0] for line in lines[:NEAR] for found in PASSED_ON.finditer(line.text)]
    found = (references_in(text) for text in (*head.margins, *running, *passed_on))
    return next((numbers[0] for numbers in found if numbers), None)


def marking_of(head: Head, lines: Sequence[Line]) -> str | None:
    """Return the distribution marking in the head, headers or footers, ``None`` without one."""
    furniture = [line.text for line in lines if line.is_furniture]
    furniture += [found[0] for line in lines[:NEAR] for found in PASSED_ON.finditer(line.text)]
    return distribution([line.text for line in head.lines] + list(head.margins) + furniture)


def title_of(
    head: Head, kind: PaperKind, sessions: Sequence[FoundSession], name: str | None
) -> str | None:
    """Return the subject of the paper, ``None`` where it names none."""
    if "subject" in head.fields:
        return head.fields["subject"]
    if is_agenda(kind):
        own = (line.text for line in head.lines if is_agenda_title(line.text))
        return next(own, None) or name
    titled = [session.title for session in sessions if session.title]
    if len(sessions) == 1 and titled:
        return titled[0]
    if sessions:
        return _headed_title(head, name)
    if kind is PaperKind.DISCUSSION_PAPER:
        return _headed_title(head, name) or _title_above(head, name)
    return _numbered_title(head) or _loose_title(head, name)


def _headed_title(head: Head, name: str | None) -> str | None:
    """Return what stands behind "Discussion paper", else the title line below it."""
    for at, line in enumerate(head.lines):
        heading = paper_heading(line.text)
        if heading is not None:
            title = heading.title
            if title is None or session_in(title):
                title = _title_below(head.lines[at + 1 :], name)
            if title and title != name:
                return title
    return None


def _title_below(lines: Sequence[Line], name: str | None) -> str | None:
    """Return the first line that is neither the meeting nor its date, where it is a title."""
    rest = (one for one in lines if not find_dates(one.text) and not GENRE.fullmatch(one.text))
    first = next((one for one in rest if not (name and name in one.text)), None)
    if first is None or first.label is not None or session_in(first.whole) is not None:
        return None
    return first.text if _may_be_title(first.text.removesuffix("?")) else None


def _title_above(head: Head, name: str | None) -> str | None:
    """Return the line between the meeting and the words "discussion paper" below it."""
    at = next((at for at, line in enumerate(head.lines) if paper_heading(line.text)), 0)
    above = head.lines[at - 1] if at else None
    if above is None or above.label is not None:
        return None
    if not _may_be_title(above.text.removesuffix("?").strip()):
        return None
    is_name = bool(name and (name in above.text or above.text in name))
    is_place = find_dates(above.text) or not any(
        name and name in line.text for line in head.lines[: at - 1]
    )
    return None if is_name or is_place else above.text


def _names_paper(text: str) -> bool:
    session = session_in(text)
    return session is not None and paper_heading(text) is not None


def _filed(text: str) -> str | None:
    """Return the number that a line files the paper under, not one that it cites."""
    if is_field(text):
        return None
    if FILED_ALONE.fullmatch(text):
        return text
    text = text[:FARTHEST_FILED]
    numbers = dict.fromkeys(references_in(text))
    return next((number for number in numbers if _files(number, text)), None)


def _files(number: str, text: str) -> bool:
    if INTERINSTITUTIONAL.search(number):
        return False
    after = text.partition(number)[2]
    if re.match(r"[\s,]{1,3}(?:LIMITE|PUBLIC)\b|\s(?:EN|FR|DE)$", after) or is_furniture(text):
        return True
    if text.startswith(number) and find_dates(text):
        return True
    if len(text) > LONGEST_FILED:
        return False
    return not without_dates(text.replace(number, " ", 1)).strip(" –—-|,")


def _numbered_title(head: Head) -> str | None:
    """Return the title in a line such as "COM(2007)301 – Title"."""
    for line in head.lines[:3]:
        for number in references_in(line.text[:FARTHEST_FILED]):
            match = TITLED_NUMBER.fullmatch(line.text.partition(number)[2])
            if match:
                return match["title"].strip()
    return None


def _loose_title(head: Head, name: str | None) -> str | None:
    """Return the first line of the head that can be a title, those after the name first."""
    lines = [line for line in head.lines if line.label is None]
    if any(line.kind is ParagraphKind.TITLE for line in lines):
        lines = [line for line in lines if line.kind is ParagraphKind.TITLE]
    at = next((at for at, line in enumerate(lines) if name and name in line.text), -1)
    for line in (*lines[at + 1 :], *lines[: at + 1]):
        if _may_be_title(line.text) and not (name and name in line.text):
            return line.text
    return name


def _may_be_title(text: str) -> bool:
    dated = find_dates(text) and len(without_dates(text)) < 40
    usual = is_field(text) or is_furniture(text) or dated or opening(text) is not None
    usual = (
        usual or GENRE.fullmatch(text) is not None or INSTITUTION.fullmatch(text) is not None
    )
    return not usual and 5 <= len(text) <= LONGEST_TITLE and not text.endswith(tuple(".,:;?"))
