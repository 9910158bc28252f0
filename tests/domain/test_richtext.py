"""Formatted text has one form, and comes back from JSON as it went in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.richtext import (
    EMPTY,
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
    from_json,
    from_plain,
    is_safe_link,
    to_json,
)
from tests.support.rich_texts import rich_texts

BOLD = frozenset({Mark.BOLD})


def paragraph(*content):
    return Block(tuple(Run(part) if isinstance(part, str) else part for part in content))


@given(rich_texts())
def test_text_comes_back_from_json_as_it_went_in(text):
    assert from_json(to_json(text)) == text


@given(rich_texts())
def test_canonical_form_is_its_own(text):
    assert canonical(text) == text


@given(st.text())
def test_any_characters_become_a_text_that_is_stored_and_read(characters):
    text = from_plain(characters)
    assert canonical(text) == text
    assert from_json(to_json(text)) == text
    assert to_json(text).encode()


@given(st.lists(st.text(alphabet=st.characters(categories=["L", "N", "P"]), min_size=1)))
def test_plain_lines_come_back_as_they_are(lines):
    assert from_plain("\n".join(lines)).plain == "\n".join(lines)


def test_lines_end_as_they_do_on_every_system():
    assert from_plain("a\r\nb\rc\n\n d ").plain == "a\nb\nc\nd"


def test_runs_that_look_alike_are_one():
    text = RichText((paragraph("a", "", "b", Run("c", BOLD), Run("d", BOLD), "e"),))
    assert canonical(text).blocks[0].content == (Run("ab"), Run("cd", BOLD), Run("e"))


def test_notes_stand_in_the_order_of_their_marks():
    notes = tuple(Note(name, (Run(name),)) for name in ("a", "b", "unused"))
    text = RichText((paragraph(NoteMark("b"), "x", NoteMark("a"), NoteMark("none")),), notes)
    assert [note.id for note in canonical(text).notes] == ["b", "a"]
    assert canonical(text).blocks[0].content == (NoteMark("b"), Run("x"), NoteMark("a"))


def test_note_is_marked_once():
    text = RichText(
        (paragraph(NoteMark("a")), paragraph(NoteMark("a"), "x")), (Note("a", (Run("why"),)),)
    )
    assert [block.content for block in canonical(text).blocks] == [
        (NoteMark("a"),),
        (Run("x"),),
    ]


@pytest.mark.parametrize(
    ("block", "level", "style"),
    [
        (Block((), BlockKind.HEADING, 9, ListStyle.ROMAN), 3, None),
        (Block((), BlockKind.HEADING, 0), 1, None),
        (Block((), BlockKind.ITEM, 99), 8, ListStyle.BULLET),
        (Block((), BlockKind.ITEM, -1, ListStyle.LETTER), 0, ListStyle.LETTER),
        (Block((), BlockKind.QUOTE, 2, ListStyle.DECIMAL), 0, None),
    ],
)
def test_levels_are_brought_into_range(block, level, style):
    (made,) = canonical(RichText((block,))).blocks
    assert (made.level, made.list_style) == (level, style)


def test_nothing_but_empty_paragraphs_is_nothing():
    assert canonical(RichText((Block(), paragraph("", "\x00")))) == EMPTY


@pytest.mark.parametrize("unfit", ["\x00", "\x1b", "\ud800", "\ufffc", "\ufffe"])
def test_characters_that_no_document_holds_are_left_out(unfit):
    assert from_plain(f"a{unfit}b").plain == "ab"


@pytest.mark.parametrize(
    ("text", "is_empty"),
    [
        (EMPTY, True),
        (RichText((paragraph(" \n\t\u00a0"),)), True),
        (RichText((paragraph(NoteMark("a")),), (Note("a", ()),)), False),
        (from_plain("x"), False),
    ],
)
def test_text_of_blanks_is_empty_and_a_footnote_is_not(text, is_empty):
    assert text.is_empty is is_empty


@pytest.mark.parametrize(
    "value",
    [
        *("", "[]", "null", "7", "{}"),
        '{"v": 2, "blocks": [], "notes": {}}',
        '{"v": 1, "blocks": 7, "notes": {}}',
        '{"v": 1, "blocks": [{"t": "x"}], "notes": {}}',
    ],
)
def test_json_of_something_else_is_refused(value):
    with pytest.raises(ValueError):
        from_json(value)


def test_json_is_as_short_as_the_text_allows():
    text = canonical(RichText((paragraph("a"),)))
    assert json.loads(to_json(text)) == {
        "v": 1,
        "blocks": [{"t": "p", "runs": [{"s": "a"}]}],
        "notes": {},
    }


@pytest.mark.parametrize(
    ("address", "is_safe"),
    [
        ("https://example.org", True),
        ("HTTP://example.org", True),
        ("mailto:desk@example.org", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("//server/share", False),
        ("https://exa mple.org", False),
        ("https://example.org/\n", False),
        ("", False),
    ],
)
def test_only_web_and_mail_are_safe_links(address, is_safe):
    assert is_safe_link(address) is is_safe
