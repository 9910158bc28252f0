"""Load and store the words of copies that belong to no part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, or_, select, update

from meetprep.domain.meeting import QuestionId
from meetprep.domain.returned import Touch, Unplaced, UnplacedId
from meetprep.storage.schema_reviews import UnplacedRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId


class UnplacedWords:
    """What has no place, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open_on(
        self, meeting: MeetingId, question: QuestionId, delegation: str
    ) -> tuple[Unplaced, ...]:
        """Return what nobody dismissed: of one question, and of none of that meeting."""
        rows = self._session.scalars(
            select(UnplacedRow)
            .where(
                UnplacedRow.meeting_id == meeting,
                UnplacedRow.delegation_code == delegation,
                UnplacedRow.dismissed_at.is_(None),
                or_(UnplacedRow.question_id == question, UnplacedRow.question_id.is_(None)),
            )
            .order_by(UnplacedRow.received_at, UnplacedRow.ordinal, UnplacedRow.id)
        )
        return tuple(map(_unplaced, rows))

    def dismissed(self, meeting: MeetingId, delegation: str) -> frozenset[UnplacedId]:
        """Return what somebody dismissed."""
        rows = self._session.scalars(
            select(UnplacedRow.id).where(
                UnplacedRow.meeting_id == meeting,
                UnplacedRow.delegation_code == delegation,
                UnplacedRow.dismissed_at.is_not(None),
            )
        )
        return frozenset(map(UnplacedId, rows))

    def add(
        self, meeting: MeetingId, delegation: str, found: Iterable[Unplaced], at: datetime
    ) -> int:
        """Keep words of one copy in their order; return how many weren't kept before.

        Those whose id is known stay as they are, dismissed or not.
        """
        added = 0
        for ordinal, one in enumerate(found):
            if self._session.get(UnplacedRow, one.id) is not None:
                continue
            values = {
                "id": one.id,
                "meeting_id": meeting,
                "question_id": one.question,
                "delegation_code": delegation,
                "ordinal": ordinal,
                "text": one.text,
                "author": one.touch.author,
                "made_at": one.touch.made_at,
                "is_comment": one.is_comment,
                "is_deletion": one.is_deletion,
                "received_at": at,
            }
            self._session.execute(insert(UnplacedRow).values(**values))
            added += 1
        return added

    def mark(self, ids: Collection[UnplacedId], *, dismissed_at: datetime | None) -> None:
        """Say that somebody looked at them, or that they are to be listed again."""
        self._session.execute(
            update(UnplacedRow).where(UnplacedRow.id.in_(ids)).values(dismissed_at=dismissed_at)
        )


def _unplaced(row: UnplacedRow) -> Unplaced:
    return Unplaced(
        row.text,
        Touch(row.author, row.made_at),
        QuestionId(row.question_id) if row.question_id else None,
        is_comment=row.is_comment,
        is_deletion=row.is_deletion,
        id=UnplacedId(row.id),
    )
