"""Which delegations stand in the matrix, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from meetprep.domain.delegations import DelegationKind
from meetprep.domain.position import Stance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Question, QuestionId
    from meetprep.domain.population import Population
    from meetprep.domain.room import Room

_COMMISSION = "COM"
GROUP = "group:"


class Seating(StrEnum):
    """Who is shown where no like-minded group is chosen."""

    TABLE = "table"
    MEMBERS = "members"
    ASSOCIATES = "associates"
    HEARD = "heard"


class Order(StrEnum):
    """How the columns follow each other."""

    PROTOCOL = "protocol"
    STANCE = "stance"
    POPULATION = "population"


@dataclass(frozen=True, slots=True)
class View:
    """What is shown of a room; ``group`` is a ``Seating``, or ``GROUP`` and a group's name.

    ``order_by`` is the question by whose stances the columns are sorted. ``kept`` are the
    columns as they were sorted last: they stay so until the user asks for an order again.
    """

    room: Room
    population: Population
    group: str = Seating.TABLE
    order: Order = Order.PROTOCOL
    order_by: QuestionId | None = None
    kept: tuple[str, ...] = ()
    with_names: bool = True

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that are still asked."""
        return tuple(one for one in self.room.meeting.questions if one.dropped_by is None)

    def seats(self) -> tuple[Delegation, ...]:
        """Return the columns from left to right; members come before all others."""
        chosen = [one for one in self.room.delegations if self._is_seated(one)]
        ranked = sorted(chosen, key=self._rank)
        return tuple(sorted(ranked, key=lambda one: not is_member(one)))

    @property
    def shown_group(self) -> str:
        """Who is shown: everybody at the table where the group is gone.

        Without names as well, as a small group would tell who is in it.
        """
        if not self.group.startswith(GROUP):
            return self.group
        is_there = self.group.removeprefix(GROUP) in self.room.groups
        return self.group if is_there and self.with_names else Seating.TABLE

    def stances(self, question: QuestionId) -> dict[str, Stance]:
        """Return the stance of every delegation on a question."""
        room = self.room
        return {one.code: room.stance(question, one.code) for one in room.delegations}

    def _is_seated(self, one: Delegation) -> bool:
        group = self.shown_group
        if group.startswith(GROUP):
            return one.code in self.room.groups[group.removeprefix(GROUP)]
        if group == Seating.MEMBERS:
            return is_member(one)
        if group == Seating.ASSOCIATES:
            return one.kind is DelegationKind.ASSOCIATE
        is_heard = any(self.room.stand(asked.id, one.code) for asked in self.questions)
        if group == Seating.HEARD:
            return is_heard
        return is_member(one) or one.code == _COMMISSION or is_heard

    def _rank(self, one: Delegation) -> float:
        if self.order is Order.STANCE and self.order_by is not None:
            if one.code in self.kept:
                return self.kept.index(one.code)
            stance = self.room.stance(self.order_by, one.code)
            return len(self.kept) + list(Stance).index(stance)
        if self.order is Order.POPULATION:
            return -self.population.weights.get(one.code, 0)
        return 0


def is_member(one: Delegation) -> bool:
    """Tell whether it is a member of the Union, which has a vote."""
    return one.kind is DelegationKind.MEMBER_STATE


def in_order(stances: Iterable[Stance]) -> list[Stance]:
    """Return the stances from support to not known, which tells nobody whose they are."""
    return sorted(stances, key=list(Stance).index)
