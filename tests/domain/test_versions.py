"""Papers are recognised as versions of others by their numbers, else by their questions."""

from dataclasses import replace
from datetime import date

import pytest

from meetprep.domain.meeting import Question
from meetprep.domain.paper import FoundMeeting, FoundQuestion, Reading, SourceText
from meetprep.domain.versions import Edition, Ground, number_of, recognise, version_name
from tests.support.builders import MOMENT

ASKS = (
    "How should Member States share what they learn about drones?",
    "Which measures at ports should the Union finance first?",
)
OTHERS = ("Are visas to be suspended?", "Who pays for charter flights?")
READING = Reading(
    SourceText(()),
    title="Drones over ports",
    meeting=FoundMeeting("Informal meeting", date(2026, 3, 12)),
    questions=tuple(FoundQuestion(None, "", ask) for ask in ASKS),
)
STORED = Edition(
    paper="paper",
    meeting="meeting",
    meeting_name="Informal meeting",
    start=date(2026, 3, 12),
    file_name="paper.docx",
    title="Drones over ports",
    reference=None,
    received_at=MOMENT,
    questions=tuple(Question(ask, "session", "paper", "", "", ask) for ask in ASKS),
)


def asking(*asks):
    return tuple(FoundQuestion(None, "", ask) for ask in asks)


def ground(reading, stored):
    found = recognise(reading, [stored])
    return found and found.ground


def numbered(new, stored, *asks):
    reading = replace(READING, reference=new, questions=asking(*(asks or ASKS)))
    return ground(reading, replace(STORED, reference=stored))


@pytest.mark.parametrize(
    ("reference", "file", "issue", "name"),
    [
        ("ST 9797/19", "ST 9797/19", (0, 0), ""),
        ("9797/19 INIT", "ST 9797/19", (0, 0), ""),
        ("ST 9797/19 REV 1", "ST 9797/19", (1, 0), "REV 1"),
        ("9797/1/19 REV 1", "ST 9797/19", (1, 0), "REV 1"),
        ("9797/2/19", "ST 9797/19", (2, 0), "REV 2"),
        ("9797/19 COR 1", "ST 9797/19", (0, 1), "COR 1"),
        ("9797/1/19 REV 1 COR 2", "ST 9797/19", (1, 2), "REV 1 COR 2"),
        ("9797/19 ADD 1", "ST 9797/19 ADD 1", (0, 0), ""),
        ("9797/19 ADD 1 REV 1", "ST 9797/19 ADD 1", (1, 0), "REV 1"),
        ("9797/19 + ADD 1", "ST 9797/19", (0, 0), ""),
        ("WK 7294/2021 INIT", "WK 7294/21", (0, 0), ""),
        ("WK 7294/2021 REV 2", "WK 7294/21", (2, 0), "REV 2"),
        ("CM 4081/2/24 REV 2", "CM 4081/24", (2, 0), "REV 2"),
        ("COM(2021) 753 final", "COM(2021) 753", (0, 0), ""),
        ("COM/2021/753 final/2", "COM(2021) 753", (1, 0), "final/2"),
        ("KOM (2021) 0753", "COM(2021) 753", (0, 0), ""),
        ("FCCC/SBI/2018/9", "fccc/sbi/2018/9", (0, 0), ""),
    ],
)
def test_numbers_tell_file_and_version(reference, file, issue, name):
    number = number_of(reference)
    assert (number.file, number.issue, number.name) == (file, issue, name)


def test_paper_without_a_number_has_no_version():
    assert number_of(None) is None
    assert version_name("") == ""


def test_a_revision_is_a_version_whatever_it_asks():
    assert numbered("9797/1/19 REV 1", "ST 9797/19", *OTHERS) is Ground.NUMBER
    assert numbered("WK 7294/2021 REV 2", "WK 7294/2021 REV 1", *OTHERS) is Ground.NUMBER


def test_a_corrigendum_is_a_version_where_it_repeats_the_questions():
    assert numbered("9797/19 COR 1", "9797/19") is Ground.NUMBER
    assert numbered("9797/19 COR 1", "9797/19", *OTHERS) is None


def test_an_addendum_is_a_paper_of_its_own():
    assert numbered("9797/19 ADD 1", "9797/19") is None
    assert numbered("9797/19 ADD 1 REV 1", "9797/19 ADD 1") is Ground.NUMBER


def test_the_same_number_is_the_same_paper_where_the_questions_are():
    assert numbered("ST 9797/19", "9797/19 INIT") is Ground.SAME_NUMBER
    assert numbered("ST 9797/19", "9797/19 INIT", *OTHERS) is None


def test_what_came_before_is_told():
    assert numbered("9797/19", "9797/19 REV 1") is Ground.OLDER


def test_numbers_recognise_a_paper_of_another_meeting_and_title():
    reading = replace(READING, reference="9797/19 REV 1", title="Other", questions=())
    stored = replace(STORED, reference="9797/19", meeting_name="Ours", start=date(2026, 1, 1))
    assert ground(reading, stored) is Ground.NUMBER


def test_without_numbers_meeting_title_and_questions_decide():
    assert ground(READING, STORED) is Ground.QUESTIONS
    assert ground(replace(READING, title="Visas for sailors"), STORED) is None
    assert ground(replace(READING, questions=asking(*OTHERS)), STORED) is None
    later = FoundMeeting("Informal meeting", date(2026, 6, 12))
    assert ground(replace(READING, meeting=later), STORED) is None


def test_a_paper_filed_anew_is_recognised_by_its_questions():
    assert numbered("10021/19", "9797/19") is Ground.QUESTIONS


def test_a_paper_without_questions_is_recognised_by_its_number_alone():
    assert ground(replace(READING, questions=()), replace(STORED, questions=())) is None
