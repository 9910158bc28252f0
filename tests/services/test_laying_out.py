"""Layouts are kept by meeting, and hide parts without touching their texts."""

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import NotFound, NothingToExport
from meetprep.domain.layout import USUAL
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain


def draft(desk, question, kind, text):
    return desk.drafting.save_part(question, "PT", kind, from_plain(text), based_on=0)


def shared(desk, meeting):
    paper = desk.exporting.position_paper(meeting.id, "PT")
    return [part.text.plain for part in paper.sessions[0].answers[0].parts]


def test_layout_is_usual_until_another_is_kept(desk, meeting, published):
    assert desk.laying_out.layout(meeting.id) == USUAL
    own = USUAL.with_own("Press").with_hidden(PartKind.RED_LINE).moved(PartKind.OWN_1, -1)
    desk.laying_out.keep(meeting.id, own)
    assert desk.laying_out.layout(meeting.id) == own
    assert published == [Changed.LAYOUTS]
    desk.laying_out.keep(meeting.id, USUAL)
    assert desk.laying_out.layout(meeting.id) == USUAL


def test_layout_needs_its_meeting(desk):
    with pytest.raises(NotFound):
        desk.laying_out.keep("none", USUAL)


def test_hiding_a_part_keeps_its_text(desk, meeting, question):
    draft(desk, question, PartKind.RED_LINE, "Never.")
    desk.laying_out.keep(meeting.id, USUAL.with_hidden(PartKind.RED_LINE))
    part = desk.drafting.position(question, "PT").part(PartKind.RED_LINE)
    assert part.text.plain == "Never."


def test_position_paper_follows_the_layout(desk, meeting, question):
    draft(desk, question, PartKind.KEY_MESSAGE, "Yes.")
    draft(desk, question, PartKind.LINE_TO_TAKE, "We say yes.")
    draft(desk, question, PartKind.RATIONALE, "Because.")
    draft(desk, question, PartKind.OWN_1, "For the press.")
    layout = USUAL.with_own("Key message").moved(PartKind.RATIONALE, -1)
    desk.laying_out.keep(meeting.id, layout.with_hidden(PartKind.KEY_MESSAGE))
    assert shared(desk, meeting) == ["Because.", "We say yes."]


def test_hidden_parts_alone_make_no_position_paper(desk, meeting, question):
    draft(desk, question, PartKind.KEY_MESSAGE, "Yes.")
    desk.laying_out.keep(meeting.id, USUAL.with_hidden(PartKind.KEY_MESSAGE))
    with pytest.raises(NothingToExport):
        desk.exporting.position_paper(meeting.id, "PT")
