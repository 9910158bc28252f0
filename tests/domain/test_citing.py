"""References are spelt alike, and completed from what is known."""

import pytest

from meetprep.domain.citing import cited, completion, respellings, spelt

KNOWN = ("COM(2024) 570", "COM(2021) 753", "ST 9797/19", "Regulation (EU) 2024/1348", "WK 7/21")


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("COM/2024/570", "COM(2024) 570"),
        ("COM (2024)570 final", "COM(2024) 570 final"),
        ("KOM(2021) 0753", "COM(2021) 753"),
        ("WK7294/2021INIT", "WK 7294/2021 INIT"),
        ("ST 8878/26+ADD1", "ST 8878/26 ADD 1"),
        ("CM 4081/2/24 REV2", "CM 4081/2/24 REV 2"),
        ("FCCC/SBI/2018/9", "FCCC/SBI/2018/9"),
        ("2014/0094 (COD)", "2014/0094 (COD)"),
    ],
)
def test_reference_has_one_spelling(reference, expected):
    assert spelt(reference) == expected
    assert spelt(expected) == expected


def test_only_deviating_spellings_are_offered():
    text = "See COM(2024) 570 and COM/2021/753 as well."
    assert [(one.text, one.better) for one in respellings(text)] == [
        ("COM/2021/753", "COM(2021) 753")
    ]


def test_documents_and_legal_acts_are_found_with_each_mention():
    texts = ["Under Regulation (EU) 2024/1348 and COM/2024/570", "again COM(2024) 570"]
    assert sorted(cited(texts)) == [
        "COM(2024) 570",
        "COM(2024) 570",
        "Regulation (EU) 2024/1348",
    ]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("as in COM/20", ("COM(2024) 570", "COM(2021) 753")),
        ("as in COM(2024", ("COM(2024) 570",)),
        ("as in KOM(2021) 7", ("COM(2021) 753",)),
        ("see ST 97", ("ST 9797/19",)),
        ("see WK ", ("WK 7/21",)),
        ("under Regulation (EU) 20", ("Regulation (EU) 2024/1348",)),
    ],
)
def test_beginning_of_a_reference_is_completed(before, expected):
    found = completion(before, KNOWN)
    assert found.references == expected
    assert spelt(expected[0]).startswith(before[-found.length :][:2]) or "KOM" in before


@pytest.mark.parametrize(
    "before", ["", "the common", "We come", "COM(2024) 570", "the EU ", "as 20", "Regulation"]
)
def test_plain_words_and_whole_references_are_left_alone(before):
    assert completion(before, KNOWN) is None
