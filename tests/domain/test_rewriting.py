"""How a formatted text became another: nothing is lost, and looks and footnotes are told."""

from hypothesis import given, settings

from meetprep.domain.differences import RunKind
from meetprep.domain.rewriting import LINE_BREAK, NOTE_SIGN, rewriting, words_between
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
    from_plain,
)
from meetprep.services.aligning import matching
from tests.support.rich_texts import rich_texts


def compared(old, new):
    return rewriting(old, new, matching)


def told(text):
    """The characters of a text with the places of its footnotes."""
    lines = (
        "".join(
            NOTE_SIGN if isinstance(part, NoteMark) else part.text.replace("\n", LINE_BREAK)
            for part in block.content
        )
        for block in text.blocks
    )
    return "\n".join(lines)


def without(pieces, kind):
    return "".join(piece.text for piece in pieces if piece.kind is not kind)


def bold(text):
    return canonical(RichText((Block((Run(text, frozenset({Mark.BOLD})),)),)))


def noted(text, note):
    return RichText((Block((Run(text), NoteMark("n1"))),), (Note("n1", (Run(note),)),))


@settings(max_examples=60, deadline=None)
@given(old=rich_texts(), new=rich_texts())
def test_pieces_make_both_texts_to_the_character(old, new):
    pieces = compared(old, new).pieces
    assert without(pieces, RunKind.DELETED) == told(new)
    assert without(pieces, RunKind.INSERTED) == told(old)


@settings(max_examples=60, deadline=None)
@given(text=rich_texts(), other=rich_texts())
def test_text_has_not_changed_against_itself_and_has_against_another(text, other):
    assert not compared(text, text).is_changed
    assert compared(text, other).is_changed or told(text) == told(other)


def test_words_that_were_made_bold_are_kept_and_restyled():
    found = compared(from_plain("One set of rules."), bold("One set of rules."))
    assert [(p.kind, p.is_restyled) for p in found.pieces] == [(RunKind.KEPT, True)]
    assert (found.is_changed, found.words) == (True, (0, 0))


def test_paragraph_made_a_heading_is_restyled():
    heading = RichText((Block((Run("Rules"),), BlockKind.HEADING, 1),))
    assert compared(from_plain("Rules"), heading).is_restyled


def test_footnote_that_says_something_else_is_told_word_by_word():
    found = compared(noted("See", "ST 1/19, p. 3"), noted("See", "ST 1/19, p. 4"))
    assert [p.kind for p in found.pieces] == [RunKind.KEPT, RunKind.KEPT]
    (note,) = found.notes
    assert (note.kind, note.number, note.is_changed) == (RunKind.KEPT, 1, True)
    assert found.words == (1, 1)


def test_footnote_that_came_and_one_that_went_are_told():
    plain = from_plain("See")
    (came,) = compared(plain, noted("See", "COM(2021) 753")).notes
    (went,) = compared(noted("See", "COM(2021) 753"), plain).notes
    assert (came.kind, went.kind) == (RunKind.INSERTED, RunKind.DELETED)
    assert [run.kind for run in went.runs] == [RunKind.DELETED]


def test_words_are_counted_alike_at_less_cost():
    pairs = [(noted("See", "ST 1/19"), noted("See it", "ST 2/19")), (bold("a b"), bold("a c"))]
    for old, new in pairs:
        assert words_between(old, new, matching) == compared(old, new).words


def test_word_that_is_partly_bold_counts_once():
    mixed = RichText((Block((Run("rul", frozenset({Mark.BOLD})), Run("es"))),))
    assert compared(RichText(), mixed).words == (1, 0)


def test_paragraphs_that_were_joined_say_where():
    found = compared(from_plain("One.\nTwo."), from_plain("One. Two."))
    assert "\n" in [p.text for p in found.pieces if p.kind is RunKind.DELETED]
