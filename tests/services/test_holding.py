"""What files seem to say waits in the store until it is confirmed or put away; all invented."""

from dataclasses import replace

import pytest

from meetprep.domain.deception import Deception, DeceptionKind, DeceptionPlace
from meetprep.domain.note import Confidence, NoteSource
from meetprep.domain.paper import PaperWarning, SourceText, WarningCode
from meetprep.domain.position import Stance

NOTE = "Position of {}\n\nQuestion 1: We support it.\n\nQuestion 2: We reject it.\n"


@pytest.fixture
def looked(desk, meeting, tmp_path):
    """What two files seem to say, both with a doubt and with a sign that misleads."""
    for name in ("Malta", "Austria"):
        (tmp_path / f"{name}.txt").write_text(NOTE.format(name), encoding="utf-8")
    found = desk.taking_in.look([tmp_path / "Malta.txt", tmp_path / "Austria.txt"])
    doubt = PaperWarning(WarningCode.HIDDEN_TEXT, paragraph=2, detail="odd")
    sign = Deception(DeceptionKind.INVISIBLE, DeceptionPlace.TEXT, "a⟨U+200B⟩b")
    return tuple(
        replace(one, warnings=(doubt,), deceptions=(sign,), others=("BE",), unplaced=("More.",))
        for one in found
    )


def waiting(desk):
    return desk.taking_in.compare_all(desk.holding.waiting())


def test_what_waits_comes_back_as_it_was_corrected_in_its_order(desk, looked):
    desk.holding.hold(looked)
    entry = replace(looked[0].entries[0], stance=Stance.OPPOSE, text="Said otherwise.")
    corrected = replace(
        looked[0], entries=(entry,), delegation="", source=NoteSource.BILATERAL, unplaced=()
    )
    desk.holding.hold([corrected])
    assert waiting(desk) == tuple(
        replace(one, paper=SourceText(())) for one in (corrected, looked[1])
    )


def test_confirming_or_putting_away_ends_the_waiting(desk, looked):
    desk.holding.hold(looked)
    desk.taking_in.confirm(looked[0])
    assert [one.delegation for one in waiting(desk)] == ["AT"]
    notes = desk.noting.on_question(looked[0].entries[0].question)
    assert [note.delegation for note in notes] == ["MT"]
    desk.holding.hold(looked)
    assert [one.is_known for one in waiting(desk)] == [False, True]
    desk.holding.let_go(looked)
    assert waiting(desk) == ()


def test_held_content_is_what_a_confirmed_note_keeps(desk, looked, tmp_path):
    desk.holding.hold(looked)
    (first, _) = desk.taking_in.confirm(waiting(desk)[0])
    desk.noting.save_file(first.id, tmp_path / "saved.txt")
    assert (tmp_path / "saved.txt").read_bytes() == (tmp_path / "Malta.txt").read_bytes()


def test_answers_to_what_nobody_asks_any_more_wait_without_a_question(desk, looked, meeting):
    desk.holding.hold(looked[:1])
    first = looked[0].entries[0]
    desk.arranging.delete_question(first.question)
    (held,) = waiting(desk)
    assert [entry.question for entry in held.entries] == [looked[0].entries[1].question]
    assert held.unplaced == ("More.", first.text)
    desk.arranging.delete_meeting(meeting.id)
    (held,) = waiting(desk)
    assert (held.meeting, held.meeting_certainty, held.entries) == (None, Confidence.LOW, ())
    assert len(held.unplaced) == 3
