"""What was written is found; what was deleted is not, and its words leave the file."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from meetprep.domain.errors import StoreDamaged
from meetprep.domain.position import PartKind
from meetprep.domain.searching import Filters, HitKind, parse
from meetprep.storage import driver
from meetprep.storage.checking import check
from meetprep.storage.database import Database
from tests.storage.raw import program, run
from tests.support.builders import (
    MOMENT,
    a_meeting,
    a_paper,
    a_question,
    a_revision,
    a_session,
    new_id,
)


def keep(database):
    with database.writing() as store:
        if not store.search.is_current:
            store.search.rebuild()
        while store.search.keep(50):
            pass


def save(database, question, text, *, delegation="PT", kind=PartKind.KEY_MESSAGE, number=1):
    with database.writing() as store:
        revision = a_revision(text, number=number, kind=kind)
        store.positions.add_part_revision(question, delegation, revision)


def hits(database, typed, filters=None, most=12):
    query = replace(parse(typed), filters=filters or Filters())
    with database.searching() as finding:
        return finding.find(query, most).hits


def found(database, typed, filters=None):
    return [
        (hit.kind.value, [hit.passage.text[a:b] for a, b in hit.passage.marks])
        for hit in hits(database, typed, filters)
    ]


def delete(database, meeting):
    with database.writing() as store:
        store.meetings.delete(meeting, MOMENT)


@pytest.fixture
def indexed(database):
    keep(database)
    return database


def test_position_is_found_with_its_place(indexed, meeting, question):
    save(indexed, question, "Return hubs near Łódź need a legal basis.")
    keep(indexed)
    (hit,) = hits(indexed, "LODZ hub")
    assert [hit.passage.text[a:b] for a, b in hit.passage.marks] == ["hub", "Łódź"]
    assert (hit.place.meeting, hit.place.question) == (meeting.id, question)
    assert (hit.place.delegation, hit.place.part) == ("PT", PartKind.KEY_MESSAGE)
    assert hit.place.meeting_name == meeting.name


def test_everything_is_found_by_its_kind(indexed, meeting, question):
    save(indexed, question, "The target is met.")
    with indexed.writing() as store:
        store.papers.add(a_paper(meeting.id, title="Target paper"), b"file")
    run(
        indexed.path,
        "INSERT INTO note (id, question_id, delegation_code, text, stance, source, assessment, "
        f"author, noted_at) VALUES ('{new_id()}', '{question}', 'FR', 'Against the target', "
        "'oppose', 'press', 'Soft', 'me', '2026-11-02 09:30:15.000000')",
    )
    keep(indexed)
    kinds = [hit.kind for hit in hits(indexed, "target")]
    assert set(kinds) == {HitKind.QUESTION, HitKind.POSITION, HitKind.NOTE, HitKind.PAPER}
    assert [hit.place.delegation for hit in hits(indexed, "soft")] == ["FR"]
    assert [hit.kind for hit in hits(indexed, "nicosia session 2")] == [HitKind.MEETING]
    (paragraph,) = hits(indexed, "two notes łódź")
    assert (paragraph.kind, paragraph.place.paragraph) == (HitKind.PAPER, 2)


def test_footnotes_are_searched(indexed, question):
    from meetprep.domain.position import PartRevision
    from meetprep.domain.richtext import Block, Note, NoteMark, RichText, Run

    note = Note("a", (Run("COM(2024) 570 final"),))
    text = RichText((Block((Run("As proposed"), NoteMark("a"))),), (note,))
    with indexed.writing() as store:
        revision = PartRevision(PartKind.RATIONALE, 1, text, MOMENT, "me")
        store.positions.add_part_revision(question, "PT", revision)
    keep(indexed)
    assert found(indexed, "COM/2024/570") == [("position", ["COM(2024) 570"])]


def test_newest_text_alone_is_found(indexed, question):
    save(indexed, question, "Zanzibar is far.")
    keep(indexed)
    save(indexed, question, "Madagascar is far.", number=2)
    assert found(indexed, "zanzibar") == []  # even before the index was read anew
    keep(indexed)
    assert found(indexed, "zanzibar") == []
    assert found(indexed, "madagascar") == [("position", ["Madagascar"])]


def test_newest_comes_first_and_whole_words_before_beginnings(indexed, meeting):
    for number, (question, text) in enumerate(
        zip(
            meeting.questions,
            ["hub one", "hub two", "hubs three", "a hub that is a return"],
            strict=True,
        )
    ):
        save(indexed, question.id, text, number=1, delegation="PT" if number else "PL")
    keep(indexed)
    texts = [hit.passage.text for hit in hits(indexed, "hub")]
    assert texts == ["a hub that is a return", "hub two", "hub one", "hubs three"]
    assert len(hits(indexed, "hub", most=2)) == 2
    assert [h.passage.text for h in hits(indexed, "hub tw")] == ["hub two"]


def test_filters_leave_out_the_rest(indexed, meeting, question):
    save(indexed, question, "hub", delegation="PT")
    save(indexed, question, "hub", delegation="DE", kind=PartKind.RED_LINE)
    with indexed.writing() as store:
        other = a_meeting("Hub council")
        store.meetings.add(other)
    keep(indexed)

    def told(**filters):
        asked = Filters(**{name: frozenset({value}) for name, value in filters.items()})
        return [(h.kind.value, h.place.delegation) for h in hits(indexed, "hub", asked)]

    assert told(delegations="DE") == [("position", "DE")]
    assert told(parts=PartKind.KEY_MESSAGE) == [("position", "PT")]
    assert told(meetings=other.id) == [("meeting", None)]
    assert told(kinds=HitKind.NOTE) == []
    alone = Filters(kinds=frozenset({HitKind.MEETING}))
    assert len(hits(indexed, "", alone)) == 2


def test_deleted_meeting_is_not_found_and_comes_back_when_restored(indexed, meeting, question):
    save(indexed, question, "Zanzibar is far.")
    keep(indexed)
    delete(indexed, meeting.id)
    assert found(indexed, "zanzibar") == []
    keep(indexed)
    assert found(indexed, "nicosia") == found(indexed, "point") == []
    assert run(indexed.path, "SELECT count(*) FROM search_entry") == [(0,)]
    run(indexed.path, "UPDATE meeting SET deleted_at = NULL")
    keep(indexed)
    assert found(indexed, "zanzibar") == [("position", ["Zanzibar"])]


def test_deleted_session_is_not_found_and_comes_back_when_restored(indexed, meeting, question):
    save(indexed, question, "Zanzibar is far.")
    keep(indexed)
    session = meeting.sessions[0]
    run(indexed.path, f"UPDATE session SET deleted_at = '2025-01-01' WHERE id = '{session.id}'")
    asked = hits(indexed, meeting.questions[0].ask)
    assert [hit.place.question for hit in asked] == [meeting.sessions[1].questions[0].id]
    assert found(indexed, "zanzibar") == []
    assert not any(session.title in hit.passage.text for hit in hits(indexed, "nicosia"))
    keep(indexed)
    kinds = run(indexed.path, "SELECT kind, count(*) FROM search_entry GROUP BY kind")
    assert kinds == [("meeting", 1), ("question", 2)]
    run(indexed.path, "UPDATE session SET deleted_at = NULL")
    keep(indexed)
    assert found(indexed, "zanzibar") == [("position", ["Zanzibar"])]
    assert session.title in hits(indexed, "nicosia")[0].passage.text


def test_deleted_words_leave_the_file(indexed, question):
    save(indexed, question, "Xylophonic secrets.")
    keep(indexed)
    assert b"xylophonic" in indexed.path.read_bytes()
    with closing(driver.connect(indexed.path)) as connection:
        connection.execute("DELETE FROM part_revision")
    keep(indexed)
    indexed.close()
    assert b"xylophonic" not in indexed.path.read_bytes().lower()


def test_renamed_question_is_found_by_its_new_name(indexed, question):
    with indexed.writing() as store:
        store.questions.rename(question, "Straßenbau")
    keep(indexed)
    assert found(indexed, "strassen") == [("question", ["Straßen"])]


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TABLE search_entry",
        "DROP TABLE search_words_note",
        "DROP TRIGGER search_meeting_insert",
        "DROP TABLE search_due",
    ],
)
def test_index_that_lacks_something_is_made_anew(indexed, question, damage):
    save(indexed, question, "Zanzibar is far.")
    run(indexed.path, damage)
    with indexed.reading() as store:
        assert not store.search.is_current
    keep(indexed)
    assert found(indexed, "zanzibar") == [("position", ["Zanzibar"])]


def test_damaged_index_is_told_apart_and_made_anew(indexed, question):
    save(indexed, question, "Zanzibar is far.")
    keep(indexed)
    run(indexed.path, "DELETE FROM search_words_position_data WHERE id > 10")
    with pytest.raises(StoreDamaged):
        hits(indexed, "zanzibar")
    with indexed.writing() as store:
        store.search.rebuild()
    keep(indexed)
    assert found(indexed, "zanzibar") == [("position", ["Zanzibar"])]
    assert check(indexed.path) == ()


def test_store_with_an_index_is_whole_and_can_be_copied(indexed, meeting, question, tmp_path):
    save(indexed, question, "Zanzibar is far.")
    keep(indexed)
    assert check(indexed.path) == ()
    copy = tmp_path / "copy.store"
    with (
        closing(driver.connect_new(copy)) as target,
        closing(driver.connect_reading(indexed.path)) as source,
    ):
        source.backup(target)
    with closing(Database(copy)) as copied:
        assert found(copied, "zanzibar") == [("position", ["Zanzibar"])]
        save(copied, question, "Now in the copy.", number=2)
        keep(copied)
        assert found(copied, "copy") == [("position", ["copy"])]


DIE_KEEPING = """
import os, sys, threading, time
from pathlib import Path
from meetprep.storage.database import Database

