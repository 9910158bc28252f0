"""Commands on an encrypted store."""

import getpass
import io

import pytest

from meetprep.app import open_desk
from meetprep.cli.passphrase import VARIABLE
from meetprep.storage import encryption


@pytest.fixture
def locked(office, monkeypatch):
    """The store, encrypted under a key that costs less to make."""
    monkeypatch.setattr(encryption, "_RECIPES", {1: encryption.Recipe(1, 2**13)})
    with open_desk(office.store) as desk:
        desk.protecting.protect("żółte łodzie płyną")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return office


def test_passphrase_is_read_from_a_file(meetprep, locked, monkeypatch):
    named = locked.file("passphrase.txt", "żółte łodzie płyną\r\nnot this\n")
    monkeypatch.setenv(VARIABLE, str(named))
    assert locked.meeting.name in meetprep("meetings", "--store", locked.store).out
    assert meetprep("check", "--store", locked.store).out == f"{locked.store} is whole.\n"


def test_passphrase_is_asked_for_on_a_terminal(meetprep, locked, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    asked = []
    monkeypatch.setattr(getpass, "getpass", lambda p: asked.append(p) or "żółte łodzie płyną")
    assert meetprep("meetings", "--store", locked.store).code == 0
    assert asked == ["Passphrase of our.store: "]


def test_store_in_clear_asks_for_nothing(meetprep, office, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(office.folder / "none.txt"))
    assert meetprep("meetings", "--store", office.store).code == 0


@pytest.mark.parametrize("command", [["meetings"], ["check"]])
def test_without_a_passphrase_nothing_is_done(meetprep, locked, command):
    before = locked.state()
    refusal = meetprep(*command, "--store", locked.store).refusal
    assert "is protected by a passphrase" in refusal
    assert locked.state() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"wrong", "not the passphrase"), (b"\xff\xfe", "could not be read"), (None, "no file")],
)
def test_wrong_or_missing_passphrase_is_said(meetprep, locked, monkeypatch, content, said):
    path = locked.folder / "passphrase.txt"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv(VARIABLE, str(path))
    assert said in meetprep("meetings", "--store", locked.store).refusal
