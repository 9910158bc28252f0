"""Signs that are not what they look like are found and shown by their code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.deception import (
    DeceptionKind,
    DeceptionPlace,
    deceptions,
    revealed,
    without_hidden,
)

NAME, TEXT = DeceptionPlace.FILE_NAME, DeceptionPlace.TEXT


def kinds(text, place=TEXT):
    return [one.kind for one in deceptions(text, place)]


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("note\u202efdp.exe", DeceptionKind.DIRECTION, "note⟨U+202E⟩fdp.exe"),
        ("Germ\u200bany", DeceptionKind.INVISIBLE, "Germ⟨U+200B⟩any"),
        ("G\u0435rmany", DeceptionKind.LOOK_ALIKE, "G⟨U+0435⟩rmany"),
        ("the \u0440\u0430\u0440\u0435\u0440 of France", DeceptionKind.LOOK_ALIKE, None),
        ("Sw\u03b5den says", DeceptionKind.LOOK_ALIKE, "Sw⟨U+03B5⟩den says"),
        ("\u0410nn <ann@x.eu>", DeceptionKind.LOOK_ALIKE, "⟨U+0410⟩nn <ann@x.eu>"),
        ("A\u0578n <ann@x.eu>", DeceptionKind.LOOK_ALIKE, "A⟨U+0578⟩n <ann@x.eu>"),
        ("\uff21nn <ann@x.eu>", DeceptionKind.LOOK_ALIKE, "⟨U+FF21⟩nn <ann@x.eu>"),
    ],
)
def test_what_misleads_is_found_and_shown(text, kind, shown):
    (found,) = deceptions(text, NAME)
    assert found.kind is kind
    assert shown in {None, found.shown}
    assert "⟨U+" in found.shown


@pytest.mark.parametrize(
    "text",
    [
        "Republika Łotewska, Ελληνική Δημοκρατία, Република България",
        "Το COREPER θα συζητήσει. Съветът прие COM(2021) 753.",
        "Мнение на България: подкрепа.",
        "10 µg, nº 3, naïve œuvre, ﬁnal",
        "co\u00adoperation",
        "كلمة \u200fنعم\u200e العربية",
    ],
)
def test_honest_texts_in_any_alphabet_are_left_alone(text):
    assert kinds(text) == []
    assert without_hidden(text) == text


def test_turned_text_is_laid_straight_and_right_to_left_text_is_kept():
    assert without_hidden("We \u202eesoppo\u202c it") == "We esoppo it"
    arabic = "قال \u2067نعم\u2069"
    assert without_hidden(arabic) == arabic
    assert kinds("We \u2067say\u2069 so") == [DeceptionKind.DIRECTION]


@given(st.text())
def test_nothing_hidden_is_left_and_nothing_seen_is_lost(text):
    shown = without_hidden(text)
    assert without_hidden(shown) == shown
    assert "\u202e" not in shown
    visible = [sign for sign in text if sign.isalnum() and sign.isascii()]
    assert [sign for sign in shown if sign.isalnum() and sign.isascii()] == visible
    assert "\u202e" not in revealed(text)
