"""Whether a qualified majority of the Council would be reached, and who could complete it.

Rules: Art. 16(4) TEU, Art. 238(2) and (3) TFEU; Protocols 21 and 22 for who takes no part.
Only on a proposal a blocking minority needs so many members, without whom a majority is deemed
attained (Art. 16(4) TEU; Art. 238(3)(a) TFEU where not all take part). Art. 238(2) and (3)(b)
TFEU derogate from that: without a proposal the majority alone is defined.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from meetprep.domain.delegations import MEMBER_STATES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from meetprep.domain.population import Population

_ALL = tuple(one.code for one in MEMBER_STATES)
_NEEDED_PERCENT = 65
_BLOCKING_PERCENT = 35
_BLOCKING_MEMBERS = 4
TOO_CLOSE = Fraction(2, 10)  # points of population, more than rounded shares can be wrong by


class Procedure(StrEnum):
    """On whose initiative the Council acts; it says how many members are needed.

    ``OTHERWISE`` is without a proposal of the Commission or the High Representative.
    """

    PROPOSAL = "proposal"
    OTHERWISE = "otherwise"

    @property
    def percent(self) -> int:
        """The part of the members that is needed."""
        return 55 if self is Procedure.PROPOSAL else 72


class Outcome(StrEnum):
    """What would come of a vote; ``DEEMED`` is a majority for want of a blocking minority."""

    MAJORITY = "majority"
    DEEMED = "deemed attained"
    NONE = "no majority"


@dataclass(frozen=True, slots=True)
class Council:
    """Those who take part in a vote, and what is needed of them.

    ``whole``, ``population_needed`` and ``blocked_above`` are weights of ``population``: a
    majority has at least the second, a blocking minority more than the third.
    ``blocking_members`` is ``None`` where no majority can be deemed attained.
    """

    population: Population
    members: tuple[str, ...]
    whole: int
    members_needed: int
    population_needed: int
    blocking_members: int | None
    blocked_above: int

    def percent(self, codes: Iterable[str]) -> Fraction:
        """Return the part of the participating population that they stand for."""
        return Fraction(100 * self.population.weight(codes), self.whole or 1)

    def blocks(self, codes: Collection[str]) -> bool:
        """Tell whether these members are a blocking minority; without a proposal none is."""
        return (
            self.are_enough(len(codes)) and self.population.weight(codes) > self.blocked_above
        )

    def are_enough(self, count: int) -> bool:
        """Tell whether so many members can block, if they weigh enough."""
        return self.blocking_members is not None and count >= self.blocking_members

    def are_too_few(self, count: int) -> bool:
        """Tell whether so many members cannot block whatever they weigh."""
        return self.blocking_members is not None and count < self.blocking_members

    def weight_left(self, codes: Iterable[str]) -> int:
        """Return what is left of the whole beside these: rounded shares make more, or less."""
        return self.whole - self.population.weight(codes)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What would come of a vote; all who are not in favour count alike, also who abstains.

    ``percent`` is the part of the participating population in favour; all that is left is
    against. ``is_close`` is whether it is so near to its threshold that rounded figures may
    deceive.
    """

    in_favour: tuple[str, ...]
    against: tuple[str, ...]
    percent: Fraction
    outcome: Outcome
    blocks: bool
    is_close: bool


@dataclass(frozen=True, slots=True)
class Goal:
    """When enough members have moved: so many of such a weight, or simply so many.

    ``alone`` members are enough whatever they weigh; ``None`` where no number is.
    """

    members: int
    weight: int
    alone: int | None

    def is_reached(self, count: int, weight: int) -> bool:
        """Tell whether ``count`` members of that weight together are enough."""
        is_alone = self.alone is not None and count >= self.alone
        return is_alone or (count >= self.members and weight >= self.weight)


