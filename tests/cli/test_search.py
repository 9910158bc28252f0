"""Everything is found from the command line too."""

import json

import pytest

from meetprep.app import open_desk
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain


@pytest.fixture
def search(meetprep, office):
    """Return what ``search`` says of the words."""
    with open_desk(office.store) as desk:
        text = from_plain("In Łódź the hubs were welcome.")
        desk.drafting.save_part(office.question, "PL", PartKind.RED_LINE, text, based_on=0)

    def run(*words):
        outcome = meetprep("search", *words, "--store", office.store)
        assert (outcome.code, outcome.err) == (0, "")
        return outcome.out

    return run


def test_position_is_found_with_its_place(search, office):
    (hit,) = json.loads(search("lodz", "hub", "--json"))
    assert [hit["text"][a:b] for a, b in hit["marks"]] == ["Łódź", "hub"]
    assert (hit["kind"], hit["delegation"], hit["part"]) == ("position", "PL", "red-line")
    assert hit["question"]["id"] == office.question
    assert hit["meeting"] == {"id": office.meeting.id, "name": office.meeting.name}
    assert hit["paper"] is None


def test_kinds_come_in_their_order(search, office):
    kinds = [hit["kind"] for hit in json.loads(search("return", "--json"))]
    assert kinds == sorted(
        kinds, key=["meeting", "question", "position", "note", "paper"].index
    )
    assert {"question", "paper"} <= set(kinds)


def test_hits_are_printed_for_people(search, office):
    place, text, question = search("pl:", "lodz").splitlines()
    assert place.startswith("Position, Poland, Red line, 1. ")
    assert text.strip() == "In Łódź the hubs were welcome."
    assert question.strip() == office.question


def test_nothing_found_is_said(search):
    assert search("qqq") == "Nothing was found.\n"
    assert json.loads(search("qqq", "--json")) == []
    assert search('"', "*", "NEAR(") == "Nothing was found.\n"


def test_index_is_made_anew_when_asked(search, office, meetprep):
    assert search("--rebuild") == "The search index was rebuilt.\n"
    assert "Łódź" in search("--rebuild", "lodz")
    assert meetprep("search", "--store", office.store).code == 2


def test_store_that_is_not_there_is_refused(meetprep, tmp_path):
    assert "no" in meetprep("search", "x", "--store", tmp_path / "no.store").refusal
    assert not (tmp_path / "no.store").exists()
