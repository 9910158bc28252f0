"""Load and store who has to agree to a position, and the versions that were named."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from meetprep.domain.clearance import (
    ClearanceStep,
    ClearanceStepId,
    PositionVersion,
    PositionVersionId,
)
from meetprep.domain.due import Due
from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import QuestionId
from meetprep.storage.positions import position_key
from meetprep.storage.schema_desk import (
    ClearanceStepRow,
    PositionVersionPartRow,
    PositionVersionRow,
)
from meetprep.storage.schema_meetings import MeetingRow, QuestionRow, SessionRow
from meetprep.storage.schema_positions import PartRow, PositionRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from meetprep.domain.position import PartKind


class Clearance:
    """Steps and versions of positions, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def steps(self, question: QuestionId, delegation: str) -> tuple[ClearanceStep, ...]:
        """Return who has to agree, in order."""
        return self.steps_of([question], delegation).get(question, ())

    def steps_of(
        self, questions: Sequence[QuestionId], delegation: str
    ) -> dict[QuestionId, tuple[ClearanceStep, ...]]:
        """Return who has to agree, in order, by question; those without a step are left out."""
        rows = self._session.execute(
            select(PositionRow.question_id, ClearanceStepRow)
            .join(PositionRow, PositionRow.id == ClearanceStepRow.position_id)
            .where(_of(questions, delegation))
            .order_by(ClearanceStepRow.ordinal)
        )
        found = defaultdict(list)
        for question, row in rows:
            found[question].append(_step(row))
        return {QuestionId(question): tuple(steps) for question, steps in found.items()}

    def last_steps(self, question: QuestionId, delegation: str) -> tuple[ClearanceStep, ...]:
        """Return the steps of another question: the last of this meeting, else the newest."""
        meeting = (
            select(SessionRow.meeting_id)
            .join(QuestionRow, QuestionRow.session_id == SessionRow.id)
            .where(QuestionRow.id == question)
            .scalar_subquery()
        )
        found = self._session.scalar(
            select(PositionRow.question_id)
            .join(ClearanceStepRow, ClearanceStepRow.position_id == PositionRow.id)
            .join(QuestionRow, QuestionRow.id == PositionRow.question_id)
            .join(SessionRow, SessionRow.id == QuestionRow.session_id)
            .join(MeetingRow, MeetingRow.id == SessionRow.meeting_id)
            .where(
                PositionRow.delegation_code == delegation, PositionRow.question_id != question
            )
            .order_by(
                (MeetingRow.id == meeting).desc(),
                MeetingRow.starts_on.desc(),
                SessionRow.ordinal.desc(),
                QuestionRow.ordinal.desc(),
            )
            .limit(1)
        )
        return self.steps(QuestionId(found), delegation) if found else ()

    def put_steps(
        self, question: QuestionId, delegation: str, steps: Iterable[ClearanceStep]
    ) -> None:
        """Replace who has to agree, in that order.

        Raises:
            NotFound: there is no such question or delegation.
        """
        position = position_key(self._session, question, delegation)
        self._session.execute(
            delete(ClearanceStepRow).where(ClearanceStepRow.position_id == position)
        )
        rows = [
            {"id": step.id, "position_id": position, "ordinal": place, **_values(step)}
            for place, step in enumerate(steps)
        ]
        if rows:
            self._session.execute(insert(ClearanceStepRow), rows)

    def versions(self, question: QuestionId, delegation: str) -> tuple[PositionVersion, ...]:
        """Return the versions that were named or cleared, newest first."""
        return self._found(_of([question], delegation)).get(question, ())

    def cleared_of(
        self, questions: Sequence[QuestionId], delegation: str
    ) -> dict[QuestionId, PositionVersion]:
        """Return the version that was cleared last, by question."""
        wanted = _of(questions, delegation) & PositionVersionRow.is_cleared
        return {question: found[0] for question, found in self._found(wanted).items()}

    def add_version(
        self, question: QuestionId, delegation: str, version: PositionVersion
    ) -> None:
        """Keep a version; its revisions must be stored already.

        Raises:
            NotFound: there is no such question or delegation.
        """
        position = position_key(self._session, question, delegation)
        self._session.execute(
            insert(PositionVersionRow).values(
                id=version.id,
                position_id=position,
                name=version.name,
                stance=version.stance,
                is_cleared=version.is_cleared,
                author=version.author,
                made_at=version.made_at,
            )
        )
        parts = self._session.execute(
            select(PartRow.kind, PartRow.id).where(PartRow.position_id == position)
        )
        rows = [
            {"version_id": version.id, "part_id": part, "revision": version.revisions[kind]}
            for kind, part in parts
            if kind in version.revisions
        ]
        if rows:
            self._session.execute(insert(PositionVersionPartRow), rows)

    def mark_version(self, version: PositionVersionId, *, deleted_at: datetime | None) -> None:
        """Hide a version, or show it again; its revisions stay.

        Raises:
            NotFound: there is no such version.
        """
        marked = self._session.execute(
            update(PositionVersionRow)
            .where(PositionVersionRow.id == version)
            .values(deleted_at=deleted_at)
            .returning(PositionVersionRow.id)
        )
        if marked.first() is None:
            raise NotFound("version", version)

    def _found(
        self, wanted: ColumnElement[bool]
    ) -> dict[QuestionId, tuple[PositionVersion, ...]]:
        rows = self._session.execute(
            select(PositionRow.question_id, PositionVersionRow)
            .join(PositionRow, PositionRow.id == PositionVersionRow.position_id)
            .where(wanted, PositionVersionRow.deleted_at.is_(None))
            .order_by(PositionVersionRow.made_at.desc(), func.lower(PositionVersionRow.name))
        ).all()
        revisions: dict[str, dict[PartKind, int]] = defaultdict(dict)
        for version, kind, number in self._session.execute(
            select(
                PositionVersionPartRow.version_id,
                PartRow.kind,
                PositionVersionPartRow.revision,
            )
            .join(PartRow, PartRow.id == PositionVersionPartRow.part_id)
            .where(PositionVersionPartRow.version_id.in_([row.id for _, row in rows]))
        ):
            revisions[version][kind] = number
        found = defaultdict(list)
        for question, row in rows:
            found[question].append(_version(row, revisions[row.id]))
        return {QuestionId(key): tuple(versions) for key, versions in found.items()}


def _of(questions: Sequence[QuestionId], delegation: str) -> ColumnElement[bool]:
    return PositionRow.question_id.in_(questions) & (PositionRow.delegation_code == delegation)


def due_of(day: date | None, time: str) -> Due | None:
    """Return until when, as a row holds it."""
    return Due(day, time) if day else None


def _values(step: ClearanceStep) -> dict[str, object]:
    return {
        "who": step.who,
        "due_on": step.due.day if step.due else None,
        "due_time": step.due.time if step.due else "",
        "asked_at": step.asked_at,
        "decision": step.decision,
        "decided_at": step.decided_at,
        "remark": step.remark,
    }


def _step(row: ClearanceStepRow) -> ClearanceStep:
    return ClearanceStep(
        id=ClearanceStepId(row.id),
        who=row.who,
        due=due_of(row.due_on, row.due_time),
        asked_at=row.asked_at,
        decision=row.decision,
        decided_at=row.decided_at,
        remark=row.remark,
    )


def _version(row: PositionVersionRow, revisions: dict[PartKind, int]) -> PositionVersion:
    return PositionVersion(
        id=PositionVersionId(row.id),
        name=row.name,
        made_at=row.made_at,
        author=row.author,
        stance=row.stance,
        revisions=revisions,
        is_cleared=row.is_cleared,
    )
