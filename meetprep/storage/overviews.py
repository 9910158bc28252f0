"""Load what the page of a meeting says at one glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from meetprep.domain.meeting import QuestionId
from meetprep.domain.overview import News, NewsKind, PaperFacts
from meetprep.domain.paper import PaperId
from meetprep.storage.paper_text import warnings
from meetprep.storage.schema_desk import ClearanceStepRow, PositionVersionRow
from meetprep.storage.schema_meetings import QuestionRow
from meetprep.storage.schema_notes import NoteRow
from meetprep.storage.schema_papers import (
    PaperFootnoteRow,
    PaperParagraphRow,
    PaperRow,
    WarningStage,
)
from meetprep.storage.schema_positions import (
    PartRevisionRow,
    PartRow,
    PositionRow,
    StanceRevisionRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import Function, ScalarSelect
    from sqlalchemy.orm import InstrumentedAttribute, Session

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.paper import PaperWarning


class Overviews:
    """What there is of a meeting, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def papers(self, meeting: MeetingId) -> tuple[PaperFacts, ...]:
        """Return the papers of the meeting, the newest first."""
        replaced = select(PaperRow.replaces_id).where(PaperRow.replaces_id.is_not(None))
        rows = self._session.execute(
            select(
                PaperRow.id,
                PaperRow.file_name,
                PaperRow.title,
                PaperRow.received_at,
                _of_paper(func.max(PaperParagraphRow.page), PaperParagraphRow.paper_id),
                _of_paper(func.count(QuestionRow.id), QuestionRow.paper_id),
                _of_paper(func.count(PaperFootnoteRow.ordinal), PaperFootnoteRow.paper_id),
                PaperRow.id.not_in(replaced),
            )
            .where(PaperRow.meeting_id == meeting)
            .order_by(PaperRow.received_at.desc(), PaperRow.id)
        ).all()
        return tuple(
            PaperFacts(
                id=PaperId(key),
                file_name=name,
                title=title,
                received_at=at,
                pages=pages or 0,
                questions=questions,
                footnotes=notes,
                warnings=self._warnings(PaperId(key)),
                is_newest=is_newest,
            )
            for key, name, title, at, pages, questions, notes, is_newest in rows
        )

    def notes(self, questions: Sequence[QuestionId]) -> dict[QuestionId, tuple[int, int]]:
        """Return how many notes there are on each question, and how many of them are unread."""
        rows = self._session.execute(
            select(
                NoteRow.question_id,
                func.count(),
                func.sum(case((NoteRow.read_at.is_(None), 1), else_=0)),
            )
            .where(NoteRow.question_id.in_(questions), NoteRow.deleted_at.is_(None))
            .group_by(NoteRow.question_id)
        )
        return {QuestionId(key): (count, unread) for key, count, unread in rows}

    def news(
        self,
        meeting: MeetingId,
        questions: Sequence[QuestionId],
        since: datetime,
        *,
        own: frozenset[str],
    ) -> tuple[News, ...]:
        """Return what happened after ``since`` that nobody in ``own`` signed, newest first."""
        found = [
            *self._revised(questions, since, own),
            *self._stances(questions, since, own),
            *self._noted(questions, since, own),
            *self._decided(questions, since),
            *self._received(meeting, since),
        ]
        return tuple(sorted(found, key=lambda news: news.at, reverse=True))

    def _warnings(self, paper: PaperId) -> tuple[PaperWarning, ...]:
        return tuple(
            one
            for stage in WarningStage
            for one in warnings(self._session, paper, stage)
            if not one.settled
        )

    def _revised(
        self, questions: Sequence[QuestionId], since: datetime, own: frozenset[str]
    ) -> Iterator[News]:
        rows = self._session.execute(
            select(
                PositionRow.question_id,
                PositionRow.delegation_code,
                PartRevisionRow.author,
                func.max(PartRevisionRow.saved_at),
            )
            .join(PartRow, PartRow.id == PartRevisionRow.part_id)
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(PositionRow.question_id.in_(questions))
            .where(PartRevisionRow.saved_at > since, PartRevisionRow.author.not_in(own))
            .group_by(
                PositionRow.question_id, PositionRow.delegation_code, PartRevisionRow.author
            )
        )
        for question, delegation, who, at in rows:
            yield News(NewsKind.REVISED, at, who, QuestionId(question), delegation)

    def _stances(
        self, questions: Sequence[QuestionId], since: datetime, own: frozenset[str]
    ) -> Iterator[News]:
        rows = self._session.execute(
            select(StanceRevisionRow, PositionRow.question_id, PositionRow.delegation_code)
            .join(PositionRow, PositionRow.id == StanceRevisionRow.position_id)
            .where(PositionRow.question_id.in_(questions))
            .where(StanceRevisionRow.saved_at > since, StanceRevisionRow.author.not_in(own))
            .order_by(StanceRevisionRow.number)
        )
        newest = {}
        for row, question, delegation in rows:
            newest[question, delegation] = News(
                kind=NewsKind.STANCE,
                at=row.saved_at,
                who=row.author,
                question=QuestionId(question),
                delegation=delegation,
                stance=row.stance,
            )
        yield from newest.values()

    def _noted(
        self, questions: Sequence[QuestionId], since: datetime, own: frozenset[str]
    ) -> Iterator[News]:
        rows = self._session.scalars(
            select(NoteRow)
            .where(NoteRow.question_id.in_(questions), NoteRow.deleted_at.is_(None))
            .where(NoteRow.noted_at > since, NoteRow.author.not_in(own))
        )
        for row in rows:
            question = QuestionId(row.question_id)
            yield News(NewsKind.NOTE, row.noted_at, row.author, question, row.delegation_code)

    def _decided(self, questions: Sequence[QuestionId], since: datetime) -> Iterator[News]:
        steps = self._session.execute(
            select(ClearanceStepRow, PositionRow.question_id)
            .join(PositionRow, PositionRow.id == ClearanceStepRow.position_id)
            .where(PositionRow.question_id.in_(questions))
            .where(ClearanceStepRow.decided_at > since)
        )
        for row, question in steps:
            if row.decided_at is not None:
                asked = QuestionId(question)
                at = row.decided_at
                yield News(NewsKind.DECIDED, at, row.who, asked, about=row.decision or "")
        versions = self._session.execute(
            select(PositionVersionRow.made_at, PositionRow.question_id)
            .join(PositionRow, PositionRow.id == PositionVersionRow.position_id)
            .where(PositionRow.question_id.in_(questions), PositionVersionRow.is_cleared)
            .where(PositionVersionRow.made_at > since, PositionVersionRow.deleted_at.is_(None))
        )
        for at, question in versions:
            yield News(NewsKind.CLEARED, at, question=QuestionId(question))

    def _received(self, meeting: MeetingId, since: datetime) -> Iterator[News]:
        rows = self._session.execute(
            select(PaperRow.received_at, PaperRow.file_name).where(
                PaperRow.meeting_id == meeting, PaperRow.received_at > since
            )
        )
        for at, name in rows:
            yield News(NewsKind.PAPER, at, about=name)


def _of_paper(counted: Function[Any], paper: InstrumentedAttribute[Any]) -> ScalarSelect[Any]:
    """Return ``counted`` of the rows that belong to a paper."""
    return select(counted).where(paper == PaperRow.id).correlate(PaperRow).scalar_subquery()
