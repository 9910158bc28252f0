"""What a meeting is and what is on its agenda can be arranged, and every act undone."""

from dataclasses import replace
from datetime import date

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import NotFound
from meetprep.domain.meeting import MeetingFormat
from meetprep.services.arranging import agenda_of


def labels(desk, meeting):
    """The labels of the questions by session, as they are stored."""
    now = desk.meetings.get(meeting.id)
    return [[one.label or one.ask for one in session.questions] for session in now.sessions]


def test_every_fact_of_a_meeting_can_be_changed(desk, meeting, published):
    changed = replace(
        meeting,
        name="Council",
        start=date(2026, 3, 5),
        end=date(2026, 3, 6),
        place="Brussels",
        format=MeetingFormat.FORMAL,
        presidency="CY",
        words_a_minute=90,
        speaking_limit=120,
    )
    desk.arranging.change_meeting(changed)
    assert desk.meetings.get(meeting.id) == changed
    assert published == [Changed.MEETINGS]


def test_archived_meeting_stays_whole_and_comes_back(desk, meeting):
    desk.arranging.archive(meeting.id, archived=True)
    assert desk.meetings.get(meeting.id) == replace(meeting, archived=True)
    assert desk.arranging.listed()[0].archived
    desk.arranging.archive(meeting.id, archived=False)
    assert desk.meetings.get(meeting.id) == meeting


def test_deleted_meeting_comes_back_whole(desk, meeting):
    desk.arranging.delete_meeting(meeting.id)
    assert desk.arranging.listed() == ()
    desk.arranging.bring_back_meeting(meeting.id)
    assert desk.meetings.get(meeting.id) == meeting


def test_list_counts_what_is_there(desk, meeting):
    (listed,) = desk.arranging.listed()
    assert (listed.id, listed.name, listed.start) == (meeting.id, meeting.name, meeting.start)
    assert (listed.sessions, listed.questions) == (1, 3)
    desk.arranging.delete_question(meeting.questions[0].id)
    empty = desk.arranging.add_session(meeting.id, "Lunch")
    assert [(one.sessions, one.questions) for one in desk.arranging.listed()] == [(2, 2)]
    desk.arranging.delete_session(empty.id)
    assert desk.arranging.listed()[0].sessions == 1


def test_session_keeps_title_times_and_who_attends(desk, meeting):
    session = replace(desk.arranging.add_session(meeting.id, "  Lunch "), label="II")
    changed = replace(session, title="Lunch", time="12:30", end="14:00", lead="Minister")
    desk.arranging.change_session(changed)
    assert desk.meetings.get(meeting.id).sessions[-1] == changed


def test_deleted_session_takes_its_questions_along_and_brings_back_just_those(
    desk, meeting, clock
):
    first, second, third = (question.id for question in meeting.questions)
    desk.arranging.delete_question(second)
    clock.advance(seconds=1)
    desk.arranging.delete_session(meeting.sessions[0].id)
    assert desk.meetings.get(meeting.id).sessions == ()
    with pytest.raises(NotFound):
        desk.meetings.of_question(first)
    desk.arranging.bring_back_session(meeting.sessions[0].id)
    assert [one.id for one in desk.meetings.get(meeting.id).questions] == [first, third]


def test_questions_change_places_within_and_between_sessions(desk, meeting):
    lunch = desk.arranging.add_session(meeting.id, "Lunch")
    before = agenda_of(desk.meetings.get(meeting.id))
    first, second, third = (question.id for question in meeting.questions)
    desk.arranging.order(
        meeting.id, {lunch.id: [third], meeting.sessions[0].id: [second, first]}
    )
    assert labels(desk, meeting) == [["3."], ["2.", "1."]]
    desk.arranging.order(meeting.id, before)
    assert labels(desk, meeting) == [["1.", "2.", "3."], []]


def test_question_of_another_meeting_is_no_part_of_an_order(desk, meeting):
    with pytest.raises(NotFound):
        desk.arranging.order(meeting.id, {meeting.sessions[0].id: ["another"]})
    assert labels(desk, meeting) == [["1.", "2.", "3."]]


def test_added_question_stands_last_and_what_is_deleted_comes_back(desk, meeting):
    added = desk.arranging.add_question(meeting.sessions[0].id, " What about\nfunding? ")
    assert labels(desk, meeting) == [["1.", "2.", "3.", "What about funding?"]]
    desk.arranging.delete_question(added.id)
    assert labels(desk, meeting) == [["1.", "2.", "3."]]
    desk.arranging.bring_back_question(added.id)
    assert desk.meetings.of_question(added.id)[1] == added


@pytest.mark.parametrize("act", ["delete_session", "bring_back_session", "delete_question"])
def test_what_never_was_is_not_found(desk, meeting, act):
    with pytest.raises(NotFound):
        getattr(desk.arranging, act)("nothing")
