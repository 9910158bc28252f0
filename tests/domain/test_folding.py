"""Folded text finds what people type, and knows where it stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.folding import Folded, fold, words

HARD = st.text(
    st.sampled_from("aAzßſŁłØøÆœðþıİςΣάΩйЁéé̌ﬁ½㎏Ⅷ한국اً ـ\u00ad\u200b\u200d\ud800_’-. \n🙂ℋ")
    | st.characters(),
    max_size=40,
)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź", "lodz"),
        ("Straße", "STRASSE"),
        ("ρόλος", "ΡΟΛΟΣ"),
        ("Għaxaq", "ghaxaq"),
        ("Çeşme", "cesme"),
        ("ﬁnance", "finance"),
        ("Ærøskøbing", "aeroskobing"),
        ("İstanbul", "istanbul"),
        ("Migra\u00adtion", "migration"),
        ("مُحَمَّد", "محمد"),
        ("България", "българия"),
    ],
)
def test_word_is_found_as_people_type_it(written, typed):
    assert words(written) == words(typed)


def test_references_are_words_and_numbers():
    assert words("COM/2024/570 final, ST_9797") == ["com", "2024", "570", "final", "st", "9797"]


@given(HARD, HARD)
def test_folding_parts_gives_the_parts_of_the_folded_text(one, other):
    assert fold(one + other) == fold(one) + fold(other)


@given(HARD)
def test_folded_text_stays_as_it_is_when_folded_again(text):
    assert fold(fold(text)) == fold(text)


@given(HARD)
def test_folded_text_can_be_stored(text):
    fold(text).encode()


@given(HARD, st.data())
def test_piece_of_folded_text_comes_from_where_it_says(text, data):
    folded = Folded(text)
    assert folded.text == fold(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.origin(start, end)
    assert 0 <= first < last <= len(text)
    assert folded.text[start:end] in fold(text[first:last])
    assert len(fold(text[:first])) <= start
    assert len(fold(text[:last])) >= end


def test_marks_belong_to_the_letter_before_them():
    text = "We met in Ło\u0301dz\u0301."
    folded = Folded(text)
    start = folded.text.index("lodz")
    assert text[slice(*folded.origin(start, start + 4))] == "Ło\u0301dz\u0301"


def test_ligature_is_one_piece():
    folded = Folded("Die Straße")
    at = folded.text.index("stras")
    assert folded.original[slice(*folded.origin(at, at + 5))] == "Straß"
