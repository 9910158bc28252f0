"""A store is looked through without being touched."""

import pytest

from meetprep.domain.damage import DamageKind
from meetprep.domain.errors import StoreForeign, StoreMissing
from meetprep.services.checking import check_store
from tests.storage.raw import prints, run


def test_store_in_use_is_whole_and_stays_untouched(meeting, store, tmp_path):
    before = prints(tmp_path)
    assert check_store(store) == ()
    assert prints(tmp_path) == before


def test_changed_paper_is_found(meeting, store, database):
    database.close()
    run(store, "UPDATE paper_file SET content = zeroblob(10)")
    (damage,) = check_store(store)
    assert damage.kind is DamageKind.RECEIVED_FILE_CHANGED


def test_missing_store_is_not_made(tmp_path):
    with pytest.raises(StoreMissing):
        check_store(tmp_path / "none.store")
    assert list(tmp_path.iterdir()) == []


def test_text_is_no_store(tmp_path):
    path = tmp_path / "notes.store"
    path.write_text("Nothing but words.\n" * 100)
    with pytest.raises(StoreForeign):
        check_store(path)
