"""Each kind of damage is found, and nothing is written in looking for it."""

import os
from contextlib import closing

import pytest

from meetprep.domain.damage import DamageKind
from meetprep.domain.errors import StoreForeign, StoreMissing, StoreTooNew
from meetprep.storage.checking import check
from meetprep.storage.database import Database
from tests.storage.raw import die_writing, error_of_another_writer, prints, run
from tests.support.builders import CONTENT, MOMENT, a_meeting, a_paper, a_revision

SECRET = "We could live with 40 %"


@pytest.fixture
def whole(made):
    """A closed store with a paper, texts, stances and nothing wrong."""
    meeting = a_meeting(questions=3)
    question = meeting.questions[0].id
    with closing(Database(made)) as database, database.writing() as store:
        store.meetings.add(meeting)
        store.papers.add(a_paper(meeting.id), CONTENT)
        for number in range(1, 56):
            revision = a_revision(f"{SECRET}, {number}", number)
            store.positions.add_part_revision(question, "DE", revision)
        for number in (1, 2):
            store.positions.add_stance_revision(
                question, "DE", number=number, stance="oppose", saved_at=MOMENT, author="A"
            )
    return made


def found(path):
    before = prints(path.parent)
    damages = check(path)
    assert prints(path.parent) == before
    assert SECRET not in str(damages)
    return damages


def test_whole_store_has_no_damage(whole):
    assert found(whole) == ()


def test_open_store_can_be_checked_without_losing_its_lock(whole):
    with closing(Database(whole)) as database, database.writing() as store:
        store.settings.put("a", "b")
        assert check(whole) == ()
        assert error_of_another_writer(whole) == "SQLITE_BUSY"


@pytest.mark.parametrize(
    ("spoil", "kind", "count"),
    [
        ("PRAGMA application_id = 5", DamageKind.SIGNATURE, 1),
        ("DELETE FROM paper", DamageKind.REFERENCE, None),
        ("DELETE FROM part_revision WHERE number = 3", DamageKind.REVISION_MISSING, 1),
        ("DELETE FROM part_revision WHERE number = 51", DamageKind.REVISION_UNREADABLE, 4),
        ("DELETE FROM stance_revision WHERE number = 1", DamageKind.REVISION_MISSING, 1),
        ("UPDATE part_revision SET content = 7", DamageKind.REVISION_UNREADABLE, 55),
        ("UPDATE paper_file SET content = x'00'", DamageKind.RECEIVED_FILE_CHANGED, 1),
        ("DELETE FROM paper_file", DamageKind.RECEIVED_FILE_MISSING, 1),
    ],
)
def test_each_kind_of_damage_is_found(whole, spoil, kind, count):
    run(whole, spoil)
    damages = [damage for damage in found(whole) if damage.kind is kind]
    assert damages if count is None else len(damages) == count


def test_row_that_breaks_a_rule_is_a_finding(whole):
    loosen = "UPDATE sqlite_schema SET sql = replace(sql, 'value TEXT NOT NULL', 'value TEXT')"
    restore = "UPDATE sqlite_schema SET sql = replace(sql, 'value TEXT', 'value TEXT NOT NULL')"
    unlock, relock = "PRAGMA writable_schema = ON", "PRAGMA writable_schema = RESET"
    run(whole, unlock, loosen, relock, f"INSERT INTO setting VALUES ('{SECRET}', NULL)")
    run(whole, unlock, restore, relock)
    assert [damage.kind for damage in found(whole)] == [DamageKind.FILE]


def test_damaged_pages_are_findings(whole):
    size = whole.stat().st_size
    with whole.open("r+b") as file:
        for place in range(16384 * 2, size, 16384 * 3):
            file.seek(place)
            file.write(os.urandom(64))
    assert {damage.kind for damage in found(whole)} >= {DamageKind.FILE}


@pytest.mark.parametrize("size", [100, 5000, 200_000])
def test_truncated_store_is_a_finding(whole, size):
    os.truncate(whole, size)
    assert [damage.kind for damage in found(whole)] == [DamageKind.FILE]


def test_store_without_a_version_is_a_finding(whole):
    run(whole, "DELETE FROM alembic_version")
    assert [damage.kind for damage in found(whole)] == [DamageKind.FILE]


def test_write_that_was_cut_off_is_a_finding_and_stays(whole):
    die_writing(whole)
    assert [damage.kind for damage in found(whole)] == [DamageKind.UNFINISHED_WRITE]
    Database(whole).close()
    assert found(whole) == ()


def test_what_is_no_store_of_ours_is_refused(path):
    with pytest.raises(StoreMissing):
        check(path)
    for content in (b"", b"%PDF-1.7\n" * 99):
        path.write_bytes(content)
        with pytest.raises(StoreForeign):
            check(path)
    path.unlink()
    run(path, "CREATE TABLE song (a)")
    with pytest.raises(StoreForeign):
        check(path)


def test_store_of_a_later_version_is_refused(whole):
    run(whole, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreTooNew):
        check(whole)
