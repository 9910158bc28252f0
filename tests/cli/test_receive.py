"""What other delegations wrote is taken in from the command line; all texts are invented."""

import json

from meetprep.app import open_desk

SURE = "Position of Austria\n\nQuestion 1: We enter a scrutiny reservation.\n"
UNSURE = "Question 2: we cannot support this.\n"


def notes(office):
    with open_desk(office.store) as desk:
        kept = desk.noting.of_meeting(office.meeting.id)
        return [(note.delegation, note.text) for of_one in kept.values() for note in of_one]


def test_what_is_sure_is_kept_and_the_rest_is_said(meetprep, office):
    sure, unsure = office.file("a.txt", SURE), office.file("b\u202etxt.txt", UNSURE)
    gone = office.folder / "gone.txt"
    outcome = meetprep("receive", sure, unsure, gone, "--store", office.store)
    assert outcome.code == 1
    assert "gone.txt" in outcome.err
    assert "a.txt: AT (sure), 1 note kept" in outcome.out
    assert "Question 1. (sure): Reservation (sure): We enter" in outcome.out
    assert "b⟨U+202E⟩txt.txt: delegation not known, nothing kept" in outcome.out
    assert "\u202e" not in outcome.out
    assert notes(office) == [("AT", "We enter a scrutiny reservation.")]
    again = meetprep("receive", sure, "--store", office.store)
    assert (again.code, "known already" in again.out) == (0, True)
    assert len(notes(office)) == 1


def test_json_says_all_of_it_and_the_user_may_say_whose_it_is(meetprep, office):
    file = office.file("b.txt", UNSURE)
    told = "receive", file, "--store", office.store, "--json"
    (looked,) = json.loads(meetprep(*told, "--look").out)
    assert (looked["delegation"], looked["answers"][0]["note"]) == (None, None)
    assert notes(office) == []
    (kept,) = json.loads(
        meetprep(*told, "--delegation", "NL", "--meeting", office.meeting.id).out
    )
    (answer,) = kept["answers"]
    assert (kept["delegation"], kept["delegation_is"]) == ("NL", "sure")
    assert (answer["stance"], answer["stance_is"]) == ("oppose", "sure")
    assert answer["note"]
    assert notes(office) == [("NL", "we cannot support this.")]


def test_file_that_misleads_the_eye_is_kept_only_when_asked(meetprep, office):
    file = office.file("a\u202etxt.txt", SURE)
    assert "nothing kept" in meetprep("receive", file, "--store", office.store).out
    assert notes(office) == []
    assert "1 note kept" in meetprep("receive", file, "--store", office.store, "--all").out
