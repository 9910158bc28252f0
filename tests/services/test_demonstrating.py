"""The demo goes the whole way with the same services."""

import pytest

from meetprep.domain.errors import UnwritablePlace
from meetprep.domain.position import PartKind
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
    layout = desk.laying_out.layout(made.meeting.id)
    assert layout.name(PartKind.OWN_1) == "For the press"
    first = positions[made.meeting.questions[0].id]
    assert first.part(PartKind.OWN_1).text.plain
    paper, brief, note, overview = (
        WordText(path.read_bytes()).readable() for path in made.documents
    )
    for said in (paper, brief, note):
        assert "we would prefer a regulation" in said
    own = first.part(PartKind.OWN_1).text.plain
    assert [own in said for said in (paper, brief, note, overview)] == [
        *(False, True, False, False)
    ]
    assert "Germany" in overview
    notes = desk.noting.of_meeting(made.meeting.id)
    assert [len(notes[question.id]) for question in made.meeting.questions] == [9, 4, 3]
    assert {note.author for told in notes.values() for note in told} == {
        "Invented for the demo"
    }
    assert "they leave it open" not in paper + brief + overview
    question = made.meeting.questions[0].id
    proposed = desk.reviewing.open_on(question, made.home)
    assert len(proposed) == 4
    assert {one.author for one in proposed} == {"Ana Prata", "Rui Teixo"}
    remarks = desk.commenting.on_question(question, made.home)
    assert [one.parent is not None for one in remarks] == [False, False, True]
    assert check_store(store) == ()


def test_demo_says_when_it_cannot_write(desk, tmp_path):
    place = tmp_path / "file"
    place.write_text("in the way")
    with pytest.raises(UnwritablePlace):
        demonstrate(desk, place)
