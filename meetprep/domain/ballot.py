"""The arithmetic of one question, if it came to a vote and some things were supposed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.position import Stance
from meetprep.domain.voting import (
    Council,
    Outcome,
    Procedure,
    Verdict,
    council,
    smallest_sets,
    to_break,
    to_complete,
    to_unblock,
    verdict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from meetprep.domain.population import Population


@dataclass(frozen=True, slots=True)
class Supposed:
    """What is supposed of a vote; ``turned`` are members that change sides.

    ``without`` are members that take no part.
    """

    procedure: Procedure = Procedure.PROPOSAL
    conditions_count: bool = True
    turned: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    def turning(self, *codes: str) -> Supposed:
        """Return the same with these members on the other side than now."""
        return replace(self, turned=self.turned ^ frozenset(codes))


@dataclass(frozen=True, slots=True)
class StanceShare:
    """How many members take a stance, and the part of the population they stand for."""

    stance: Stance
    members: tuple[str, ...]
    percent: Fraction


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote on one question: who would stand where, and what would come of it."""

    voters: Council
    stances: Mapping[str, Stance]
    told: Verdict

    @property
    def is_majority(self) -> bool:
        """Whether there would be a qualified majority."""
        return self.told.outcome is not Outcome.NONE

    @property
    def shares(self) -> tuple[StanceShare, ...]:
        """What each stance weighs, in the order of stances; those that nobody takes too."""
        found = []
        for stance in Stance:
            members = tuple(one for one in self.voters.members if self.stances[one] is stance)
            found.append(StanceShare(stance, members, self.voters.percent(members)))
        return tuple(found)

    def completing(
        self, most: int = 6, *, is_undecided: bool = False
    ) -> tuple[tuple[str, ...], ...]:
        """Return the smallest sets of members whose yes would make a majority.

        Where ``is_undecided``, nobody is counted on who opposes.
        """
        candidates = [
            code
            for code in self.told.against
            if not (is_undecided and self.stances[code] is Stance.OPPOSE)
        ]
        goal = to_complete(self.voters, self.told)
        return smallest_sets(goal, self.voters.population, candidates, most)

    def breaking(self, most: int = 6) -> tuple[tuple[str, ...], ...]:
        """Return the smallest sets of those in favour without whom there is no majority."""
        goal = to_break(self.voters, self.told)
        return smallest_sets(goal, self.voters.population, self.told.in_favour, most)

    def unblocking(self, most: int = 6) -> tuple[tuple[str, ...], ...]:
        """Return the smallest sets of the others without whom these would block no more."""
        if not self.told.blocks:
            return ()
        goal = to_unblock(self.voters, self.told)
        return smallest_sets(goal, self.voters.population, self.told.against, most)


def ballot(
    stances: Mapping[str, Stance], population: Population, supposed: Supposed | None = None
) -> Ballot:
    """Return the vote of those who take part, by their stances; one not named is not known."""
    supposed = supposed or Supposed()
    voters = council(population, supposed.procedure, supposed.without)
    yes = {Stance.SUPPORT, Stance.CONDITIONS} if supposed.conditions_count else {Stance.SUPPORT}
    taken = {code: stances.get(code, Stance.UNKNOWN) for code in voters.members}
    for code in supposed.turned & taken.keys():
        taken[code] = Stance.OPPOSE if taken[code] in yes else Stance.SUPPORT
    in_favour = [code for code in voters.members if taken[code] in yes]
    return Ballot(voters, taken, verdict(voters, in_favour))
