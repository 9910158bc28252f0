"""What is stored is what is read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from meetprep.domain.delegations import STANDARD_DELEGATIONS, Delegation
from meetprep.domain.errors import EditConflict, NotFound
from meetprep.domain.position import PartKind, Stance, empty_position
from meetprep.domain.richtext import from_plain
from tests.support.builders import (
    CONTENT,
    MOMENT,
    a_meeting,
    a_paper,
    a_question,
    a_revision,
    a_session,
)

TEXT = "Łódź, Straße, Ἀθήνα — سؤال الأسئلة 🙂👩‍👩‍👧 e\u0301"


def test_meeting_comes_back_as_it_was_added(database, meeting):
    with database.reading() as store:
        assert store.meetings.get(meeting.id) == meeting
        assert store.meetings.all() == (meeting,)


def test_meetings_come_by_their_start_and_those_without_a_date_last(database):
    late = a_meeting("Late", start=date(2027, 1, 1))
    undated = a_meeting("Undated", start=None, end=None)
    early = a_meeting("Early", start=date(2026, 1, 1), sessions=0)
    with database.writing() as store:
        for meeting in (late, undated, early):
            store.meetings.add(meeting)
        assert store.meetings.all() == (early, late, undated)


def test_meeting_is_found_by_its_name_in_any_case_and_spacing(database):
    meeting = a_meeting("Réunion  informelle", start=None)
    with database.writing() as store:
        store.meetings.add(meeting)
        assert store.meetings.find(" RÉUNION informelle\u00a0", None) == meeting
        assert store.meetings.find("Réunion informelle", date(2026, 1, 1)) is None
        assert store.meetings.find("Réunion", None) is None


def test_session_is_appended_to_the_agenda(database, meeting):
    session = a_session(meeting.id, questions=3, approximate=True, end="12:30")
    with database.writing() as store:
        store.meetings.add_session(session)
        found = store.meetings.get(meeting.id)
    assert found.sessions == (*meeting.sessions, session)


def test_update_changes_the_meeting_and_leaves_its_agenda(database, meeting):
    changed = replace(meeting, name="Other", start=None, format=None, words_a_minute=90)
    with database.writing() as store:
        store.meetings.update(replace(changed, sessions=()))
        assert store.meetings.get(meeting.id) == changed


def test_deleted_meeting_is_gone_with_its_questions(database, meeting, question):
    with database.writing() as store:
        store.meetings.delete(meeting.id, MOMENT)
        assert store.meetings.all() == ()
        assert store.meetings.find(meeting.name, meeting.start) is None
        with pytest.raises(NotFound):
            store.meetings.get(meeting.id)
        with pytest.raises(NotFound):
            store.questions.get(question)


def test_question_comes_back_and_takes_a_name(database, meeting):
    first = meeting.questions[0]
    with database.writing() as store:
        assert store.questions.get(first.id) == first
        assert store.questions.meeting_of(first.id) == meeting.id
        store.questions.rename(first.id, TEXT)
        assert store.questions.get(first.id) == replace(first, title=TEXT)


def test_what_is_not_there_is_said(database):
    with database.writing() as store:
        for wanted in (
            lambda: store.meetings.get("x"),
            lambda: store.meetings.update(a_meeting()),
            lambda: store.meetings.delete("x", MOMENT),
            lambda: store.meetings.add_session(a_session("x")),
            lambda: store.questions.get("x"),
            lambda: store.questions.rename("x", "y"),
            lambda: store.papers.get("x"),
            lambda: store.papers.content("x"),
            lambda: store.delegations.get("x"),
            lambda: store.positions.add_part_revision("x", "DE", a_revision()),
        ):
            with pytest.raises(NotFound):
                wanted()


def test_paper_comes_back_as_it_was_added(database, meeting):
    cairo = datetime(2030, 5, 14, 12, tzinfo=timezone(timedelta(hours=3)))
    paper = a_paper(meeting.id, received_at=cairo)
    later = a_paper(meeting.id, b"\0\xff" * 9, received_at=cairo + timedelta(days=1))
    with database.writing() as store:
        store.papers.add(later, b"\0\xff" * 9)
        store.papers.add(paper, CONTENT)
    with database.reading() as store:
        assert store.papers.get(paper.id) == paper
        assert store.papers.content(paper.id) == CONTENT
        assert store.papers.of_meeting(meeting.id) == (paper, later)
        assert store.papers.with_sha256(later.sha256) == later
        assert store.papers.with_sha256("0" * 64) is None


def test_paper_of_a_deleted_meeting_can_be_taken_in_again(database, meeting):
    paper = a_paper(meeting.id)
    with database.writing() as store:
        store.papers.add(paper, CONTENT)
        store.meetings.delete(meeting.id, MOMENT)
        assert store.papers.with_sha256(paper.sha256) is None


def test_meeting_may_be_stored_before_the_paper_of_its_questions(database):
    meeting = a_meeting(sessions=0)
    paper = a_paper(meeting.id)
    question = a_question(paper=paper.id, label="", paragraphs=(7, 3))
    session = a_session(meeting.id, questions=[question])
    with database.writing() as store:
        store.meetings.add(replace(meeting, sessions=(session,)))
        store.papers.add(paper, CONTENT)
    with database.reading() as store:
        assert store.meetings.get(meeting.id).sessions == (session,)


def test_position_is_empty_until_something_is_saved(database, meeting, question):
    with database.reading() as store:
        assert store.positions.get(question, "DE") == empty_position(question, "DE")
        found = store.positions.of_meeting(meeting.id, "DE")
    assert list(found) == [q.id for q in meeting.questions]
    assert all(position.is_empty for position in found.values())


def test_position_holds_the_newest_text_and_stance(database, meeting, question):
    oslo = datetime(2030, 5, 14, 12, 0, 0, 1, tzinfo=timezone(timedelta(hours=2)))
    with database.writing() as store:
        store.positions.add_part_revision(question, "DE", a_revision("Old"))
        store.positions.add_part_revision(question, "DE", a_revision(TEXT, 2, saved_at=oslo))
        store.positions.add_part_revision(question, "FR", a_revision("Autre"))
        for number, stance in ((1, Stance.OPPOSE), (2, Stance.CONDITIONS)):
            store.positions.add_stance_revision(
                question, "DE", number=number, stance=stance, saved_at=oslo, author="A"
            )
    with database.reading() as store:
        position = store.positions.get(question, "DE")
        assert store.positions.of_meeting(meeting.id, "DE")[question] == position
    part = position.part(PartKind.LINE_TO_TAKE)
    assert (part.text, part.revision, part.saved_at) == (from_plain(TEXT), 2, oslo)
    assert part.saved_at.tzinfo is UTC
    assert (position.stance, position.stance_revision) == (Stance.CONDITIONS, 2)
    assert [part.kind for part in position.parts] == list(PartKind)


def test_history_has_every_revision_newest_first(database, question):
    revisions = [a_revision(f"Draft {n} " * n, n, author=f"A{n}") for n in range(1, 121)]
    with database.writing() as store:
        for revision in revisions:
            store.positions.add_part_revision(question, "DE", revision)
    with database.reading() as store:
        found = store.positions.history(question, "DE", PartKind.LINE_TO_TAKE)
        assert store.positions.history(question, "DE", PartKind.RED_LINE) == ()
    assert found == tuple(reversed(revisions))


@pytest.mark.parametrize("number", [1, 2, 4])
def test_revision_number_that_does_not_follow_is_a_conflict(database, question, number):
    with database.writing() as store:
        for taken in (1, 2):
            store.positions.add_part_revision(question, "DE", a_revision(number=taken))
    with pytest.raises(EditConflict) as caught, database.writing() as store:
        store.positions.add_part_revision(question, "DE", a_revision("New", number))
    conflict = caught.value
    assert (conflict.part, conflict.based_on, conflict.current) == (
        "line-to-take", number - 1, 2,
    )  # fmt: skip


def test_stance_number_that_is_taken_is_a_conflict(database, question):
    values = {"number": 1, "stance": Stance.OPPOSE, "saved_at": MOMENT, "author": "A"}
    with database.writing() as store:
        store.positions.add_stance_revision(question, "DE", **values)
    with pytest.raises(EditConflict), database.writing() as store:
        store.positions.add_stance_revision(question, "DE", **values)


def test_standard_delegations_come_first_in_protocol_order(database):
    added = Delegation("UNHCR", "UN Refugee Agency")
    with database.writing() as store:
        store.delegations.add(added)
    with database.reading() as store:
        assert store.delegations.all() == (*STANDARD_DELEGATIONS, added)
        assert store.delegations.get("UNHCR") == added


def test_setting_is_the_last_one_put(database):
    with database.writing() as store:
        assert store.settings.get("home") is None
        store.settings.put("home", "DE")
        store.settings.put("home", "FR")
    with database.reading() as store:
        assert store.settings.get("home") == "FR"


def test_moment_without_a_time_zone_is_refused(database, meeting):
    naive = a_paper(meeting.id, received_at=MOMENT.replace(tzinfo=None))
    with pytest.raises(Exception, match="without a time zone"), database.writing() as store:
        store.papers.add(naive, CONTENT)
