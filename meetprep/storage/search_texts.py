"""What of the store is searched: the present texts, and what each can be found by."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from meetprep.domain.folding import words
from meetprep.domain.searching import HitKind
from meetprep.storage.history import Unreadable, unpack
from meetprep.storage.revisions import stored_revisions
from meetprep.storage.schema_meetings import MeetingRow, QuestionRow, SessionRow
from meetprep.storage.schema_notes import NoteRow, NoteTagRow
from meetprep.storage.schema_papers import PaperParagraphRow, PaperRow
from meetprep.storage.schema_positions import PartRevisionRow, PartRow, PositionRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

# No letter and no digit, so that nothing that is typed is ever a facet; and no ASCII, so that
# it makes a word for the tokenizer.
_FACET = "\ue000"
TITLE_PLACE = -1  # of a paper: its name; its paragraphs count from 0
BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class Entry:
    """One text that can be found; ``place`` tells those of one key apart."""

    text: str
    facets: tuple[str, ...]
    place: int = 0

    @property
    def words(self) -> str:
        """What the index holds of it."""
        return " ".join([*words(self.text), *self.facets])


def facet(field: str, value: str) -> str:
    """Return the word by which everything with that value of ``field`` is found."""
    return f"{_FACET}{field}{value.encode().hex()}"


def entries(session: Session, kind: HitKind, keys: Collection[str]) -> dict[str, list[Entry]]:
    """Return what can be found of the things of ``kind``; nothing of what is deleted."""
    found: dict[str, list[Entry]] = defaultdict(list)
    loaders = {
        HitKind.MEETING: _meetings,
        HitKind.QUESTION: _questions,
        HitKind.POSITION: _parts,
        HitKind.NOTE: _notes,
        HitKind.PAPER: _papers,
    }
    for key, entry in loaders[kind](session, keys):
        found[key].append(entry)
    return found


def _meeting_texts(session: Session, keys: Collection[str]) -> dict[str, str]:
    """Return name, place, body and agenda of the meetings that are not deleted."""
    agendas: dict[str, list[str]] = defaultdict(list)
    rows = session.execute(
        select(SessionRow.meeting_id, SessionRow.label, SessionRow.title)
        .where(SessionRow.meeting_id.in_(keys), SessionRow.deleted_at.is_(None))
        .order_by(SessionRow.meeting_id, SessionRow.ordinal)
    )
    for meeting, label, title in rows:
        agendas[meeting].append(f"{label} {title}".strip())
    meetings = session.execute(
        select(MeetingRow.id, MeetingRow.name, MeetingRow.place, MeetingRow.body).where(
            MeetingRow.id.in_(keys), MeetingRow.deleted_at.is_(None)
        )
    )
    return {
        key: joined(name, place, body, *agendas[key]) for key, name, place, body in meetings
    }


def joined(*texts: str | None) -> str:
    """Return the texts that say something as one."""
    return BETWEEN.join(text for text in texts if text)


def with_footnotes(plain: str, content: bytes, base: bytes | None) -> str:
    """Return the text of a revision and its footnotes, each on a line of its own."""
    try:
        notes = unpack(content, base).notes
    except Unreadable:  # what can be read of it can be found
        return plain
    return "\n".join([plain, *(note.text for note in notes)])


def _is_newest() -> ColumnElement[bool]:
    """Return the condition that a revision is the newest of its part."""
    newest = (
        select(func.max(PartRevisionRow.number))
        .where(PartRevisionRow.part_id == PartRow.id)
        .correlate(PartRow)
        .scalar_subquery()
    )
    return PartRevisionRow.number == newest


def _asked() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that a question, its session and its meeting are not deleted."""
    return tuple(row.deleted_at.is_(None) for row in (QuestionRow, SessionRow, MeetingRow))


def _meetings(session: Session, keys: Collection[str]) -> Iterable[tuple[str, Entry]]:
    for key, text in _meeting_texts(session, keys).items():
        yield key, Entry(text, (facet("m", key),))


def _questions(session: Session, keys: Collection[str]) -> Iterable[tuple[str, Entry]]:
    rows = session.execute(
        select(QuestionRow, SessionRow.meeting_id)
        .join(SessionRow, SessionRow.id == QuestionRow.session_id)
        .join(MeetingRow, MeetingRow.id == SessionRow.meeting_id)
        .where(QuestionRow.id.in_(keys))
        .where(*_asked())
    )
    for row, meeting in rows:
        text = joined(row.title, row.context, row.ask)
        yield row.id, Entry(text, (facet("m", meeting),))


def _parts(session: Session, keys: Collection[str]) -> Iterable[tuple[str, Entry]]:
    rows = session.execute(
        stored_revisions()
        .add_columns(PartRow.kind, PositionRow.delegation_code, SessionRow.meeting_id)
        .join(PositionRow, PositionRow.id == PartRow.position_id)
        .join(QuestionRow, QuestionRow.id == PositionRow.question_id)
        .join(SessionRow, SessionRow.id == QuestionRow.session_id)
        .join(MeetingRow, MeetingRow.id == SessionRow.meeting_id)
        .where(PartRow.id.in_(keys), _is_newest())
        .where(*_asked())
    )
    for row, base, kind, delegation, meeting in rows:
        facets = facet("d", delegation), facet("m", meeting), facet("p", kind)
        yield row.part_id, Entry(with_footnotes(row.plain, row.content, base), facets)


def _notes(session: Session, keys: Collection[str]) -> Iterable[tuple[str, Entry]]:
    rows = session.execute(
        select(NoteRow, SessionRow.meeting_id)
        .join(QuestionRow, QuestionRow.id == NoteRow.question_id)
        .join(SessionRow, SessionRow.id == QuestionRow.session_id)
        .join(MeetingRow, MeetingRow.id == SessionRow.meeting_id)
        .where(NoteRow.id.in_(keys), NoteRow.deleted_at.is_(None))
        .where(*_asked())
    )
    tags = _tags(session, keys)
    for row, meeting in rows:
        facets = facet("d", row.delegation_code), facet("m", meeting)
        yield row.id, Entry(joined(row.text, row.assessment, *tags[row.id]), facets)


def _tags(session: Session, notes: Collection[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    rows = session.execute(
        select(NoteTagRow.note_id, NoteTagRow.tag)
        .where(NoteTagRow.note_id.in_(notes))
        .order_by(NoteTagRow.note_id, NoteTagRow.ordinal)
    )
    for note, tag in rows:
        found[note].append(tag)
    return found


def _papers(session: Session, keys: Collection[str]) -> Iterable[tuple[str, Entry]]:
    """Return each paper backwards: what is put in last is found first."""
    papers = {
        row.id: row
        for row in session.scalars(
            select(PaperRow)
            .join(MeetingRow, MeetingRow.id == PaperRow.meeting_id)
            .where(PaperRow.id.in_(keys), MeetingRow.deleted_at.is_(None))
        )
    }
    paragraphs = session.execute(
        select(PaperParagraphRow.paper_id, PaperParagraphRow.ordinal)
        .add_columns(PaperParagraphRow.label, PaperParagraphRow.text)
        .where(PaperParagraphRow.paper_id.in_(papers))
        .order_by(PaperParagraphRow.paper_id, PaperParagraphRow.ordinal.desc())
    )
    for key, place, label, text in paragraphs:
        yield (
            key,
            Entry(f"{label} {text}".strip(), (facet("m", papers[key].meeting_id),), place),
        )
    for key, row in papers.items():
        name = joined(row.title, row.reference, row.file_name)
        yield key, Entry(name, (facet("m", row.meeting_id),), TITLE_PLACE)
