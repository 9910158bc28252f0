"""Until when something is due is understood as people write it."""

from datetime import date

import pytest

from meetprep.domain.due import Due
from meetprep.domain.due_typed import due_in

TODAY = date(2025, 1, 20)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("", None),
        ("24 January", Due(date(2025, 1, 24))),
        ("24 January 2026, 17:00", Due(date(2026, 1, 24), "17:00")),
        ("24.1., 9:30", Due(date(2025, 1, 24), "09:30")),
        ("+3", Due(date(2025, 1, 23))),
        ("17:00", Due(TODAY, "17:00")),
        ("3 March", Due(date(2025, 3, 3))),
    ],
)
def test_days_and_times_are_understood(text, due):
    assert due_in(text, TODAY) == due


@pytest.mark.parametrize("text", ["whenever", "31.2.", "32 January"])
def test_what_is_no_day_is_refused(text):
    with pytest.raises(ValueError):
        due_in(text, TODAY)
