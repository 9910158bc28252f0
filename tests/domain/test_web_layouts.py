"""Layouts in which papers are passed on by sites, viewers and mails. All texts are invented."""

from datetime import date
from pathlib import Path

import pytest

from meetprep.documents.text_reader import read_text
from meetprep.domain.outline import understand
from meetprep.domain.paper import PaperKind, Reading, WarningCode

DAYS = """Informal Meeting of Ministers for Cohesion
Programme

Thursday, 14 May
19:30 Dinner
\tVenue: Old Town Hall

Friday, 15 May
9:20 – 10:50 Working session I – Cohesion after 2027
14:30 Press conference

Cavtat, 14–15 May 2026
"""
FLAT = (
    "Informal Meeting of Health Ministers Discussion Note “Patient Safety in an Ageing Europe” "
    "Riga, 20-21 April 2027 1. Introduction One in ten patients is harmed in hospital. "
    "2. Questions Ministers are invited to discuss the following three questions: "
    "1. What are the challenges in your country? 2. Should reports be mandatory? "
    "3. Is action at EU level needed?\n"
)
VIEWER = (
    "st10211en27.pdf Council of the European Union Brussels, 4 June 2027 (OR. en) 10211/27 "
    "LIMITE ASIM 51 NOTE From: Presidency To: Strategic Committee Subject: Visa leverage - "
    "next steps 1. At its meeting on 14 May 2027, the Committee discussed it. 10211/27 XX/yy 1 "
    "JAI.1 LIMITE EN\n2. In view of the meeting on 22 June 2027, delegations are invited to "
    "answer the following questions: a) Are the thresholds right? b) How can incentives be "
    "used? 10211/27 XX/yy 2 JAI.1 LIMITE EN\n"
)
SUMMARY = """EU: Presidency wants debate on safe countries

13 February 2026

Council Presidency: Safe countries - questions for discussion (LIMITE doc no: 6612/26, pdf):

"In order to prepare the next meeting of the Working Party on 26 February 2026, delegations \
are invited to reply to the following questions:

a) Should a connection remain mandatory?
b) Could transit be sufficient?"
"""
ANNOTATED = """GLOBAL FORUM ON PRODUCTIVITY
Ministerial segment, Lisbon, 6 July 2026

Annotated Agenda

9:30 – 10:00 Opening session
10:00 – 11:30 Session 1. Intangible investment
Firms invest ever more in data. Is that new?
Questions for discussion:
• How can intangible assets be used as collateral?
• What is the role of public banks?
11:45 – 13:00 Session 2. Skills
Questions for discussion:
• How can adult learning be scaled up?
"""
REMARK = """Brussels, 8 January 2027

WK 211/2027 INIT

This is a paper for some recipients only. Handling and distribution are under their own \
responsibility.

From: Presidency
To: Special Committee
Subject: Generational renewal: what has
worked so far

In view of the meeting of the Special Committee on 18 January 2027, delegations will find below:
"""


def reading(text: str) -> Reading:
    return understand(read_text(Path("paper.txt"), text))


def asks(text: str) -> list[tuple[str | None, str]]:
    return [(one.label, one.ask) for one in reading(text).questions]


def test_an_agenda_gives_its_days_in_headings_and_its_place_at_the_end():
    meeting = reading(DAYS).meeting
    assert (meeting.start, meeting.end) == (date(2026, 5, 14), date(2026, 5, 15))
    assert meeting.place == "Cavtat"


def test_a_later_day_in_a_heading_ends_the_meeting():
    headed = (
        "Meeting of ministers\n3 May 2027, Bled\nAgenda\n9.00 Opening\n4 May 2027\n9.00 Visit"
    )
    assert reading(headed).meeting.end == date(2027, 5, 4)


def test_head_and_text_that_were_run_together_come_apart():
    found = reading(FLAT)
    assert found.meeting.name == "Informal Meeting of Health Ministers"
    assert found.meeting.start == date(2027, 4, 20)
    assert found.title is not None
    assert "Patient Safety in an Ageing Europe" in found.title
    assert len(found.questions) == found.announced == 3


def test_a_note_in_a_page_viewer_keeps_its_footers_to_itself():
    found = reading(VIEWER)
    assert found.title == "Visa leverage - next steps"
    assert found.meeting.start == date(2027, 6, 22)
    assert asks(VIEWER)[-1] == ("b)", "How can incentives be used?")