database = Database(Path(sys.argv[1]))
with database.writing() as store:
    store.search.rebuild()
    store.search.keep(3)
if sys.argv[2] == "within":
    with database.writing() as store:
        store.search._connection.exec_driver_sql("PRAGMA cache_spill = 1")
        store.search.keep(2)
        os.kill(os.getpid(), 9)
os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("when", ["within", "between"])
def test_killed_rebuild_leaves_a_store_that_works(database, meeting, question, when):
    save(database, question, "Zanzibar is far.")
    program(DIE_KEEPING, database.path, when).communicate()
    assert len(hits(database, "zanzibar")) <= 1
    keep(database)
    assert found(database, "zanzibar") == [("position", ["Zanzibar"])]
    assert check(database.path) == ()


def test_nothing_typed_is_an_error_of_the_index(indexed, question):
    save(indexed, question, "NEAR the AND of it")
    keep(indexed)
    for typed in ('NEAR( AND "', "a OR", "*", '"', "words:near", "-of", "^a", "{x}", "near/2"):
        hits(indexed, typed)
    assert found(indexed, "near AND") == [("position", ["NEAR", "AND"])]
    assert found(indexed, '"and of"') == [("position", ["AND of"])]


def test_earlier_words_on_a_like_question_are_found(indexed):
    asked = "How should return hubs in third countries be monitored?"
    now, then = (
        a_meeting(
            name,
            sessions=(a_session(questions=(a_question(ask=asked),)),),
            start=date(year, 1, 30),
            end=date(year, 1, 31),
        )
        for name, year in (("Now", 2027), ("Then", 2026))
    )
    with indexed.writing() as store:
        store.meetings.add(now)
        store.meetings.add(then)
    text = "Hubs in third countries need independent monitoring."
    save(indexed, then.questions[0].id, text)
    save(indexed, then.questions[0].id, text + " Always.", number=2)
    save(
        indexed, then.questions[0].id, "Visa policy is another matter.", kind=PartKind.RATIONALE
    )
    save(indexed, then.questions[0].id, text, delegation="DE")
    save(indexed, now.questions[0].id, text)
    keep(indexed)
    with indexed.searching() as finding:
        (earlier,) = finding.like(asked, "PT", but=now.id, most=5)
    assert earlier.hit.place.meeting_name == "Then"
    assert earlier.hit.passage.text.endswith("Always.")
    assert (earlier.revision, earlier.changed) == (2, True)


def test_paper_that_a_newer_version_replaced_is_not_found(indexed, meeting):
    old = a_paper(meeting.id, b"old", title="Zanzibar, first version")
    new = a_paper(meeting.id, b"new", title="Zanzibar, second version")
    with indexed.writing() as store:
        store.papers.add(old, b"old")
        store.papers.add(new, b"new")
    run(indexed.path, f"UPDATE paper SET replaces_id = '{old.id}' WHERE id = '{new.id}'")
    keep(indexed)
    (hit,) = hits(indexed, "zanzibar")
    assert hit.place.paper == new.id
