"""A store is copied to a safe place and brought back from there."""

import os
import shutil

import pytest


@pytest.fixture
def copy(meetprep, office):
    path = office.folder / "safe" / "copy.store"
    path.parent.mkdir()
    assert "holds all of" in meetprep("backup", "--store", office.store, "--out", path).out
    return path


def test_what_was_there_comes_back_and_what_lay_there_is_kept(meetprep, office, copy):
    later = office.folder / "line.txt"
    later.write_text("Written after the copy.")
    question = office.meeting.questions[0].id
    draft = ("--delegation", "PT", "--part", "red-line", "--text-file", later)
    assert meetprep("draft", question, *draft, "--store", office.store).code == 0
    said = meetprep("restore", copy, "--store", office.store)
    assert said.code == 0
    kept = office.store.with_name(f"{office.store.name}.replaced-1")
    assert kept.name in said.out

    def line(store):
        return meetprep("show", question, "--delegation", "PT", "--store", store).out

    assert "Written after the copy." not in line(office.store)
    assert "Written after the copy." in line(kept)
    assert meetprep("check", "--store", office.store).code == 0


def test_copy_is_brought_to_a_place_where_no_store_is(meetprep, office, copy):
    new = office.folder / "new.store"
    assert meetprep("restore", copy, "--store", new).out.count("\n") == 1
    assert meetprep("meetings", "--store", new).out == (
        meetprep("meetings", "--store", office.store).out
    )


def test_damaged_copy_replaces_nothing(meetprep, office, copy):
    content = bytearray(copy.read_bytes())
    content[20_000:60_000] = bytes(40_000)
    copy.write_bytes(content)
    before = office.store.read_bytes()
    assert meetprep("restore", copy, "--store", office.store).refusal
    assert office.store.read_bytes() == before
    assert list(office.folder.glob("*.replaced-*")) == []


def test_store_is_not_replaced_while_a_window_has_it_open(meetprep, office, copy):
    lock = office.store.with_name(f"{office.store.name}.lock")
    lock.write_text(f"{os.getpid()}\nmeetprep\n")
    assert "window" in meetprep("restore", copy, "--store", office.store).refusal
    lock.write_text("999999999\nmeetprep\n")
    assert meetprep("restore", copy, "--store", office.store).code == 0


def test_store_is_no_backup_of_itself(meetprep, office):
    before = office.store.read_bytes()
    assert meetprep("restore", office.store, "--store", office.store).refusal
    assert meetprep("backup", "--store", office.store, "--out", office.store).refusal
    assert office.store.read_bytes() == before


def test_what_was_left_unfinished_beside_a_store_ruins_no_other(meetprep, office, copy):
    journal = office.store.with_name(f"{office.store.name}-journal")
    shutil.copy(copy, journal)
    assert meetprep("restore", copy, "--store", office.store).code == 0
    assert not journal.exists()
    assert meetprep("check", "--store", office.store).code == 0
