"""Load and store groups of delegations that think alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, or_, select, update

from meetprep.domain.errors import NotFound
from meetprep.domain.like_minded import GroupId, LikeMinded
from meetprep.domain.meeting import MeetingId
from meetprep.storage.schema_meetings import DelegationRow
from meetprep.storage.schema_notes import LikeMindedMemberRow, LikeMindedRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session


class LikeMindedGroups:
    """The groups that are not deleted, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_meeting(self, meeting: MeetingId) -> tuple[LikeMinded, ...]:
        """Return the groups of a meeting and those of all meetings, by name."""
        rows = self._session.scalars(
            select(LikeMindedRow)
            .where(LikeMindedRow.deleted_at.is_(None))
            .where(or_(LikeMindedRow.meeting_id == meeting, LikeMindedRow.meeting_id.is_(None)))
        )
        groups = [self._group(row) for row in rows.all()]
        return tuple(sorted(groups, key=lambda group: (group.name.casefold(), group.id)))

    def add(self, group: LikeMinded) -> None:
        """Keep one more group."""
        self._session.execute(
            insert(LikeMindedRow).values(id=group.id, meeting_id=group.meeting, name=group.name)
        )
        self._put_members(group.id, group.members)

    def change(self, group: LikeMinded) -> None:
        """Replace name, members and meeting of a group.

        Raises:
            NotFound: there is none.
        """
        self._update(group.id, {"name": group.name, "meeting_id": group.meeting})
        self._put_members(group.id, group.members)

    def mark(self, group: GroupId, *, deleted_at: datetime | None) -> None:
        """Hide a group, or show it again.

        Raises:
            NotFound: there is none.
        """
        self._update(group, {"deleted_at": deleted_at})

    def _update(self, group: GroupId, values: dict[str, object]) -> None:
        changed = self._session.execute(
            update(LikeMindedRow)
            .where(LikeMindedRow.id == group)
            .values(values)
            .returning(LikeMindedRow.id)
        )
        if changed.first() is None:
            raise NotFound("group", group)

    def _put_members(self, group: GroupId, members: Iterable[str]) -> None:
        self._session.execute(
            delete(LikeMindedMemberRow).where(LikeMindedMemberRow.like_minded_id == group)
        )
        rows = [
            {"like_minded_id": group, "delegation_code": code}
            for code in dict.fromkeys(members)
        ]
        if rows:
            self._session.execute(insert(LikeMindedMemberRow), rows)

    def _group(self, row: LikeMindedRow) -> LikeMinded:
        codes = self._session.scalars(
            select(LikeMindedMemberRow.delegation_code)
            .join(DelegationRow, DelegationRow.code == LikeMindedMemberRow.delegation_code)
            .where(LikeMindedMemberRow.like_minded_id == row.id)
            .order_by(DelegationRow.ordinal)
        )
        meeting = None if row.meeting_id is None else MeetingId(row.meeting_id)
        return LikeMinded(GroupId(row.id), row.name, tuple(codes), meeting)
