"""A copy of the store is whole, opens like the store, and never harms it."""

import os
import sqlite3
import sys

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import StoreDamaged, UnwritablePlace
from meetprep.services.checking import check_store
from meetprep.services.unlocking import unlock
from meetprep.storage import backup, encryption
from meetprep.storage.database import Database


def test_copy_is_whole_and_is_remembered(desk, meeting, tmp_path, clock, published):
    assert desk.backing_up.last() is None
    made = desk.backing_up.back_up(tmp_path / "copies" / ".." / "copy.store")
    assert made == desk.backing_up.last()
    assert made.made_at == clock()
    assert published == [Changed.SETTINGS]
    assert check_store(tmp_path / "copy.store") == ()
    copied = Database(tmp_path / "copy.store", create=False)
    with copied.reading() as store:
        assert store.meetings.all() == (meeting,)
    copied.close()
    assert not list(tmp_path.glob(".*"))


def test_copy_of_an_encrypted_store_opens_with_its_passphrase(
    desk, meeting, tmp_path, monkeypatch
):
    monkeypatch.setattr(encryption, "_RECIPES", {1: encryption.Recipe(1, 2**13)})
    desk.protecting.protect("kettle orbit velvet")
    desk.backing_up.back_up(tmp_path / "copy.store")
    key = unlock(tmp_path / "copy.store", "kettle orbit velvet")
    assert check_store(tmp_path / "copy.store", key) == ()


def test_store_itself_is_never_replaced_by_its_copy(desk, meeting, store, tmp_path):
    beside = store.with_name(store.name + ".lock")
    places = [store, beside]
    if sys.platform != "win32":
        (tmp_path / "link").symlink_to(store)
        os.link(store, tmp_path / "hard")
        places += [tmp_path / "link", tmp_path / "hard"]
    for place in places:
        with pytest.raises(UnwritablePlace, match="the store itself"):
            desk.backing_up.back_up(place)
    assert desk.meetings.all() == (meeting,)
    assert desk.backing_up.last() is None


@pytest.mark.parametrize("place", ["", "none/copy.store"])
def test_place_that_takes_no_file_is_refused(desk, meeting, tmp_path, place):
    with pytest.raises(UnwritablePlace):
        desk.backing_up.back_up(tmp_path / place)
    assert desk.backing_up.last() is None


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
def test_copy_that_fails_keeps_the_one_before(desk, meeting, tmp_path):
    import resource

    old = tmp_path / "copy.store"
    desk.backing_up.back_up(old)
    before, made = old.read_bytes(), desk.backing_up.last()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, limits[1]))
    try:
        with pytest.raises(UnwritablePlace) as told:
            desk.backing_up.back_up(old)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert told.value.path == old
    assert (old.read_bytes(), desk.backing_up.last()) == (before, made)
    assert not list(tmp_path.glob(".*"))


def test_copy_is_taken_while_the_store_is_written_to(desk, meeting, database, tmp_path):
    with database.writing() as store:
        store.settings.put("half", "done")
        desk.backing_up._database.copy_to(_empty(tmp_path / "copy.store"))
    copied = sqlite3.connect(tmp_path / "copy.store")
    assert copied.execute("SELECT count(*) FROM setting WHERE key = 'half'").fetchone() == (0,)
    copied.close()


def test_store_that_cannot_be_read_is_named_and_not_its_copy(tmp_path):
    damaged = tmp_path / "damaged.store"
    damaged.write_bytes(b"no store at all" * 2000)
    with pytest.raises(StoreDamaged) as told:
        backup.copy(damaged, _empty(tmp_path / "copy.store"), None)
    assert told.value.path == damaged


def _empty(path):
    path.touch()
    return path
