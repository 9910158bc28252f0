"""Tell of what the index found: the words as they stand in the store now, and the place.

Plain SQL on the driver's connection: this runs with each letter that is typed.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from meetprep.domain.excerpts import excerpt
from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.domain.paper import PaperId
from meetprep.domain.position import PartKind
from meetprep.domain.searching import Hit, HitKind, Place
from meetprep.storage.search_texts import TITLE_PLACE, joined, with_footnotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.domain.excerpts import Span
    from meetprep.storage.driver import DriverConnection

    Row = tuple[Any, ...]

# Finds the words in a text; None where it does not hold them.
Look = Callable[[str], "list[Span] | None"]

_OF_ONE_PAPER = 3

# Each begins with the meeting and, where there is one, the question: see ``_place``.
_MEETINGS = """
    SELECT meeting.id, meeting.name, meeting.place, starts_on, ends_on, body, (
        SELECT group_concat(trim(label || ' ' || title), ' · ' ORDER BY ordinal)
        FROM session WHERE meeting_id = meeting.id AND deleted_at IS NULL
    )
    FROM json_each(?) AS wanted CROSS JOIN search_entry AS entry ON entry.id = wanted.value
    JOIN meeting ON meeting.id = entry.key
    WHERE meeting.deleted_at IS NULL
"""
_QUESTIONS = """
    SELECT meeting.id, meeting.name, meeting.place, starts_on, ends_on,
        coalesce(nullif(session.label, ''), session.title), question.id, question.label,
        question.title, question.ask, question.context
    FROM json_each(?) AS wanted CROSS JOIN search_entry AS entry ON entry.id = wanted.value
    JOIN question ON question.id = entry.key
    JOIN session ON session.id = session_id JOIN meeting ON meeting.id = meeting_id
    WHERE question.deleted_at IS NULL AND session.deleted_at IS NULL
    AND meeting.deleted_at IS NULL
"""
_POSITIONS = """
    SELECT meeting.id, meeting.name, meeting.place, starts_on, ends_on,
        coalesce(nullif(session.label, ''), session.title), question.id, question.label,
        question.title, question.ask, part.id, part.kind, delegation_code, plain, saved_at
    FROM json_each(?) AS wanted CROSS JOIN search_entry AS entry ON entry.id = wanted.value
    JOIN part ON part.id = entry.key JOIN position ON position.id = position_id
    JOIN part_revision ON part_id = part.id
    AND number = (SELECT max(number) FROM part_revision WHERE part_id = part.id)
    JOIN question ON question.id = question_id
    JOIN session ON session.id = session_id JOIN meeting ON meeting.id = meeting_id
    WHERE question.deleted_at IS NULL AND session.deleted_at IS NULL
    AND meeting.deleted_at IS NULL
"""
_NEWEST = """
    SELECT newest.content, base.content FROM part_revision AS newest
    LEFT JOIN part_revision AS base
    ON base.part_id = newest.part_id AND base.number = newest.base
    WHERE newest.part_id = ? ORDER BY newest.number DESC LIMIT 1
"""
_NOTES = """
    SELECT meeting.id, meeting.name, meeting.place, starts_on, ends_on,
        coalesce(nullif(session.label, ''), session.title), question.id, question.label,
        question.title, question.ask, delegation_code, note.text, assessment, said_on, noted_at,
        (SELECT group_concat(tag, ' · ' ORDER BY ordinal) FROM note_tag WHERE note_id = note.id)
    FROM json_each(?) AS wanted CROSS JOIN search_entry AS entry ON entry.id = wanted.value
    JOIN note ON note.id = entry.key JOIN question ON question.id = question_id
    JOIN session ON session.id = session_id JOIN meeting ON meeting.id = meeting_id
    WHERE note.deleted_at IS NULL AND question.deleted_at IS NULL
    AND session.deleted_at IS NULL AND meeting.deleted_at IS NULL
