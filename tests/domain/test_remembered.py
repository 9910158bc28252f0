from datetime import timedelta

from meetprep.domain.position import Origin
from meetprep.domain.remembered import Saved, one_by_one, sittings
from tests.support.builders import MOMENT


def saved(*minutes, author="A", origin=Origin.TYPED):
    """Revisions saved at those minutes, the newest first."""
    made = [
        Saved(number, MOMENT + timedelta(minutes=minute), author, origin)
        for number, minute in enumerate(minutes, 1)
    ]
    return made[::-1]


def numbers(folded):
    return [[one.number for one in sitting.saved] for sitting in folded]


def test_saves_close_to_each_other_are_one_sitting():
    assert numbers(sittings(saved(0, 1, 2, 40, 41))) == [[5, 4], [3, 2, 1]]


def test_sitting_knows_what_it_began_with():
    newest, first = sittings(saved(0, 1, 40))
    assert (newest.newest.number, newest.before, first.before) == (3, 2, 0)


def test_named_revision_is_always_the_end_of_a_sitting():
    assert numbers(sittings(saved(0, 1, 2, 3), named={2})) == [[4, 3], [2, 1]]


def test_two_people_are_never_in_one_sitting():
    second = saved(0, 1, author="B")[:1]
    assert numbers(sittings([*second, *saved(0)])) == [[2], [1]]


def test_restored_text_stands_alone():
    restored = [Saved(2, MOMENT, "A", Origin.RESTORED)]
    assert numbers(sittings([*restored, *saved(0)])) == [[2], [1]]


def test_every_save_can_be_seen():
    assert numbers(one_by_one(saved(0, 1, 2))) == [[3], [2], [1]]


def test_steady_work_over_hours_stays_a_handful_of_rows():
    assert len(sittings(saved(*range(400)))) == 4
