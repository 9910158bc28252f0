"""The words by which a note typed while somebody speaks names stances and delegations.

Written folded, words parted by one blank. What ends a line of ``CLOSED`` also begins many a
sentence, "for now no position": only what closes behind it makes it a stance.
"""

from __future__ import annotations

from meetprep.domain.position import Stance

_SUPPORT = """
    support, supports, backs, agrees, agrees with, in favour, in favour of, in favor, endorses
    favourable, yes to, soutien, soutient, appuie, appui, favorable, en faveur, en faveur de
    est favorable, d'accord, approuve, oui a, unterstutzt, unterstutzung, befurwortet
    stimmt zu, ist dafur, ja zu, popiera, poparcie, zgoda, zgadza sie, jest za, tak dla
"""
_CONDITIONS = """
    with conditions, with a condition, under conditions, conditionally, conditional
    sous conditions, sous condition, avec conditions, avec des conditions, sous reserve
    sous reserves, sous reserve de, a condition, conditionnel, conditionnellement
    unter bedingungen, unter bedingung, mit bedingungen, unter auflagen, bedingt
    warunkowo, pod warunkami, pod warunkiem, z warunkami
"""
_NEUTRAL = """
    neutral, listening, no position, neutre, a l'ecoute, pas de position, sans position
    keine position, keine haltung, hort zu, neutralnie, bez stanowiska
"""
_RESERVATION = """
    reservation, reservations, reserves, scrutiny, scrutiny reservation
    parliamentary reservation, parliamentary scrutiny, reserve, reserve d'examen
    reserve parlementaire, sous reserve d'examen, vorbehalt, unter vorbehalt, prufvorbehalt
    prufungsvorbehalt, parlamentsvorbehalt, zastrzezenie, zastrzezenia, z zastrzezeniem
    zglasza zastrzezenie, zastrzezenie parlamentarne
"""
_OPPOSE = """
    oppose, opposes, opposed, is opposed, against, is against, rejects, no to, s'oppose, contre
    est contre, opposition, defavorable, rejette, refuse, non a, dagegen, ist dagegen, lehnt ab
    ablehnung, ablehnend, gegen, nein zu, przeciw, przeciwko, sprzeciw, sprzeciwia sie
    jest przeciw, nie dla
"""
_CLOSED = {
    Stance.SUPPORT: "for, yes, pour, oui, fur, dafur, ja, za, tak, pro",
    Stance.CONDITIONS: "conditions, bedingungen, warunki",
    Stance.OPPOSE: "no, non, nein, nie",
}


def _listed(listed: str) -> list[str]:
    lines = listed.strip().splitlines()
    return [one.strip() for line in lines for one in line.split(",")]


CLOSED = frozenset(one for listed in _CLOSED.values() for one in _listed(listed))
STANCES = {
    word: stance
    for stance, listed in (
        (Stance.SUPPORT, _SUPPORT),
        (Stance.CONDITIONS, _CONDITIONS),
        (Stance.NEUTRAL, _NEUTRAL),
        (Stance.RESERVATION, _RESERVATION),
        (Stance.OPPOSE, _OPPOSE),
        *_CLOSED.items(),
    )
    for word in _listed(listed)
}
# What parts "support" from "with conditions" behind it.
JOINING = frozenset({"but", "only", "mais", "aber", "nur", "ale", "tylko"})
ARTICLES = ("the ", "l'", "la ", "le ", "les ", "die ", "der ", "das ")
# Other names of delegations, each with the code of its own.
OTHER_NAMES = {
    name: code
    for code, listed in {
        "el": "gr, hellas",
        "cz": "czech republic, republique tcheque, tschechische republik, republika czeska",
        "sk": "slovak republic, republique slovaque, slowakische republik, republika slowacka",
        "nl": "holland, hollande, holandia",
        "ie": "republic of ireland, republique d'irlande",
        "cy": "republic of cyprus, republique de chypre",
        "com": "european commission, commission europeenne, europaische kommission, "
        "komisja europejska",
    }.items()
    for name in _listed(listed)
}
