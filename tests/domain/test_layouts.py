"""Layouts that papers come in. All texts are invented."""

from datetime import date
from pathlib import Path

import pytest

from meetprep.documents.text_reader import read_text
from meetprep.domain.outline import understand
from meetprep.domain.paper import PaperKind, Reading
from meetprep.domain.times import find_times

NOTE = """Brussels, 12 November 2026
14550/26
LIMITE
NOTE
From: Presidency
To: Council
Subject: Remote work

1. The group examined the matter at its meeting on 6 October 2026.

2. The Council of 8 December 2026 is invited to hold a debate on the following questions: \
(a) should a common threshold apply; and (b) how could small employers be relieved?
"""
LETTER = """Brussels, 11 March 2026

Dear colleagues,

I invite you to our meeting on 19-20 March in Paphos.

I suggest we focus on two questions. How can we save? And what should go first?
"""
COUNCIL = """Brussels, 27 February 2026
(OR. en)
6412/26

PROVISIONAL AGENDA
COUNCIL OF THE EUROPEAN UNION
(Environment)
Europa building, Brussels
17 March 2026 (10.00)

1. Adoption of the agenda

2. Directive on ships
General approach
6651/26 + ADD 1
"""
RESTART = """Meeting of the Ministers of Culture
Split, 10-11 June 2026

AGENDA

Day 1 – Wednesday, 10 June 2026
1. Opening
2. Signing (poss.)

Day 2 – Thursday, 11 June 2026
1. Archives
"""
CARRIED = """Informal meeting of ministers
Split, 4 June 2026

Ministers are invited to reply to the following questions:

Session 1 - Debt
How can it be made faster?
Session 2 - Money
What should come first?
"""


def reading(text: str) -> Reading:
    return understand(read_text(Path("paper.txt"), text))


def sessions(text: str) -> list[tuple[str | None, str]]:
    return [(one.label, one.title) for one in reading(text).sessions]


def test_note_gives_the_day_that_lies_ahead_and_counts_inside_a_line():
    found = reading(NOTE)
    assert found.meeting.start == date(2026, 12, 8)
    assert [(one.label, one.ask) for one in found.questions] == [
        ("(a)", "should a common threshold apply"),
        ("(b)", "how could small employers be relieved?"),
    ]


def test_letter_gives_the_day_of_the_meeting_not_its_own():
    found = reading(LETTER)
    meeting = found.meeting
    assert (meeting.start, meeting.end) == (date(2026, 3, 19), date(2026, 3, 20))
    assert (found.kind, meeting.place, found.announced) == (PaperKind.LETTER, "Paphos", 2)
    assert [one.ask for one in found.questions] == [
        "How can we save?",
        "And what should go first?",
    ]


def test_configuration_below_the_institution_names_the_meeting():
    found = reading(COUNCIL)
    assert found.meeting.name == "COUNCIL OF THE EUROPEAN UNION (Environment)"
    assert found.meeting.place == "Europa building, Brussels"
    assert (found.kind, found.reference) == (PaperKind.AGENDA, "6412/26")
    assert sessions(COUNCIL) == [("1.", "Adoption of the agenda"), ("2.", "Directive on ships")]


def test_items_may_be_counted_anew_on_each_day():
    assert sessions(RESTART) == [
        ("1.", "Opening"),
        ("2.", "Signing (poss.)"),
        ("1.", "Archives"),
    ]


def test_one_opening_may_serve_the_sessions_below_it():
    found = reading(CARRIED)
    assert [(one.ask, one.session) for one in found.questions] == [
        ("How can it be made faster?", 0),
        ("What should come first?", 1),
    ]


def test_title_of_a_session_may_stand_below_its_label():
    text = "Informal meeting\n3 May 2026\n\nSESSION I\nA level field\n\nText of the session."
    assert sessions(text) == [("SESSION I", "A level field")]


def test_agenda_that_was_run_together_is_parted_at_its_times():
    text = (
        "Indicative programme Affairs Council 10 March 2026 Place: Hall 08.00 Arrivals "
        "10.00 Beginning of the Council 1. Adoption of the agenda 2. Semester +/- 13.00 Press"
    )
    assert [one.title for one in reading(text).sessions][:3] == [
        "Arrivals",
        "Beginning of the Council",
        "Adoption of the agenda",
    ]


def test_time_in_brackets_may_close_an_item():
    text = "Konferenz\n7. Oktober 2026\n\nTAGESORDNUNG\n\nTOP 1: Wasser (9.15–10.45 Uhr)"
    session = reading(text).sessions[0]
    assert (session.label, session.title, session.time, session.end) == (
        "TOP 1",
        "Wasser",
        "09:15",
        "10:45",
    )


@pytest.mark.parametrize(
    "title",
    [
        *("NOTICE OF MEETING AND PROVISIONAL AGENDA", "ORDEN DEL DÍA PROVISIONAL"),
        *("WSTĘPNY PORZĄDEK OBRAD", "PRELIMINÄR DAGORDNING", "BOZZA DI PROGRAMMA"),
        *("PROGRAMME PRÉVISIONNEL", "VOORLOPIGE AGENDA", "Tagesordnung (Stand: 2. Mai 2026)"),
    ],
)
def test_agendas_are_called_by_many_names(title):
    assert reading(f"Informal meeting\nGraz, 3 May 2026\n\n{title}").kind is PaperKind.AGENDA


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("3:00–6:00 p.m.", "15:00", "18:00"),
        ("12:30 pm – 2:00 pm", "12:30", "14:00"),
        ("dalle ore 9.30 alle 11.00", "09:30", "11:00"),
        ("kl. 9–10.30", "09:00", "10:30"),
        ("od godz. 9.30 do 11.00", "09:30", "11:00"),
        ("14.00–15.30 uur", "14:00", "15:30"),
    ],
)
def test_clocks_of_many_countries(printed, start, end):
    assert [(one.start, one.end) for one in find_times(printed)] == [(start, end)]


@pytest.mark.parametrize(
    ("line", "place", "days"),
    [
        ("Dresden, 17./18. September 2026", "Dresden", (17, 18)),
        ("Leipzig, 3.–4.9.2026", "Leipzig", (3, 4)),
        ("Thursday 10 and Friday 11 September 2026 in Tallinn", "Tallinn", (10, 11)),
    ],
)
def test_days_and_place_in_one_line(line, place, days):
    found = reading(f"Informal meeting of ministers\n{line}\n\nText.").meeting
    assert found.place == place
    assert (found.start, found.end) == tuple(date(2026, 9, day) for day in days)


def test_number_behind_a_preposition_is_counted():
    text = "Ministers are invited to reply to the following two questions:\n\n• How?\n• Why?"
    assert reading(text).announced == 2


def test_chapter_heading_ends_a_question():
    text = "Question 4: How?\n\n2.2 Financing\n\nThe scheme pays.\n\nQuestion 5: Why?"
    assert [one.ask for one in reading(text).questions] == ["How?", "Why?"]
