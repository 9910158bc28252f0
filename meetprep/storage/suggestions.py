"""Load and store the changes of wording that reviewers propose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import QuestionId
from meetprep.domain.richtext import from_json, to_json
from meetprep.domain.suggestion import Reviewer, Suggestion, SuggestionId
from meetprep.storage.reviewed_parts import of_meeting, part_key
from meetprep.storage.schema_meetings import MeetingRow, QuestionRow, SessionRow
from meetprep.storage.schema_positions import PartRow, PositionRow
from meetprep.storage.schema_reviews import SuggestionRow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.position import PartKind

_AT_ONCE = 500


class Suggestions:
    """Proposed changes, open and decided, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_position(self, question: QuestionId, delegation: str) -> tuple[Suggestion, ...]:
        """Return all that was proposed, in the order of the text that each was based on."""
        return self._found(
            PositionRow.question_id == question, PositionRow.delegation_code == delegation
        )

    def of_ids(self, ids: Collection[SuggestionId]) -> tuple[Suggestion, ...]:
        """Return those proposals, in the order of the text that each was based on.

        Raises:
            NotFound: one of them is not there.
        """
        found = self._found(SuggestionRow.id.in_(ids))
        if missing := set(ids) - {one.id for one in found}:
            raise NotFound("suggestion", min(missing))
        return found

    def question_of(self, beginning: str) -> QuestionId | None:
        """Return the one question whose key begins so, its dashes left out; else ``None``.

        Those of a meeting that was deleted are not looked through.
        """
        begins = f"{beginning[:8]}-{beginning[8:]}"
        found = self._session.scalars(
            select(QuestionRow.id)
            .join(SessionRow, SessionRow.id == QuestionRow.session_id)
            .join(MeetingRow, MeetingRow.id == SessionRow.meeting_id)
            .where(
                QuestionRow.id.startswith(begins, autoescape=True),
                QuestionRow.deleted_at.is_(None),
                MeetingRow.deleted_at.is_(None),
            )
        ).all()
        return QuestionId(found[0]) if len(found) == 1 else None

    def was_deleted(self, beginning: str) -> bool:
        """Tell whether there is a question whose key begins so, though none that is shown."""
        begins = f"{beginning[:8]}-{beginning[8:]}"
        wanted = QuestionRow.id.startswith(begins, autoescape=True)
        there = self._session.scalar(select(QuestionRow.id).where(wanted).limit(1))
        return there is not None and self.question_of(beginning) is None

    def open_of(self, meeting: MeetingId, delegation: str) -> dict[QuestionId, int]:
        """Return how many proposals are undecided, by question; those without are left out."""
        counted = select(PositionRow.question_id, func.count())
        rows = self._session.execute(
            of_meeting(counted, SuggestionRow, meeting, delegation)
            .where(SuggestionRow.accepted.is_(None))
            .group_by(PositionRow.question_id)
        )
        return {QuestionId(question): count for question, count in rows}

    def reviewers(self, meeting: MeetingId, delegation: str) -> tuple[Reviewer, ...]:
        """Return who proposed anything and is named, whoever did so last first."""
        whose = SuggestionRow.author, PositionRow.question_id
        wanted = select(*whose, func.max(SuggestionRow.made_at))
        rows = self._session.execute(
            of_meeting(wanted, SuggestionRow, meeting, delegation)
            .where(SuggestionRow.author != "")
            .group_by(*whose)
        )
        found: dict[str, Reviewer] = {}
        for author, question, last in rows:
            known = found.setdefault(author.casefold(), Reviewer(author, frozenset()))
            moments = [one for one in (known.last, last) if one is not None]
            found[author.casefold()] = Reviewer(
                known.name, known.questions | {QuestionId(question)}, max(moments, default=None)
            )
        return tuple(sorted(found.values(), key=_last_first))

    def add(self, suggestions: Iterable[Suggestion]) -> int:
        """Keep proposals; return how many weren't kept before.

        One whose id is known stays as it is, decided or not.

        Raises:
            NotFound: there is no such revision of a part.
        """
        wanted = list(suggestions)
        known = self.known(one.id for one in wanted)
        new = {one.id: one for one in wanted if one.id not in known}
        parts = {_place(one) for one in new.values()}
        keys = {place: part_key(self._session, *place) for place in parts}
        rows = [_values(one, keys[_place(one)]) for one in new.values()]
        if rows:
            self._session.execute(insert(SuggestionRow), rows)
        return len(rows)

    def known(self, ids: Iterable[SuggestionId]) -> frozenset[SuggestionId]:
        """Return those of ``ids`` that are kept, whether decided or not."""
        asked = list(ids)
        found: set[SuggestionId] = set()
        for start in range(0, len(asked), _AT_ONCE):
            some = SuggestionRow.id.in_(asked[start : start + _AT_ONCE])
            rows = self._session.scalars(select(SuggestionRow.id).where(some))
            found |= set(map(SuggestionId, rows))
        return frozenset(found)

    def decide(
        self,
        ids: Collection[SuggestionId],
        *,
        accepted: bool | None,
        at: datetime | None,
        revision: int | None = None,
    ) -> None:
        """Say what became of proposals; ``None`` makes them open again."""
        self._session.execute(
            update(SuggestionRow)
            .where(SuggestionRow.id.in_(ids))
            .values(accepted=accepted, decided_at=at, decided_in=revision)
        )

    def _found(self, *wanted: ColumnElement[bool]) -> tuple[Suggestion, ...]:
        rows = self._session.execute(_SHOWN.where(*wanted)).all()
        return tuple(
            Suggestion(
                id=SuggestionId(row.id),
                question=QuestionId(question),
                delegation=delegation,
                part=kind,
                based_on=row.based_on,
                start=row.starts_at,
                end=row.ends_at,
                quoted=row.quoted,
                replacement=from_json(row.replacement),
                author=row.author,
                made_at=row.made_at,
                kind=row.kind,
                accepted=row.accepted,
                decided_at=row.decided_at,
                decided_in=row.decided_in,
            )
            for row, kind, question, delegation in rows
        )


def _last_first(one: Reviewer) -> tuple[float, str]:
    return -one.last.timestamp() if one.last else 0.0, one.name


def _place(one: Suggestion) -> tuple[QuestionId, str, PartKind, int]:
    return one.question, one.delegation, one.part, one.based_on


def _values(one: Suggestion, part: str) -> dict[str, object]:
    return {
        "id": one.id,
        "part_id": part,
        "based_on": one.based_on,
        "kind": one.kind,
        "starts_at": one.start,
        "ends_at": one.end,
        "quoted": one.quoted,
        "replacement": to_json(one.replacement),
        "author": one.author,
        "made_at": one.made_at,
        "accepted": one.accepted,
        "decided_at": one.decided_at,
        "decided_in": one.decided_in,
    }


# Put together once, by the thread that loads this: see ``revisions``.
_SHOWN = (
    select(SuggestionRow, PartRow.kind, PositionRow.question_id, PositionRow.delegation_code)
    .join(PartRow, PartRow.id == SuggestionRow.part_id)
    .join(PositionRow, PositionRow.id == PartRow.position_id)
    .order_by(
        SuggestionRow.based_on,
        SuggestionRow.starts_at,
        SuggestionRow.ends_at,
        SuggestionRow.made_at,
        SuggestionRow.id,
    )
)
