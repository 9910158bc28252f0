"""What may become a store, what is one, and what stays untouched."""

import os
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from meetprep.domain.errors import (
    StoreBusy,
    StoreDamaged,
    StoreForeign,
    StoreMissing,
    StoreTooNew,
    StoreUnwritable,
)
from meetprep.storage import driver
from meetprep.storage.database import Database
from tests.storage.raw import die_writing, error_of_another_writer, prints, program, run


@pytest.fixture
def open_folder():
    """A folder that every user of the machine can reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@contextmanager
def without_privileges():
    """Give up the right to write everywhere, where the tests have it."""
    privileged = os.name == "posix" and os.geteuid() == 0
    if privileged:
        os.seteuid(65534)
    try:
        yield
    finally:
        if privileged:
            os.seteuid(0)


def refused(path, error, **options):
    before = prints(path.parent)
    with pytest.raises(error) as caught:
        Database(path, busy_timeout_ms=50, **options)
    assert prints(path.parent) == before
    return caught.value


def test_missing_store_is_made_only_on_request(path):
    refused(path, StoreMissing, create=False)
    Database(path).close()
    Database(path, create=False).close()


def test_empty_file_becomes_a_store_only_on_request(path):
    path.touch()
    refused(path, StoreForeign, create=False)
    Database(path).close()
    assert run(path, "SELECT count(*) FROM delegation") == [(40,)]


def test_new_store_is_safe_signed_and_nobody_elses_business(path):
    with closing(Database(path)) as database, database._engine.connect() as connection:
        said = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode", "synchronous", "foreign_keys", "secure_delete", "page_size",
                "trusted_schema", "cell_size_check", "temp_store", "application_id",
            )
        }  # fmt: skip
    assert list(said.values()) == ["truncate", 3, 1, 1, 16384, 0, 1, 2, 0x4D505250]
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [
        b"x",
        b"To do: buy milk\n" * 4,
        b"%PDF-1.7\n" * 999,
        b"\0" * 40000,
        b"SQLite format 3\0" * 99,
    ],
    ids=["one byte", "text", "pdf", "zeros", "half a signature"],
)
def test_file_that_is_no_database_stays_as_it_is(path, content):
    path.write_bytes(content)
    refused(path, (StoreForeign, StoreDamaged))


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_database_of_another_program_stays_as_it_is(path, mode):
    run(path, f"PRAGMA journal_mode={mode}", "CREATE TABLE song (a)", "PRAGMA user_version=7")
    refused(path, StoreForeign)
    run(path, "PRAGMA application_id = 77")
    refused(path, StoreForeign)


def test_database_of_another_program_that_was_killed_is_left_to_that_program(path):
    run(path, "CREATE TABLE delegation (a)")
    die_writing(path)
    refused(path, StoreForeign)


def test_database_without_tables_is_not_taken_over(path):
    run(path, "CREATE TABLE song (a)", "DROP TABLE song")
    refused(path, StoreForeign)


def test_store_of_a_later_version_stays_as_it_is(made):
    run(made, "UPDATE alembic_version SET version_num = '9999'")
    refused(made, StoreTooNew)


def test_store_that_does_not_say_its_version_is_damaged(made):
    run(made, "DELETE FROM alembic_version")
    refused(made, StoreDamaged)


@pytest.mark.parametrize("size", [60, 700, 16384, 100_000])
def test_truncated_store_is_damaged_and_stays_as_it_is(made, size):
    os.truncate(made, size)
    assert refused(made, StoreDamaged).reason


def test_folder_in_place_of_a_store_is_said(path):
    path.mkdir()
    refused(path, StoreUnwritable)


def test_folder_that_does_not_exist_is_said(tmp_path):
    with pytest.raises(StoreUnwritable):
        Database(tmp_path / "none" / "x.store")


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such rights")
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o666, 0o555), (0o444, 0o555)])
def test_read_only_file_or_folder_is_said(open_folder, file, folder):
    path = open_folder / "x.store"
    Database(path).close()
    path.with_name("x.store-journal").unlink()
    path.chmod(file)
    open_folder.chmod(folder)
    with without_privileges():
        assert refused(path, StoreUnwritable).reason


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such rights")
def test_read_only_folder_without_a_store_is_said(open_folder):
    open_folder.chmod(0o555)
    with without_privileges():
        assert refused(open_folder / "x.store", StoreUnwritable).reason


def test_store_that_another_program_writes_to_is_busy(made):
    holder = program(
        "import sys; from meetprep.storage import driver; from pathlib import Path\n"
        "c = driver.connect(Path(sys.argv[1])); c.execute('BEGIN EXCLUSIVE')\n"
        "print('held', flush=True); sys.stdin.read(1); import time; time.sleep(30)",
        made,
    )
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(StoreBusy):
        Database(made, busy_timeout_ms=50)
    holder.kill()
    holder.communicate()
    Database(made, busy_timeout_ms=50).close()


def test_opening_twice_keeps_the_locks_of_the_first(made):
    first = Database(made)
    with first.writing() as store:
        store.settings.put("a", "b")
        with pytest.raises(StoreBusy):
            Database(made, busy_timeout_ms=0)
        assert error_of_another_writer(made) == "SQLITE_BUSY"
    first.close()


def test_store_of_a_killed_writer_recovers(made):
    die_writing(made)
    with closing(Database(made)) as database, database.reading() as store:
        assert len(store.delegations.all()) == 40


def test_journal_that_is_not_honoured_is_said(made):
    with closing(driver.connect_new(made)) as other:
        other.execute("PRAGMA journal_mode = wal")
        other.execute("SELECT * FROM meeting")
        refused(made, (StoreBusy, StoreUnwritable))
