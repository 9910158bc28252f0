"""The parts of a meeting, by commands alone."""

import json


def test_own_part_is_added_drafted_and_printed_under_its_name(meetprep, office):
    store = ("--store", office.store)
    where = (office.question, *store, "--delegation", "PL")
    added = meetprep("parts", office.meeting.id, *store, "--add", "For the press")
    assert added.out.endswith("own-1         For the press (Internal)\n")
    text = ("--part", "own-1", "--text-file", office.file("press.txt", "No comment."))
    assert meetprep("draft", *where, *text).out == "PL, own-1: revision 1\n"
    assert "For the press (Internal, revision 1)" in meetprep("show", *where).out


def test_hidden_part_is_said_and_its_text_is_kept(meetprep, office):
    store = ("--store", office.store)
    where = (office.question, *store, "--delegation", "PL")
    text = ("--part", "red-line", "--text-file", office.file("red.txt", "Never."))
    meetprep("draft", *where, *text)
    hidden = meetprep("parts", office.meeting.id, *store, "--hide", "red-line")
    assert "Red line (Internal, hidden)" in hidden.out
    assert "Red line (Internal, revision 1, hidden)\n    Never." in meetprep("show", *where).out
    shown = meetprep("parts", office.meeting.id, *store, "--show", "red-line")
    assert "hidden" not in shown.out


def test_own_part_that_the_meeting_has_not_is_refused(meetprep, office):
    where = (office.question, "--store", office.store, "--delegation", "PL")
    text = ("--part", "own-2", "--text-file", office.file("press.txt", "No comment."))
    assert "holds no part “own-2”" in meetprep("draft", *where, *text).refusal
    parts = json.loads(meetprep("show", *where, "--json").out)["parts"]
    assert "own-2" not in [part["part"] for part in parts]


def test_fifth_own_part_is_refused(meetprep, office):
    parts = ("parts", office.meeting.id, "--store", office.store)
    for _ in range(4):
        assert meetprep(*parts, "--add", "One more").code == 0
    assert "at most four parts" in meetprep(*parts, "--add", "One more").refusal
