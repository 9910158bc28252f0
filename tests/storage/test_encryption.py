"""An encrypted store gives nothing away, and is never lost between two passphrases."""

import os
import shutil
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from meetprep.domain.errors import (
    StoreBusy,
    StoreForeign,
    StoreLocked,
    StoreTooNew,
    StoreUnwritable,
    WrongPassphrase,
)
from meetprep.storage import driver, encryption
from meetprep.storage.checking import check
from meetprep.storage.database import Database
from meetprep.storage.encryption import StoreKey, is_encrypted, key_of, new_key
from meetprep.storage.resealing import reseal
from meetprep.storage.upgrading import copy_before
from meetprep.wording.errors import describe
from tests.support.builders import a_meeting, a_revision

SECRET = "Zażółć the red line, unmistakably"
KEYS = [StoreKey(b"MPRP\x01" + bytes([n]) * 11, bytes([n]) * 32) for n in range(3)]
OURS, OTHER, _ = KEYS


@pytest.fixture
def written(made):
    """A closed store in clear, with a text in it and its question."""
    meeting = a_meeting()
    with closing(Database(made)) as database, database.writing() as store:
        store.meetings.add(meeting)
        store.positions.add_part_revision(meeting.questions[0].id, "PT", a_revision(SECRET))
    return made, meeting.questions[0].id


@pytest.fixture
def sealed(written):
    """The same store, encrypted."""
    path, question = written
    reseal(path, None, OURS)
    return path, question


def text(path, question, key):
    with closing(Database(path, key=key)) as database, database.reading() as store:
        parts = store.positions.get(question, "PT").parts
    return "".join(part.text.plain for part in parts)


def readable(folder):
    """The files in which a word of a text or of a paper stands in clear."""
    words = [part.encode(code) for part in SECRET.split() for code in ("utf-8", "utf-16-le")]
    words += [b"SQLite format 3", b"CREATE TABLE", b"Nicosia"]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        path.name for path in files if any(w in path.read_bytes() for w in words if len(w) > 5)
    }


def test_encrypted_store_holds_what_it_held_and_shows_none_of_it(written):
    path, question = written
    assert readable(path.parent) == {path.name}
    reseal(path, None, OURS)
    assert readable(path.parent) == set()
    assert text(path, question, OURS) == SECRET
    assert check(path, OURS) == ()
    assert [file for file in path.parent.iterdir() if file.stat().st_size] == [path]


def test_taking_the_passphrase_away_leaves_the_store_in_clear(sealed):
    path, question = sealed
    reseal(path, OURS, None)
    assert text(path, question, None) == SECRET
    assert check(path) == ()


def test_pages_stay_as_large_as_they_were(sealed):
    path, _ = sealed
    reseal(path, OURS, None)
    with closing(driver.connect_reading(path)) as connection:
        assert connection.execute("PRAGMA page_size").fetchone() == (driver.PAGE_SIZE,)


def test_new_passphrase_locks_the_old_one_out(sealed):
    path, question = sealed
    reseal(path, OURS, OTHER)
    assert text(path, question, OTHER) == SECRET
    with pytest.raises(WrongPassphrase):
        Database(path, key=OURS)


def test_store_that_is_made_encrypted_is_never_in_clear(path):
    Database(path, key=OURS).close()
    assert readable(path.parent) == set()
    assert is_encrypted(path)


def test_copy_of_the_file_alone_can_be_opened(sealed, tmp_path):
    path, question = sealed
    copy = shutil.copy(path, tmp_path / "copy.store")
    assert text(copy, question, OURS) == SECRET


@pytest.mark.parametrize("opens", [Database, check])
def test_encrypted_store_without_a_key_is_untouched(sealed, opens, capfd):
    path, _ = sealed
    before = path.read_bytes()
    with pytest.raises(StoreLocked):
        opens(path)
    with pytest.raises(WrongPassphrase):
        opens(path, key=OTHER)
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_journal_of_a_write_under_way_shows_nothing(sealed):
    path, _ = sealed
    with closing(driver.connect(path, key=OURS)) as connection:
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE delegation SET name = name || ' unmistakably'")
        assert path.with_name(f"{path.name}-journal").stat().st_size
        assert readable(path.parent) == set()


KILLED = """
import os, sys
from pathlib import Path
from meetprep.storage import driver
from meetprep.storage.encryption import StoreKey
key = StoreKey(b"MPRP\\x01" + bytes(11), bytes(32))
connection = driver.connect(Path(sys.argv[1]), key=key)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE delegation SET name = name || hex(randomblob(3000))")
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_wrong_passphrase_after_a_write_was_cut_off_costs_nothing(sealed):
    path, question = sealed
    subprocess.run([sys.executable, "-c", KILLED, path], check=False)
    assert path.with_name(f"{path.name}-journal").stat().st_size
    with pytest.raises(WrongPassphrase):
        Database(path, key=OTHER)
    assert text(path, question, OURS) == SECRET
    assert check(path, OURS) == ()


def test_copies_made_before_migrating_are_encrypted_with_the_store(written):
    path, question = written
    copy = copy_before(path, "0002")
    shutil.copy(path, copy)
    reseal(path, None, OURS)
    assert readable(path.parent) == set()
    assert text(copy, question, OURS) == SECRET


RESEALING = """
import os, sys
from pathlib import Path
from meetprep.storage import driver, resealing
from meetprep.storage.encryption import StoreKey