"""
_PAPERS = """
    SELECT meeting.id, meeting.name, meeting.place, starts_on, ends_on,
        paper.id, paper.title, reference, file_name, received_at, entry.place,
        trim(paragraph.label || ' ' || paragraph.text)
    FROM json_each(?) AS wanted CROSS JOIN search_entry AS entry ON entry.id = wanted.value
    JOIN paper ON paper.id = entry.key JOIN meeting ON meeting.id = meeting_id
    LEFT JOIN paper_paragraph AS paragraph
    ON paragraph.paper_id = paper.id AND paragraph.ordinal = entry.place
    WHERE meeting.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM paper AS newer WHERE newer.replaces_id = paper.id)
"""


def found_hits(
    connection: DriverConnection, kind: HitKind, numbers: Iterable[int], look: Look
) -> Iterator[Hit]:
    """Return the hits behind entries of the index, in their order.

    An entry in whose present text ``look`` finds nothing is left out.
    """
    tellers: dict[HitKind, tuple[str, Callable[..., Hit | None]]] = {
        HitKind.MEETING: (_MEETINGS, _meeting),
        HitKind.QUESTION: (_QUESTIONS, _question),
        HitKind.POSITION: (_POSITIONS, _position),
        HitKind.NOTE: (_NOTES, _note),
        HitKind.PAPER: (_PAPERS, _paper),
    }
    select, tell = tellers[kind]
    shown: dict[str | None, int] = {}
    for row in connection.execute(select, (json.dumps(list(numbers)),)):
        hit = tell(connection, row, look)
        if hit is None:
            continue
        of_paper = shown[hit.place.paper] = shown.get(hit.place.paper, 0) + 1
        if hit.place.paper is None or of_paper <= _OF_ONE_PAPER:
            yield hit


def _hit(kind: HitKind, words: str, look: Look, place: Place, when: date | None) -> Hit | None:
    spans = look(words)
    return None if spans is None else Hit(kind, excerpt(words, spans), place, when)


def _meeting(_connection: DriverConnection, row: Row, look: Look) -> Hit | None:
    words = joined(row[1], row[2], row[5], row[6])
    return _hit(HitKind.MEETING, words, look, Place(*_where(row)), _day(row[3]))


def _question(_connection: DriverConnection, row: Row, look: Look) -> Hit | None:
    words = joined(row[8], row[10], row[9])
    return _hit(HitKind.QUESTION, words, look, _place(row), _day(row[3]))


def _position(connection: DriverConnection, row: Row, look: Look) -> Hit | None:
    part, kind, delegation, plain, saved_at = row[10:]
    place = _place(row, delegation, PartKind(kind))
    when = _moment(saved_at)
    hit = _hit(HitKind.POSITION, plain, look, place, when)
    if hit is None:
        content, base = connection.execute(_NEWEST, (part,)).fetchone() or (b"", None)
        hit = _hit(HitKind.POSITION, with_footnotes(plain, content, base), look, place, when)
    return hit


def _note(_connection: DriverConnection, row: Row, look: Look) -> Hit | None:
    delegation, text, assessment, said_on, noted_at, tags = row[10:]
    when = _day(said_on) or _moment(noted_at)
    words = joined(text, assessment, tags)
    return _hit(HitKind.NOTE, words, look, _place(row, delegation), when)


def _paper(_connection: DriverConnection, row: Row, look: Look) -> Hit | None:
    paper, title, reference, file_name, received_at, at, paragraph = row[5:]
    is_name = at == TITLE_PLACE
    words = joined(title, reference, file_name) if is_name else paragraph or ""
    place = Place(
        *_where(row),
        paper=PaperId(paper),
        paper_title=title or file_name,
        paragraph=None if is_name else at,
    )
    return _hit(HitKind.PAPER, words, look, place, _moment(received_at))


def _where(row: Row) -> tuple[MeetingId, str, str, date | None, date | None]:
    return MeetingId(row[0]), row[1], row[2], _day(row[3]), _day(row[4])


def _place(row: Row, delegation: str | None = None, part: PartKind | None = None) -> Place:
    session, question, label, title, ask = row[5:10]
    return Place(
        *_where(row), session, QuestionId(question), label, title or ask, delegation, part
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _moment(stored: str) -> date:
    return datetime.fromisoformat(stored).replace(tzinfo=UTC).astimezone().date()
