import pytest

from meetprep.domain.labels import LabelStyle, label_of, split_label


@pytest.mark.parametrize(
    ("printed", "style", "number"),
    [
        ("1.", LabelStyle.NUMBER, 1),
        ("(12)", LabelStyle.NUMBER, 12),
        ("2.4.1", LabelStyle.NUMBER, 1),
        ("b)", LabelStyle.LETTER, 2),
        ("iv.", LabelStyle.ROMAN, 4),
        ("Question 3:", LabelStyle.NAMED, 3),
        ("•", LabelStyle.BULLET, None),
        ("–", LabelStyle.DASH, None),
    ],
)
def test_automatic_numbers_are_told_apart(printed, style, number):
    label = label_of(printed)
    assert label is not None
    assert (label.text, label.style, label.number) == (printed, style, number)


def test_only_a_label_that_says_so_names_a_question():
    assert label_of("Question 1:").names_question
    assert not label_of("Article 1").names_question


def test_bullets_and_dashes_are_not_kept_as_labels():
    assert split_label("– How?")[0].shown is None
    assert split_label("a) How?")[0].shown == "a)"
