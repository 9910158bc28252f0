"""Qualified majority and blocking minority, held against every set there is."""

from fractions import Fraction
from itertools import combinations
from time import process_time

from hypothesis import given, settings
from hypothesis import strategies as st

from meetprep.domain.delegations import MEMBER_STATES
from meetprep.domain.population import Population, read_population
from meetprep.domain.voting import (
    Goal,
    Outcome,
    Procedure,
    council,
    shown_percent,
    smallest_sets,
    to_break,
    to_complete,
    to_unblock,
    verdict,
)
from meetprep.paths import resource

ALL = [one.code for one in MEMBER_STATES]
FIGURES = read_population(
    resource("data", "population.csv").read_text(encoding="utf-8"), "population.csv"
)
UNION = council(FIGURES)


def but(*codes):
    return [code for code in ALL if code not in codes]


def test_three_large_members_cannot_block_but_four_can():
    trio, four = ("DE", "FR", "IT"), ("FR", "IT", "PL", "MT")
    assert not UNION.blocks(trio)
    assert verdict(UNION, but(*trio)).outcome is Outcome.DEEMED
    assert UNION.blocks(four)
    told = verdict(UNION, but(*four))
    assert (told.outcome, told.blocks) == (Outcome.NONE, True)
    assert float(UNION.percent(four)) == 36.85


def test_share_is_never_shown_across_the_threshold_nor_above_the_whole():
    shown = [
        float(shown_percent(Fraction(share)))
        for share in ("64.994", "64.9951", "64.99999", "65", "65.0049", "90.774", "100.01")
    ]
    assert shown == [64.99, 64.99, 64.99, 65.0, 65.0, 90.77, 100.0]


def test_those_who_reach_the_threshold_exactly_leave_no_blocking_minority():
    # The shares are rounded and sum to more than the whole: 35.01 % is left to the others.
    figures = Population(2030, dict.fromkeys(ALL, 0) | {"BE": 6500, "SE": 3501}, 10_000)
    told = verdict(council(figures), ALL[:15])
    assert (told.outcome, told.blocks) == (Outcome.MAJORITY, False)
    assert to_unblock(council(figures), told).weight <= 0


def test_fifteen_members_are_needed_on_a_proposal_and_twenty_otherwise():
    large = sorted(ALL, key=FIGURES.weights.__getitem__)[::-1]
    assert UNION.members_needed == 15
    assert verdict(UNION, large[:15]).outcome is Outcome.MAJORITY
    assert verdict(UNION, large[:14]).outcome is Outcome.NONE
    otherwise = council(FIGURES, Procedure.OTHERWISE)
    assert otherwise.members_needed == 20
    assert verdict(otherwise, large[:19]).outcome is Outcome.NONE
    assert verdict(otherwise, large[:20]).outcome is Outcome.MAJORITY


def test_without_a_proposal_no_majority_is_deemed_attained():
    # Art. 238(2) TFEU derogates from Art. 16(4) TEU, where the four members stand.
    for without in ((), ("DK",)):
        otherwise = council(FIGURES, Procedure.OTHERWISE, without)
        told = verdict(otherwise, but("DE", "FR", "IT"))
        assert (told.outcome, told.blocks) == (Outcome.NONE, False)
        goal = to_complete(otherwise, told)
        assert smallest_sets(goal, FIGURES, told.against) == (("DE",), ("FR",), ("IT",))
        whole = verdict(otherwise, ALL)
        assert smallest_sets(to_break(otherwise, whole), FIGURES, ALL)[0] == ("DE", "FR", "IT")
    assert verdict(council(FIGURES), but("DE", "FR", "IT")).outcome is Outcome.DEEMED


def test_thresholds_are_of_those_who_take_part():
    alone = council(FIGURES, without=["DK"])
    both = council(FIGURES, Procedure.OTHERWISE, without=["DK", "IE"])
    assert (alone.members_needed, both.members_needed) == (15, 18)
    assert council(FIGURES, without=["DK", "IE"]).members_needed == 14
    assert "DK" not in alone.members
    assert alone.whole == 1_000_000 - 13_200
    # Three hold over 35 % of it, so that four are needed to block.
    assert alone.blocking_members == 4
    assert float(alone.percent(["DE"])) == 100 * 184_900 / 986_800
    # Had one member half of all people, two could block.
    heavy = dict.fromkeys(ALL, 100) | {"DE": 5000}
    assert council(Population(2030, heavy, 7600), without=["DK"]).blocking_members == 2


def test_vote_in_which_nobody_takes_part_reaches_nothing():
    people = Population(2030, dict.fromkeys(ALL, 1), len(ALL))
    told = verdict(council(people, without=ALL), ())
    assert (told.percent, told.outcome, told.blocks) == (0, Outcome.NONE, False)


def test_closer_than_a_fifth_of_a_point_is_too_close():
    told = verdict(UNION, but("DE", "ES", "NL", "IE", "LU", "HU", "SK"))
    assert (len(told.in_favour), float(told.percent), told.is_close) == (20, 62.05, False)
    # A thousand people in all: Belgium and so many of the small ones.
    for weight, is_close in ((648, False), (649, True), (651, True), (652, False)):
        figures = Population(2030, dict.fromkeys(ALL, 1) | {"BE": weight - 14}, 1000)
        told = verdict(council(figures), ALL[:15])
        assert told.is_close is is_close
        assert (told.outcome is Outcome.MAJORITY) is (weight >= 650)


