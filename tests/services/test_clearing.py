"""People agree to a position one after the other, and what they agreed to is frozen."""

from datetime import date, datetime, timedelta

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.clearance import Decision, Status
from meetprep.domain.due import Due
from meetprep.domain.errors import NotFound
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import from_plain
from tests.support.builders import new_id

LINE, RED = PartKind.LINE_TO_TAKE, PartKind.RED_LINE
FRIDAY = Due(date(2026, 11, 6), "17:00")


@pytest.fixture
def question(desk, meeting):
    """A question whose line to take is written."""
    first = meeting.questions[0].id
    desk.drafting.save_part(first, "PT", LINE, from_plain("We agree."), based_on=0)
    return first


def progress(desk, meeting, question):
    return desk.clearing.progress(meeting.id, "PT")[question]


def test_position_goes_from_empty_to_draft_to_review_to_cleared(desk, meeting, question):
    empty = meeting.questions[1].id
    assert progress(desk, meeting, empty).status is Status.EMPTY
    assert progress(desk, meeting, question).status is Status.DRAFT
    step = desk.clearing.add_step(question, "PT", " Inês  Duarte ", FRIDAY)
    assert step.who == "Inês Duarte"
    assert progress(desk, meeting, question).status is Status.DRAFT
    desk.clearing.ask(question, "PT", step.id)
    asked = progress(desk, meeting, question)
    assert (asked.status, asked.due) == (Status.IN_REVIEW, FRIDAY)
    desk.clearing.decide(question, "PT", step.id, Decision.REMARK, " No objection ")
    cleared = progress(desk, meeting, question)
    assert (cleared.status, cleared.due) == (Status.CLEARED, None)
    (told,) = desk.clearing.steps(question, "PT")
    assert told.remark == "No objection"


def test_position_is_cleared_only_when_everybody_agreed(desk, meeting, question):
    first, second = (desk.clearing.add_step(question, "PT", who) for who in ("Unit", "Cabinet"))
    desk.clearing.ask(question, "PT", second.id)
    desk.clearing.decide(question, "PT", first.id, Decision.CLEARED)
    assert progress(desk, meeting, question).status is Status.IN_REVIEW
    desk.clearing.decide(question, "PT", second.id, Decision.OBJECTED, "Not like this.")
    assert progress(desk, meeting, question).status is Status.DRAFT
    assert desk.clearing.versions(question, "PT") == ()
    desk.clearing.decide(question, "PT", second.id, Decision.CLEARED)
    assert progress(desk, meeting, question).status is Status.CLEARED


def test_text_that_changes_between_two_clearances_is_not_what_both_cleared(
    desk, meeting, question, clock
):
    unit, cabinet = (desk.clearing.add_step(question, "PT", who) for who in ("Unit", "Cabinet"))
    clock.advance(hours=1)
    desk.clearing.decide(question, "PT", unit.id, Decision.CLEARED)
    clock.advance(hours=1)
    desk.drafting.save_part(question, "PT", LINE, from_plain("We do."), based_on=1)
    clock.advance(hours=1)
    desk.clearing.decide(question, "PT", cabinet.id, Decision.CLEARED)
    assert desk.clearing.versions(question, "PT") == ()
    assert progress(desk, meeting, question).status is Status.DRAFT
    assert [one.is_outdated for one in desk.clearing.steps(question, "PT")] == [True, False]
    desk.clearing.decide(question, "PT", unit.id, Decision.CLEARED)
    (version,) = desk.clearing.versions(question, "PT")
    assert (version.is_cleared, version.revisions) == (True, {LINE: 2})
    clock.advance(hours=1)
    desk.drafting.set_stance(question, "PT", Stance.OPPOSE, based_on=0)
    assert all(one.is_outdated for one in desk.clearing.steps(question, "PT"))
    assert desk.clearing.versions(question, "PT") == (version,)


def test_text_that_says_the_same_again_counts_as_what_was_cleared(
    desk, meeting, question, clock
):
    unit, cabinet = (desk.clearing.add_step(question, "PT", who) for who in ("Unit", "Cabinet"))
    desk.clearing.decide(question, "PT", unit.id, Decision.CLEARED)
    for number, text in enumerate(("We do.", "We agree."), 1):
        clock.advance(hours=1)
        desk.drafting.save_part(question, "PT", LINE, from_plain(text), based_on=number)
    desk.clearing.decide(question, "PT", cabinet.id, Decision.CLEARED)
    assert progress(desk, meeting, question).status is Status.CLEARED


