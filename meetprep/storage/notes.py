"""Load and store what other delegations said."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from meetprep.domain.contrast import Contrast
from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import QuestionId
from meetprep.domain.note import Note, NoteFile, NoteId, newest_first
from meetprep.storage.schema_meetings import QuestionRow, SessionRow
from meetprep.storage.schema_notes import NoteContrastRow, NoteFileRow, NoteRow, NoteTagRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import Row, Select
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId

# All of a file but what it holds.
_FILE = (
    NoteFileRow.sha256,
    NoteFileRow.file_name,
    NoteFileRow.media_type,
    NoteFileRow.size,
    NoteFileRow.sender,
    NoteFileRow.sent_at,
)


class Notes:
    """The notes that are not deleted, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_meeting(self, meeting: MeetingId) -> dict[QuestionId, tuple[Note, ...]]:
        """Return the notes on each question of a meeting that has any, the newest first."""
        found: dict[QuestionId, list[Note]] = defaultdict(list)
        asked = (
            select(QuestionRow.id)
            .join(SessionRow, SessionRow.id == QuestionRow.session_id)
            .where(SessionRow.meeting_id == meeting, SessionRow.deleted_at.is_(None))
            .where(QuestionRow.deleted_at.is_(None))
        )
        for note in self._loaded(select(NoteRow).where(NoteRow.question_id.in_(asked))):
            found[note.question].append(note)
        return {question: newest_first(notes) for question, notes in found.items()}

    def on_question(self, question: QuestionId) -> tuple[Note, ...]:
        """Return the notes on a question, the newest first."""
        return newest_first(
            self._loaded(select(NoteRow).where(NoteRow.question_id == question))
        )

    def get(self, note: NoteId) -> Note:
        """Return the note as it was kept last.

        Raises:
            NotFound: it was deleted or never was.
        """
        for found in self._loaded(select(NoteRow).where(NoteRow.id == note)):
            return found
        raise NotFound("note", note)

    def add(self, note: Note, content: bytes = b"") -> None:
        """Keep one more note, and the content of its file unless the store has that."""
        if note.file:
            self._add_file(note.file, content)
        kept = {
            **_values(note),
            "id": note.id,
            "author": note.author,
            "noted_at": note.noted_at,
            "read_at": note.read_at,
            "file_sha256": note.file and note.file.sha256,
        }
        self._session.execute(insert(NoteRow).values(**kept))
        self._mark_up(note)

    def change(self, note: Note) -> None:
        """Replace what the note says and what we think of it; who took it down stays.

        Raises:
            NotFound: it was deleted or never was.
        """
        self.get(note.id)
        self._session.execute(
            update(NoteRow).where(NoteRow.id == note.id).values(**_values(note))
        )
        for table in (NoteTagRow, NoteContrastRow):
            self._session.execute(delete(table).where(table.note_id == note.id))
        self._mark_up(note)

    def mark_read(self, notes: Collection[NoteId], *, at: datetime | None) -> None:
        """Keep when the notes were first read, or that they are to be read again."""
        changed = update(NoteRow).where(NoteRow.id.in_(notes))
        if at is not None:
            changed = changed.where(NoteRow.read_at.is_(None))
        self._session.execute(changed.values(read_at=at))

    def mark(self, note: NoteId, *, deleted_at: datetime | None) -> None:
        """Hide a note, or show it again.

        Raises:
            NotFound: there is none.
        """
        changed = self._session.execute(
            update(NoteRow)
            .where(NoteRow.id == note)
            .values(deleted_at=deleted_at)
            .returning(NoteRow.id)
        )
        if changed.first() is None:
            raise NotFound("note", note)

    def content(self, sha256: str) -> bytes:
        """Return the file of that hash, byte for byte.

        Raises:
            NotFound: there is none.
        """
        found = self._session.scalar(
            select(NoteFileRow.content).where(NoteFileRow.sha256 == sha256)
        )
        if found is None:
            raise NotFound("note file", sha256)
        return found

    def _add_file(self, file: NoteFile, content: bytes) -> None:
        known = select(NoteFileRow.sha256).where(NoteFileRow.sha256 == file.sha256)
        if self._session.scalar(known) is None:
            kept = insert(NoteFileRow).values(
                sha256=file.sha256,
                file_name=file.name,
                media_type=file.media_type,
                size=file.size,
                sender=file.sender,
                sent_at=file.sent_at,
                content=content,
            )
            self._session.execute(kept)

    def _mark_up(self, note: Note) -> None:
        tags = [
            {"note_id": note.id, "ordinal": ordinal, "tag": tag}
            for ordinal, tag in enumerate(note.tags)
        ]
        contrasts = [
            {"note_id": note.id, "ordinal": ordinal, "kind": one.kind, "text": one.text}
            for ordinal, one in enumerate(note.contrasts)
        ]
        if tags:
            self._session.execute(insert(NoteTagRow), tags)
        if contrasts:
            self._session.execute(insert(NoteContrastRow), contrasts)

    def _loaded(self, wanted: Select[NoteRow]) -> list[Note]:
        rows = self._session.execute(
            wanted.where(NoteRow.deleted_at.is_(None))
            .outerjoin(NoteFileRow, NoteFileRow.sha256 == NoteRow.file_sha256)
            .add_columns(*_FILE)
            .order_by(NoteRow.id)
        ).all()
        keys = [row[0].id for row in rows]
        tags: dict[str, list[str]] = defaultdict(list)
        contrasts: dict[str, list[Contrast]] = defaultdict(list)
        # Columns cost half of what rows cost: there are more of these than of all else.
        for key, tag in self._session.execute(
            select(NoteTagRow.note_id, NoteTagRow.tag)
            .where(NoteTagRow.note_id.in_(keys))
            .order_by(NoteTagRow.ordinal)
        ):
            tags[key].append(tag)
        for key, kind, text in self._session.execute(
            select(NoteContrastRow.note_id, NoteContrastRow.kind, NoteContrastRow.text)
            .where(NoteContrastRow.note_id.in_(keys))
            .order_by(NoteContrastRow.ordinal)
        ):
            contrasts[key].append(Contrast(kind, text))
        return [
            _note(row[0], _file(row), tags[row[0].id], contrasts[row[0].id]) for row in rows
        ]


def _values(note: Note) -> dict[str, object]:
    return {
        "question_id": note.question,
        "delegation_code": note.delegation,
        "text": note.text,
        "stance": note.stance,
        "source": note.source,
        "said_on": note.said_on,
        "confidence": note.confidence,
        "assessment": note.assessment,
    }


def _file(row: Row[Any]) -> NoteFile | None:
    """Return the file whose facts follow the note in its row."""
    _, sha256, name, media_type, size, sender, sent_at = tuple[Any, ...](row)
    return sha256 and NoteFile(name, media_type, sha256, size, sender, sent_at)


def _note(
    row: NoteRow, file: NoteFile | None, tags: Iterable[str], contrasts: Iterable[Contrast]
) -> Note:
    return Note(
        id=NoteId(row.id),
        question=QuestionId(row.question_id),
        delegation=row.delegation_code,
        text=row.text,
        stance=row.stance,
        source=row.source,
        said_on=row.said_on,
        confidence=row.confidence,
        assessment=row.assessment,
        tags=tuple(tags),
        author=row.author,
        noted_at=row.noted_at,
        read_at=row.read_at,
        file=file,
        contrasts=tuple(contrasts),
    )
