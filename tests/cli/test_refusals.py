"""What can't be done is said in one sentence, and nothing is made or changed."""

import sys

import pytest

from tests.storage.raw import run
from tests.support.papers import NO_SESSION, WARSAW, WARSAW_AS_WORD

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
NO_PAPER = {
    "missing.docx": (None, "There is no file"),
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \r\n\t \n", "is empty"),
    "picture.docx": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no document"),
    "program.exe": (b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", "no document"),
    "cut.docx": (WARSAW_AS_WORD.read_bytes()[:20_000], "damaged"),
    "locked.docx": (OLE + "EncryptedPackage".encode("utf-16-le"), "has a password"),
    "old.doc": (OLE + b"\0" * 600, "no document"),
    "secret.txt": (b"SECRET UE/EU SECRET\n\nText.\n", "may not hold it"),
}
ON_PL = ("QUESTION", "--delegation", "PL")
AS_TEXT = ("--part", "rationale", "--text-file", "FILE")
WITH_A_FILE = {
    "read": ("read", "FILE"),
    "read json": ("read", "FILE", "--json"),
    "import": ("import", "FILE", "--store", "NEW"),
    "import json": ("import", "FILE", "--store", "STORE", "--json"),
    "draft": (
        "draft",
        *ON_PL,
        "--part",
        "rationale",
        "--text-file",
        "FILE",
        "--store",
        "STORE",
    ),
}
TO_FILE = ("--delegation", "PL", "--out", "OUT")
WITH_A_STORE = {
    "import": ("import", "PAPER"),
    "meetings": ("meetings",),
    "draft": ("draft", *ON_PL, "--stance", "support"),
    "show": ("show", *ON_PL, "--json"),
    "export": ("export", "position-paper", "--meeting", "MEETING", *TO_FILE),
    "check": ("check",),
}


@pytest.fixture
def refused(meetprep, office):
    """Run a command that must be refused and change nothing; return its sentence."""

    def run(words, **places):
        paper = office.file("paper.txt", NO_SESSION)
        known = {
            "PAPER": paper,
            "STORE": office.store,
            "NEW": office.folder / "new.store",
            "OUT": office.folder / "out.docx",
            "QUESTION": office.question,
            "MEETING": office.meeting.id,
            **places,
        }
        before = office.state()
        sentence = meetprep(*(known.get(word, word) for word in words)).refusal
        assert office.state() == before
        return sentence

    return run


@pytest.mark.parametrize("command", WITH_A_FILE.values(), ids=WITH_A_FILE)
@pytest.mark.parametrize("name", NO_PAPER)
def test_no_paper(refused, office, name, command):
    content, reason = NO_PAPER[name]
    if content is not None:
        office.file(name, content)
    sentence = refused(command, FILE=office.folder / name)
    assert reason in sentence
    assert name in sentence


@pytest.mark.parametrize("command", WITH_A_FILE.values(), ids=WITH_A_FILE)
def test_folder_is_no_paper(refused, office, command):
    assert "no document" in refused(command, FILE=office.folder)


@pytest.mark.parametrize("command", WITH_A_STORE.values(), ids=WITH_A_STORE)
def test_text_file_is_no_store(refused, office, command):
    store = office.file("notes.txt", "Nothing but words.\n" * 500)
    assert "is no store of meetprep’s" in refused([*command, "--store", store])


@pytest.mark.parametrize("command", WITH_A_STORE.values(), ids=WITH_A_STORE)
def test_database_of_another_program_is_no_store(refused, office, command):
    store = office.folder / "browser.sqlite"
    run(store, "CREATE TABLE visited (address TEXT)", "INSERT INTO visited VALUES ('x')")
    assert "is no store of meetprep’s" in refused([*command, "--store", store])


@pytest.mark.parametrize("command", WITH_A_STORE.values(), ids=WITH_A_STORE)
def test_store_of_a_newer_meetprep_is_left_alone(refused, office, command):
    run(office.store, "UPDATE alembic_version SET version_num = 'v9999'")
    assert "A newer meetprep wrote" in refused([*command, "--store", office.store])


@pytest.mark.parametrize("command", list(WITH_A_STORE.values())[1:], ids=list(WITH_A_STORE)[1:])
def test_missing_store_is_not_made(refused, office, command):
    store = office.folder / "none.store"
    assert refused([*command, "--store", store]) == f"There is no store “{store}”."


@pytest.mark.parametrize("command", WITH_A_STORE.values(), ids=WITH_A_STORE)
def test_store_under_a_file_cannot_be(refused, office, command):
    store = office.file("file", b"text") / "our.store"
    assert str(store) in refused([*command, "--store", store])


def test_store_in_a_folder_that_is_not_there_is_not_made(refused, office):
    store = office.folder / "no such" / "our.store"
    assert "can’t be written" in refused(["import", "PAPER", "--store", store])


@pytest.mark.parametrize("place", ["file.txt/PL.docx", "no such/PL.docx", ".", "x" * 300])
def test_unwritable_place_of_an_export(refused, meetprep, office, place):
    file = office.file("file.txt", "Yes.")
    where = ("--delegation", "PL", "--store", office.store)
    draft = ("draft", office.question, *where, "--part", "rationale", "--text-file", file)
    assert meetprep(*draft).code == 0
    out = office.folder / place
    command = ["export", "position-paper", "--meeting", "MEETING", *where, "--out", out]
    assert f"“{out}” could not be written" in refused(command)


def test_export_of_nothing_says_whose_it_would_be(refused):
    command = [*WITH_A_STORE["export"], "--store", "STORE"]
    assert refused(command) == "Poland has no shareable text on this meeting yet."


@pytest.mark.parametrize("command", ["draft", "show"])
@pytest.mark.parametrize("name", ["", "nothing", "\udcff", "0" * 36])
def test_unknown_question(refused, command, name):
    sentence = refused([*WITH_A_STORE[command], "--store", "STORE"], QUESTION=name)
    assert sentence.startswith("The store holds no question “")


def test_unknown_meeting(refused, office):
    command = [*WITH_A_STORE["export"], "--store", "STORE"]
    sentence = refused(command, MEETING=office.question)
    assert sentence == f"The store holds no meeting “{office.question}”."


@pytest.mark.parametrize("command", ["draft", "show", "export"])
@pytest.mark.parametrize("code", ["XX", "Poland", "", "\udcff"])
def test_unknown_delegation(refused, command, code):
    sentence = refused([*WITH_A_STORE[command], "--store", "STORE"], PL=code)
    assert sentence.startswith("The store holds no delegation “")


def test_beginning_of_several_ids_asks_for_more(meetprep, refused, office):
    run(
        office.store,
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO question SELECT substr(id, 1, 8) || '-twin', session_id, paper_id, NULL,"
        " 99, 1, label, context, ask, title, deleted_at FROM question "
        f"WHERE id = '{office.question}'",
    )
    assert meetprep("meetings", "--store", office.store).code == 0
    begin = office.question[:8]
    sentence = refused([*WITH_A_STORE["show"], "--store", "STORE"], QUESTION=begin)
    assert sentence == f"More than one question has an id that begins “{begin}”."


@pytest.mark.parametrize(
    "name", ["two\nlines.txt", "bell\a.txt", "\x1b[31mred.txt", "\udcff.txt", "{0.x} %s.txt"]
)
def test_strange_name_is_told_in_one_line(refused, office, name):
    if sys.platform == "win32":
        pytest.skip("no such names there")
    office.file(name, b"")
    assert refused(["read", "FILE"], FILE=office.folder / name).isprintable()


def test_name_beyond_what_the_system_takes(refused, office):
    for command in (["read", "FILE"], ["import", "PAPER", "--store", "FILE"]):
        assert refused(command, FILE=office.folder / ("x" * 300))


def test_paper_of_a_strange_name_is_stored(meetprep, office):
    path = office.file("a “b” ł \n.docx", NO_SESSION)
    assert meetprep("import", path, "--store", office.store).code == 0
    assert meetprep("check", "--store", office.store).code == 0


@pytest.mark.skipif(sys.platform != "linux", reason="where data lies is told differently")
def test_home_that_cannot_hold_a_store_matters_to_the_store_only(
    meetprep, refused, office, monkeypatch
):
    monkeypatch.setenv("XDG_DATA_HOME", str(office.file("file")))
    assert "can’t be written" in refused(["meetings"])
    assert meetprep("read", WARSAW).code == 0


def test_demo_where_it_cannot_lie(refused, office):
    (office.folder / "demo.store").mkdir()
    for place in (office.folder, office.file("file") / "demo"):
        assert "could not be written" in refused(["demo", "--out", place])


@pytest.mark.parametrize(
    "words",
    [
        ["unknown"],
        ["read"],
        ["import", "--store", "s"],
        ["meetings", "extra"],
        ["draft", "q", "--delegation", "PL"],
        ["draft", "q", "--delegation", "PL", "--part", "rationale"],
        ["draft", "q", "--delegation", "PL", "--text-file", "f"],
        ["draft", "q", "--delegation", "PL", "--part", "memo", "--text-file", "f"],
        ["draft", "q", "--delegation", "PL", "--stance", "maybe"],
        ["draft", "q", "--stance", "support"],
        ["export", "poem", "--meeting", "m", "--delegation", "PL", "--out", "o"],
        ["export", "position-paper", "--meeting", "m", "--delegation", "PL"],
    ],
)
def test_wrong_usage_is_told_apart(meetprep, office, monkeypatch, words):
    monkeypatch.chdir(office.folder)
    before = office.state()
    outcome = meetprep(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith("usage: meetprep")
    assert office.state() == before
