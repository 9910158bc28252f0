"""What two reviewers and we ourselves changed in one text is merged, and nothing is lost."""

import re
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from meetprep.domain.merging import Fate, Way, applied, changes
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
    from_plain,
    without_mark,
)
from meetprep.domain.signs import cut, plain_place, sign_place, signs_text, spelled
from meetprep.domain.suggestion import Change, ChangeKind
from meetprep.services.aligning import matching
from tests.support.rich_texts import rich_texts

BOLD = frozenset({Mark.BOLD})


def merged(base, theirs, ours):
    """Return our text with what fits of their changes in it, and the fate of each."""
    fates = []
    text = from_plain(ours)
    for change in reversed(changes(from_plain(base), from_plain(theirs), matching)):
        placed = Way(from_plain(base), text, matching).place(change)
        fates.append(placed.fate)
        if placed.fate is Fate.FITS:
            text = applied(text, placed.change)
    return text.plain, fates[::-1]


@pytest.mark.parametrize(
    ("theirs", "ours", "expected"),
    [
        ("We gladly support it.", "We support it now.", "We gladly support it now."),
        (
            "We support it.\nThank you.",
            "We fully support it.",
            "We fully support it.\nThank you.",
        ),
        ("We support it. Always.", "We support it.\nEnd.", "We support it. Always.\nEnd."),
        ("We it.", "Now we support it.", "Now we it."),
        ("We back it.", "We support it, too.", "We back it, too."),
        ("We support it. A.", "We support it. B.", "We support it. B. A."),
    ],
)
def test_both_sides_of_changes_to_different_words_are_kept(theirs, ours, expected):
    text, fates = merged("We support it.", theirs, ours)
    assert text == expected
    assert set(fates) == {Fate.FITS}


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("We back it.", "We welcome it."),
        ("We back it.", "We it."),
        ("We.", "We support all of it."),
    ],
)
def test_same_words_changed_on_both_sides_are_a_clash_and_ours_stays(theirs, ours):
    assert merged("We support it.", theirs, ours) == (ours, [Fate.CLASHES])


@pytest.mark.parametrize(
    "theirs", ["We back it.", "We support.", "We do support it.", "We it."]
)
def test_change_that_we_made_as_well_is_done(theirs):
    assert merged("We support it.", theirs, theirs) == (theirs, [Fate.DONE])


def bare(text):
    """Return a text without what other programs can't tell: names of notes, our own mark."""
    numbers = {note.id: str(number) for number, note in enumerate(text.notes)}
    blocks = tuple(
        replace(
            block,
            content=tuple(
                NoteMark(numbers[one.note]) if isinstance(one, NoteMark) else one
                for one in block.content
            ),
        )
        for block in text.blocks
    )
    notes = tuple(Note(numbers[note.id], note.content) for note in text.notes)
    return without_mark(RichText(blocks, notes), Mark.LEAVE_OUT)


@given(rich_texts(), rich_texts())
def test_all_changes_together_make_the_new_text(old, new):
    # On the way there would be several empty paragraphs and nothing else, which is no text.
    assume(len(new.blocks) < 2 or any(block.content for block in new.blocks))
    text = old
    for change in reversed(changes(old, new, matching)):
        text = applied(text, change)
    assert bare(text) == bare(new)


def test_change_of_look_and_of_a_paragraph_leave_the_words_and_what_we_changed():
    old = from_plain("We support it.\nSecond point.")
    second = old.blocks[1]
    bold = Block((Run("We "), Run("support", BOLD), Run(" it.")))
    listed = Block(second.content, BlockKind.ITEM, 0, ListStyle.BULLET)
    look, paragraph = changes(old, RichText((bold, listed)), matching)
    assert (look.kind, look.start, look.end) == (ChangeKind.LOOK, 3, 10)
    assert (paragraph.kind, paragraph.start, paragraph.end) == (ChangeKind.PARAGRAPH, 15, 28)
    ours = from_plain("Today we fully support it.\nThe second point.")
    for change in (paragraph, look):
        placed = Way(old, ours, matching).place(change)
        assert placed.fate is Fate.FITS
        ours = applied(ours, placed.change)
    assert ours.blocks[0].content[1] == Run("support", BOLD)
    assert ours.blocks[1] == replace(listed, content=(Run("The second point."),))


