"""Words and the time that they take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.richtext import Block, Mark, Run
from meetprep.domain.speaking import WordCount, clock, count, seconds, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t", 0),
        ("One set of rules.", 4),
        ("yes – or no", 3),
        ("* * *", 0),
        ("COM(2021) 753", 2),
        ("27 Member States’ well-being", 4),
        ("zażółć gęślą jaźń", 3),
        ("two\u00a0words\nthree", 3),
    ],
)
def test_words_are_counted_as_they_are_spoken(text, count):
    assert words(text) == count


@pytest.mark.parametrize(("count", "pace", "spent"), [(0, 110, 0), (110, 110, 60), (3, 60, 3)])
def test_time_follows_from_words_and_pace(count, pace, spent):
    assert seconds("word " * count, pace) == spent


def test_pace_is_110_words_a_minute_unless_told():
    assert seconds("word " * 330) == 180
    assert seconds("word " * 330, 165) == 120


@given(st.text(), st.text())
def test_longer_text_takes_no_less_time(one, other):
    assert seconds(f"{one} {other}") >= seconds(one)


@pytest.mark.parametrize(
    ("duration", "shown"),
    [(0, "0:00"), (9, "0:09"), (60, "1:00"), (179, "2:59"), (600, "10:00")],
)
def test_clock_shows_minutes_and_seconds(duration, shown):
    assert clock(duration) == shown


def test_what_may_be_left_out_is_counted_apart():
    spare = frozenset({Mark.LEAVE_OUT})
    block = Block((Run("We agree"), Run(", as ever,", spare), Run(" with that")))
    assert count(block) == WordCount(6, 4)


def test_part_of_a_word_that_may_be_left_out_joins_nothing():
    block = Block((Run("one"), Run("-off", frozenset({Mark.LEAVE_OUT})), Run("deal")))
    assert count(block).kept == 2
