"""What a user types into a field: understood or refused, never half of it."""

from datetime import date

import pytest

from meetprep.domain.typed import clock_in, count_in, days_in, marking_in, words_in


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("", (None, None)),
        ("5 March 2026", (date(2026, 3, 5), None)),
        ("5-6 March 2026", (date(2026, 3, 5), date(2026, 3, 6))),
        ("30 June – 1 July 2026", (date(2026, 6, 30), date(2026, 7, 1))),
        ("05.03.2026", (date(2026, 3, 5), None)),
    ],
)
def test_days_are_read_as_papers_print_them(typed, days):
    assert days_in(typed) == days


@pytest.mark.parametrize("typed", ["31 June 2026", "5 March", "6-5 March 2026", "soon", "2026"])
def test_days_that_there_are_not_are_refused(typed):
    with pytest.raises(ValueError, match="day"):
        days_in(typed)


@pytest.mark.parametrize(
    ("typed", "time"), [("9.30", "09:30"), ("12h30", "12:30"), ("9 h", "09:00"), (" ", None)]
)
def test_times_are_read_in_every_notation(typed, time):
    assert clock_in(typed) == time


@pytest.mark.parametrize("typed", ["25:99", "9", "noon", "9:30-10:00", "9:305"])
def test_times_that_there_are_not_are_refused(typed):
    with pytest.raises(ValueError, match="time"):
        clock_in(typed)


def test_counts_run_from_1_to_99():
    assert [count_in(one) for one in ("4", " 99 ", "")] == [4, 99, None]
    for typed in ("0", "100", "-1", "four", "²"):
        with pytest.raises(ValueError, match="count"):
            count_in(typed)


def test_classified_marking_is_refused():
    assert marking_in(" LIMITE ") == "LIMITE"
    with pytest.raises(ValueError, match="classified"):
        marking_in("RESTREINT UE/EU RESTRICTED")


def test_blanks_are_joined():
    assert words_in("  two \t words ") == "two words"
    assert words_in(" ") is None
