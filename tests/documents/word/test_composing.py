"""How answers are set, what may be cut is shown, and fixed words and dates are written."""

from datetime import date

import pytest

from meetprep.documents.composing.answering import exchanges
from meetprep.documents.composing.cutting import has_cuts, with_cut_signs
from meetprep.documents.fixed_words.delegation_names import FRENCH, GERMAN, POLISH
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.documents import DocumentKind, Language
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import Block, Mark, Note, NoteMark, RichText, Run, from_plain

SPARE = frozenset({Mark.LEAVE_OUT})


def plain(text):
    return [block.text for block in text.blocks]


def test_questions_are_parted_from_answers():
    text = from_plain("What about hubs?\nOpen to examine.\nOnce there are safeguards.\n"
                      "And “detention?”\nNo.")  # fmt: skip
    found = exchanges(text)
    assert [(plain(one.said), plain(one.answer)) for one in found] == [
        (["What about hubs?"], ["Open to examine.", "Once there are safeguards."]),
        (["And “detention?”"], ["No."]),
    ]


@pytest.mark.parametrize("text", ["", "Open to examine.\nWhy?", "Why?", "Why?\nSo.\nHow?"])
def test_what_is_not_asked_and_answered_stays_one_text(text):
    assert exchanges(from_plain(text)) is None


def test_footnotes_go_where_their_marks_are():
    notes = (Note("a", (Run("first"),)), Note("b", (Run("second"),)))
    blocks = (
        Block((Run("Why?"), NoteMark("a"))),
        Block((Run("So."), NoteMark("b"))),
    )
    (one,) = exchanges(RichText(blocks, notes))
    assert (one.said.notes, one.answer.notes) == (notes[:1], notes[1:])


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ((Run("We"), Run(", as ever, ", SPARE), Run("go.")), "We[, as ever,] go."),
        ((Run("All of it", SPARE),), "[All of it]"),
        ((Run("We"), Run("  ", SPARE), Run("go")), "We  go"),
        ((Run(" so ", SPARE), Run("bold ", SPARE | {Mark.BOLD}), Run("go")), " [so bold] go"),
    ],
)  # fmt: skip
def test_what_may_be_left_out_stands_in_brackets(content, shown):
    text = RichText((Block(content),))
    assert has_cuts(text)
    assert with_cut_signs(text).plain == shown


@pytest.mark.parametrize(
    ("language", "day", "days", "over"),
    [
        ("en", "1 May 2026", "1–2 May 2026", "30 April – 1 May 2026"),
        ("fr", "1er mai 2026", "1er–2 mai 2026", "30 avril – 1er mai 2026"),
        ("de", "1. Mai 2026", "1.–2. Mai 2026", "30. April – 1. Mai 2026"),
        ("pl", "1 maja 2026", "1–2 maja 2026", "30 kwietnia – 1 maja 2026"),
    ],
)
def test_days_are_written_as_the_language_has_them(language, day, days, over):
    words = words_of(Language(language))
    first, second = date(2026, 5, 1), date(2026, 5, 2)
    assert words.days(first, None) == day
    assert words.days(first, second) == days
    assert words.days(date(2026, 4, 30), first) == over


@pytest.mark.parametrize("language", Language)
def test_no_language_lacks_a_word(language):
    words = words_of(language)
    assert set(words.kinds) == set(DocumentKind)
    assert set(words.parts) == set(PartKind)
    assert set(words.stances) == set(Stance)
    assert set(words.formats) == set(MeetingFormat)
    assert len(words.dates.months) == 12
    filled = [getattr(words.labels, name) for name in words.labels.__slots__]
    english = words_of(Language.ENGLISH).sentences
    for name in english.__slots__:
        said = getattr(words.sentences, name)
        filled.append(said)
        assert said.count("{}") == getattr(english, name).count("{}"), name
    assert all(filled)


def test_every_known_delegation_has_a_name_in_every_language():
    known = {one.name for one in STANDARD_DELEGATIONS}
    for names in (FRENCH, GERMAN, POLISH):
        assert set(names) == known
        assert len(set(names.values())) == len(known)
