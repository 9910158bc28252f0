"""Strength is told cautiously: a pattern is no secret."""

import pytest

from meetprep.domain.passphrase import Strength, strength


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.NONE),
        ("   ", Strength.NONE),
        ("password", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("12345678", Strength.WEAK),
        ("passport passport passport passport", Strength.WEAK),
        ("Tr0ub4dor&3", Strength.FAIR),
        ("summer evening lake", Strength.FAIR),
        ("kettle orbit velvet harbour", Strength.GOOD),
        ("żółte łodzie płyną rzeką", Strength.GOOD),
        ("kettle orbit velvet harbour plum", Strength.STRONG),
        ("x7#Kq!92mZ v$4Lp0", Strength.STRONG),
    ],
)
def test_strength_of_passphrases(passphrase, expected):
    assert strength(passphrase) is expected


def test_one_more_word_never_weakens():
    words = ["kettle", "orbit", "velvet", "harbour", "plum"]
    found = [strength(" ".join(words[:count])) for count in range(len(words) + 1)]
    assert found == sorted(found)
