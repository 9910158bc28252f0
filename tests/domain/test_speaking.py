"""Words and the time that they take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain.speaking import clock, seconds, words


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
