"""Load what was saved of a part: the list of revisions, and the texts of those asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from meetprep.domain.remembered import Saved
from meetprep.storage.history import unpack
from meetprep.storage.revisions import stored_revisions
from meetprep.storage.schema_positions import PartRevisionRow, PartRow, PositionRow

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.domain.richtext import RichText


class Remembered:
    """What was saved of parts, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def saved(self, question: QuestionId, delegation: str, kind: PartKind) -> tuple[Saved, ...]:
        """Return every revision without its text, the newest first."""
        row = PartRevisionRow
        rows = self._session.execute(
            select(row.number, row.saved_at, row.author, row.origin)
            .join(PartRow, PartRow.id == row.part_id)
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(*_of(question, delegation, kind))
            .order_by(row.number.desc())
        )
        return tuple(Saved(*one) for one in rows)

    def saved_at(
        self, question: QuestionId, delegation: str, kind: PartKind, number: int
    ) -> datetime | None:
        """Return when that revision was saved, ``None`` where it isn't there."""
        return self._session.scalar(
            select(PartRevisionRow.saved_at)
            .join(PartRow, PartRow.id == PartRevisionRow.part_id)
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(*_of(question, delegation, kind), PartRevisionRow.number == number)
        )

    def texts(
        self,
        question: QuestionId,
        delegation: str,
        kind: PartKind,
        numbers: Collection[int],
    ) -> dict[int, RichText]:
        """Return the texts of the revisions of those numbers; what isn't there is left out."""
        rows = self._session.execute(
            stored_revisions()
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(*_of(question, delegation, kind), PartRevisionRow.number.in_(numbers))
        )
        return {row.number: unpack(row.content, base) for row, base in rows}


def _of(
    question: QuestionId, delegation: str, kind: PartKind
) -> tuple[ColumnElement[bool], ...]:
    return (
        PositionRow.question_id == question,
        PositionRow.delegation_code == delegation,
        PartRow.kind == kind,
    )
