"""Load and store delegations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from meetprep.domain.delegations import Delegation
from meetprep.domain.errors import NotFound
from meetprep.storage.schema_meetings import DelegationRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Delegations:
    """Whoever can take a position, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Delegation, ...]:
        """Return the standard ones in protocol order, then those that were added."""
        rows = self._session.scalars(select(DelegationRow).order_by(DelegationRow.ordinal))
        return tuple(_delegation(row) for row in rows)

    def get(self, code: str) -> Delegation:
        """Return the delegation with that sign.

        Raises:
            NotFound: there is none.
        """
        row = self._session.get(DelegationRow, code)
        if row is None:
            raise NotFound("delegation", code)
        return _delegation(row)

    def add(self, delegation: Delegation) -> None:
        """Keep one more, after all others; its code must be free."""
        last = self._session.scalar(select(func.max(DelegationRow.ordinal)))
        self._session.execute(
            insert(DelegationRow).values(
                code=delegation.code,
                name=delegation.name,
                kind=delegation.kind,
                ordinal=0 if last is None else last + 1,
            )
        )


def _delegation(row: DelegationRow) -> Delegation:
    return Delegation(row.code, row.name, row.kind)
