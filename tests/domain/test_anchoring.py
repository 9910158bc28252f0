"""Passages are found again after the text around and in them changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.anchoring import carried, shifted
from meetprep.services.aligning import matching

TEXT = "We would prefer a regulation. First, a return decision has effect."


def carried_words(old, new, words):
    """The words of ``new`` on which a remark on ``words`` of ``old`` stands."""
    start = old.index(words)
    ((first, last),) = carried(old, new, [(start, start + len(words))], matching)
    return new[first:last]


@pytest.mark.parametrize(
    ("new", "words", "found"),
    [
        ("Today " + TEXT, "would prefer", "would prefer"),
        (TEXT.replace("would prefer", "would strongly prefer"), "would prefer",
         "would strongly prefer"),
        (TEXT.replace("would prefer", "want"), "would prefer", "want"),
        (TEXT.replace("regulation", "Regulation"), "a regulation", "a Regulation"),
        (TEXT.replace("would prefer a", "would now prefer a"), "We would", "We would"),
        (TEXT.replace("a return decision ", ""), "a return decision ", ""),
        (TEXT.replace("a return decision ", ""), "decision has", "has"),
        ("", "would prefer", ""),
        ("First paragraph.\n" + TEXT, "First", "First"),
    ],
)  # fmt: skip
def test_passage_is_found_again(new, words, found):
    assert carried_words(TEXT, new, words).strip() == found.strip()


def test_words_rewritten_with_all_around_them_do_not_claim_the_new_text():
    new = TEXT.replace(
        "would prefer a regulation", "insist upon one single set of binding rules"
    )
    assert carried_words(TEXT, new, "prefer") == ""


def test_passage_that_is_gone_stands_where_it_stood():
    new = TEXT.replace("would prefer a ", "")
    start = TEXT.index("prefer")
    assert carried(TEXT, new, [(start, start + 6)], matching) == [(2, 2)]


@pytest.mark.parametrize(
    ("change", "after"),
    [
        ((0, 0, 5), (15, 20)),  # before
        ((10, 0, 1), (11, 16)),  # at the first edge
        ((12, 0, 3), (10, 18)),  # inside
        ((15, 0, 1), (10, 15)),  # at the last edge
        ((20, 3, 0), (10, 15)),  # behind
        ((8, 4, 0), (8, 11)),  # over the first edge
        ((13, 6, 1), (10, 14)),  # over the last edge
        ((10, 5, 0), (10, 10)),  # the whole
        ((10, 5, 1), (10, 11)),  # something else in its place
        ((0, 50, 0), (0, 0)),  # everything
    ],
)
def test_typing_moves_a_passage(change, after):
    assert shifted((10, 15), *change) == after


words = st.lists(st.sampled_from(["we", "agree", "never", ".", "\n", "to", "52"]), max_size=20)


@given(words, words, st.integers(0, 60), st.integers(0, 60))
def test_passage_never_leaves_the_text(old, new, start, length):
    old, new = " ".join(old), " ".join(new)
    start = min(start, len(old))
    span = start, min(start + length, len(old))
    ((first, last),) = carried(old, new, [span], matching)
    assert 0 <= first <= last <= len(new)


@given(st.text("ab ", max_size=30), st.data())
def test_typed_character_by_character_a_passage_stays_in_the_text(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = start, data.draw(st.integers(start, len(text)))
    at = data.draw(st.integers(0, len(text)))
    removed = data.draw(st.integers(0, len(text) - at))
    added = data.draw(st.integers(0, 5))
    first, last = shifted(span, at, removed, added)
    assert 0 <= first <= last <= len(text) - removed + added
