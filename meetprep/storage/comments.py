"""Load and store remarks on passages of positions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.orm import aliased

from meetprep.domain.comment import Comment, CommentId
from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import QuestionId
from meetprep.storage.reviewed_parts import of_meeting, part_key
from meetprep.storage.schema_positions import PartRevisionRow, PartRow, PositionRow
from meetprep.storage.schema_reviews import CommentRow

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.position import PartKind


class Comments:
    """Remarks and the answers to them, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, comment: CommentId) -> Comment:
        """Return a remark that is not deleted.

        Raises:
            NotFound: there is none.
        """
        for found in self._found(CommentRow.id == comment):
            return found
        raise NotFound("comment", comment)

    def on_question(self, question: QuestionId, delegation: str) -> tuple[Comment, ...]:
        """Return remarks and answers as they were made, the oldest first."""
        return self._found(
            PositionRow.question_id == question, PositionRow.delegation_code == delegation
        )

    def open_of(self, meeting: MeetingId, delegation: str) -> dict[QuestionId, int]:
        """Return how many remarks are open, by question; those without one are left out."""
        counted = select(PositionRow.question_id, func.count())
        rows = self._session.execute(
            of_meeting(counted, CommentRow, meeting, delegation)
            .where(
                CommentRow.parent_id.is_(None),
                CommentRow.deleted_at.is_(None),
                CommentRow.resolved_at.is_(None),
            )
            .group_by(PositionRow.question_id)
        )
        return {QuestionId(question): count for question, count in rows}

    def texts(
        self, question: QuestionId, delegation: str
    ) -> dict[PartKind, tuple[int, dict[int, str]]]:
        """Return number of the newest revision, and plain texts by number, of each part.

        Besides the newest text there are those that remarks were made on.
        """
        newest = (
            select(func.max(PartRevisionRow.number))
            .where(PartRevisionRow.part_id == PartRow.id)
            .correlate(PartRow)
            .scalar_subquery()
        )
        remarked = select(CommentRow.revision).where(CommentRow.part_id == PartRow.id)
        rows = self._session.execute(
            select(PartRow.kind, PartRevisionRow.number, PartRevisionRow.plain)
            .join(PartRow, PartRow.id == PartRevisionRow.part_id)
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(
                PositionRow.question_id == question,
                PositionRow.delegation_code == delegation,
                or_(
                    PartRevisionRow.number == newest,
                    PartRevisionRow.number.in_(remarked.correlate(PartRow)),
                ),
            )
            .order_by(PartRevisionRow.number)
        )
        found: dict[PartKind, tuple[int, dict[int, str]]] = {}
        for kind, number, plain in rows:
            _, texts = found.get(kind, (0, {}))
            found[kind] = number, {**texts, number: plain}
        return found

    def add(self, comments: Iterable[Comment]) -> int:
        """Keep remarks, each before the answers to it; return how many weren't kept before.

        One whose id is known stays as it is, deleted or not.

        Raises:
            NotFound: there is no such revision of a part, or no such remark to answer.
        """
        added = 0
        for comment in comments:
            if self._session.get(CommentRow, comment.id) is None:
                self._session.execute(insert(CommentRow).values(**self._values(comment)))
                added += 1
        return added

    def change(
        self, comment: CommentId, *, resolved_at: datetime | None, resolved_by: str = ""
    ) -> None:
        """Say of a remark when and by whom it was settled; ``None`` makes it open again.

        Raises:
            NotFound: there is no such remark.
        """
        self._update(comment, resolved_at=resolved_at, resolved_by=resolved_by or None)

    def mark(self, comment: CommentId, *, deleted_at: datetime | None) -> None:
        """Hide a remark with its answers, or show it again.

        Raises:
            NotFound: there is no such remark.
        """
        self._update(comment, deleted_at=deleted_at)

    def _update(self, comment: CommentId, **values: datetime | str | None) -> None:
        changed = self._session.execute(
            update(CommentRow)
            .where(CommentRow.id == comment)
            .values(**values)
            .returning(CommentRow.id)
        )
        if changed.first() is None:
            raise NotFound("comment", comment)

    def _values(self, comment: Comment) -> dict[str, object]:
        place = comment.question, comment.delegation, comment.part, comment.revision
        if comment.parent and self._session.get(CommentRow, comment.parent) is None:
            raise NotFound("comment", comment.parent)
        return {
            "id": comment.id,
            "part_id": part_key(self._session, *place),
            "revision": comment.revision,
            "parent_id": comment.parent,
            "starts_at": comment.start,
            "ends_at": comment.end,
            "quoted": comment.quoted,
            "text": comment.text,
            "author": comment.author,
            "made_at": comment.made_at,
            "resolved_at": comment.resolved_at,
            "resolved_by": comment.resolved_by or None,
        }

    def _found(self, *wanted: ColumnElement[bool]) -> tuple[Comment, ...]:
        rows = self._session.execute(_SHOWN.where(*wanted)).all()
        return tuple(
            Comment(
                id=CommentId(row.id),
                question=QuestionId(question),
                delegation=delegation,
                part=kind,
                revision=row.revision,
                start=row.starts_at,
                end=row.ends_at,
                quoted=row.quoted,
                text=row.text,
                author=row.author,
                made_at=row.made_at,
                parent=CommentId(row.parent_id) if row.parent_id else None,
                resolved_at=row.resolved_at,
                resolved_by=row.resolved_by or "",
            )
            for row, kind, question, delegation in rows
        )


_Parent = aliased(CommentRow)
# Put together once, by the thread that loads this: two threads must not be the first to ask
# an alias for the same column.
_SHOWN = (
    select(CommentRow, PartRow.kind, PositionRow.question_id, PositionRow.delegation_code)
    .join(PartRow, PartRow.id == CommentRow.part_id)
    .join(PositionRow, PositionRow.id == PartRow.position_id)
    .outerjoin(_Parent, _Parent.id == CommentRow.parent_id)
    .where(CommentRow.deleted_at.is_(None), _Parent.deleted_at.is_(None))
    .order_by(CommentRow.made_at, CommentRow.id)
)
