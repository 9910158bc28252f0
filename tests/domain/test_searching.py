"""Whatever is typed asks for something, and what was found is shown in its place."""

from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.excerpts import excerpt, places
from meetprep.domain.folding import fold, words
from meetprep.domain.position import PartKind
from meetprep.domain.searching import Filters, HitKind, Term, parse

NAMES = {
    "de": Filters(delegations=frozenset({"DE"})),
    "pl": Filters(delegations=frozenset({"PL"})),
    "red-line": Filters(parts=frozenset({PartKind.RED_LINE})),
    "notes": Filters(kinds=frozenset({HitKind.NOTE})),
}


def marked(text, typed):
    spans = places(text, parse(typed).terms)
    return None if spans is None else [text[start:end] for start, end in spans]


def test_last_word_may_go_on():
    assert parse("return Hub").terms == (Term(("return",)), Term(("hub",), is_prefix=True))


def test_words_between_quotation_marks_stand_side_by_side():
    assert parse("„Łódź hub“ x").terms == (
        Term(("lodz", "hub")),
        Term(("x",), is_prefix=True),
    )
    assert parse('"return hu').terms == (Term(("return", "hu"), is_prefix=True),)


def test_reference_is_looked_for_as_one():
    assert parse("COM/2024/57").terms == (Term(("com", "2024", "57"), is_prefix=True),)


def test_known_word_with_a_colon_is_a_filter():
    query = parse("DE: PL:hubs red-line: Warsaw:", NAMES)
    assert query.filters == NAMES["de"] | NAMES["pl"] | NAMES["red-line"]
    assert query.terms == (Term(("hubs",)), Term(("warsaw",), is_prefix=True))


def test_filter_alone_asks_for_something_and_blanks_do_not():
    assert not parse("notes:", NAMES).is_empty
    assert parse('  "" — * ').is_empty


@given(st.text())
def test_anything_can_be_typed(typed):
    query = parse(typed, NAMES)
    assert all(word and word.isalnum() for term in query.terms for word in term.words)
    asked = {word for term in parse(typed).terms for word in term.words}
    assert asked <= set(words(typed))


def test_found_words_are_marked_as_written():
    assert marked("In Łódź, in ŁÓDŹ.", "lodz") == ["Łódź", "ŁÓDŹ"]
    assert marked("Die Straßen von Köln", "strass") == ["Straß"]
    assert marked("Hubs and hub", '"hub"') == ["hub"]
    assert marked("No hub here", "hub spoke") is None
    assert marked("See COM(2024) 570 final", "com/2024/57") == ["COM(2024) 57"]


@given(st.text(max_size=300), st.data())
def test_every_word_of_a_text_is_found_in_it(text, data):
    found = words(text)
    if not found:
        return
    word = data.draw(st.sampled_from(found))
    spans = places(text, (Term((word,)),))
    assert spans
    assert all(word in fold(text[start:end]) for start, end in spans)
    passage = excerpt(text, spans)
    assert all(word in fold(passage.text[start:end]) for start, end in passage.marks)


def test_passage_is_cut_where_most_words_stand():
    text = "One hub. " + "Filler words stand here. " * 20 + "A return hub needs a legal basis. "
    text += "More filler. " * 40
    passage = excerpt(text, places(text, parse("hub legal").terms))
    assert len(passage.text) < 200
    assert [passage.text[a:b] for a, b in passage.marks] == ["hub", "legal"]
    assert passage.text.startswith("…")
    assert passage.text.endswith("…")


def test_passage_begins_with_its_line():
    text = "First paragraph about nothing.\nSecond with a hub in it."
    passage = excerpt(text, places(text, parse("hub").terms))
    assert passage.text == "…Second with a hub in it."
