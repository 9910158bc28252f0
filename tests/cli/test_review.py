"""A copy for review goes out and comes back from the command line; all texts are invented."""

import json

from meetprep.app import open_desk
from meetprep.domain.position import PartKind
from tests.support.returned_files import WordCopy, drafted, inserted, run


def test_what_was_chosen_goes_out_and_its_changes_come_back(meetprep, office):
    with open_desk(office.store) as desk:
        first, second = drafted(desk, office.meeting)
    copy, store = office.folder / "copy.docx", ("--store", office.store)
    chosen = ("--question", first[:8], "--part", "line-to-take")
    asked = ("--meeting", office.meeting.id, "--delegation", "PT", "--out", copy)
    outcome = meetprep("export", "review", *asked, *chosen, *store, "--json")
    (question,) = json.loads(outcome.out)["questions"]
    assert (question["question"], question["parts"]) == (first, ["line-to-take"])
    body = WordCopy(copy).body
    assert "support the target" in body
    assert "two points" not in body
    assert "Figures" not in body
    back = WordCopy(copy).put("realistic", run("realistic") + inserted(run(" today")))
    back = back.save(office.folder / "back.docx")
    looked = meetprep("receive", back, *store, "--look")
    kept = meetprep("receive", back, *store)
    assert kept.out == looked.out
    assert "back.docx: review copy of PT, 1 suggestion, 0 comments" in kept.out
    (again,) = json.loads(meetprep("receive", back, *store, "--json").out)
    assert (again["questions"], again["known"], again["unplaced"]) == ([], 1, [])
    # What we make of it goes back as tracked changes, to whoever sent it.
    back = ("export", "review", *asked, *chosen, *store, "--against")
    assert meetprep(*back, "ann reed").code == 0
    assert "<w:del " in WordCopy(copy).body
    assert meetprep(*back, "An Reed").refusal == "The store holds no reviewer “An Reed”."
    with open_desk(office.store) as desk:
        (one,) = desk.reviewing.open_on(first, "PT")
        assert (one.part, one.replacement.plain) == (PartKind.LINE_TO_TAKE, " today")
        assert desk.reviewing.open_on(second, "PT") == ()
