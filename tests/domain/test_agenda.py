from pathlib import Path

import pytest

from meetprep.documents.text_reader import read_text
from meetprep.domain.outline import understand
from meetprep.domain.paper import PaperKind, Reading
from meetprep.domain.times import find_times

AGENDA = """Informal meeting of ministers
16 April 2026, Graz

AGENDA

08:30 – 09:00\tWelcome coffee
+/- 09.15\tSession 1: Careers
• Exchange of views
~13:00\tWorking lunch: Facilities
ca. 15.30
Conclusions
16h15\tPress conference
Download as pdf
"""


def reading(text: str) -> Reading:
    return understand(read_text(Path("paper.txt"), text))


def test_timed_entries_become_sessions():
    found = reading(AGENDA)
    assert found.kind is PaperKind.AGENDA
    assert [(one.label, one.title, one.time) for one in found.sessions] == [
        (None, "Welcome coffee", "08:30"),
        ("Session 1", "Careers", "09:15"),
        ("Working lunch", "Facilities", "13:00"),
        (None, "Conclusions", "15:30"),
        (None, "Press conference", "16:15"),
    ]


def test_approximate_times_and_ends_are_kept():
    found = reading(AGENDA).sessions
    assert [one.approximate for one in found] == [False, True, True, True, False]
    assert found[0].end == "09:00"


def test_numbered_items_become_sessions():
    found = reading(
        "Working Party on Frontiers\n27 September 2024\n\n1. Adoption of the agenda\n\n"
        "2. Return systems\n- Presentation\n= Exchange of views\n\n3. Any other business"
    )
    assert [(one.label, one.title) for one in found.sessions] == [
        ("1.", "Adoption of the agenda"),
        ("2.", "Return systems"),
        ("3.", "Any other business"),
    ]


def test_annotated_agenda_is_told_from_an_agenda():
    found = reading(
        "Nieformalne posiedzenie ministrów\nLublin, 8 czerwca 2026 r.\n\nProgram z uwagami"
    )
    assert found.kind is PaperKind.ANNOTATED_AGENDA


@pytest.mark.parametrize(
    ("printed", "start", "end", "approximate"),
    [
        ("09.30", "09:30", None, False),
        ("12h30", "12:30", None, False),
        ("9 h 30 – 11 h", "09:30", "11:00", False),
        ("+/- 09.30", "09:30", None, True),
        ("(10.00-11.30)", "10:00", "11:30", False),
        ("ok. 19.00", "19:00", None, True),
    ],
)
def test_notations_of_time(printed, start, end, approximate):
    found = find_times(printed)[0]
    assert (found.start, found.end, found.approximate) == (start, end, approximate)
