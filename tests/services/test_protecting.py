"""The passphrase of a store is set, changed and taken away with the store open."""

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.errors import WrongPassphrase
from meetprep.services.unlocking import is_locked, unlock
from meetprep.storage import encryption


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Make keys that cost less."""
    monkeypatch.setattr(encryption, "_RECIPES", {1: encryption.Recipe(1, 2**13)})


def test_store_is_protected_from_then_on(desk, store, meeting, published):
    assert not desk.protecting.is_protected
    desk.protecting.protect("four words are enough")
    assert desk.protecting.is_protected
    assert published == [Changed.SETTINGS]
    assert desk.meetings.all() == (meeting,)
    desk.meetings.choose_home("PL")
    assert is_locked(store)
    assert unlock(store, "four words are enough")


def test_passphrase_is_changed_by_who_knows_it(desk, store, meeting):
    desk.protecting.protect("old words")
    with pytest.raises(WrongPassphrase):
        desk.protecting.change("guessed", "new words")
    desk.protecting.change("old words", "new words")
    with pytest.raises(WrongPassphrase):
        unlock(store, "old words")
    assert unlock(store, "new words")
    assert desk.meetings.all() == (meeting,)


def test_passphrase_is_taken_away_by_who_knows_it(desk, store, meeting):
    desk.protecting.protect("old words")
    with pytest.raises(WrongPassphrase):
        desk.protecting.unprotect("guessed")
    desk.protecting.unprotect("old words")
    assert not is_locked(store)
    assert desk.meetings.all() == (meeting,)


def test_wrong_passphrases_are_never_held_against_anyone(desk, store, meeting):
    desk.protecting.protect("right words")
    before = store.read_bytes()
    for guess in ("", "right", "RIGHT WORDS", "right words ", "x" * 5000):
        with pytest.raises(WrongPassphrase):
            unlock(store, guess)
    assert store.read_bytes() == before
    assert unlock(store, "right words")
