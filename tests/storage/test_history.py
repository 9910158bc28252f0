"""Packing texts loses nothing and saves much."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
    to_json,
)
from meetprep.storage.history import WHOLE_EVERY, Unreadable, base_of, pack, unpack

WORDS = ("we", "support", "the", "target", "provided", "that", "returns", "Łódź", "سؤال", "🙂")
CHARACTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
RUNS = st.builds(
    Run, CHARACTERS, st.frozensets(st.sampled_from(Mark)), st.sampled_from(["", "https://x.eu"])
)
BLOCKS = st.builds(
    Block,
    st.lists(RUNS | st.builds(NoteMark, st.sampled_from("abc")), max_size=4).map(tuple),
    st.sampled_from(BlockKind),
    st.integers(0, 9),
    st.none() | st.sampled_from(ListStyle),
)
NOTES = st.builds(Note, st.sampled_from("abc"), st.lists(RUNS, max_size=2).map(tuple))
TEXTS = st.builds(
    RichText, st.lists(BLOCKS, max_size=6).map(tuple), st.lists(NOTES, max_size=3).map(tuple)
).map(canonical)


def packed(texts):
    contents = {}
    for number, text in enumerate(texts, 1):
        contents[number] = pack(text, contents.get(base_of(number)))
    return contents


@given(st.lists(TEXTS, min_size=1, max_size=6), st.integers(0, WHOLE_EVERY))
@settings(max_examples=30, deadline=None)
def test_any_sequence_of_texts_unpacks_exactly(texts, repeated):
    sequence = texts * (repeated // len(texts) + 1)
    contents = packed(sequence)
    found = [unpack(contents[n], contents.get(base_of(n))) for n in contents]
    assert found == sequence


def test_every_fiftieth_revision_stands_alone():
    assert [n for n in range(1, 200) if base_of(n) is None] == [1, 51, 101, 151]
    assert {base_of(n) for n in range(52, 101)} == {51}


def test_long_history_of_small_edits_takes_a_fifth_of_its_size():
    choose = random.Random(1)
    words = choose.choices(WORDS, k=400)
    texts = []
    for _ in range(200):
        words[choose.randrange(len(words))] = choose.choice(WORDS) + str(choose.randrange(999))
        texts.append(from_plain(" ".join(words)))
    size = sum(map(len, packed(texts).values()))
    assert size < 0.2 * sum(len(to_json(text).encode()) for text in texts)


@pytest.mark.parametrize("spoiled", [b"", b"x", pack(from_plain("a"))[:-1], b"\0" * 30])
def test_damaged_bytes_are_told(spoiled):
    with pytest.raises(Unreadable):
        unpack(spoiled)
    with pytest.raises(Unreadable):
        unpack(pack(from_plain("b"), pack(from_plain("a"))), spoiled)


def test_wrong_base_is_told():
    content = pack(from_plain("We support it."), pack(from_plain("We support it, really.")))
    with pytest.raises(Unreadable):
        unpack(content, pack(from_plain("We don't.")))
