"""Tell of what the index found: the words as they stand in the store now, and the place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import select, text

from meetprep.domain.excerpts import excerpt
from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.domain.paper import PaperId
from meetprep.domain.searching import Hit, HitKind, Place
from meetprep.storage.revisions import stored_revisions
from meetprep.storage.schema_meetings import MeetingRow, QuestionRow, SessionRow
from meetprep.storage.schema_papers import PaperParagraphRow, PaperRow
from meetprep.storage.schema_positions import PartRevisionRow, PartRow, PositionRow
from meetprep.storage.schema_reviews import NoteRow
from meetprep.storage.search_texts import (
    TITLE_PLACE,
    is_newest,
    joined,
    meeting_texts,
    with_footnotes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy import Row, Select
    from sqlalchemy.orm import Session

    from meetprep.domain.excerpts import Span

# Finds the words in a text; None where it does not hold them.
Look = Callable[[str], "list[Span] | None"]

_OF_ONE_PAPER = 3

_MEETING = (
    MeetingRow.id.label("meeting"),
    MeetingRow.name.label("meeting_name"),
    MeetingRow.place.label("where"),
    MeetingRow.starts_on.label("start"),
    MeetingRow.ends_on.label("end"),
)
_QUESTION = (
    *_MEETING,
    SessionRow.label.label("session_label"),
    SessionRow.title.label("session_title"),
    QuestionRow.id.label("question"),
    QuestionRow.label.label("question_label"),
    QuestionRow.title.label("question_title"),
    QuestionRow.ask.label("ask"),
)


class _Found(NamedTuple):
    """An entry: what it is an entry of, and which one."""

    key: str
    place: int


def found_hits(
    session: Session, kind: HitKind, numbers: Iterable[int], look: Look
) -> list[Hit]:
    """Return the hits behind entries of the index, in their order.

    An entry in whose present text ``look`` finds nothing is left out.
    """
    listed = ",".join(map(str, numbers))
    rows = session.execute(
        text(f"SELECT id, key, place FROM search_entry WHERE id IN ({listed})")  # noqa: S608 - numbers
    )
    stored = {number: _Found(key, place) for number, key, place in rows}
    found = [stored[number] for number in map(int, listed.split(",")) if number in stored]
    loaders: dict[HitKind, Callable[..., dict[_Found, Hit | None]]] = {
        HitKind.MEETING: _meetings,
        HitKind.QUESTION: _questions,
        HitKind.POSITION: _positions,
        HitKind.NOTE: _notes,
        HitKind.PAPER: _papers,
    }
    hits = loaders[kind](session, found, look)
    return [hit for one in found if (hit := hits.get(one))]


def _hit(kind: HitKind, words: str, look: Look, place: Place, when: date | None) -> Hit | None:
    spans = look(words)
    return None if spans is None else Hit(kind, excerpt(words, spans), place, when)


def _meetings(
    session: Session, found: Sequence[_Found], look: Look
) -> dict[_Found, Hit | None]:
    keys = [one.key for one in found]
    texts = meeting_texts(session, keys)
    rows = {
        row.meeting: row
        for row in session.execute(select(*_MEETING).where(MeetingRow.id.in_(keys)))
    }
    return {
        one: _hit(
            HitKind.MEETING,
            texts[one.key],
            look,
            Place(**_of_meeting(rows[one.key])),
            rows[one.key].start,
        )
        for one in found
        if one.key in texts
    }


def _questions(
    session: Session, found: Sequence[_Found], look: Look
) -> dict[_Found, Hit | None]:
    rows = session.execute(
        _on_agenda(select(*_QUESTION, QuestionRow.context.label("context"))).where(
            QuestionRow.id.in_([one.key for one in found])
        )
    )
    return {
        _Found(row.question, 0): _hit(
            HitKind.QUESTION,
            joined(row.question_title, row.context, row.ask),
            look,
            Place(**_of_question(row)),
            row.start,
        )
        for row in rows
    }


def _positions(
    session: Session, found: Sequence[_Found], look: Look
) -> dict[_Found, Hit | None]:
    rows = session.execute(
        _on_agenda(
            select(
                *_QUESTION,
                PartRow.id.label("key"),
                PartRow.kind.label("part"),
                PositionRow.delegation_code.label("delegation"),
                PartRevisionRow.plain.label("plain"),
                PartRevisionRow.saved_at.label("saved_at"),
            )
            .join_from(PartRow, PositionRow, PositionRow.id == PartRow.position_id)
            .join(PartRevisionRow, PartRevisionRow.part_id == PartRow.id)
            .join(QuestionRow, QuestionRow.id == PositionRow.question_id)
        ).where(PartRow.id.in_([one.key for one in found]), is_newest())
    )
    hits: dict[_Found, Hit | None] = {}
    for row in rows:
        place = Place(**_of_question(row), delegation=row.delegation, part=row.part)
        when = row.saved_at.astimezone().date()
        hit = _hit(HitKind.POSITION, row.plain, look, place, when)
        if hit is None:
            hit = _hit(HitKind.POSITION, _whole(session, row.key), look, place, when)
        hits[_Found(row.key, 0)] = hit
    return hits


def _whole(session: Session, part: str) -> str:
    """Return the newest text of the part with its footnotes."""
    row, base = session.execute(stored_revisions().where(PartRow.id == part, is_newest())).one()
    return with_footnotes(row.plain, row.content, base)


def _notes(session: Session, found: Sequence[_Found], look: Look) -> dict[_Found, Hit | None]:
    rows = session.execute(
        _on_agenda(
            select(
                *_QUESTION,
                NoteRow.id.label("key"),
                NoteRow.delegation_code.label("delegation"),
                NoteRow.text.label("text"),
                NoteRow.assessment.label("assessment"),
                NoteRow.said_on.label("said_on"),
                NoteRow.noted_at.label("noted_at"),
            ).join_from(NoteRow, QuestionRow, QuestionRow.id == NoteRow.question_id)
        ).where(NoteRow.id.in_([one.key for one in found]), NoteRow.deleted_at.is_(None))
    )
    return {
        _Found(row.key, 0): _hit(
            HitKind.NOTE,
            joined(row.text, row.assessment),
            look,
            Place(**_of_question(row), delegation=row.delegation),
            row.said_on or row.noted_at.astimezone().date(),
        )
        for row in rows
    }


def _papers(session: Session, found: Sequence[_Found], look: Look) -> dict[_Found, Hit | None]:
    keys = list(dict.fromkeys(one.key for one in found))
    papers = {
        row.key: row
        for row in session.execute(
            select(
                *_MEETING,
                PaperRow.id.label("key"),
                PaperRow.title.label("title"),
                PaperRow.reference.label("reference"),
                PaperRow.file_name.label("file_name"),
                PaperRow.received_at.label("received_at"),
            )
            .join(MeetingRow, MeetingRow.id == PaperRow.meeting_id)
            .where(PaperRow.id.in_(keys), MeetingRow.deleted_at.is_(None))
        )
    }
    hits: dict[_Found, Hit | None] = {}
    for one in _few_of_each(found):
        row = papers.get(one.key)
        if row is not None:
            named = joined(row.title, row.reference, row.file_name)
            words = named if one.place == TITLE_PLACE else _paragraph(session, one)
            place = Place(
                **_of_meeting(row),
                paper=PaperId(row.key),
                paper_title=row.title or row.file_name,
                paragraph=None if one.place == TITLE_PLACE else one.place,
            )
            received = row.received_at.astimezone().date()
            hits[one] = _hit(HitKind.PAPER, words, look, place, received)
    return hits


def _few_of_each(found: Sequence[_Found]) -> list[_Found]:
    few: dict[str, list[_Found]] = {}
    for one in found:
        few.setdefault(one.key, []).append(one)
    return [one for of_paper in few.values() for one in of_paper[:_OF_ONE_PAPER]]


def _paragraph(session: Session, one: _Found) -> str:
    row = session.execute(
        select(PaperParagraphRow.label, PaperParagraphRow.text).where(
            PaperParagraphRow.paper_id == one.key, PaperParagraphRow.ordinal == one.place
        )
    ).first()
    return f"{row.label} {row.text}".strip() if row else ""


def _on_agenda(wanted: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Join session and meeting; leave out what is deleted."""
    return (
        wanted.join(SessionRow, SessionRow.id == QuestionRow.session_id)
        .join(MeetingRow, MeetingRow.id == SessionRow.meeting_id)
        .where(QuestionRow.deleted_at.is_(None), MeetingRow.deleted_at.is_(None))
    )


def _of_meeting(row: Row[*tuple[Any, ...]]) -> dict[str, Any]:
    return {
        "meeting": MeetingId(row.meeting),
        "meeting_name": row.meeting_name,
        "where": row.where,
        "start": row.start,
        "end": row.end,
    }


def _of_question(row: Row[*tuple[Any, ...]]) -> dict[str, Any]:
    return {
        **_of_meeting(row),
        "session": row.session_label or row.session_title,
        "question": QuestionId(row.question),
        "question_label": row.question_label,
        "question_title": row.question_title or row.ask,
    }
