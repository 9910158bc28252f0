"""The room can be read from the command line, with the arithmetic of a vote."""

import json

import pytest

from meetprep.app import open_desk
from meetprep.domain.note import UNSTORED, Note
from meetprep.domain.position import Stance


@pytest.fixture
def heard(office):
    """The store after all but seven said yes to the first question."""
    doubts = {"DE": Stance.RESERVATION, "ES": Stance.NEUTRAL, "NL": Stance.RESERVATION}
    doubts |= {"IE": Stance.NEUTRAL, "LU": Stance.RESERVATION, "HU": Stance.OPPOSE}
    with open_desk(office.store) as desk:
        desk.meetings.choose_home("PT")
        desk.drafting.set_stance(office.question, "PT", Stance.CONDITIONS, based_on=0)
        doubtful = {"PT", "SK", *doubts}
        for code in desk.rooms.population().weights.keys() - doubtful:
            desk.noting.add(Note(UNSTORED, office.question, code, "Yes.", Stance.SUPPORT))
        for code, stance in doubts.items():
            desk.noting.add(Note(UNSTORED, office.question, code, "", stance))
    return office


def test_matrix_is_printed_for_machines_and_people(meetprep, heard):
    place = ("matrix", "--store", heard.store, "--meeting", heard.meeting.id)
    told = json.loads(meetprep(*place, "--json").out)
    assert (told["votes"], told["population"]) == (False, {"year": 2025, "union": 451_028_881})
    first = told["questions"][0]
    assert first["id"] == heard.question
    assert first["stances"]["PT"]["source"] == "position"
    assert first["stances"]["FR"]["stance"] == "support"
    assert first["stances"]["FR"]["gist"] == "Yes."
    assert "SK" not in first["stances"]
    vote = first["vote"]
    assert (vote["members"], vote["population"], vote["outcome"]) == (20, 62.05, "no majority")
    assert vote["blocking_minority"]
    assert vote["would_complete"][:4] == [["DE"], ["ES"], ["NL"], ["HU", "SK"]]
    strict = json.loads(
        meetprep(*place, "--json", "--conditions-are-no", "--otherwise", "--without", "dk").out
    )["questions"][0]["vote"]
    assert (strict["members"], strict["members_needed"]) == (18, 19)
    assert (strict["blocking_minority"], strict["blocking_members_needed"]) == (None, None)
    lines = meetprep(*place).out.splitlines()
    assert "Informal meetings vote on nothing; this is arithmetic." in lines
    assert "    HU   Oppose  (said" not in lines
    assert any(line.startswith("    FR   Support  Yes.  (paper, ") for line in lines)
    assert "Would complete it: DE; ES; NL; HU and SK; HU and IE" in " ".join(lines)


def test_figures_are_replaced_and_bad_ones_refused_in_one_sentence(meetprep, office):
    with open_desk(office.store) as desk:
        codes = desk.rooms.population().weights
    sound = "year,2031\nmember,inhabitants\n" + "".join(f"{code},7\n" for code in codes)
    place = ("--store", office.store)
    new = office.file("new.csv", sound)
    assert meetprep("population", "set", new, *place).out == "Population figures of 2031\n"
    bad = office.file("bad.csv", sound.replace("MT,7\n", ""))
    refusal = meetprep("population", "set", bad, *place).refusal
    assert refusal == "“bad.csv” holds no population figures: MT is wrong or missing."
    assert meetprep("population", "remove", *place).out == "Population figures of 2025\n"
    assert meetprep("population", "set", *place).code == 2
