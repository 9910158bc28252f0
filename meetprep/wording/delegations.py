"""The names of delegations in the language of the reader."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.delegations import DelegationKind
from meetprep.wording.translation import QT_TRANSLATE_NOOP, untranslated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.delegations import Delegation
    from meetprep.wording.translation import Translate

# Those that every store knows; the names of others are the user's own words.
KNOWN_NAMES = (
    QT_TRANSLATE_NOOP("delegations", "Belgium"),
    QT_TRANSLATE_NOOP("delegations", "Bulgaria"),
    QT_TRANSLATE_NOOP("delegations", "Czechia"),
    QT_TRANSLATE_NOOP("delegations", "Denmark"),
    QT_TRANSLATE_NOOP("delegations", "Germany"),
    QT_TRANSLATE_NOOP("delegations", "Estonia"),
    QT_TRANSLATE_NOOP("delegations", "Ireland"),
    QT_TRANSLATE_NOOP("delegations", "Greece"),
    QT_TRANSLATE_NOOP("delegations", "Spain"),
    QT_TRANSLATE_NOOP("delegations", "France"),
    QT_TRANSLATE_NOOP("delegations", "Croatia"),
    QT_TRANSLATE_NOOP("delegations", "Italy"),
    QT_TRANSLATE_NOOP("delegations", "Cyprus"),
    QT_TRANSLATE_NOOP("delegations", "Latvia"),
    QT_TRANSLATE_NOOP("delegations", "Lithuania"),
    QT_TRANSLATE_NOOP("delegations", "Luxembourg"),
    QT_TRANSLATE_NOOP("delegations", "Hungary"),
    QT_TRANSLATE_NOOP("delegations", "Malta"),
    QT_TRANSLATE_NOOP("delegations", "Netherlands"),
    QT_TRANSLATE_NOOP("delegations", "Austria"),
    QT_TRANSLATE_NOOP("delegations", "Poland"),
    QT_TRANSLATE_NOOP("delegations", "Portugal"),
    QT_TRANSLATE_NOOP("delegations", "Romania"),
    QT_TRANSLATE_NOOP("delegations", "Slovenia"),
    QT_TRANSLATE_NOOP("delegations", "Slovakia"),
    QT_TRANSLATE_NOOP("delegations", "Finland"),
    QT_TRANSLATE_NOOP("delegations", "Sweden"),
    QT_TRANSLATE_NOOP("delegations", "Commission"),
    QT_TRANSLATE_NOOP("delegations", "High Representative"),
    QT_TRANSLATE_NOOP("delegations", "Council Secretariat"),
    QT_TRANSLATE_NOOP("delegations", "Iceland"),
    QT_TRANSLATE_NOOP("delegations", "Liechtenstein"),
    QT_TRANSLATE_NOOP("delegations", "Norway"),
    QT_TRANSLATE_NOOP("delegations", "Switzerland"),
    QT_TRANSLATE_NOOP("delegations", "EU Agency for Asylum"),
    QT_TRANSLATE_NOOP("delegations", "Eurojust"),
    QT_TRANSLATE_NOOP("delegations", "Europol"),
    QT_TRANSLATE_NOOP("delegations", "Fundamental Rights Agency"),
    QT_TRANSLATE_NOOP("delegations", "Frontex"),
    QT_TRANSLATE_NOOP("delegations", "eu-LISA"),
)


def named(delegation: Delegation, tr: Translate = untranslated) -> Delegation:
    """Return ``delegation`` under its name in the language of ``tr``."""
    return replace(delegation, name=tr("delegations", delegation.name))


def all_named(
    delegations: Iterable[Delegation], tr: Translate = untranslated
) -> tuple[Delegation, ...]:
    """Return ``delegations``, in the same order, each under its name in that language."""
    return tuple(named(one, tr) for one in delegations)


_KINDS = {
    DelegationKind.MEMBER_STATE: QT_TRANSLATE_NOOP("delegations", "Member State"),
    DelegationKind.INSTITUTION: QT_TRANSLATE_NOOP("delegations", "Institution of the Union"),
    DelegationKind.AGENCY: QT_TRANSLATE_NOOP("delegations", "Agency of the Union"),
    DelegationKind.ASSOCIATE: QT_TRANSLATE_NOOP("delegations", "Schengen associate"),
    DelegationKind.OTHER: QT_TRANSLATE_NOOP("delegations", "Candidate or other body"),
}


def kind_name(kind: DelegationKind, tr: Translate = untranslated) -> str:
    """Return what kind of seat a delegation has."""
    return tr("delegations", _KINDS[kind])
