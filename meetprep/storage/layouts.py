"""Load and store which parts the positions of a meeting have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from meetprep.domain.errors import NotFound
from meetprep.domain.layout import USUAL, LaidPart, Layout, completed
from meetprep.storage.schema_layout import MeetingPartRow
from meetprep.storage.schema_meetings import MeetingRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId


class Layouts:
    """The layouts of meetings, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, meeting: MeetingId) -> Layout:
        """Return the meeting's layout, the usual one where none was kept."""
        rows = self._session.scalars(
            select(MeetingPartRow)
            .where(MeetingPartRow.meeting_id == meeting)
            .order_by(MeetingPartRow.ordinal)
        )
        parts = [LaidPart(row.kind, row.name, is_hidden=row.hidden) for row in rows]
        return completed(parts) if parts else USUAL

    def put(self, meeting: MeetingId, layout: Layout) -> None:
        """Keep ``layout`` as the meeting's.

        Raises:
            NotFound: there is no such meeting.
        """
        if self._session.get(MeetingRow, meeting) is None:
            raise NotFound("meeting", meeting)
        kept = delete(MeetingPartRow).where(MeetingPartRow.meeting_id == meeting)
        self._session.execute(kept)
        rows = [
            {
                "meeting_id": meeting,
                "kind": part.kind,
                "ordinal": ordinal,
                "name": part.name,
                "hidden": part.is_hidden,
            }
            for ordinal, part in enumerate(layout.parts)
        ]
        self._session.execute(insert(MeetingPartRow), rows)