def test_who_passes_a_paper_on_tells_its_number_and_marking():
    found = reading(SUMMARY)
    assert (found.reference, found.marking) == ("6612/26", "LIMITE")
    assert found.meeting.start == date(2026, 2, 26)
    assert len(found.questions) == 2


def test_questions_of_an_annotated_agenda_belong_to_their_sessions():
    found = reading(ANNOTATED)
    assert found.kind is PaperKind.ANNOTATED_AGENDA
    titles = [found.sessions[one.session or 0].title for one in found.questions]
    assert titles == ["Intangible investment", "Intangible investment", "Skills"]


def test_a_remark_above_the_routing_block_does_not_end_the_head():
    found = reading(REMARK)
    assert found.title == "Generational renewal: what has worked so far"
    assert found.meeting.start == date(2027, 1, 18)


@pytest.mark.parametrize(
    "opening",
    [
        "Ministers are asked to focus on one of the following questions:",
        "Die Minister werden gebeten, auf eine der folgenden Fragen einzugehen:",
        "Het voorzitterschap verzoekt de ministers in te gaan op één van de volgende vragen:",
    ],
)
def test_one_of_several_questions_is_no_count(opening):
    found = reading(f"Meeting of ministers\nDiscussion paper\n\n{opening}\n\n- Why?\n- How?\n")
    assert found.announced is None
    assert len(found.questions) == 2
    assert not found.warnings


@pytest.mark.parametrize(("first", "second"), [("1/", "2/"), ("A1.", "A2."), ("1", "2")])
def test_labels_are_kept_as_printed(first, second):
    text = f"Questions for ministers:\n\n{first} Why so?\n{second} How then?\n"
    third = "3 What else?\n" if first == "1" else ""
    assert [label for label, _ in asks(text + third)][:2] == [first, second]


def test_dashes_in_one_line_part_questions():
    text = (
        "Ministers are invited to discuss the following questions: – Why rules? – Which ones?\n"
    )
    assert asks(text) == [(None, "Why rules?"), (None, "Which ones?")]


def test_items_call_themselves_by_words_of_any_kind():
    text = (
        "Conferencia Ministerial\nSevilla, 19 de octubre de 2027\nPrograma\n"
        "09:30 Apertura\n10:00 Mesa redonda 1: Vida independiente\n12:00 Clausura\n"
    )
    session = reading(text).sessions[1]
    assert (session.label, session.title) == ("Mesa redonda 1", "Vida independiente")


def test_a_day_is_no_item_of_a_list():
    days = "2. Februar 2027\n9.00 Uhr Beginn\n3. Februar 2027\n9.00 Ende\n"
    text = f"Rat\nWien\nTagesordnung\n{days}"
    assert [one.title for one in reading(text).sessions] == ["Beginn", "Ende"]


def test_what_points_back_to_questions_is_none_itself():
    text = (
        "Dear colleague,\n\nOur meeting is near. How can we finish by 2028? What comes first? "
        "These are the questions on which I would welcome your views.\n"
    )
    assert [ask for _, ask in asks(text)] == ["How can we finish by 2028?", "What comes first?"]
    assert {one.code for one in reading(text).warnings} == {WarningCode.UNSURE_QUESTION}


def test_notes_that_run_on_in_one_line_are_told_apart():
    text = (
        "Meeting of ministers\nDiscussion note\nVolumes recovered.1 Trade fell.2\n"
        "1 Outlook, No. 121. 2 See the annex.\n"
    )
    notes = read_text(Path("paper.txt"), text).footnotes
    assert [one.text for one in notes] == ["Outlook, No. 121.", "See the annex."]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Los ministros se reunirán en Gijón los días 20 y 21 de noviembre de 2028.", "Gijón"),
        ("The ministers will meet in Graz on 20 and 21 November 2028.", "Graz"),
    ],
)
def test_news_of_a_meeting_tells_its_days_and_place(told, place):
    meeting = reading(f"Rents rise in every town\n13/11/2028\n{told}\n").meeting
    assert (meeting.start, meeting.end) == (date(2028, 11, 20), date(2028, 11, 21))
    assert meeting.place == place


def test_a_sitting_without_a_number_is_named_before_its_title():
    text = (
        "Agenda nieformalnego posiedzenia\nWarszawa, 7 maja 2029 r.\n\n"
        "13:30 Sesja robocza: Sąsiedztwo\n16:15 Spotkanie\n19:30 Kolacja\n"
    )
    first = reading(text).sessions[0]
    assert (first.label, first.title) == ("Sesja robocza", "Sąsiedztwo")
