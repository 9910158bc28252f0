"""What reviewers propose stands in the text, sign by sign, and nothing of the text is lost."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.differences import RunKind
from meetprep.domain.position import Part, PartKind
from meetprep.domain.reviewed import as_accepted, passage_of, reviewed, rivals, sign_places
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
    from_plain,
)
from meetprep.domain.suggestion import ChangeKind
from tests.support.reviews import proposals

LINE = PartKind.LINE_TO_TAKE
TEXT = "We would prefer a regulation. It has effect."


def proposed(old, *news):
    part = Part(LINE, from_plain(old), 1)
    found = [
        one for number, new in enumerate(news)
        for one in proposals("q", LINE, part, new, f"Reviewer {number}")
    ]  # fmt: skip
    return part.text, found


def shown(text, suggestions):
    signs = {RunKind.KEPT: "{}", RunKind.DELETED: "[-{}]", RunKind.INSERTED: "[+{}]"}
    found = reviewed(text, suggestions).stretches
    return "".join(signs[one.piece.kind].format(one.piece.text) for one in found)


def test_changes_of_two_people_stand_in_one_text():
    text, found = proposed(
        TEXT,
        TEXT.replace("would prefer", "strongly prefer"),
        TEXT.replace("effect", "legal effect"),
    )
    assert shown(text, found) == (
        "We [-would][+strongly] prefer a regulation. It has[+ legal] effect."
    )
    assert as_accepted(text, found).plain == (
        "We strongly prefer a regulation. It has legal effect."
    )
    assert rivals(found) == {}


def test_two_who_change_the_same_words_know_of_each_other():
    text, found = proposed(TEXT, TEXT.replace("would", "do"), TEXT.replace("would", "shall"))
    one, other = found
    assert rivals(found) == {one.id: (other,), other.id: (one,)}
    assert reviewed(text, found).beside == (other.id,)
    assert as_accepted(text, found).plain == TEXT.replace("would", "do")


def test_characters_are_found_among_the_marks_of_footnotes():
    text = canonical(
        RichText(
            (Block((Run("We"), NoteMark("n"), Run(" do."))),), (Note("n", (Run("ST 1"),)),)
        )
    )
    assert sign_places(text) == [0, 1, 3, 4, 5, 6, 7]


def test_answer_is_about_the_words_or_the_word_before():
    text, found = proposed(
        TEXT,
        TEXT.replace("would prefer", "strongly prefer"),
        TEXT.replace("effect", "legal effect"),
    )
    assert [passage_of(one, text).words for one in found] == ["would", "has"]


words = st.lists(st.sampled_from(["we", "do", "not", "agree", ".", "\n"]), max_size=15).map(
    " ".join
)


@given(words, words)
def test_nothing_of_either_text_is_lost(old, new):
    text, found = proposed(old, new)
    stretches = reviewed(text, found).stretches
    was = "".join(one.piece.text for one in stretches if one.piece.kind is not RunKind.INSERTED)
    now = "".join(one.piece.text for one in stretches if one.piece.kind is not RunKind.DELETED)
    assert was == text.plain
    assert now == from_plain(new).plain
    assert as_accepted(text, found).plain == from_plain(new).plain


def test_words_of_a_paragraph_that_becomes_another_are_accepted_with_it():
    text, found = proposed(TEXT, TEXT.replace("would", "do"))
    item = Block((), BlockKind.ITEM, 0, ListStyle.BULLET)
    shaped = replace(
        found[0], id="s", kind=ChangeKind.PARAGRAPH, start=0, end=len(TEXT),
        replacement=RichText((item,)),
    )  # fmt: skip
    (block,) = as_accepted(text, [*found, shaped, replace(shaped, id="t")]).blocks
    assert (block.kind, block.text) == (BlockKind.ITEM, TEXT.replace("would", "do"))