def council(
    population: Population,
    procedure: Procedure = Procedure.PROPOSAL,
    without: Collection[str] = (),
) -> Council:
    """Return who votes and what is needed; ``without`` are members that take no part.

    Where not all take part, thresholds are of those who do, and a blocking minority needs one
    member more than could represent over 35 % of their population (Art. 238(3)(a) TFEU).
    Without a proposal no such number is named (Art. 238(2) and (3)(b) TFEU).
    """
    members = tuple(code for code in _ALL if code not in without)
    left_out = population.weight(code for code in _ALL if code in without)
    whole = population.whole - left_out
    blocked_above = whole * _BLOCKING_PERCENT // 100
    blocking: int | None = _BLOCKING_MEMBERS
    if procedure is Procedure.OTHERWISE:
        blocking = None
    elif left_out:
        blocking = 1 + _fewest_above(population, members, blocked_above)
    return Council(
        population=population,
        members=members,
        whole=whole,
        members_needed=-(-len(members) * procedure.percent // 100),
        population_needed=-(-whole * _NEEDED_PERCENT // 100),
        blocking_members=blocking,
        blocked_above=blocked_above,
    )


def verdict(voters: Council, in_favour: Collection[str]) -> Verdict:
    """Return what would come of a vote in which exactly ``in_favour`` say yes."""
    yes = tuple(code for code in voters.members if code in in_favour)
    others = tuple(code for code in voters.members if code not in in_favour)
    weight = voters.population.weight(yes)
    outcome = Outcome.NONE
    if yes and len(yes) >= voters.members_needed:
        if weight >= voters.population_needed:
            outcome = Outcome.MAJORITY
        elif voters.are_too_few(len(others)):
            outcome = Outcome.DEEMED
    percent = voters.percent(yes)
    is_heavy = voters.weight_left(yes) > voters.blocked_above
    return Verdict(
        in_favour=yes,
        against=others,
        percent=percent,
        outcome=outcome,
        blocks=is_heavy and voters.are_enough(len(others)),
        is_close=abs(percent - _NEEDED_PERCENT) < TOO_CLOSE,
    )


def shown_percent(share: Fraction) -> Fraction:
    """Return a part of the population in favour as it is shown, in hundredths of a percent.

    It is never rounded up to the threshold, nor above the whole, which rounded shares may
    exceed. What is shown beside it of the others is what is left of a hundred.
    """
    rounded = Fraction(round(100 * share), 100)
    if share < _NEEDED_PERCENT <= rounded:
        return rounded - Fraction(1, 100)
    return min(rounded, Fraction(100))


def to_complete(voters: Council, told: Verdict) -> Goal:
    """Return what those must bring who join, so that there is a majority."""
    missing = voters.members_needed - len(told.in_favour)
    least = voters.blocking_members
    return Goal(
        members=missing,
        weight=voters.population_needed - voters.population.weight(told.in_favour),
        alone=None if least is None else max(missing, len(told.against) - least + 1),
    )


def to_break(voters: Council, told: Verdict) -> Goal:
    """Return what those must take away who leave, so that there is no majority any more."""
    return Goal(
        members=(voters.blocking_members or 0) - len(told.against),
        weight=voters.population.weight(told.in_favour) - voters.population_needed + 1,
        alone=len(told.in_favour) - voters.members_needed + 1,
    )


def to_unblock(voters: Council, told: Verdict) -> Goal:
    """Return what those must take away who leave, so that the others block no more."""
    least = voters.blocking_members
    return Goal(
        members=0,
        weight=voters.weight_left(told.in_favour) - voters.blocked_above,
        alone=None if least is None else len(told.against) - least + 1,
    )


def smallest_sets(
    goal: Goal, population: Population, candidates: Collection[str], most: int = 6
) -> tuple[tuple[str, ...], ...]:
    """Return sets of candidates that reach the goal and of which nobody can be spared.

    The smallest come first, of those the weightiest; at most ``most``. None are needed, and
    none returned, where the goal is reached already.
    """
    if goal.is_reached(0, 0):
        return ()
    ranked = sorted(candidates, key=lambda code: (-population.weights[code], code))
    search = _Search(goal, [population.weights[code] for code in ranked])
    found: list[tuple[int, ...]] = []
    for size in range(1, len(ranked) + 1):
        if len(found) >= most:
            break
        found += search.of_size(size, most - len(found))
    return tuple(tuple(ranked[at] for at in chosen) for chosen in found)


class _Search:
    """Finds sets of weights; these fall, so that the last of a set can be spared first."""

    def __init__(self, goal: Goal, weights: list[int]) -> None:
        self._goal = goal
        self._weights = weights
        self._sums = [0]
        for weight in weights:
            self._sums.append(self._sums[-1] + weight)
        self._size = 0
        self._most = 0
        self._best: list[tuple[int, tuple[int, ...]]] = []

    def of_size(self, size: int, most: int) -> list[tuple[int, ...]]:
        """Return the places of the weightiest sets of that size."""
        self._size, self._most, self._best = size, most, []
        self._extend((), 0)
        return [chosen for _, chosen in self._best]

    def _extend(self, chosen: tuple[int, ...], total: int) -> None:
        left = self._size - len(chosen)
        first = chosen[-1] + 1 if chosen else 0
        for at in range(first, len(self._weights) - left + 1):
            # The most that any set beginning so can weigh; it falls with each step.
            highest = total + self._sums[at + left] - self._sums[at]
            if not self._is_wanted(highest):
                return
            weight, longer = total + self._weights[at], (*chosen, at)
            if left == 1:
                self._best.append((-weight, longer))
                self._best = sorted(self._best)[: self._most]
            elif not self._goal.is_reached(len(longer), weight):
                self._extend(longer, weight)

    def _is_wanted(self, highest: int) -> bool:
        is_full = len(self._best) == self._most
        is_better = not is_full or -highest < self._best[-1][0]
        return is_better and self._goal.is_reached(self._size, highest)


def _fewest_above(population: Population, members: Iterable[str], weight: int) -> int:
    """Return how many members at least weigh more than ``weight`` together."""
    count = total = 0
    for one in sorted((population.weights[code] for code in members), reverse=True):
        if total > weight:
            break
        total += one
        count += 1
    return count
