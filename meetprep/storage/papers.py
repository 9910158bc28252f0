"""Load and store papers: the file as received and what was understood of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from meetprep.domain.errors import NotFound
from meetprep.domain.paper import Paper, PaperId
from meetprep.storage.paper_text import insert_text, references, source_text, warnings
from meetprep.storage.schema_meetings import MeetingRow
from meetprep.storage.schema_papers import PaperFileRow, PaperRow, WarningStage

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId


class Papers:
    """The papers of all meetings, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, paper: Paper, content: bytes) -> None:
        """Keep the paper and its file, byte for byte; its meeting must be stored."""
        self._session.execute(insert(PaperRow).values(**_values(paper)))
        self._session.execute(insert(PaperFileRow).values(paper_id=paper.id, content=content))
        insert_text(self._session, paper)

    def get(self, paper: PaperId) -> Paper:
        """Return the paper as it was added.

        Raises:
            NotFound: there is none.
        """
        row = self._session.get(PaperRow, paper)
        if row is None:
            raise NotFound("paper", paper)
        return self._paper(row)

    def of_meeting(self, meeting: MeetingId) -> tuple[Paper, ...]:
        """Return the papers of the meeting in the order in which they were received."""
        rows = self._session.scalars(
            select(PaperRow)
            .where(PaperRow.meeting_id == meeting)
            .order_by(PaperRow.received_at, PaperRow.id)
        )
        return tuple(self._paper(row) for row in rows.all())

    def headings_of(self, meeting: MeetingId) -> tuple[tuple[str, str], ...]:
        """Return reference and marking of each paper of the meeting, in the same order.

        What a paper does not say is "". No text is read.
        """
        rows = self._session.execute(
            select(PaperRow.reference, PaperRow.marking)
            .where(PaperRow.meeting_id == meeting)
            .order_by(PaperRow.received_at, PaperRow.id)
        )
        return tuple((reference or "", marking or "") for reference, marking in rows)

    def with_sha256(self, sha256: str) -> Paper | None:
        """Return the paper whose file has that hash, unless its meeting was deleted."""
        row = self._session.scalar(
            select(PaperRow)
            .join(MeetingRow, MeetingRow.id == PaperRow.meeting_id)
            .where(PaperRow.sha256 == sha256, MeetingRow.deleted_at.is_(None))
            .order_by(PaperRow.received_at, PaperRow.id)
            .limit(1)
        )
        return None if row is None else self._paper(row)

    def content(self, paper: PaperId) -> bytes:
        """Return the file, byte for byte.

        Raises:
            NotFound: there is no such paper.
        """
        found = self._session.scalar(
            select(PaperFileRow.content).where(PaperFileRow.paper_id == paper)
        )
        if found is None:
            raise NotFound("paper", paper)
        return found

    def _paper(self, row: PaperRow) -> Paper:
        key = PaperId(row.id)
        return Paper(
            id=key,
            meeting=row.meeting_id,
            file_name=row.file_name,
            media_type=row.media_type,
            sha256=row.sha256,
            size=row.size,
            kind=row.kind,
            title=row.title,
            reference=row.reference,
            marking=row.marking,
            announced=row.announced,
            received_at=row.received_at,
            text=source_text(self._session, key),
            references=references(self._session, key),
            warnings=warnings(self._session, key, WarningStage.UNDERSTANDING),
        )


def _values(paper: Paper) -> dict[str, object]:
    return {
        "id": paper.id,
        "meeting_id": paper.meeting,
        "file_name": paper.file_name,
        "media_type": paper.media_type,
        "sha256": paper.sha256,
        "size": paper.size,
        "kind": paper.kind,
        "title": paper.title,
        "reference": paper.reference,
        "marking": paper.marking,
        "announced": paper.announced,
        "received_at": paper.received_at,
    }
