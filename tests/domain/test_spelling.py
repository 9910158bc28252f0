"""Which words have a spelling that can be looked up."""

import pytest

from meetprep.domain.spelling import best_dictionary, likely_language, names_in, words_in


def texts(text, language="en-GB"):
    return [word.text for word in words_in(text, language)]


def test_words_are_found_where_they_stand():
    text = "Our goverment won’t wait"
    found = list(words_in(text, "en-GB"))
    assert [text[one.start : one.stop] for one in found] == [
        "Our",
        "goverment",
        "won’t",
        "wait",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "COM(2024) 570",
        "see https://exmple.eu/paeg now",
        "write to ofice@exmple.eu now",
        "the EU and eu-LISA",
        "9th 2024a H1N1",
        "we meet in Łódź",
        "with Ms Zblotny",
        "see ST 9797/19 INIT",
    ],
)
def test_codes_links_capitals_and_names_are_left_alone(text):
    plain = {"see", "now", "write", "to", "the", "and", "we", "meet", "in", "with"}
    assert set(texts(text)) <= plain


def test_word_that_begins_a_sentence_is_looked_up_despite_its_capital():
    assert texts("Ministres agree. Goverments wait. “Wich one?” he asks")[0] == "Ministres"
    assert "Goverments" in texts("Ministres agree. Goverments wait.")


def test_german_nouns_are_looked_up_despite_their_capital():
    assert "Grenzkontrolen" in texts("Wir wollen Grenzkontrolen", "de-DE")
    assert "Grenzkontrolen" not in texts("We want Grenzkontrolen")


def test_short_beginnings_before_a_hyphen_are_no_words():
    assert texts("a multi-layered re-entry") == ["layered", "entry"]


def test_names_are_the_words_with_a_capital_within_a_sentence():
    assert list(names_in("Ministers meet in Łódź. They travel by train to Warsaw.")) == [
        "Łódź",
        "Warsaw",
    ]


def test_language_follows_the_window_and_its_variant_the_delegation():
    assert likely_language("en_US", "PT") == "en-GB"
    assert likely_language("en", "IE") == "en-IE"
    assert likely_language("de_DE", "AT") == "de-AT"
    assert likely_language("pl", "PL") == "pl-PL"


def test_dictionary_of_the_variant_comes_first_then_any_of_the_language():
    assert best_dictionary("de-AT", ("de-AT", "de-DE")) == "de-AT"
    assert best_dictionary("de-AT", ("de-CH", "de-DE")) == "de-DE"
    assert best_dictionary("fr-FR", ("en-GB", "fr")) == "fr"
    assert best_dictionary("fr-FR", ("en-GB",)) is None
