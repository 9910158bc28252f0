"""The demo goes the whole way with the same services."""

import pytest

from meetprep.domain.errors import UnwritablePlace
from meetprep.services.checking import check_store
from meetprep.services.demonstrating import demonstrate
from tests.support.word_text import WordText


def test_demo_leaves_a_meeting_positions_and_a_paper(desk, store, tmp_path):
    made = demonstrate(desk, tmp_path)
    assert desk.meetings.all() == (made.meeting,)
    assert desk.meetings.home().code == made.home == "PT"
    assert all(question.title for question in made.meeting.questions)
    positions = desk.drafting.positions(made.meeting.id, made.home)
    assert sum(not position.is_empty for position in positions.values()) == 2
    paper = WordText(made.position_paper.read_bytes())
    assert "we would prefer a regulation" in paper.readable()
    assert check_store(store) == ()


def test_demo_says_when_it_cannot_write(desk, tmp_path):
    place = tmp_path / "file"
    place.write_text("in the way")
    with pytest.raises(UnwritablePlace):
        demonstrate(desk, place)