def test_smallest_sets_are_those_that_the_page_was_drawn_with():
    told = verdict(UNION, but("DE", "ES", "NL", "IE", "LU", "HU", "SK"))
    goal = to_complete(UNION, told)
    assert smallest_sets(goal, FIGURES, told.against) == (
        ("DE",),
        ("ES",),
        ("NL",),
        ("HU", "SK"),
        ("HU", "IE"),
    )
    assert smallest_sets(to_complete(UNION, verdict(UNION, ALL)), FIGURES, []) == ()


def brute(goal, weights):
    """Return all sets that reach the goal and of which nobody can be spared."""

    def reaches(chosen):
        return goal.is_reached(len(chosen), sum(weights[one] for one in chosen))

    return {
        chosen
        for size in range(1, len(weights) + 1)
        for chosen in combinations(sorted(weights), size)
        if reaches(chosen)
        and not any(reaches([x for x in chosen if x != one]) for one in chosen)
        and not reaches(())
    }


@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=9),
    st.integers(-1, 9),
    st.integers(-5, 200),
    st.none() | st.integers(-1, 12),
)
@settings(max_examples=150, deadline=None)
def test_smallest_sets_are_all_there_are(weights, members, weight, alone):
    named = dict(zip(ALL, weights, strict=False))
    goal = Goal(members, weight, alone if alone is None else max(members, alone))
    found = smallest_sets(goal, Population(2030, named, sum(weights)), named, most=1000)
    expected = brute(goal, named)
    assert {tuple(sorted(one)) for one in found} == expected
    ranks = [(len(one), -sum(named[code] for code in one)) for one in found]
    assert ranks == sorted(ranks)
    few = smallest_sets(goal, Population(2030, named, sum(weights)), named, most=3)
    assert [(len(one), sum(map(named.get, one))) for one in few] == [
        (size, -rank) for size, rank in ranks[:3]
    ]


def attained(procedure, without, yes):
    """Tell whether the treaties give a majority to ``yes``, by all their words."""
    part = {code: weight for code, weight in FIGURES.weights.items() if code not in without}
    whole = FIGURES.whole - sum(FIGURES.weights[code] for code in without)
    weight, others = sum(part[code] for code in yes), part.keys() - set(yes)
    share = 55 if procedure is Procedure.PROPOSAL else 72
    if not yes or 100 * len(yes) < share * len(part):
        return False
    if 100 * weight >= 65 * whole:
        return True
    if procedure is Procedure.OTHERWISE:
        return False
    sizes = range(1, len(part) + 1)
    heavy = sorted(part.values(), reverse=True)
    least = next(size for size in sizes if 100 * sum(heavy[:size]) > 35 * whole)
    return len(others) < (1 + least if without else 4)


@given(
    st.lists(st.booleans(), min_size=27, max_size=27),
    st.sampled_from(Procedure),
    st.sampled_from([(), ("DK",), ("IE",), ("DK", "IE")]),
)
@settings(max_examples=100, deadline=None)
def test_sets_do_what_they_promise_and_nothing_smaller_does(votes, procedure, without):
    voters = council(FIGURES, procedure, without)
    told = verdict(voters, [code for code, yes in zip(ALL, votes, strict=True) if yes])
    is_majority = told.outcome is not Outcome.NONE
    assert not (is_majority and told.blocks)
    assert is_majority is attained(procedure, without, told.in_favour)

    def after(*, joined=(), left=()):
        return verdict(voters, (set(told.in_favour) | set(joined)) - set(left))

    for chosen in smallest_sets(to_complete(voters, told), FIGURES, told.against):
        assert not is_majority
        assert after(joined=chosen).outcome is not Outcome.NONE
        assert all(after(joined=set(chosen) - {one}).outcome is Outcome.NONE for one in chosen)
    for chosen in smallest_sets(to_break(voters, told), FIGURES, told.in_favour):
        assert is_majority
        assert after(left=chosen).outcome is Outcome.NONE
        assert all(
            after(left=set(chosen) - {one}).outcome is not Outcome.NONE for one in chosen
        )
    if not told.blocks:
        return
    for chosen in smallest_sets(to_unblock(voters, told), FIGURES, told.against):
        assert not after(joined=chosen).blocks
        assert all(after(joined=set(chosen) - {one}).blocks for one in chosen)


def test_the_search_is_fast_where_many_are_needed():
    started = process_time()
    for yes in range(0, 28, 3):
        for voters in (UNION, council(FIGURES, Procedure.OTHERWISE)):
            told = verdict(voters, ALL[:yes])
            smallest_sets(to_complete(voters, told), FIGURES, told.against)
            smallest_sets(to_break(voters, told), FIGURES, told.in_favour)
            smallest_sets(to_unblock(voters, told), FIGURES, told.against)
    assert process_time() - started < 1
