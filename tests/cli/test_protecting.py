"""The passphrase of a store is set, changed and removed on the command line."""

import getpass
import io

import pytest
from nacl import exceptions

from meetprep.services.unlocking import is_locked, unlock
from meetprep.storage import encryption


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Make keys that cost less."""
    monkeypatch.setattr(encryption, "_RECIPES", {1: encryption.Recipe(1, 2**13)})


@pytest.fixture
def passphrase(meetprep, office, monkeypatch):
    """Run ``meetprep passphrase`` with some lines on the standard input."""

    def run(act, *lines):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return meetprep("passphrase", act, "--store", office.store)

    return run


def test_passphrase_is_set_changed_and_removed(passphrase, office):
    assert "is encrypted" in passphrase("set", "kettle orbit").out
    assert unlock(office.store, "kettle orbit")
    assert "new passphrase alone" in passphrase("change", "kettle orbit", "velvet").out
    assert unlock(office.store, "velvet")
    assert "no longer encrypted" in passphrase("remove", "velvet").out
    assert not is_locked(office.store)


def test_passphrase_is_typed_unseen_and_twice(meetprep, office, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    asked, answers = [], ["velvet", "velvet", "velvet", "harbour", "habour"]
    monkeypatch.setattr(getpass, "getpass", lambda p: asked.append(p) or answers.pop(0))
    assert meetprep("passphrase", "set", "--store", office.store).code == 0
    assert "twice" in meetprep("passphrase", "change", "--store", office.store).refusal
    assert asked[:3] == ["New passphrase: ", "Once more: ", "Passphrase of our.store: "]
    assert unlock(office.store, "velvet")


@pytest.mark.parametrize(
    ("act", "lines", "said"),
    [
        ("set", [], "No new passphrase"),
        ("set", [""], "No new passphrase"),
        ("change", ["a", "b"], "has no passphrase"),
        ("remove", ["a"], "has no passphrase"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(passphrase, office, act, lines, said):
    before = office.state()
    assert said in passphrase(act, *lines).refusal
    assert office.state() == before


def test_encrypted_store_asks_for_the_present_passphrase(passphrase, office):
    passphrase("set", "velvet")
    before = office.state()
    assert "has a passphrase already" in passphrase("set", "other").refusal
    assert "not the passphrase" in passphrase("change", "guess", "other").refusal
    assert "not the passphrase" in passphrase("remove", "guess").refusal
    assert "No new passphrase" in passphrase("change", "velvet").refusal
    assert "is protected by a passphrase" in passphrase("remove").refusal
    assert office.state() == before


def test_too_little_memory_is_one_sentence(passphrase, office, monkeypatch):
    def fail(*_args, **_more):
        raise exceptions.RuntimeError("Key derivation failed")

    monkeypatch.setattr(encryption.pwhash.argon2id, "kdf", fail)
    assert "too little free memory" in passphrase("set", "velvet").refusal
    assert not is_locked(office.store)


@pytest.mark.parametrize("act", ["set", "change", "remove"])
def test_missing_store_is_said(meetprep, tmp_path, act):
    refusal = meetprep("passphrase", act, "--store", tmp_path / "none.store").refusal
    assert "There is no store" in refusal
