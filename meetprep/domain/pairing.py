"""Pair the questions of two versions of a paper by their words, each at most once."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WORD = re.compile(r"[^\W_]+")
# Less alike than this, two questions are not versions of one.
LEAST_ALIKE = 0.42
ASK_COUNTS = 0.7  # the rest is ask and context together
SHORT_WORD, SHORT_COUNTS = 3, 0.3
SAME_LABEL, SAME_SESSION, SAME_PLACE = 0.03, 0.02, 0.01
# Each question is weighed against so many of the other paper at most, those nearest by place.
NEAREST = 120
# An auction finds the best pairs to within this much a pair (Bertsekas, 1979).
RAISE = 0.002


@dataclass(frozen=True)
class Asked:
    """A question of either version, as far as pairing looks at it."""

    ask: str
    context: str = ""
    label: str = ""
    session: str = ""

    @cached_property
    def ask_words(self) -> frozenset[str]:
        """The words of the ask in any case."""
        return frozenset(WORD.findall(self.ask.casefold()))

    @cached_property
    def all_words(self) -> frozenset[str]:
        """The words of ask and context in any case."""
        return self.ask_words | frozenset(WORD.findall(self.context.casefold()))


def pairs(old: Sequence[Asked], new: Sequence[Asked]) -> dict[int, int]:
    """Return which question of ``new`` each question of ``old`` became, by their numbers.

    Questions with the same words are paired first, then those most alike; label, session and
    place decide between equals. What is like nothing is left out.
    """
    found = _identical(old, new)
    taken = set(found.values())
    loose_old = [number for number in range(len(old)) if number not in found]
    loose_new = [number for number in range(len(new)) if number not in taken]
    weights = _weights(old, new)
    offers = {number: _offers(number, loose_new, (old, new), weights) for number in loose_old}
    return found | _auction(offers)


def share_paired(old: Sequence[Asked], new: Sequence[Asked]) -> float:
    """Return how many of the questions have a counterpart, from 0 to 1."""
    most = max(len(old), len(new))
    return len(pairs(old, new)) / most if most else 0.0


def alike(one: Iterable[str], other: Iterable[str], weights: Mapping[str, float]) -> float:
    """Return how much of the words both have, from 0 to 1 (Dice), rare ones counting more."""
    some, others = set(one), set(other)
    # In order: a sum of fractions depends on it, and sets have none.
    both = sum(weights.get(word, 1.0) for word in sorted(some & others))
    total = sum(weights.get(word, 1.0) for group in (some, others) for word in sorted(group))
    return 2 * both / total if total else 0.0


def _identical(old: Sequence[Asked], new: Sequence[Asked]) -> dict[int, int]:
    """Pair what says the same, in order where it is said more than once.

    What is the same to the sign goes first, so that it is not given away for its words alone.
    """
    found: dict[int, int] = {}
    for said in (_everything, _printed, _words):
        taken = set(found.values())
        places = defaultdict(list)
        for number, question in enumerate(new):
            if number not in taken:
                places[said(question)].append(number)
        for number, question in enumerate(old):
            same = places[said(question)] if number not in found else []
            if same:
                label = (at for at in same if new[at].label == question.label)
                found[number] = next(label, same[0])
                same.remove(found[number])
    return found


def _everything(question: Asked) -> tuple[str, ...]:
    return (*_printed(question), question.label, question.session)


def _printed(question: Asked) -> tuple[str, ...]:
    return question.context, question.ask


def _words(question: Asked) -> tuple[str, ...]:
    return tuple(WORD.findall(f"{question.context} {question.ask}".casefold()))


def _weights(old: Sequence[Asked], new: Sequence[Asked]) -> dict[str, float]:
    """Weigh words: what many questions of one paper have tells little about any of them."""
    counts = [Counter(word for one in paper for word in one.all_words) for paper in (old, new)]
    return {
        word: (SHORT_COUNTS if len(word) <= SHORT_WORD else 1.0)
        / max(count[word] for count in counts)
        for word in counts[0].keys() | counts[1].keys()
    }


def _offers(
    number: int,
    others: Sequence[int],
    papers: tuple[Sequence[Asked], Sequence[Asked]],
    weights: Mapping[str, float],
) -> dict[int, float]:
    """Return how well question ``number`` of the old paper goes with those of the new one."""
    old, new = papers
    one = old[number]
    place = number / len(old)
    near = sorted(others, key=lambda at: abs(at / len(new) - place))[:NEAREST]
    found = {}
    for at in near:
        other = new[at]
        worth = ASK_COUNTS * alike(one.ask_words, other.ask_words, weights)
        worth += (1 - ASK_COUNTS) * alike(one.all_words, other.all_words, weights)
        if worth >= LEAST_ALIKE:
            found[at] = (
                worth
                + SAME_LABEL * (one.label == other.label)
                + SAME_SESSION * (one.session == other.session)
                + SAME_PLACE * (1 - abs(at / len(new) - place))
            )
    return found


def _auction(offers: Mapping[int, Mapping[int, float]]) -> dict[int, int]:
    """Return pairs of the highest total worth: bidders raise prices until none wants to."""
    prices: dict[int, float] = defaultdict(float)
    holder: dict[int, int] = {}
    waiting = [bidder for bidder in list(offers)[::-1] if offers[bidder]]
    while waiting:
        bidder = waiting.pop()
        gains = {at: worth - prices[at] for at, worth in offers[bidder].items()}
        best = max(gains, key=lambda at: gains[at])
        if gains[best] <= 0:
            continue
        second = max([0.0, *(gain for at, gain in gains.items() if at != best)])
        prices[best] += gains[best] - second + RAISE
        if best in holder:
            waiting.append(holder[best])
        holder[best] = bidder
    return {bidder: at for at, bidder in holder.items()}
