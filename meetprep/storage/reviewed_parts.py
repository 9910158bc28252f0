"""The parts of positions, as comments and suggestions refer to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import select

from meetprep.domain.errors import NotFound
from meetprep.storage.schema_meetings import QuestionRow, SessionRow
from meetprep.storage.schema_positions import PartRevisionRow, PartRow, PositionRow

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.storage.schema_reviews import CommentRow, SuggestionRow

T = TypeVar("T", bound="Select[*tuple[Any, ...]]")


def of_meeting(
    wanted: T, row: type[CommentRow | SuggestionRow], meeting: MeetingId, delegation: str
) -> T:
    """Return ``wanted`` of what was said about that delegation's answers at a meeting."""
    return (
        wanted.select_from(PositionRow)
        .join(PartRow, PartRow.position_id == PositionRow.id)
        .join(row, row.part_id == PartRow.id)
        .join(QuestionRow, QuestionRow.id == PositionRow.question_id)
        .join(SessionRow, SessionRow.id == QuestionRow.session_id)
        .where(
            SessionRow.meeting_id == meeting,
            QuestionRow.deleted_at.is_(None),
            PositionRow.delegation_code == delegation,
        )
    )


def part_key(
    session: Session, question: QuestionId, delegation: str, kind: PartKind, revision: int
) -> str:
    """Return the key of a part that has that revision.

    Raises:
        NotFound: there is no such revision of a part.
    """
    part = session.scalar(
        select(PartRow.id)
        .join(PositionRow, PositionRow.id == PartRow.position_id)
        .join(PartRevisionRow, PartRevisionRow.part_id == PartRow.id)
        .where(
            PositionRow.question_id == question,
            PositionRow.delegation_code == delegation,
            PartRow.kind == kind,
            PartRevisionRow.number == revision,
        )
    )
    if part is None:
        raise NotFound("revision", str(revision))
    return part
