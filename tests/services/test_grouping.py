"""Delegations that think alike are kept together under a name."""

from dataclasses import replace

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import NotFound
from tests.support.builders import new_id


def test_groups_of_a_meeting_stand_beside_those_of_all(desk, meeting, published):
    baltic = desk.grouping.add(" Baltic  states ", ["LV", "EE", "LT", "LV"])
    friends = desk.grouping.add("Friends of returns", ["DK", "AT"], meeting=meeting.id)
    assert published == [Changed.NOTES] * 2
    kept = replace(baltic, name="Baltic states", members=("EE", "LV", "LT"))
    friends = replace(friends, members=("DK", "AT"))
    assert desk.grouping.groups(meeting.id) == (kept, friends)
    assert desk.grouping.groups(new_id()) == (kept,)


def test_group_is_changed_deleted_and_brought_back(desk, meeting):
    group = desk.grouping.add("Nordics", ["SE"])
    wider = replace(group, members=("DK", "FI", "SE"), meeting=meeting.id)
    desk.grouping.change(wider)
    desk.grouping.delete(group.id)
    assert desk.grouping.groups(meeting.id) == ()
    desk.grouping.bring_back(group.id)
    assert desk.grouping.groups(meeting.id) == (wider,)


def test_group_of_nobody_known_is_refused(desk, meeting):
    with pytest.raises(NotFound):
        desk.grouping.add("Strangers", ["XX"])
    with pytest.raises(NotFound):
        desk.grouping.add("Elsewhere", ["SE"], meeting=new_id())
    assert desk.grouping.groups(meeting.id) == ()
