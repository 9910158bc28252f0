"""What other delegations say is noted, read and assessed."""

from dataclasses import replace
from datetime import date

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.contrast import Contrast, ContrastKind
from meetprep.domain.errors import NotFound
from meetprep.domain.note import UNSTORED, Confidence, Note, NoteSource
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.quick_note import quick_note
from meetprep.domain.richtext import from_plain
from tests.services.conftest import AUTHOR
from tests.support.builders import new_id

THURSDAY = date(2026, 10, 29)


def a_note(question, delegation="DE", text="Wants the choice left open.", **more):
    return Note(UNSTORED, question, delegation, text, **more)


def test_note_is_kept_under_an_id_of_its_own_and_told(desk, meeting, clock, published):
    first, second = (question.id for question in meeting.questions[:2])
    typed = a_note(
        first,
        text="  Scrutiny until March. ",
        stance=Stance.RESERVATION,
        source=NoteSource.BILATERAL,
        said_on=THURSDAY,
        confidence=Confidence.MEDIUM,
        tags=("returns", " Returns ", "north"),
    )
    note = desk.noting.add(typed)
    assert published == [Changed.NOTES]
    assert note == replace(
        typed,
        id=note.id,
        text="Scrutiny until March.",
        tags=("returns", "north"),
        author=AUTHOR,
        noted_at=clock.now,
        read_at=clock.now,
    )
    clock.advance(days=1)
    other = desk.noting.add(a_note(second, "FR"))
    assert desk.noting.of_meeting(meeting.id) == {first: (note,), second: (other,)}
    assert desk.noting.on_question(first) == (note,)
    assert desk.noting.of_delegation(meeting.id, "FR") == (other,)
    assert desk.overseeing.facts(meeting.id, "PT")[first].notes == 1


def test_newest_note_stands_first_by_the_day_on_which_it_was_said(desk, question, clock):
    undated = desk.noting.add(a_note(question))
    earlier = desk.noting.add(a_note(question, said_on=date(2026, 10, 1)))
    clock.advance(minutes=1)
    later = desk.noting.add(a_note(question, said_on=clock.now.date()))
    assert desk.noting.on_question(question) == (later, undated, earlier)


def test_what_we_think_of_a_note_is_kept_beside_what_it_says(desk, question, clock, published):
    note = desk.noting.add(a_note(question, "IT"))
    clock.advance(minutes=5)
    published.clear()
    desk.noting.assess(note.id, "Will move. ")
    desk.noting.tag(note.id, ["south", "south"])
    marked = Contrast(ContrastKind.SUBSTANCE, "Legal form")
    desk.noting.contrast(note.id, [marked, Contrast(ContrastKind.SILENT, " ")])
    assert published == [Changed.NOTES] * 3
    kept = replace(note, assessment="Will move.", tags=("south",), contrasts=(marked,))
    assert desk.noting.on_question(question) == (kept,)
    assert marked.kind.is_apart
    corrected = replace(kept, delegation="ES", stance=Stance.OPPOSE, author="x", noted_at=None)
    assert desk.noting.change(corrected) == replace(kept, delegation="ES", stance=Stance.OPPOSE)


def test_note_is_marked_as_read_and_unread(desk, meeting, question):
    notes = [desk.noting.add(a_note(question, code)) for code in ("DE", "FR")]
    desk.noting.mark_read([note.id for note in notes], read=False)
    assert not any(note.is_read for note in desk.noting.on_question(question))
    assert desk.overseeing.facts(meeting.id, "PT")[question].unread == 2
    desk.noting.mark_read([notes[0].id])
    assert desk.overseeing.facts(meeting.id, "PT")[question].unread == 1


def test_deleted_note_is_nowhere_until_it_is_brought_back(desk, meeting, question):
    note = desk.noting.add(a_note(question, text="Zanzibar is a pilot.", tags=("kestrel",)))

    def found(word):
        desk.searching.keep_all()
        return [hit.place.delegation for hit in desk.searching.search(word).hits]

    assert found("zanzibar") == found("kestrel") == ["DE"]
    desk.noting.delete(note.id)
    assert desk.noting.of_meeting(meeting.id) == {}
    assert found("zanzibar") == []
    with pytest.raises(NotFound):
        desk.noting.assess(note.id, "?")
    desk.noting.bring_back(note.id)
    assert desk.noting.on_question(question) == (note,)


def test_note_on_nothing_or_of_nobody_is_refused(desk, question, published):
    for refused in (a_note(new_id()), a_note(question, "XX")):
        with pytest.raises(NotFound):
            desk.noting.add(refused)
    note = desk.noting.add(a_note(question))
    with pytest.raises(NotFound):
        desk.noting.change(replace(note, delegation="XX"))
    with pytest.raises(NotFound):
        desk.noting.save_file(note.id, None)
    assert desk.noting.on_question(question) == (note,)


def test_notes_leave_our_position_as_it_was(desk, meeting, question):
    ours = from_plain("We support the regulation.")
    desk.drafting.save_part(question, "PT", PartKind.KEY_MESSAGE, ours, based_on=0)
    before = desk.drafting.positions(meeting.id, "PT")
    desk.noting.add(a_note(question, "PT", "We oppose.", stance=Stance.OPPOSE))
    assert desk.drafting.positions(meeting.id, "PT") == before


def test_quick_notes_name_delegations_in_any_language(desk):
    words = desk.noting.quick_words()
    for typed in ("de ? x", "Allemagne réservation x", "Niemcy: zastrzeżenie, x"):
        note = quick_note(typed, words)
        assert (note.delegations, note.text[-1]) == (("DE",), "x")


def test_notes_of_one_line_are_kept_together_or_not_at_all(desk, question):
    lost = a_note(question, "XX")
    with pytest.raises(NotFound):
        desk.noting.add_all([replace(lost, delegation="DE"), lost])
    assert desk.noting.on_question(question) == ()