def test_text_that_changes_after_clearance_is_no_longer_cleared(desk, meeting, question):
    step = desk.clearing.add_step(question, "PT", "Unit")
    desk.clearing.decide(question, "PT", step.id, Decision.CLEARED)
    part = desk.drafting.save_part(question, "PT", LINE, from_plain("We do."), based_on=1)
    changed = progress(desk, meeting, question)
    assert (changed.status, changed.is_changed) == (Status.DRAFT, True)
    (version,) = desk.clearing.versions(question, "PT")
    assert (version.is_cleared, version.revisions) == (True, {LINE: 1})
    desk.drafting.save_part(
        question, "PT", LINE, from_plain("We agree."), based_on=part.revision
    )
    assert progress(desk, meeting, question).status is Status.CLEARED, "it says the same again"


def test_stance_that_changes_after_clearance_is_no_longer_cleared(desk, meeting, question):
    step = desk.clearing.add_step(question, "PT", "Unit")
    desk.clearing.decide(question, "PT", step.id, Decision.CLEARED)
    desk.drafting.set_stance(question, "PT", Stance.OPPOSE, based_on=0)
    assert progress(desk, meeting, question).is_changed


def test_version_gets_a_name_and_goes_and_comes_back(desk, question, clock):
    sent = desk.clearing.name_version(question, "PT", "Sent to  cabinet")
    clock.advance(hours=1)
    desk.drafting.save_part(question, "PT", RED, from_plain("Never."), based_on=0)
    later = desk.clearing.name_version(question, "PT", "After the call")
    assert (sent.name, sent.revisions) == ("Sent to cabinet", {LINE: 1})
    assert later.revisions == {LINE: 1, RED: 1}
    assert desk.clearing.versions(question, "PT") == (later, sent)
    desk.clearing.delete_version(later.id)
    assert desk.clearing.versions(question, "PT") == (sent,)
    desk.clearing.bring_back_version(later.id)
    assert desk.clearing.versions(question, "PT") == (later, sent)


def test_steps_change_their_order_and_come_back(desk, question):
    steps = [desk.clearing.add_step(question, "PT", who) for who in ("Unit", "Cabinet")]
    desk.clearing.set_steps(question, "PT", steps[::-1])
    assert desk.clearing.steps(question, "PT") == tuple(steps[::-1])
    desk.clearing.set_steps(question, "PT", [])
    assert desk.clearing.steps(question, "PT") == ()
    desk.clearing.set_steps(question, "PT", steps)
    assert desk.clearing.steps(question, "PT") == tuple(steps)


def test_step_or_version_that_is_not_there_is_refused(desk, question):
    with pytest.raises(NotFound):
        desk.clearing.ask(question, "PT", new_id())
    with pytest.raises(NotFound):
        desk.clearing.delete_version(new_id())
    with pytest.raises(NotFound):
        desk.clearing.add_step(new_id(), "PT", "Unit")


def test_only_blanks_are_no_draft(desk, meeting, question):
    desk.drafting.save_part(question, "PT", LINE, from_plain(""), based_on=1)
    assert progress(desk, meeting, question).status is Status.EMPTY


def test_clearing_is_told(desk, question, published):
    published.clear()
    desk.clearing.add_step(question, "PT", "Unit")
    assert published == [Changed.CLEARANCE]


def test_day_without_an_hour_is_over_the_day_after():
    evening = datetime(2026, 11, 6, 23, 30)  # noqa: DTZ001 - as on the wall
    assert not Due(date(2026, 11, 6)).is_over(evening)
    assert Due(date(2026, 11, 6)).is_over(evening + timedelta(hours=1))
    assert FRIDAY.is_over(evening)


def test_same_people_agree_as_to_the_last_question(desk, meeting, question):
    for who in ("Unit", "Cabinet"):
        desk.clearing.add_step(question, "PT", who, FRIDAY)
    other = meeting.questions[1].id
    assert [step.who for step in desk.clearing.last_chain(other, "PT")] == ["Unit", "Cabinet"]
    reused = desk.clearing.reuse_chain(other, "PT")
    assert [(step.who, step.due) for step in reused] == [("Unit", None), ("Cabinet", None)]
    assert desk.clearing.steps(other, "PT") == reused
    assert desk.clearing.reuse_chain(other, "PT") == reused, "only where nobody is named yet"
    assert desk.clearing.last_chain(question, "DE") == ()
