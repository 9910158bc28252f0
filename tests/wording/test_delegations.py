from meetprep.domain.delegations import STANDARD_DELEGATIONS, Delegation
from meetprep.wording.delegations import KNOWN_NAMES, all_named, named


def test_every_delegation_of_a_new_store_has_a_name_to_translate():
    assert {one.name for one in STANDARD_DELEGATIONS} == set(KNOWN_NAMES)


def test_names_change_and_order_and_codes_stay():
    shown = all_named(STANDARD_DELEGATIONS, lambda _context, name, _count=-1: name.upper())
    assert [one.code for one in shown] == [one.code for one in STANDARD_DELEGATIONS]
    assert shown[0].name == "BELGIUM"


def test_a_body_that_the_user_added_keeps_its_name():
    assert named(Delegation("UNHCR", "UNHCR")).name == "UNHCR"
