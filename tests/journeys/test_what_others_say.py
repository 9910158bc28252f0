"""26 notes are taken in at once, confirmed, seen in the room and carried in the brief."""

import pytest

from meetprep.app import open_desk
from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.note import Confidence
from meetprep.domain.position import Stance
from tests.support.others_notes import NOTES, written
from tests.support.papers import WARSAW
from tests.support.word_text import WordText


@pytest.fixture
def desk(tmp_path):
    """A desk of Portugal with the sample paper on it."""
    with open_desk(tmp_path / "our.store") as desk:
        desk.importing.accept(desk.importing.preview(WARSAW))
        desk.meetings.choose_home("PT")
        yield desk


def test_notes_dropped_at_once_end_in_the_room_and_in_the_brief(desk, tmp_path):
    (meeting,) = desk.meetings.all()
    labels = {question.id: question.label.rstrip(".") for question in meeting.questions}
    proposals = desk.taking_in.look([written(note, tmp_path) for note in NOTES])
    for note, proposal in zip(NOTES, proposals, strict=True):
        said = {labels[entry.question]: entry.stance for entry in proposal.entries}
        assert (proposal.delegation, said) == (note.code, note.stances), note.name
        assert proposal.delegation_certainty is not Confidence.LOW
    assert desk.noting.of_meeting(meeting.id) == {}

    kept = desk.taking_in.confirm_all(proposals)
    assert len(kept) == sum(len(note.stances) for note in NOTES)
    assert desk.taking_in.confirm_all(proposals) == ()
    room = desk.rooms.of(meeting.id)
    for note in NOTES:
        for question, label in labels.items():
            stance = note.stances.get(label, Stance.UNKNOWN)
            assert room.stance(question, note.code) is stance

    first = meeting.questions[0].id
    (hungary,) = desk.noting.of_delegation(meeting.id, "HU")
    desk.noting.assess(hungary.id, "Zq firm Qz")
    order = Order(DocumentKind.BRIEF, meeting.id, "PT")
    brief = WordText(desk.exporting.export(order, tmp_path / "brief.docx").path.read_bytes())
    assert "mandatory recognition of decisions" in brief.readable()
    assert "Zq firm Qz" not in brief.readable()
    assert desk.overseeing.facts(meeting.id, "PT")[first].unread == len(
        [note for note in NOTES if "1" in note.stances]
    )
