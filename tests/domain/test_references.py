import pytest

from meetprep.domain.references import find_references


@pytest.mark.parametrize(
    "reference",
    [
        "9797/19",
        "ST 9797/19",
        "8622/1/14 REV 1",
        "8878/26 + ADD 1",
        "CM 4081/2/24 REV 2",
        "WK 7294/2021 INIT",
        "COM(2021) 753",
        "COM/2024/570 final",
        "COM(2002) 326 final/2",
        "JOIN(2021) 30 final",
        "KOM (2021) 0731",
        "2014/0094 (COD)",
        "C/MIN(2010)1",
        "CM/Del/Dec(2008)1027/1.5",
        "FCCC/SBI/2018/9",
    ],
)
def test_numbers_of_documents_are_found_as_printed(reference):
    assert find_references([f"As set out in document {reference}, work goes on."]) == (
        reference,
    )


@pytest.mark.parametrize(
    "text",
    [
        "the season 2023/24",
        "Regulation (EU) 2019/1157",
        "Directive 2001/29/EC",
        "on 23.11.2021",
        "open 24/7, see 12/05/2025",
        "Regulation (EC) No 1049/2001",
    ],
)
def test_what_only_looks_like_a_number_is_left(text):
    assert find_references([text]) == ()


def test_each_reference_is_given_once_in_its_order():
    assert find_references(["See 14471/22.", "And 9797/19; 14471/22."]) == (
        "14471/22",
        "9797/19",
    )
