"""Read revisions together with what they are based on, many positions at once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased

from meetprep.domain.position import Part, PartKind, Stance
from meetprep.storage.history import unpack
from meetprep.storage.schema_positions import (
    PartRevisionRow,
    PartRow,
    PositionRow,
    StanceRevisionRow,
)

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

_Base = aliased(PartRevisionRow)


# Put together once, by the thread that loads this: two threads must not be the first to ask
# an alias for the same column.
_STORED = (
    select(PartRevisionRow, _Base.content)
    .join(PartRow, PartRow.id == PartRevisionRow.part_id)
    .outerjoin(
        _Base,
        and_(_Base.part_id == PartRevisionRow.part_id, _Base.number == PartRevisionRow.base),
    )
)


def stored_revisions() -> Select[PartRevisionRow, bytes]:
    """Select revisions with the content that each is based on."""
    return _STORED


def newest_parts(
    session: Session, wanted: ColumnElement[bool]
) -> dict[str, dict[PartKind, Part]]:
    """Return the written parts, by question, of the positions of which ``wanted`` is true."""
    newest = (
        select(func.max(PartRevisionRow.number))
        .where(PartRevisionRow.part_id == PartRow.id)
        .correlate(PartRow)
        .scalar_subquery()
    )
    rows = session.execute(
        stored_revisions()
        .add_columns(PartRow.kind, PositionRow.question_id)
        .join(PositionRow, PositionRow.id == PartRow.position_id)
        .where(wanted, PartRevisionRow.number == newest)
    )
    found: dict[str, dict[PartKind, Part]] = defaultdict(dict)
    for row, base, kind, question in rows:
        text = unpack(row.content, base)
        found[question][kind] = Part(kind, text, row.number, row.saved_at)
    return found


def newest_stances(
    session: Session, wanted: ColumnElement[bool]
) -> dict[str, tuple[Stance, int]]:
    """Return stance and number, by question, of the positions of which ``wanted`` is true."""
    rows = session.execute(
        select(PositionRow.question_id, StanceRevisionRow.stance, StanceRevisionRow.number)
        .join(PositionRow, PositionRow.id == StanceRevisionRow.position_id)
        .where(wanted)
        .order_by(StanceRevisionRow.number)
    )
    return {question: (stance, number) for question, stance, number in rows}


def answered_wordings(session: Session, wanted: ColumnElement[bool]) -> dict[str, int]:
    """Return which wording each position answers, by question, where ``wanted`` is true."""
    rows = session.execute(select(PositionRow.question_id, PositionRow.wording).where(wanted))
    return {row.question_id: row.wording for row in rows}
