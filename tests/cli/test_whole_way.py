"""From a paper to a position paper, by commands alone."""

import json

import pytest

from meetprep.app import open_desk
from meetprep.domain.layout import USUAL
from tests.storage.raw import run
from tests.support.papers import NO_SESSION, SECOND_SESSION, WARSAW
from tests.support.word_text import WordText


def ok(outcome):
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out


@pytest.fixture
def shown(meetprep, office):
    """Return a part of Poland's position as ``show --json`` prints it, or all of it."""

    def show(kind=None):
        command = ("show", office.question, "--delegation", "PL", "--store", office.store)
        value = json.loads(ok(meetprep(*command, "--json")))
        return next(p for p in value["parts"] if p["part"] == kind) if kind else value

    return show


@pytest.fixture
def draft(meetprep, office):
    """Save a text as a part of Poland's position."""

    def save(kind, text, name="text.txt"):
        file = office.file(name, text)
        where = (office.question, "--store", office.store, "--delegation", "PL")
        return ok(meetprep("draft", *where, "--part", kind, "--text-file", file))

    return save


def test_import_makes_the_store_and_says_what_it_holds(meetprep, office):
    store = office.folder / "new.store"
    (value,) = json.loads(ok(meetprep("import", WARSAW, "--store", store, "--json")))
    assert list(value) == ["file", "sha256", "known", "version", "meeting", "warnings"]
    assert (value["file"], value["known"]) == (WARSAW.name, False)
    (meeting,) = json.loads(ok(meetprep("meetings", "--store", store, "--json")))
    assert meeting == value["meeting"]
    assert [len(session["questions"]) for session in meeting["sessions"]] == [3]


def test_import_of_a_known_paper_says_so(meetprep, office):
    out = ok(meetprep("import", WARSAW, "--store", office.store))
    assert out.startswith(f"{WARSAW.name} (was in the store already)\n")
    assert office.question in out
    assert len(json.loads(ok(meetprep("meetings", "--store", office.store, "--json")))) == 1


def test_good_files_are_stored_beside_a_bad_one(meetprep, office):
    good = [office.file("a.txt", NO_SESSION), office.file("b.txt", SECOND_SESSION)]
    bad = office.file("bad.docx", b"PK\x03\x04 cut short")
    outcome = meetprep("import", good[0], bad, good[1], "--store", office.store, "--json")
    assert outcome.code == 1
    assert outcome.err == "“bad.docx” is damaged or incomplete.\n"
    assert [value["file"] for value in json.loads(outcome.out)] == ["a.txt", "b.txt"]
    assert len(json.loads(ok(meetprep("meetings", "--store", office.store, "--json")))) == 2


def test_meetings_are_listed_with_their_ids(meetprep, office):
    lines = ok(meetprep("meetings", "--store", office.store)).splitlines()
    assert lines[0] == office.meeting.name + ", 30 January 2025, Warsaw"
    assert lines[1].strip() == office.meeting.id
    assert [line.split()[0] for line in lines[3:]] == [q.id for q in office.meeting.questions]


def test_empty_store_holds_no_meetings(meetprep, office):
    store = office.folder / "none.store"
    with open_desk(store):
        pass
    assert ok(meetprep("meetings", "--store", store)) == ""
    assert ok(meetprep("meetings", "--store", store, "--json")) == "[]\n"


def test_plain_text_becomes_a_revision_as_it_stands(draft, shown):
    assert draft("line-to-take", "1. We support.\n2. Łódź [1] agrees.\n") == (
        "PL, line-to-take: revision 1\n"
    )
    part = shown("line-to-take")
    assert part["text"] == "1. We support.\n2. Łódź [1] agrees."
    assert (part["audience"], part["revision"]) == ("shareable", 1)


def test_markdown_becomes_formatted_text(draft, shown):
    draft("rationale", "We **do**.[^1]\n\n- item\n\n[^1]: COM(2021) 753.\n", "text.md")
    text = json.loads(shown("rationale")["rich_text"])
    assert [block["t"] for block in text["blocks"]] == ["p", "li"]
    assert text["blocks"][0]["runs"][1] == {"s": "do", "m": ["b"]}
    assert [runs[0]["s"] for runs in text["notes"].values()] == ["COM(2021) 753."]


def test_every_revision_is_shown_in_the_history(draft, shown):
    for text in ("One.", "Two.", "Two."):
        draft("red-line", text)
    part = shown("red-line")
    assert (part["audience"], part["revision"]) == ("internal", 2)
    history = [(entry["revision"], entry["text"]) for entry in part["history"]]
    assert history == [(2, "Two."), (1, "One.")]
    assert {entry["origin"] for entry in part["history"]} == {"file"}


def test_stance_is_set_with_a_part_or_alone(meetprep, office, shown):
    where = (office.question, "--store", office.store, "--delegation", "pl")
    text = ("--part", "key-message", "--text-file", office.file("key.txt", "Yes."))
    ok(meetprep("draft", *where, *text, "--stance", "support"))
    assert (shown()["stance"], shown("key-message")["text"]) == ("support", "Yes.")
    assert ok(meetprep("draft", *where, "--stance", "oppose")) == "PL: oppose\n"
    assert (shown()["stance"], shown()["stance_revision"]) == ("oppose", 2)


def test_show_prints_what_was_written_and_for_whom(meetprep, office, draft):
    draft("key-message", "We agree.[^1]\n\n[^1]: Why.\n", "key.md")
    draft("red-line", "No further.")
    out = ok(meetprep("show", office.question, "--store", office.store, "--delegation", "PL"))
    assert out.splitlines() == [
        "PL: Not known",
        "",
        "Key message (Shareable, revision 1)",
        "    We agree.",
        "    [1] Why.",
        "",
        "Red line (Internal, revision 1)",
        "    No further.",
    ]


def test_show_json_names_every_part(shown, office):
    value = shown()
    assert (value["question"], value["delegation"]) == (office.question, "PL")
    assert [part["part"] for part in value["parts"]] == [kind.value for kind in USUAL.kinds]


def test_export_writes_shareable_parts_only(meetprep, office, draft):
    draft("key-message", "We agree.")
    draft("red-line", "No further.")
    target = office.folder / "PL.docx"
    where = ("--meeting", office.meeting.id, "--store", office.store, "--delegation", "PL")
    out = ok(meetprep("export", "position-paper", *where, "--out", target))
    assert out == f"{target}: position of Poland on 1 question, shareable parts only\n"
    text = WordText(target.read_bytes()).readable()
    assert "We agree." in text
    assert "No further." not in text


def test_ids_are_taken_by_their_beginning(meetprep, office):
    prefix = office.question[:8]
    out = ok(meetprep("show", prefix, "--store", office.store, "--delegation", "PL", "--json"))
    assert json.loads(out)["question"] == office.question


def test_store_is_named_before_or_after_the_command(meetprep, office):
    after = meetprep("meetings", "--store", office.store)
    assert ok(meetprep("--store", office.store, "meetings")) == ok(after)
    both = meetprep("--store", "elsewhere", "meetings", "--store", office.store)
    assert ok(both) == after.out


def test_check_says_that_a_store_is_whole(meetprep, office):
    assert ok(meetprep("check", "--store", office.store)) == f"{office.store} is whole.\n"


def test_check_says_what_is_damaged(meetprep, office):
    run(office.store, "UPDATE paper_file SET content = zeroblob(10)")
    outcome = meetprep("check", "--store", office.store)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith("received-file-changed: paper ")
