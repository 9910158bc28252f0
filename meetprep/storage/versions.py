"""Load and store which papers are versions of one, and what questions said in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from meetprep.domain.meeting import MeetingId, Question, QuestionId, Wording
from meetprep.domain.paper import PaperId
from meetprep.domain.versions import Edition
from meetprep.storage.positions import wording_of
from meetprep.storage.schema_meetings import MeetingRow, QuestionWordingRow
from meetprep.storage.schema_papers import PaperRow
from meetprep.storage.schema_positions import PositionRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Versions:
    """The versions of papers, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def editions(self) -> tuple[Edition, ...]:
        """Return the newest version of each paper, its questions left out, newest first."""
        replaced = select(PaperRow.replaces_id).where(PaperRow.replaces_id.is_not(None))
        rows = self._session.execute(
            select(
                PaperRow.id,
                PaperRow.meeting_id,
                MeetingRow.name,
                MeetingRow.starts_on,
                PaperRow.file_name,
                PaperRow.title,
                PaperRow.reference,
                PaperRow.received_at,
            )
            .join(MeetingRow, MeetingRow.id == PaperRow.meeting_id)
            .where(MeetingRow.deleted_at.is_(None), PaperRow.id.not_in(replaced))
            .order_by(PaperRow.received_at.desc(), PaperRow.id)
        )
        return tuple(
            Edition(
                paper=PaperId(row.id),
                meeting=MeetingId(row.meeting_id),
                meeting_name=row.name,
                start=row.starts_on,
                file_name=row.file_name,
                title=row.title,
                reference=row.reference,
                received_at=row.received_at,
            )
            for row in rows
        )

    def back_from(self, paper: PaperId) -> tuple[PaperId, ...]:
        """Return the paper and the versions that it goes back to, newest first."""
        found: dict[PaperId, None] = {}
        at: str | None = paper
        while at is not None and at not in found:
            found[PaperId(at)] = None
            at = self._session.scalar(select(PaperRow.replaces_id).where(PaperRow.id == at))
        return tuple(found)

    def replace(self, old: PaperId, new: PaperId) -> None:
        """Note that ``new`` is the next version of ``old``."""
        self._session.execute(
            update(PaperRow).where(PaperRow.id == new).values(replaces_id=old)
        )

    def keep_wording(self, question: Question) -> None:
        """Keep what the question says now, before another version of its paper changes it."""
        if question.paper is not None:
            self._session.execute(
                insert(QuestionWordingRow).values(
                    question_id=question.id,
                    paper_id=question.paper,
                    number=question.wording,
                    label=question.label,
                    context=question.context,
                    ask=question.ask,
                )
            )

    def check(self, question: QuestionId, delegation: str) -> None:
        """Note that what is saved answers the question as it is worded now."""
        self._session.execute(
            update(PositionRow)
            .where(PositionRow.question_id == question)
            .where(PositionRow.delegation_code == delegation)
            .values(wording=wording_of(question))
        )

    def put_behind(self, newest: PaperId, older: PaperId) -> None:
        """Note that ``older`` came before ``newest``, after what that one replaced till now."""
        before = self._session.scalar(select(PaperRow.replaces_id).where(PaperRow.id == newest))
        if before is not None:
            self.replace(PaperId(before), older)
        self.replace(older, newest)

    def names(self, meeting: MeetingId) -> dict[PaperId, tuple[str | None, str]]:
        """Return number and file name of each paper of the meeting."""
        rows = self._session.execute(
            select(PaperRow.id, PaperRow.reference, PaperRow.file_name).where(
                PaperRow.meeting_id == meeting
            )
        )
        return {PaperId(row.id): (row.reference, row.file_name) for row in rows}

    def wordings(self, question: QuestionId) -> tuple[Wording, ...]:
        """Return what the question said in earlier versions of its paper, oldest first."""
        rows = self._session.scalars(
            select(QuestionWordingRow)
            .join(PaperRow, PaperRow.id == QuestionWordingRow.paper_id)
            .where(QuestionWordingRow.question_id == question)
            .order_by(QuestionWordingRow.number, PaperRow.received_at)
        )
        return tuple(
            Wording(row.number, PaperId(row.paper_id), row.label, row.context, row.ask)
            for row in rows
        )