def die(*_):
    os.kill(os.getpid(), 9)

setattr({"replace": Path, "_verify": resealing, "_sync_folder": resealing}[sys.argv[2]],
        sys.argv[2], die)
key = StoreKey(b"MPRP\\x01" + bytes(11), bytes(32))
resealing.reseal(Path(sys.argv[1]), None, key)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
@pytest.mark.parametrize("step", ["_verify", "replace", "_sync_folder"])
def test_killed_while_encrypting_leaves_the_old_or_the_new(written, step):
    path, question = written
    subprocess.run([sys.executable, "-c", RESEALING, path, step], check=False)
    key = OURS if is_encrypted(path) else None
    assert (key is None) is (step != "_sync_folder")
    assert text(path, question, key) == SECRET
    assert [file for file in path.parent.iterdir() if file.stat().st_size] == [path]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights don't hold for root")
def test_folder_that_can_not_be_written_keeps_the_store(written):
    path, question = written
    path.parent.chmod(0o500)
    with pytest.raises(StoreUnwritable):
        reseal(path, None, OURS)
    path.parent.chmod(0o700)
    assert text(path, question, None) == SECRET


def test_store_in_use_elsewhere_stays_as_it_is(written):
    path, question = written
    with closing(driver.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            reseal(path, None, OURS)
        other.execute("ROLLBACK")
    assert text(path, question, None) == SECRET


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be replaced there")
def test_whoever_had_the_old_file_open_loses_no_write_unsaid(written):
    path, _ = written
    with closing(driver.connect(path)) as other:
        other.execute("SELECT count(*) FROM question").fetchone()
        reseal(path, None, OURS)
        with pytest.raises(driver.DriverError, match="readonly"):
            other.execute("UPDATE question SET title = 'lost'")


def test_open_store_goes_on_under_its_new_key(written):
    path, question = written
    with closing(Database(path)) as database:
        database.reseal(OURS)
        assert database.is_encrypted
        with database.writing() as store:
            store.positions.add_part_revision(question, "DE", a_revision("Later."))
        database.reseal(OTHER)
        with database.reading() as store:
            assert store.positions.get(question, "DE").is_empty is False
    assert readable(path.parent) == set()


def test_what_others_write_meanwhile_is_in_the_new_file(written):
    path, question = written
    with closing(Database(path)) as database:

        def write():
            for number in range(1, 20):
                with database.writing() as store:
                    revision = a_revision(f"Text {number}", number=number)
                    store.positions.add_part_revision(question, "DE", revision)

        writer = threading.Thread(target=write)
        writer.start()
        for key in (OURS, OTHER, None, OURS):
            database.reseal(key)
        writer.join()
        with database.reading() as store:
            (part,) = [p for p in store.positions.get(question, "DE").parts if p.revision]
    assert part.revision == 19


def test_passphrase_makes_the_key_of_its_store_alone(path):
    key = new_key("four words are enough")
    Database(path, key=key).close()
    assert key_of(path, "four words are enough") == key
    assert key_of(path, "four words are  enough") != key
    assert new_key("four words are enough").salt != key.salt


def test_passphrase_is_the_same_however_its_accents_are_typed(monkeypatch):
    monkeypatch.setattr(encryption, "_RECIPES", {1: encryption.Recipe(1, 2**13)})
    salt = OURS.salt
    assert encryption.derived("zażółć", salt) == encryption.derived("zażo\u0301łc\u0301", salt)


def test_guessing_costs_a_quarter_of_a_gigabyte_each_time():
    recipe = encryption._RECIPES[encryption._NEWEST]
    assert (recipe.passes, recipe.memory) == (3, 268_435_456)


def test_key_shows_nothing_of_itself(path):
    shown = [
        repr(OURS),
        str(OURS),
        str(WrongPassphrase(path)),
        repr(describe(StoreLocked(path))),
    ]
    assert not any(OURS.secret.hex() in text or repr(OURS.secret) in text for text in shown)
    assert "0x" in repr(OURS)


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"MPRP\x09" + bytes(90), StoreTooNew), (b"MPRP", StoreForeign), (b"", StoreForeign)],
)
def test_key_is_made_for_encrypted_stores_of_known_recipes_only(path, content, error):
    path.write_bytes(content)
    with pytest.raises(error):
        key_of(path, "any")
