"""A second version of a paper, by commands alone."""

import json

import pytest

from tests.support.versions import FINANCE, FINANCE_NOW, FIRST, LAWS, REVISED, SHARE


def ok(outcome):
    assert (outcome.code, outcome.err) == (0, "")
    return outcome.out


@pytest.fixture
def store(meetprep, tmp_path):
    """A store with the first version of a paper in it, and what was drafted on it."""
    made = tmp_path / "own.store"
    (value,) = json.loads(ok(take(meetprep, made, "first.txt", FIRST, "--json")))
    text = tmp_path / "said.txt"
    text.write_text("We share.")
    for question in value["meeting"]["sessions"][0]["questions"]:
        where = (question["id"], "--store", made, "--delegation", "PL")
        ok(meetprep("draft", *where, "--part", "key-message", "--text-file", text))
    return made


def take(meetprep, store, name, text, *options):
    path = store.parent / name
    path.write_text(text)
    return meetprep("import", path, "--store", store, *options)


def listed(meetprep, store):
    (meeting,) = json.loads(ok(meetprep("meetings", "--store", store, "--json")))
    return [question for session in meeting["sessions"] for question in session["questions"]]


def test_import_says_what_became_of_each_question(meetprep, store):
    lines = ok(take(meetprep, store, "second.txt", REVISED)).splitlines()
    assert [" ".join(line.split()) for line in lines[:7]] == [
        "second.txt",
        "This is REV 1 of 9797/26. Its number says so.",
        "4 questions: 1 the same, 1 changed, 1 new, 1 gone",
        f"New 1. {LAWS}",
        f"Same 2. {SHARE} (was 1.)",
        f"Changed 3. {FINANCE.replace(' finance', '{+ and its ports+} finance')} (was 2.)",
        "Gone 3. What should agencies do where a port has no police of its own?",
    ]
    assert lines[-1].endswith("police of its own? (not in REV 1)")


def test_import_json_has_the_word_differences(meetprep, store):
    (value,) = json.loads(ok(take(meetprep, store, "second.txt", REVISED, "--json")))
    version = value["version"]
    assert (version["ground"], version["sure"]) == ("number", True)
    assert version["of"]["reference"] == "9797/26"
    outcomes = [question["outcome"] for question in version["questions"]]
    assert outcomes == ["new", "same", "changed", "gone"]
    inserted = [run for run in version["questions"][2]["ask_changes"] if run["kind"] != "kept"]
    assert inserted == [{"kind": "inserted", "text": " and its ports"}]


def test_meetings_and_show_mark_what_is_gone_or_changed(meetprep, store):
    ok(take(meetprep, store, "second.txt", REVISED))
    questions = listed(meetprep, store)
    assert [question["gone"] for question in questions] == [False, False, False, True]
    where = ("--store", store, "--delegation", "PL")
    changed = ok(meetprep("show", questions[2]["id"], *where))
    assert "The question changed in REV 1 since this was drafted:" in changed
    assert "We share." in changed
    gone = ok(meetprep("show", questions[3]["id"], *where))
    assert gone.startswith("The question is not in REV 1.\n")
    assert "We share." in gone


def test_checked_position_is_no_longer_marked(meetprep, store):
    ok(take(meetprep, store, "second.txt", REVISED))
    key = next(q["id"] for q in listed(meetprep, store) if q["ask"] == FINANCE_NOW)
    where = (key, "--store", store, "--delegation", "PL")
    assert json.loads(ok(meetprep("show", *where, "--json")))["question_changed"]
    said = ok(meetprep("draft", *where, "--checked"))
    assert said == "PL: checked against the question as it is now\n"
    assert json.loads(ok(meetprep("show", *where, "--json")))["question_changed"] is None


def test_separate_paper_gets_questions_of_its_own(meetprep, store):
    ok(take(meetprep, store, "second.txt", REVISED, "--separate"))
    assert len(listed(meetprep, store)) == 6
