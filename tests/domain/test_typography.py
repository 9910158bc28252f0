"""Marks and spaces as printers of each language set them."""

import pytest

from meetprep.domain.typography import corrected


def typed(keys, language):
    """What stands there after those keys."""
    text = ""
    for key in keys:
        found = corrected(text, key, language)
        text += key
        if found is not None:
            text = text[: -found.length] + found.text
    return text


@pytest.mark.parametrize(
    ("language", "keys", "text"),
    [
        ("en", '"It\'s \'so\', ("he") said"', "“It’s ‘so’, (“he”) said”"),
        ("en-GB", '"a" - "b"', "“a” - “b”"),
        ("de", "\"Das ist 'so'\" und geht's", "„Das ist ‚so‘“ und geht’s"),
        ("fr", '"L\'accord" !', "«\u202fL’accord\u202f»\u202f!"),
        ("fr", '" mot "', "«\u202f mot\u202f»"),
        ("fr", "Pourquoi ?! Oui; non : si", "Pourquoi\u202f?! Oui\u202f; non\u202f: si"),
        ("fr", "à 10:30, https://a.example", "à 10:30, https://a.example"),
        ("pl", '"tak"', "„tak”"),
        ("cs", '"ano"', "„ano“"),
        ("sv", '"ja"', "”ja”"),
        ("da", '"ja"', "»ja«"),
        ("it", 'l\'"intesa"', "l’«intesa»"),
        ("xx", '"a"', "“a”"),
    ],
)
def test_marks_become_those_of_the_language(language, keys, text):
    assert typed(keys, language) == text


def test_other_languages_put_no_space_before_a_colon():
    assert typed("Yes: no!", "en") == "Yes: no!"
