"""Word differences lose nothing and can be read."""

import difflib
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetprep.domain.differences import RunKind, differences, is_changed, words_in_and_out
from meetprep.services.aligning import matching

WORDS = st.sampled_from(
    ["drones", "ports", "in-depth", "1,500", "é", "e\u0301", "🙂", ".", ",", "?"]
)
GAPS = st.sampled_from([" ", "  ", "\n", "\n\n", "\u00a0", ""])
TEXTS = st.lists(st.tuples(WORDS, GAPS), max_size=12).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
SIGNS = {RunKind.KEPT: "{}", RunKind.DELETED: "[-{}-]", RunKind.INSERTED: "[+{}+]"}


def by_the_standard_library(old, new):
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return [tuple(block) for block in blocks if block.size]


def marked(old, new):
    runs = differences(old, new, matching)
    return "".join(SIGNS[run.kind].format(run.text) for run in runs)


def without(runs, kind):
    return "".join(run.text for run in runs if run.kind is not kind)


@pytest.mark.parametrize("align", [matching, by_the_standard_library])
@given(old=TEXTS, new=TEXTS)
def test_runs_make_both_texts_to_the_character(align, old, new):
    runs = differences(old, new, align)
    assert without(runs, RunKind.DELETED) == new
    assert without(runs, RunKind.INSERTED) == old


@settings(max_examples=30)
@given(old=st.text(), new=st.text())
def test_any_characters_survive(old, new):
    runs = differences(old, new, matching)
    assert without(runs, RunKind.DELETED) == new
    assert without(runs, RunKind.INSERTED) == old


@given(old=TEXTS, new=TEXTS)
def test_neighbours_are_of_different_kinds_and_none_is_empty(old, new):
    runs = differences(old, new, matching)
    kinds = [run.kind for run in runs]
    assert all(one is not other for one, other in pairwise(kinds))
    assert all(run.text for run in runs)


@given(text=TEXTS)
def test_equal_texts_have_no_difference(text):
    assert not is_changed(differences(text, text, matching))


@pytest.mark.parametrize(
    ("old", "new", "read"),
    [
        ("a very rich paper.", "a frank paper.", "a [-very rich-][+frank+] paper."),
        ("One. Three.", "One. Two. Three.", "One.[+ Two.+] Three."),
        ("We could agree.", "We could all agree.", "We could[+ all+] agree."),
        ("drones?", "drones, and with whom?", "drones[+, and with whom+]?"),
        ("in 1,500 ports", "in 1,600 ports", "in [-1,500-][+1,600+] ports"),
        ("", "New.", "[+New.+]"),
        ("Gone.", "", "[-Gone.-]"),
        ("One line.\nTwo.\n", "One line.\nThree.\n", "One line.\n[-Two-][+Three+].\n"),
    ],
)
def test_differences_are_read_as_people_would_mark_them(old, new, read):
    assert marked(old, new) == read


def test_lone_words_kept_between_two_changes_are_part_of_one_change():
    old = "We ask our partners for help with the border now."
    new = "We offer two neighbours for years equipment against smuggling now."
    assert marked(old, new) == (
        "We [-ask our partners for help with the border-]"
        "[+offer two neighbours for years equipment against smuggling+] now."
    )


def test_blanks_alone_are_no_change():
    runs = differences("Two  words\nhere.", "Two words here.", matching)
    assert not is_changed(runs)
    assert without(runs, RunKind.DELETED) == "Two words here."


def test_words_in_and_out_are_counted():
    runs = differences("a very rich paper.", "a frank paper, again.", matching)
    assert words_in_and_out(runs) == (2, 2)


def test_texts_without_bound_are_compared_at_their_ends():
    old, new = "a b " * 20_000, "b c d " * 20_000
    runs = differences(f"Begin {old} end", f"Begin {new} end", matching)
    assert (runs[0].text[:5], runs[-1].text[-3:]) == ("Begin", "end")
    assert without(runs, RunKind.DELETED) == f"Begin {new} end"
