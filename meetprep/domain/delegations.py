"""Delegations and their order at the table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from meetprep.domain.errors import InvalidDelegation


class DelegationKind(StrEnum):
    """Which seat a delegation has."""

    MEMBER_STATE = "member state"
    INSTITUTION = "institution"
    AGENCY = "agency"
    ASSOCIATE = "schengen associate"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Delegation:
    """Whoever takes a position. ``code`` is the short sign used at the table."""

    code: str
    name: str
    kind: DelegationKind = DelegationKind.OTHER


LONGEST_CODE = 8
LONGEST_NAME = 80


def new_delegation(code: str, name: str, kind: DelegationKind) -> Delegation:
    """Return the delegation that somebody typed, its code in capitals.

    Raises:
        InvalidDelegation: the code is no sign of letters and digits, or there is no name.
    """
    code, name = code.strip().upper(), " ".join(name.split())
    if not (code.isalnum() and len(code) <= LONGEST_CODE and 0 < len(name) <= LONGEST_NAME):
        raise InvalidDelegation
    return Delegation(code, name, kind)


# Protocol order: the names of the states in their own languages (Interinstitutional style
# guide, 7.1.1).
_STATES = (
    "BE Belgium, BG Bulgaria, CZ Czechia, DK Denmark, DE Germany, EE Estonia, IE Ireland, "
    "EL Greece, ES Spain, FR France, HR Croatia, IT Italy, CY Cyprus, LV Latvia, LT Lithuania, "
    "LU Luxembourg, HU Hungary, MT Malta, NL Netherlands, AT Austria, PL Poland, PT Portugal, "
    "RO Romania, SI Slovenia, SK Slovakia, FI Finland, SE Sweden"
)
_INSTITUTIONS = "COM Commission, HRVP High Representative, GSC Council Secretariat"
_ASSOCIATES = "IS Iceland, LI Liechtenstein, NO Norway, CH Switzerland"
_AGENCIES = (
    "EUAA EU Agency for Asylum, EUROJUST Eurojust, EUROPOL Europol, FRA Fundamental Rights "
    "Agency, FRONTEX Frontex, EULISA eu-LISA"
)


def _listed(entries: str, kind: DelegationKind) -> tuple[Delegation, ...]:
    pairs = (entry.split(" ", 1) for entry in entries.split(", "))
    return tuple(Delegation(code, name, kind) for code, name in pairs)


MEMBER_STATES = _listed(_STATES, DelegationKind.MEMBER_STATE)
STANDARD_DELEGATIONS = (
    *MEMBER_STATES,
    *_listed(_INSTITUTIONS, DelegationKind.INSTITUTION),
    *_listed(_ASSOCIATES, DelegationKind.ASSOCIATE),
    *_listed(_AGENCIES, DelegationKind.AGENCY),
)