def test_footnote_is_one_sign_that_comes_goes_and_changes():
    noted = canonical(
        RichText(
            (Block((Run("See"), NoteMark("a"), Run(" this."))),), (Note("a", (Run("ST 1"),)),)
        )
    )
    assert signs_text(noted) == "See\ufffc this."
    (gone,) = changes(noted, from_plain("See this."), matching)
    assert applied(noted, gone) == from_plain("See this.")
    other = replace(noted, notes=(Note("a", (Run("ST 2"),)),))
    (changed,) = changes(noted, other, matching)
    assert applied(noted, changed) == other
    assert (plain_place("See\ufffc this.", 5), sign_place("See\ufffc this.", 4)) == (4, 5)


def test_stretch_is_cut_with_the_paragraphs_that_begin_in_it():
    text = from_plain("One.\nTwo.")
    assert cut(spelled(text), 3, 6) == RichText((Block((Run("."),)), Block((Run("T"),))))
    assert cut(spelled(text), 3, 3) == RichText()
    split = Change(ChangeKind.WORDING, 3, 3, RichText((Block(), Block())))
    assert applied(text, split).plain == "One\n.\nTwo."


WORD = re.compile(r"\w+")
WORDS = st.sampled_from(["the", "of", "and", ",", "a", "w", "x"])


@st.composite
def edited(draw, base, name):
    """Return ``base`` with words of ``name``'s own put in, and some taken out."""
    new, own, gone = [], [], []
    for number, word in enumerate(base):
        act = draw(st.sampled_from(["keep"] * 5 + ["drop", "before", "instead", "paragraph"]))
        if act in {"before", "instead", "paragraph"}:
            own.append(f"{name}{number}")
            new += [own[-1], *(["\n"] if act == "paragraph" else [])]
        if act in {"drop", "instead"} and word.startswith("u"):
            gone.append(word)
        if act not in {"drop", "instead"}:
            new.append(word)
    return new, own, gone


@st.composite
def three_edits(draw):
    size = draw(st.integers(1, 14))
    base = [
        draw(WORDS)
        if draw(st.integers(0, 2)) == 0
        else draw(st.sampled_from(["\n", f"u{n}", f"u{n}"]))
        for n in range(size)
    ]
    return base, [draw(edited(base, name)) for name in ("ann", "bob", "our")]


def text_of(words):
    return from_plain(" ".join(words).replace(" \n ", "\n"))


@settings(max_examples=150)
@given(three_edits(), st.randoms(use_true_random=False))
def test_no_order_of_merging_loses_an_insertion_or_brings_a_deletion_back(edits, chance):
    words, (ann, bob, our) = edits
    base, text = text_of(words), text_of(our[0])
    proposed = [
        (change, number)
        for number, (new, _, _) in enumerate((ann, bob))
        for change in changes(base, text_of(new), matching)
    ]
    chance.shuffle(proposed)
    told = []
    for change, _ in proposed:
        placed = Way(base, text, matching).place(change)
        if placed.fate is Fate.FITS:
            text = applied(text, placed.change)
        elif placed.fate is Fate.CLASHES:
            told.append(change)
    said = set(WORD.findall(text.plain))
    offered = {word for change in told for word in WORD.findall(change.replacement.plain)}
    kept = {w for one in told for w in WORD.findall(signs_text(base)[one.start : one.end])}
    for _, own, gone in (ann, bob):
        assert set(own) <= said | offered
        assert not set(gone) & said - kept
    assert set(our[1]) <= said
    assert not set(our[2]) & said
