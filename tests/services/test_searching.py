"""Search finds what the services keep, and mends its index by itself."""

from datetime import date

import pytest

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from meetprep.domain.searching import Filters, HitKind
from tests.storage.raw import run
from tests.support.builders import a_meeting, a_question, a_session


@pytest.fixture
def save(desk):
    """Save a text as one part of a position."""

    def saved(question, text, delegation="PT", kind=PartKind.RED_LINE):
        based_on = desk.drafting.position(question, delegation).part(kind).revision
        desk.drafting.save_part(question, delegation, kind, from_plain(text), based_on=based_on)

    return saved


def texts(desk, typed, filters=None):
    return [hit.passage.text for hit in desk.searching.search(typed, filters).hits]


def test_everything_is_read_step_by_step(desk, question, save):
    save(question, "Hubs in Łódź.")
    assert desk.searching.search("lodz").waiting
    left = [desk.searching.keep(5) for _ in range(3)]
    assert left == sorted(left, reverse=True)
    desk.searching.keep_all()
    assert desk.searching.search("lodz").waiting == 0
    assert texts(desk, "lodz") == ["Hubs in Łódź."]


def test_change_waits_until_it_is_read(desk, question, save):
    desk.searching.keep_all()
    save(question, "Zanzibar.")
    found = desk.searching.search("zanzibar")
    assert (found.hits, found.waiting) == ((), 1)
    assert desk.searching.keep() == 0
    assert texts(desk, "zanzibar") == ["Zanzibar."]


def test_names_with_a_colon_narrow_the_search(desk, meeting, question, save):
    save(question, "Hub one.", "PT")
    save(question, "Hub two.", "DE", PartKind.KEY_MESSAGE)
    desk.searching.keep_all()
    assert texts(desk, "de: hub") == ["Hub two."]
    assert texts(desk, "red-line: hub") == ["Hub one."]
    assert set(texts(desk, "positions: hub")) == {"Hub one.", "Hub two."}
    assert texts(desk, f"{meeting.place}: pt: hub") == ["Hub one."]
    only = Filters(kinds=frozenset({HitKind.POSITION}), delegations=frozenset({"PT"}))
    assert texts(desk, "hub", only) == ["Hub one."]


def test_damaged_index_is_mended_without_a_word(desk, database, question, save):
    save(question, "Zanzibar.")
    desk.searching.keep_all()
    run(database.path, "DELETE FROM search_words_position_data WHERE id > 10")
    found = desk.searching.search("zanzibar")
    assert found.hits == ()
    assert found.waiting
    desk.searching.keep_all()
    assert texts(desk, "zanzibar") == ["Zanzibar."]


def test_what_we_said_before_is_found_by_the_words_of_a_question(
    desk, database, clock, question, save
):
    asked = desk.meetings.of_question(question)[1].ask
    before = a_meeting(
        "Before",
        sessions=(a_session(questions=(a_question(ask=asked),)),),
        start=date(2024, 12, 12),
        end=None,
    )
    with database.writing() as store:
        store.meetings.add(before)
    save(before.questions[0].id, f"Our answer: {asked}")
    save(question, f"Our answer now: {asked}")
    save(before.questions[0].id, f"Theirs: {asked}", "DE")
    desk.searching.keep_all()
    (earlier,) = desk.searching.said_before(question, "PT")
    assert earlier.hit.place.meeting_name == "Before"
    assert earlier.hit.when == clock.now.date()
    assert not earlier.changed
    clock.advance(minutes=1)
    save(before.questions[0].id, f"Our other answer: {asked}")
    desk.searching.keep_all()
    (earlier,) = desk.searching.said_before(question, "PT")
    assert (earlier.revision, earlier.changed) == (2, True)
