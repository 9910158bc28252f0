"""Stances and delegations are known by the words that people use while somebody speaks."""

import pytest

from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.folding import fold
from meetprep.domain.position import Stance
from meetprep.domain.quick_note import TYPED_SIGNS, QuickWords, quick_note

NAMES = {fold(name): one.code for one in STANDARD_DELEGATIONS for name in (one.code, one.name)}
IN_OTHER_LANGUAGES = {
    "espagne": "ES",
    "pays-bas": "NL",
    "niederlande": "NL",
    "agence de l’ue pour l’asile": "EUAA",
}
WORDS = QuickWords(NAMES | IN_OTHER_LANGUAGES)
SAID = {
    Stance.SUPPORT: (
        "soutient, soutien, pour, favorable, appuie, oui, supports, backs, for, yes, in favour,"
        "unterstützt, dafür, stimmt zu, popiera, za, tak"
    ),
    Stance.OPPOSE: (
        "contre, s'oppose, s’oppose, non, against, opposes, no, dagegen, lehnt ab, nein,"
        "przeciw, sprzeciwia się, nie"
    ),
    Stance.CONDITIONS: (
        "sous réserve, sous conditions, soutien sous conditions, soutient sous conditions,"
        "pour sous conditions, soutient mais sous conditions, with conditions, conditionally,"
        "supports with conditions, for but with conditions, unter Bedingungen,"
        "unterstützt unter Bedingungen, dafür aber unter Bedingungen, warunkowo,"
        "popiera warunkowo, za ale pod warunkami"
    ),
    Stance.RESERVATION: (
        "réserve d’examen, soutient sous réserve d’examen, reserves, scrutiny reservation,"
        "Vorbehalt, Prüfungsvorbehalt, zastrzeżenie"
    ),
    Stance.NEUTRAL: "neutre, à l’écoute, pas de position, keine Position, bez stanowiska",
}
ONE_BY_ONE = [
    (word.strip(), stance) for stance, listed in SAID.items() for word in listed.split(",")
]


@pytest.mark.parametrize(("word", "stance"), ONE_BY_ONE)
def test_word_says_the_stance_and_the_rest_is_the_text(word, stance):
    for parting in (": ", " : ", ", ", "; "):
        note = quick_note(f"ES {word}{parting}liste close", WORDS)
        assert (note.stance, note.text) == (stance, "liste close"), parting
    note = quick_note(f"ES {word}", WORDS)
    assert (note.delegations, note.stance, note.text) == (("ES",), stance, "")


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        ("soutient la liste sous réserve de garanties", Stance.CONDITIONS),
        ("pourrait soutenir à condition que la liste soit close", Stance.CONDITIONS),
        ("supports it if costs are shared", Stance.CONDITIONS),
        ("popiera, pod warunkiem że lista będzie jawna", Stance.CONDITIONS),
        ("soutient le texte mais maintient une réserve", Stance.RESERVATION),
        ("unterstützt das nicht", Stance.OPPOSE),
        ("ne peut pas accepter la liste", Stance.OPPOSE),
        ("s’oppose à la liste", Stance.OPPOSE),
        ("contre la liste", Stance.OPPOSE),
        ("appuie la liste", Stance.SUPPORT),
        ("nie popiera listy", Stance.OPPOSE),
        ("ne s’oppose pas à la liste", None),
        ("pour la liste il faut du temps", None),
        ("za późno na zmiany", None),
        ("dafür braucht es Zeit", None),
        ("no hubs in this text", None),
    ],
)
def test_sentence_that_goes_on_says_its_stance_and_stays_whole(said, stance):
    note = quick_note(f"ES {said}", WORDS)
    assert note.stance == stance
    assert note.text.endswith(said.split(", ")[-1])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("L'Espagne", "ES"),
        ("l’Espagne", "ES"),
        ("La France", "FR"),
        ("Les Pays-Bas", "NL"),
        ("Pays Bas", "NL"),
        ("République tchèque", "CZ"),
        ("La République tchèque", "CZ"),
        ("The Netherlands", "NL"),
        ("Czech Republic", "CZ"),
        ("the Czech Republic", "CZ"),
        ("Tschechische Republik", "CZ"),
        ("Republika Czeska", "CZ"),
        ("Die Niederlande", "NL"),
        ("Slovak Republic", "SK"),
        ("Commission européenne", "COM"),
        ("L’agence de l’UE pour l’asile", "EUAA"),
        ("eu lisa", "EULISA"),
    ],
)
def test_delegation_is_known_by_article_and_other_name(name, code):
    for typed in (f"{name} ? la liste", f"{name} : ? la liste", f"{name}, DE ? la liste"):
        note = quick_note(typed, WORDS)
        assert (note.delegations[0], note.stance) == (code, Stance.RESERVATION)
        assert note.text.strip() == "la liste"


def test_sign_that_is_shown_for_a_stance_is_understood():
    for stance, sign in TYPED_SIGNS.items():
        assert quick_note(f"ES {sign} la liste", WORDS).stance is stance
        assert quick_note(f"ES {sign}", WORDS).stance is stance
