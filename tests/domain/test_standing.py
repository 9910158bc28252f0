"""Doubts that corrections settle, and the answer that it is the paper."""

from dataclasses import replace
from pathlib import Path

import pytest

from meetprep.domain import correcting
from meetprep.domain import correcting_entries as entries
from meetprep.domain.paper import PaperWarning, WarningCode
from meetprep.domain.standing import Gap, finished, gaps, open_doubts, settle, standing_warnings
from meetprep.services.paper_reader import read_paper

SEED = Path(__file__).parents[2] / "resources" / "samples" / "warsaw-2025-01-30.txt"


@pytest.fixture(scope="module")
def reading():
    return read_paper(SEED)[1]


def test_fourth_question_settles_the_count(reading):
    codes = [warning.code for warning in standing_warnings(reading)]
    assert codes == [WarningCode.QUESTION_COUNT_MISMATCH]
    whole = correcting.add_question(reading, "And the fourth?")
    assert standing_warnings(whole) == ()
    assert finished(whole).warnings == ()


def test_corrected_count_settles_the_doubt_about_it(reading):
    assert standing_warnings(replace(reading, announced=3)) == ()


def test_answer_that_it_is_the_paper_is_kept_with_the_doubt(reading):
    (doubt,) = open_doubts(reading)
    answered = settle(reading, doubt)
    assert open_doubts(answered) == ()
    assert [(one.settled, one.found) for one in answered.warnings] == [(True, 3)]


def test_stored_doubt_counts_the_questions_that_are_stored(reading):
    fewer = finished(correcting.delete_question(reading, 0))
    assert [(one.announced, one.found) for one in fewer.warnings] == [(4, 2)]


def test_gap_is_after_the_last_question(reading):
    last = reading.questions[-1].paragraphs[-1]
    assert gaps(reading) == (Gap(last, 4, "3.", is_end=True),)
    assert gaps(correcting.add_question(reading, "And the fourth?")) == ()


def test_written_footnote_settles_the_doubt_about_its_body(reading):
    doubt = PaperWarning(WarningCode.FOOTNOTE_BODY_MISSING, paragraph=1, detail="9")
    doubtful = replace(reading, warnings=(doubt,))
    added = entries.add_note(doubtful, "9")
    assert standing_warnings(added) == (doubt,)
    note = replace(added.text.footnotes[-1], text="ST 9797/19")
    written = entries.with_note(added, len(added.text.footnotes) - 1, note)
    assert standing_warnings(written) == ()


def test_entries_left_blank_are_not_stored(reading):
    blank = entries.add_reference(entries.add_note(reading))
    assert finished(blank) == finished(reading)


def test_questions_of_a_deleted_session_belong_to_none(reading):
    two = entries.add_session(reading)
    moved = correcting.with_question(two, 0, replace(two.questions[0], session=1))
    left = entries.delete_session(moved, 0)
    assert [one.session for one in left.questions] == [0, None, None]
    assert len(left.sessions) == 1
