"""Meetings, questions and delegations are found by what people type."""

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.errors import Ambiguous, NotFound
from tests.support.builders import a_meeting, a_question, a_session


def stored(database, *keys):
    """Store a meeting with questions of those ids."""
    questions = tuple(a_question(id=key) for key in keys)
    meeting = a_meeting(sessions=(a_session(questions=questions),))
    with database.writing() as store:
        store.meetings.add(meeting)
    return meeting


def test_meeting_and_question_are_found_by_the_beginning_of_their_ids(desk, meeting, question):
    assert desk.meetings.meeting_id(meeting.id[:8]) == meeting.id
    assert desk.meetings.question_id(question[:8]) == question
    assert desk.meetings.question_id(question) == question


def test_beginning_of_several_ids_is_refused_as_such(desk, database):
    stored(database, "abcd-1", "abcd-2", "abce-3")
    with pytest.raises(Ambiguous):
        desk.meetings.question_id("abcd")
    assert desk.meetings.question_id("abce") == "abce-3"


@pytest.mark.parametrize("name", ["", "zzz", "%", "abcd-12"])
def test_id_of_nothing_is_not_found(desk, database, name):
    stored(database, "abcd-1")
    with pytest.raises(NotFound) as refused:
        desk.meetings.question_id(name)
    assert (refused.value.kind, refused.value.name) == ("question", name)
    assert not isinstance(refused.value, Ambiguous)


def test_question_is_found_with_its_meeting(desk, meeting, question):
    assert desk.meetings.of_question(question) == (meeting, meeting.questions[0])
    with pytest.raises(NotFound):
        desk.meetings.of_question("nothing")


def test_given_title_is_kept_and_taken_away(desk, question, published):
    desk.meetings.rename_question(question, "  Return\n rules ")
    assert desk.meetings.of_question(question)[1].title == "Return rules"
    desk.meetings.rename_question(question, "")
    assert desk.meetings.of_question(question)[1].title == ""
    assert published == [Changed.QUESTIONS] * 2


def test_title_of_no_question_is_refused(desk, meeting, published):
    with pytest.raises(NotFound):
        desk.meetings.rename_question("nothing", "Title")
    assert published == []


def test_delegations_stand_in_protocol_order(desk):
    assert desk.meetings.delegations() == STANDARD_DELEGATIONS


def test_delegation_is_found_in_capitals_or_not(desk):
    assert desk.meetings.delegation("el").name == "Greece"
    assert desk.meetings.delegation("EL") == desk.meetings.delegation("eL")


@pytest.mark.parametrize("code", ["", "XX", "Poland", "ß", "\udcff"])
def test_unknown_delegation_is_not_found(desk, code):
    with pytest.raises(NotFound):
        desk.meetings.delegation(code)


def test_home_is_nobodys_until_it_is_chosen(desk, published):
    assert desk.meetings.home() is None
    desk.meetings.choose_home("PT")
    assert desk.meetings.home() == desk.meetings.delegation("PT")
    assert published == [Changed.SETTINGS]


def test_home_of_an_unknown_delegation_is_refused(desk, published):
    desk.meetings.choose_home("PT")
    published.clear()
    with pytest.raises(NotFound):
        desk.meetings.choose_home("XX")
    assert desk.meetings.home().code == "PT"
    assert published == []
