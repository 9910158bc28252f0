"""Load and store positions; revisions are only ever added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import and_, func, insert, select
from sqlalchemy.exc import IntegrityError

from meetprep.domain.errors import EditConflict, NotFound
from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.domain.position import (
    PartKind,
    PartRevision,
    Position,
    Stance,
    empty_position,
)
from meetprep.storage.history import base_of, pack, unpack
from meetprep.storage.questions import Questions
from meetprep.storage.revisions import (
    answered_wordings,
    newest_parts,
    newest_stances,
    stored_revisions,
)
from meetprep.storage.schema_meetings import DelegationRow, QuestionRow, SessionRow
from meetprep.storage.schema_positions import (
    PartRevisionRow,
    PartRow,
    PositionRow,
    StanceRevisionRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement, ScalarSelect
    from sqlalchemy.orm import InstrumentedAttribute, Session

    from meetprep.storage.columns import Base


class Positions:
    """What delegations intend to say, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, question: QuestionId, delegation: str) -> Position:
        """Return the newest stance and texts; empty where nothing was saved."""
        position = self._position(question, delegation)
        if position is None:
            return empty_position(question, delegation)
        return self._filled([question], delegation, PositionRow.id == position)[question]

    def of_meeting(self, meeting: MeetingId, delegation: str) -> dict[QuestionId, Position]:
        """Return the delegation's position on each question of the meeting, in their order."""
        questions = self._session.scalars(
            select(QuestionRow.id)
            .join(SessionRow, SessionRow.id == QuestionRow.session_id)
            .where(SessionRow.meeting_id == meeting, QuestionRow.deleted_at.is_(None))
            .order_by(SessionRow.ordinal, QuestionRow.ordinal)
        ).all()
        wanted = and_(
            PositionRow.question_id.in_(questions), PositionRow.delegation_code == delegation
        )
        return self._filled(map(QuestionId, questions), delegation, wanted)

    def delegations_of(self, meeting: MeetingId) -> tuple[str, ...]:
        """Return the codes of those who have a position on the meeting, in protocol order."""
        codes = self._session.scalars(
            select(DelegationRow.code)
            .where(
                DelegationRow.code.in_(
                    select(PositionRow.delegation_code)
                    .join(QuestionRow, QuestionRow.id == PositionRow.question_id)
                    .join(SessionRow, SessionRow.id == QuestionRow.session_id)
                    .where(SessionRow.meeting_id == meeting, QuestionRow.deleted_at.is_(None))
                )
            )
            .order_by(DelegationRow.ordinal)
        )
        return tuple(codes)

    def history(
        self, question: QuestionId, delegation: str, kind: PartKind
    ) -> tuple[PartRevision, ...]:
        """Return every saved state of the part, the newest first."""
        rows = self._session.execute(
            stored_revisions()
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(PositionRow.question_id == question, PartRow.kind == kind)
            .where(PositionRow.delegation_code == delegation)
            .order_by(PartRevisionRow.number.desc())
        )
        return tuple(
            PartRevision(
                kind=kind,
                number=row.number,
                text=unpack(row.content, base),
                saved_at=row.saved_at,
                author=row.author,
                origin=row.origin,
            )
            for row, base in rows
        )

    def add_part_revision(
        self, question: QuestionId, delegation: str, revision: PartRevision
    ) -> None:
        """Keep one more state of a part; its number follows the newest one.

        Raises:
            EditConflict: the number is taken, or numbers before it are missing.
            NotFound: there is no such question or delegation.
        """
        part = self._part_for(position_key(self._session, question, delegation), revision.kind)
        current = self._newest(PartRevisionRow.number, PartRevisionRow.part_id == part)
        base = base_of(revision.number)
        conflict = EditConflict(revision.kind.value, revision.number - 1, current)
        if not 1 <= revision.number <= current + 1:
            raise conflict
        row = {
            "part_id": part,
            "number": revision.number,
            "base": base,
            "content": pack(revision.text, self._content(part, base)),
            "plain": revision.text.plain,
            "saved_at": revision.saved_at,
            "author": revision.author,
            "origin": revision.origin,
        }
        self._insert(PartRevisionRow, row, conflict)

    def add_stance_revision(
        self,
        question: QuestionId,
        delegation: str,
        *,
        number: int,
        stance: Stance,
        saved_at: datetime,
        author: str,
    ) -> None:
        """Keep one more stance; its number follows the newest one.

        Raises:
            EditConflict: the number is taken, or numbers before it are missing.
            NotFound: there is no such question or delegation.
        """
        position = position_key(self._session, question, delegation)
        current = self._newest(
            StanceRevisionRow.number, StanceRevisionRow.position_id == position
        )
        conflict = EditConflict("stance", number - 1, current)
        if not 1 <= number <= current + 1:
            raise conflict
        row = {
            "position_id": position,
            "number": number,
            "stance": stance,
            "saved_at": saved_at,
            "author": author,
        }
        self._insert(StanceRevisionRow, row, conflict)

    def _filled(
        self, questions: Iterable[QuestionId], delegation: str, wanted: ColumnElement[bool]
    ) -> dict[QuestionId, Position]:
        parts = newest_parts(self._session, wanted)
        stances = newest_stances(self._session, wanted)
        wordings = answered_wordings(self._session, wanted)
        found = {}
        for question in questions:
            empty = empty_position(question, delegation)
            stance, number = stances.get(question, (empty.stance, empty.stance_revision))
            found[question] = replace(
                empty,
                parts=tuple(parts[question].get(part.kind, part) for part in empty.parts),
                stance=stance,
                stance_revision=number,
                wording=wordings.get(question, 0),
            )
        return found

    def _position(self, question: QuestionId, delegation: str) -> str | None:
        return found_key(self._session, question, delegation)

    def _part_for(self, position: str, kind: PartKind) -> str:
        found = self._session.scalar(
            select(PartRow.id).where(PartRow.position_id == position, PartRow.kind == kind)
        )
        if found is not None:
            return found
        key = str(uuid4())
        self._session.execute(
            insert(PartRow).values(
                id=key,
                position_id=position,
                kind=kind,
                audience=kind.audience,
                ordinal=list(PartKind).index(kind),
                hidden=False,
            )
        )
        return key

    def _newest(self, number: InstrumentedAttribute[int], wanted: ColumnElement[bool]) -> int:
        return self._session.scalar(select(func.max(number)).where(wanted)) or 0

    def _content(self, part: str, base: int | None) -> bytes | None:
        if base is None:
            return None
        return self._session.scalars(
            select(PartRevisionRow.content).where(
                PartRevisionRow.part_id == part, PartRevisionRow.number == base
            )
        ).one()

    def _insert(
        self, table: type[Base], row: dict[str, object], conflict: EditConflict
    ) -> None:
        try:
            self._session.execute(insert(table).values(**row))
        except IntegrityError:
            raise conflict from None


def wording_of(question: QuestionId) -> ScalarSelect[int]:
    """Select the number of the question's present wording."""
    return select(QuestionRow.wording).where(QuestionRow.id == question).scalar_subquery()


def found_key(session: Session, question: QuestionId, delegation: str) -> str | None:
    """Return the key of a position, ``None`` where nothing was saved."""
    return session.scalar(
        select(PositionRow.id)
        .where(PositionRow.question_id == question)
        .where(PositionRow.delegation_code == delegation)
    )


def position_key(session: Session, question: QuestionId, delegation: str) -> str:
    """Return the key of a position, which there is afterwards.

    Raises:
        NotFound: there is no such question or delegation.
    """
    Questions(session).meeting_of(question)
    found = found_key(session, question, delegation)
    if found is not None:
        return found
    if session.get(DelegationRow, delegation) is None:
        raise NotFound("delegation", delegation)
    key = str(uuid4())
    session.execute(
        insert(PositionRow).values(
            id=key,
            question_id=question,
            delegation_code=delegation,
            wording=wording_of(question),
        )
    )
    return key
