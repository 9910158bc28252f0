"""A vote is counted by stances, and by what is supposed of them."""

from meetprep.domain.ballot import Supposed, ballot
from meetprep.domain.delegations import MEMBER_STATES
from meetprep.domain.population import read_population
from meetprep.domain.position import Stance
from meetprep.domain.voting import Outcome, Procedure
from meetprep.paths import resource

FIGURES = read_population(
    resource("data", "population.csv").read_text(encoding="utf-8"), "population.csv"
)
SIGNS = dict(zip("SCNROU", Stance, strict=True))
# Invented, in protocol order.
STANCES = {
    one.code: SIGNS[sign]
    for one, sign in zip(MEMBER_STATES, "SSCSRSSNNCSSSSSROSRSCCSSOSS", strict=True)
}


def test_conditions_count_as_yes_or_not():
    told = ballot(STANCES, FIGURES).told
    assert (len(told.in_favour), float(told.percent)) == (20, 60.93)
    assert (told.outcome, told.blocks, told.is_close) == (Outcome.NONE, True, False)
    strict = ballot(STANCES, FIGURES, Supposed(conditions_count=False))
    assert (len(strict.told.in_favour), float(strict.told.percent)) == (16, 32.65)


def test_members_change_sides_when_that_is_supposed():
    plain = Supposed()
    assert ballot(STANCES, FIGURES, plain.turning("DE")).is_majority
    left = ballot(STANCES, FIGURES, plain.turning("DE", "PL"))
    assert left.stances["PL"] is Stance.OPPOSE
    assert plain.turning("DE").turning("DE") == plain
    # Members that take no part, and delegations that have no vote, count for nothing.
    voters = ballot(STANCES | {"COM": Stance.SUPPORT}, FIGURES, Supposed(without={"DK"}))
    assert "COM" not in voters.stances
    assert "DK" not in voters.stances
    assert len(ballot({}, FIGURES).told.against) == 27


def test_parts_of_the_bars_add_up():
    shares = ballot(STANCES, FIGURES).shares
    assert [len(one.members) for one in shares] == [16, 4, 2, 3, 2, 0]
    assert round(float(sum(one.percent for one in shares)), 2) == 100.01


def test_sets_complete_break_and_unblock():
    now = ballot(STANCES, FIGURES)
    assert now.completing(most=3) == (("DE",), ("ES",), ("NL", "EL"))
    opposed = {code for code, stance in STANCES.items() if stance is Stance.OPPOSE}
    assert any(opposed & set(one) for one in now.completing(most=20))
    assert not any(opposed & set(one) for one in now.completing(20, is_undecided=True))
    assert now.unblocking(most=2) == (("DE",), ("ES",))
    then = ballot(STANCES, FIGURES, Supposed().turning("DE"))
    assert (then.completing(), then.unblocking()) == ((), ())
    assert then.breaking(most=2) == (("DE",), ("FR",))
    otherwise = ballot(STANCES, FIGURES, Supposed(Procedure.OTHERWISE))
    assert otherwise.voters.members_needed == 20
    assert otherwise.unblocking() == ()
