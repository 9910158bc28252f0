"""A body that every store does not know by itself is added by the user."""

import pytest

from meetprep.domain.delegations import Delegation, DelegationKind, new_delegation
from meetprep.domain.errors import DelegationTaken, InvalidDelegation


def test_added_body_takes_its_seat_after_all_others(desk):
    added = new_delegation(" ua ", " Ukraine\n(candidate)", DelegationKind.OTHER)
    desk.meetings.add_delegation(added)
    assert desk.meetings.delegations()[-1] == Delegation("UA", "Ukraine (candidate)")
    desk.meetings.choose_home("UA")
    assert desk.meetings.home() == added


def test_sign_of_another_is_not_taken(desk):
    before = desk.meetings.delegations()
    with pytest.raises(DelegationTaken) as refused:
        desk.meetings.add_delegation(new_delegation("pl", "Plutonia", DelegationKind.OTHER))
    assert refused.value.name == "Poland"
    assert desk.meetings.delegations() == before


@pytest.mark.parametrize(
    ("code", "name"),
    [("", "Body"), ("X Y", "Body"), ("TOOLONGCODE", "Body"), ("X", " "), ("X", "n" * 81)],
)
def test_sign_and_name_are_needed(code, name):
    with pytest.raises(InvalidDelegation):
        new_delegation(code, name, DelegationKind.AGENCY)
