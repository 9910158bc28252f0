"""Transactions: whole or not at all, and silent about what a position says."""

import resource
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from sqlalchemy import text

from meetprep.domain.errors import EditConflict, StoreBusy, StoreDamaged, StoreUnwritable
from meetprep.domain.position import PartKind
from meetprep.storage.database import Database
from tests.storage.raw import program, run
from tests.support.builders import CONTENT, a_meeting, a_paper, a_revision

SECRET = "We could live with 40 %"

WRITER = """
import sys
from pathlib import Path
from meetprep.storage.database import Database
from tests.support.builders import a_revision

database = Database(Path(sys.argv[1]))
with database.reading() as store:
    question = store.meetings.all()[0].questions[0].id
    number = store.positions.get(question, "DE").parts[1].revision
while True:
    number += 1
    with database.writing() as store:
        store.positions.add_part_revision(question, "DE", a_revision(f"Text {number}", number))
    print(number, flush=True)
"""


def test_block_that_raises_changes_nothing(database, meeting):
    def half():
        with database.writing() as store:
            store.settings.put("a", "b")
            store.meetings.add(a_meeting())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    with database.reading() as store:
        assert store.settings.get("a") is None
        assert store.meetings.all() == (meeting,)


def test_conflict_changes_nothing_else_in_its_block(database, question):
    def save(value):
        with database.writing() as store:
            store.settings.put("a", value)
            store.positions.add_part_revision(question, "DE", a_revision())

    save("first")
    with pytest.raises(EditConflict):
        save("second")
    with database.reading() as store:
        assert store.settings.get("a") == "first"


def test_second_writer_is_told_that_the_store_is_busy(database):
    with database.writing() as first:
        first.settings.put("a", "b")
        with pytest.raises(StoreBusy), database.writing():
            pytest.fail("two writers at once")
    with database.reading() as store:
        assert store.settings.get("a") == "b"


def test_reader_sees_one_state_and_never_half_a_commit(database):
    def write():
        with database.writing() as store:
            store.settings.put("a", "b")

    with database.reading() as reader:
        assert reader.settings.get("a") is None
        with pytest.raises(StoreBusy):
            write()
        assert reader.settings.get("a") is None
    write()
    with database.reading() as reader:
        assert reader.settings.get("a") == "b"


def test_threads_share_the_store(path, question):
    database = Database(path)

    def write(kind):
        for number in range(1, 9):
            with database.writing() as store:
                revision = a_revision(number=number, kind=kind)
                store.positions.add_part_revision(question, "DE", revision)
            with database.reading() as store:
                assert store.positions.get(question, "DE").part(kind).revision == number

    with ThreadPoolExecutor() as threads:
        list(threads.map(write, list(PartKind)[:3]))
    with database.reading() as store:
        parts = store.positions.get(question, "DE").parts
    database.close()
    assert [part.revision for part in parts] == [8, 8, 8] + [0] * (len(PartKind) - 3)


def test_closed_store_can_be_opened_again(path, database):
    with database.writing() as store:
        store.settings.put("a", "b")
    database.close()
    with closing(Database(path, create=False)) as again, again.reading() as store:
        assert store.settings.get("a") == "b"


def test_full_disk_is_told_and_changes_nothing(path, database, meeting):
    content = bytes(5_000_000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, hard))
    try:
        with pytest.raises(StoreUnwritable), database.writing() as store:
            store.papers.add(a_paper(meeting.id, content), content)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with database.writing() as store:
        assert store.papers.of_meeting(meeting.id) == ()
        store.papers.add(a_paper(meeting.id), CONTENT)


def told(error):
    return "".join(traceback.format_exception(error)) + repr(error) + str(error)


def test_conflict_says_nothing_of_the_text(database, question):
    with database.writing() as store:
        store.positions.add_part_revision(question, "DE", a_revision(SECRET))
    with pytest.raises(EditConflict) as caught, database.writing() as store:
        store.positions.add_part_revision(question, "DE", a_revision(SECRET))
    assert SECRET not in told(caught.value)


def test_errors_of_the_driver_say_nothing_of_the_text(database):
    with pytest.raises(Exception, match="NOT NULL") as caught, database.writing() as store:
        store.settings._session.execute(
            text("INSERT INTO setting VALUES (:key, NULL)"), {"key": SECRET}
        )
    assert SECRET not in told(caught.value)


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE part_revision SET content = x'00'",
        "UPDATE part_revision SET content = substr(content, 9)",
        "UPDATE part_revision SET author = CAST(x'" + SECRET.encode().hex() + "ff' AS TEXT)",
    ],
)
def test_damaged_text_is_told_without_it(path, database, meeting, question, spoil):
    with database.writing() as store:
        store.positions.add_part_revision(question, "DE", a_revision(SECRET))
    database.close()
    run(path, spoil)
    with pytest.raises(StoreDamaged) as caught, database.reading() as store:
        store.positions.history(question, "DE", PartKind.LINE_TO_TAKE)
    assert SECRET not in told(caught.value)


def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(path, database, question):
    database.close()
    acknowledged = 0
    for lines in (1, 5, 2, 9, 3):
        writer = program(WRITER, path)
        for _ in range(lines):
            acknowledged = int(writer.stdout.readline())
        writer.kill()
        acknowledged = int(([acknowledged, *writer.communicate()[0].split()])[-1])
        with closing(Database(path)) as opened, opened.reading() as store:
            history = store.positions.history(question, "DE", PartKind.LINE_TO_TAKE)
        assert [r.text.plain for r in history][::-1][:acknowledged] == [
            f"Text {n}" for n in range(1, acknowledged + 1)
        ]


def test_store_that_vanishes_under_the_program_is_told(path, database):
    database.close()
    path.unlink()
    with pytest.raises(StoreUnwritable), database.reading() as store:
        store.meetings.all()
    assert not path.exists()
