"""Tell how far the positions on the questions of a meeting are."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from meetprep.domain.clearance import Progress, progress
from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.domain.position import PartKind, Stance
from meetprep.storage.clearance import Clearance
from meetprep.storage.history import unpack
from meetprep.storage.revisions import newest_stances, stored_revisions
from meetprep.storage.schema_meetings import QuestionRow, SessionRow
from meetprep.storage.schema_positions import PartRevisionRow, PartRow, PositionRow
from meetprep.storage.states import state_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

    from meetprep.domain.clearance import PositionVersion


class Progresses:
    """How far positions are, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_meeting(self, meeting: MeetingId, delegation: str) -> dict[QuestionId, Progress]:
        """Return how far the delegation is with each question."""
        questions = [
            QuestionId(key)
            for key in self._session.scalars(
                select(QuestionRow.id)
                .join(SessionRow, SessionRow.id == QuestionRow.session_id)
                .where(SessionRow.meeting_id == meeting, QuestionRow.deleted_at.is_(None))
                .order_by(SessionRow.ordinal, QuestionRow.ordinal)
            )
        ]
        wanted = PositionRow.question_id.in_(questions) & (
            PositionRow.delegation_code == delegation
        )
        stances = newest_stances(self._session, wanted)
        revisions = written_revisions(self._session, questions, delegation)
        clearance = Clearance(self._session)
        steps = clearance.steps_of(questions, delegation)
        cleared = clearance.cleared_of(questions, delegation)
        return {
            question: progress(
                stance=stances.get(question, (Stance.UNKNOWN, 0))[0],
                revisions=self._settled(
                    question, delegation, revisions.get(question, {}), cleared.get(question)
                ),
                steps=steps.get(question, ()),
                cleared=cleared.get(question),
            )
            for question in questions
        }

    def changed_since(self, question: QuestionId, delegation: str, at: datetime) -> bool:
        """Tell whether stance or texts say other things now than they did at that moment."""
        then, now = (
            state_at(self._session, question, delegation, moment)
            for moment in (at, datetime.max.replace(tzinfo=UTC))
        )
        return then != now

    def _settled(
        self,
        question: QuestionId,
        delegation: str,
        revisions: dict[PartKind, int],
        cleared: PositionVersion | None,
    ) -> Mapping[PartKind, int]:
        """Return the cleared revisions where later ones say the same, else ``revisions``."""
        if cleared is None or revisions.keys() != cleared.revisions.keys():
            return revisions
        return {
            kind: known
            if (known := cleared.revisions[kind]) == number
            or self._says_the_same(question, delegation, kind, {known, number})
            else number
            for kind, number in revisions.items()
        }

    def _says_the_same(
        self, question: QuestionId, delegation: str, kind: PartKind, numbers: set[int]
    ) -> bool:
        rows = self._session.execute(
            stored_revisions()
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(PositionRow.question_id == question, PartRow.kind == kind)
            .where(PositionRow.delegation_code == delegation)
            .where(PartRevisionRow.number.in_(numbers))
        )
        return len({unpack(row.content, base) for row, base in rows}) == 1


def written_revisions(
    session: Session, questions: Sequence[QuestionId], delegation: str
) -> dict[QuestionId, dict[PartKind, int]]:
    """Return the newest revisions, by question, of the parts that hold text now."""
    newest = (
        select(PartRevisionRow.part_id, func.max(PartRevisionRow.number).label("number"))
        .join(PartRow, PartRow.id == PartRevisionRow.part_id)
        .join(PositionRow, PositionRow.id == PartRow.position_id)
        .where(PositionRow.question_id.in_(questions))
        .where(PositionRow.delegation_code == delegation)
        .group_by(PartRevisionRow.part_id)
        .subquery()
    )
    rows = session.execute(
        select(PositionRow.question_id, PartRow.kind, PartRevisionRow.number)
        .join(PartRow, PartRow.position_id == PositionRow.id)
        .join(PartRevisionRow, PartRevisionRow.part_id == PartRow.id)
        .join(
            newest,
            (newest.c.part_id == PartRevisionRow.part_id)
            & (newest.c.number == PartRevisionRow.number),
        )
        .where(func.trim(PartRevisionRow.plain) != "")
    )
    found: dict[QuestionId, dict[PartKind, int]] = defaultdict(dict)
    for question, kind, number in rows:
        found[QuestionId(question)][kind] = number
    return dict(found)
