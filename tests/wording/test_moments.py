from datetime import date, datetime, timedelta

from meetprep.domain.due import Due
from meetprep.wording.moments import capitalised, due_words, moment, near_day
from meetprep.wording.progress import initials

TODAY = date(2026, 11, 6)
NOON = datetime(2026, 11, 6, 12, 0)  # noqa: DTZ001 - as on the wall


def test_near_days_are_said_as_people_say_them():
    said = [near_day(TODAY + timedelta(days=away), TODAY) for away in (-1, 0, 1, 2, 60)]
    assert said == ["yesterday", "today", "tomorrow", "8 November", "5 January 2027"]


def test_moment_has_the_time_of_this_computer():
    assert moment(NOON.astimezone(), TODAY) == "today, 12:00"
    assert capitalised(moment(NOON.astimezone(), TODAY)) == "Today, 12:00"


def test_due_date_says_when_it_has_passed():
    assert due_words(Due(TODAY, "17:00"), NOON) == "Due today, 17:00"
    assert due_words(Due(TODAY, "11:00"), NOON) == "Overdue since today, 11:00"
    assert due_words(Due(date(2026, 11, 4)), NOON) == "Overdue since 4 November"


def test_initials_fit_into_a_disc():
    names = ("Tomás Almeida", "João Maria da Silva", "desk", "ines.duarte", "")
    assert [initials(name) for name in names] == ["TA", "JS", "DE", "ID", "–"]
