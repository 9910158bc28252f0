"""Keep which delegations think alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.domain.changed import Changed
from meetprep.domain.like_minded import GroupId, LikeMinded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from meetprep.domain.meeting import MeetingId
    from meetprep.storage.database import Database, Transaction


class Grouping:
    """The like-minded groups of a meeting, and those of all meetings."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._publish = publish

    def groups(self, meeting: MeetingId) -> tuple[LikeMinded, ...]:
        """Return the groups of a meeting and those of all meetings, by name."""
        with self._database.reading() as store:
            return store.like_minded.of_meeting(meeting)

    def add(
        self, name: str, members: Iterable[str], *, meeting: MeetingId | None = None
    ) -> LikeMinded:
        """Keep one more group, of one meeting or of all.

        Raises:
            NotFound: there is no such delegation or meeting.
        """
        group = LikeMinded(GroupId(str(uuid4())), _tidied(name), tuple(members), meeting)
        with self._database.writing() as store:
            _require(store, group)
            store.like_minded.add(group)
        self._publish(Changed.NOTES)
        return group

    def change(self, group: LikeMinded) -> None:
        """Replace name, members and meeting of a group.

        Raises:
            NotFound: there is no such group, delegation or meeting.
        """
        with self._database.writing() as store:
            _require(store, group)
            store.like_minded.change(replace(group, name=_tidied(group.name)))
        self._publish(Changed.NOTES)

    def delete(self, group: GroupId) -> None:
        """Hide a group.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.like_minded.mark(group, deleted_at=self._clock())
        self._publish(Changed.NOTES)

    def bring_back(self, group: GroupId) -> None:
        """Undo ``delete``.

        Raises:
            NotFound: there is none.
        """
        with self._database.writing() as store:
            store.like_minded.mark(group, deleted_at=None)
        self._publish(Changed.NOTES)


def _tidied(name: str) -> str:
    return " ".join(name.split())


def _require(store: Transaction, group: LikeMinded) -> None:
    if group.meeting is not None:
        store.meetings.get(group.meeting)
    for code in group.members:
        store.delegations.get(code)
