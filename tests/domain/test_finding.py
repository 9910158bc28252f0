"""Words are found where they stand."""

import pytest

from meetprep.domain.finding import Hit, hits, replaced
from meetprep.domain.richtext import Block, Mark, Note, NoteMark, RichText, Run, from_plain


@pytest.mark.parametrize(
    ("wanted", "exact", "found"),
    [
        ("lodz", False, [Hit(0, 3, 7), Hit(1, 0, 4)]),
        ("Łódź", True, [Hit(0, 3, 7)]),
        ("ódź", True, [Hit(0, 4, 7)]),
        ("", False, []),
        ("there", False, []),
    ],
)
def test_accents_count_only_where_asked_for(wanted, exact, found):
    assert hits(from_plain("In Łódź\nlodz again"), wanted, exact=exact) == found


def test_mark_of_a_footnote_takes_a_place():
    content = (Run("See"), NoteMark("a"), Run(" the Treaty"))
    text = RichText((Block(content),), (Note("a", (Run("x"),)),))
    assert hits(text, "treaty") == [Hit(0, 9, 15)]


def test_hits_do_not_overlap():
    assert hits(from_plain("aaaa"), "aa") == [Hit(0, 0, 2), Hit(0, 2, 4)]


def test_footnotes_are_looked_through_behind_the_text_that_they_belong_to():
    content = (Run("Lodz"), NoteMark("a"), NoteMark("b"))
    notes = (Note("a", (Run("See Łó"), Run("dź", frozenset({Mark.BOLD})))), Note("b", ()))
    text = RichText((Block(content), Block((Run("lodz"),))), notes)
    assert hits(text, "lodz") == [Hit(0, 0, 4), Hit(1, 0, 4), Hit(0, 4, 8, "a")]


def test_words_put_in_the_place_of_others_look_like_the_last_of_them():
    bold = frozenset({Mark.BOLD})
    note = Note("a", (Run("See Łó"), Run("dź and lodz", bold)))
    found = hits(RichText((Block((NoteMark("a"),)),), (note,)), "lodz")
    assert replaced(note, found, "X") == Note("a", (Run("See "), Run("X and X", bold)))
    assert replaced(note, found, "") == Note("a", (Run("See "), Run(" and ", bold)))
