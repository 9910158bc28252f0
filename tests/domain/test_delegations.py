"""Who sits at the table."""

from meetprep.domain.delegations import (
    MEMBER_STATES,
    STANDARD_DELEGATIONS,
    DelegationKind,
)


def test_there_are_27_member_states_in_protocol_order():
    codes = " ".join(state.code for state in MEMBER_STATES)
    assert codes == (
        "BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE"
    )


def test_member_states_come_first():
    assert STANDARD_DELEGATIONS[:27] == MEMBER_STATES
    kinds = [delegation.kind for delegation in STANDARD_DELEGATIONS]
    assert kinds[:27] == [DelegationKind.MEMBER_STATE] * 27
    assert DelegationKind.MEMBER_STATE not in kinds[27:]


def test_codes_and_names_are_told_apart():
    codes = [delegation.code for delegation in STANDARD_DELEGATIONS]
    names = [delegation.name for delegation in STANDARD_DELEGATIONS]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)


def test_codes_are_in_capitals_and_names_are_whole():
    for delegation in STANDARD_DELEGATIONS:
        assert delegation.code == delegation.code.upper().strip()
        assert delegation.name == delegation.name.strip() != ""


def test_every_seat_is_taken_but_the_others():
    seats = {delegation.kind for delegation in STANDARD_DELEGATIONS}
    assert seats == set(DelegationKind) - {DelegationKind.OTHER}


def test_commission_and_schengen_associates_are_there():
    kinds = {delegation.code: delegation.kind for delegation in STANDARD_DELEGATIONS}
    assert kinds["COM"] is DelegationKind.INSTITUTION
    associates = {code for code, kind in kinds.items() if kind is DelegationKind.ASSOCIATE}
    assert associates == {"IS", "LI", "NO", "CH"}
