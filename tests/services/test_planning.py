"""Somebody does something by some day."""

from dataclasses import replace
from datetime import date

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.due import Due
from meetprep.domain.errors import NotFound
from tests.support.builders import new_id

FRIDAY = Due(date(2026, 11, 6))


def test_tasks_stand_in_the_order_of_their_dates(desk, meeting):
    add = desk.planning.add
    last = add(meeting.id, "Ask the Presidency")
    whole_day = add(meeting.id, "Figures", who="Rui Matos", due=FRIDAY)
    noon = add(meeting.id, "Clear  question 1", due=replace(FRIDAY, time="12:00"))
    assert desk.planning.tasks(meeting.id) == (noon, whole_day, last)
    assert noon.what == "Clear question 1"


def test_task_is_ticked_changed_deleted_and_brought_back(desk, meeting, clock):
    question = meeting.questions[0].id
    task = desk.planning.add(meeting.id, "Draft", question=question)
    done = desk.planning.tick(task, done=True)
    assert done.done_at == clock.now
    desk.planning.change(replace(done, who="Tomás Almeida", done_at=None))
    (changed,) = desk.planning.tasks(meeting.id)
    assert changed == replace(task, who="Tomás Almeida")
    desk.planning.delete(task.id)
    assert desk.planning.tasks(meeting.id) == ()
    desk.planning.bring_back(task.id)
    assert desk.planning.tasks(meeting.id) == (changed,)


def test_task_for_what_is_not_there_is_refused(desk, meeting):
    with pytest.raises(NotFound):
        desk.planning.add(new_id(), "Draft")
    with pytest.raises(NotFound):
        desk.planning.delete(new_id())


def test_planning_is_told(desk, meeting, published):
    published.clear()
    desk.planning.add(meeting.id, "Draft")
    assert published == [Changed.TASKS]
