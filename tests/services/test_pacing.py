"""New meetings begin with the speaking time that the user chose."""

from meetprep.domain.changed import Changed
from meetprep.domain.meeting import Pace
from tests.support.papers import WARSAW


def test_new_meetings_begin_with_the_chosen_pace(desk, published):
    assert desk.pacing.pace() == Pace(110, 180)
    desk.pacing.choose(Pace(130, 120))
    assert published == [Changed.SETTINGS]
    made = desk.importing.accept(desk.importing.preview(WARSAW))
    assert (made.words_a_minute, made.speaking_limit) == (130, 120)


def test_meetings_that_there_are_keep_theirs(desk, meeting):
    desk.pacing.choose(Pace(130, 120))
    assert desk.meetings.get(meeting.id) == meeting
