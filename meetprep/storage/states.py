"""Tell what a whole position said at some moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, func, select

from meetprep.domain.position import PartKind, Stance
from meetprep.storage.history import unpack
from meetprep.storage.revisions import stored_revisions
from meetprep.storage.schema_positions import (
    PartRevisionRow,
    PartRow,
    PositionRow,
    StanceRevisionRow,
)

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.richtext import RichText

    State = tuple[Stance, dict[PartKind, RichText]]


def state_at(session: Session, question: QuestionId, delegation: str, at: datetime) -> State:
    """Return the stance and the parts that held text at that moment."""
    of_position = and_(
        PositionRow.question_id == question, PositionRow.delegation_code == delegation
    )
    stance = session.scalar(
        select(StanceRevisionRow.stance)
        .join(PositionRow, PositionRow.id == StanceRevisionRow.position_id)
        .where(of_position, StanceRevisionRow.saved_at <= at)
        .order_by(StanceRevisionRow.number.desc())
        .limit(1)
    )
    newest = (
        select(func.max(PartRevisionRow.number))
        .where(PartRevisionRow.part_id == PartRow.id, PartRevisionRow.saved_at <= at)
        .correlate(PartRow)
        .scalar_subquery()
    )
    rows = session.execute(
        stored_revisions()
        .add_columns(PartRow.kind)
        .join(PositionRow, PositionRow.id == PartRow.position_id)
        .where(of_position, PartRevisionRow.number == newest)
    )
    texts = {kind: unpack(row.content, base) for row, base, kind in rows}
    said = {kind: text for kind, text in texts.items() if not text.is_empty}
    return stance or Stance.UNKNOWN, said
