"""``meetprep read`` tells what a paper holds, to people and to machines."""

import json

import pytest

from tests.support.papers import NO_QUESTION, NO_SESSION, WARSAW, WARSAW_AS_WORD

TEXT_OR_NULL = (str, type(None))
SHAPE = {
    "kind": str,
    "title": TEXT_OR_NULL,
    "meeting": {
        "name": TEXT_OR_NULL,
        "start": TEXT_OR_NULL,
        "end": TEXT_OR_NULL,
        "place": TEXT_OR_NULL,
    },
    "reference": TEXT_OR_NULL,
    "marking": TEXT_OR_NULL,
    "sessions": [
        {
            "label": TEXT_OR_NULL,
            "title": TEXT_OR_NULL,
            "time": TEXT_OR_NULL,
            "end": TEXT_OR_NULL,
            "approximate": bool,
        }
    ],
    "announced": (int, type(None)),
    "questions": [{"label": TEXT_OR_NULL, "context": str, "ask": str, "session": TEXT_OR_NULL}],
    "footnotes": [{"label": str, "text": str}],
    "references": [str],
    "warnings": [{"code": str, "message": str}],
}


def fits(value, shape):
    """Tell whether a JSON value has exactly that shape."""
    if isinstance(shape, dict):
        same = isinstance(value, dict) and list(value) == list(shape)
        return same and all(fits(value[key], shape[key]) for key in shape)
    if isinstance(shape, list):
        return isinstance(value, list) and all(fits(entry, shape[0]) for entry in value)
    return isinstance(value, shape)


def read(meetprep, path):
    outcome = meetprep("read", path, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    return json.loads(outcome.out)


def test_json_has_the_documented_shape(meetprep):
    assert fits(read(meetprep, WARSAW), SHAPE)


@pytest.mark.parametrize("text", [NO_SESSION, NO_QUESTION])
def test_json_has_the_same_shape_where_the_paper_says_little(meetprep, office, text):
    value = read(meetprep, office.file("paper.txt", text))
    assert fits(value, SHAPE)
    assert value["sessions"] == []
    assert set(value["meeting"].values()) == {None}


def test_json_tells_the_head_of_the_paper(meetprep):
    value = read(meetprep, WARSAW)
    assert value["kind"] == "discussion paper"
    assert value["title"] == "New and innovative solutions in migration management"
    assert value["meeting"] == {
        "name": "Informal JHA Ministerial Meeting (Home Affairs)",
        "start": "2025-01-30",
        "end": None,
        "place": "Warsaw",
    }
    assert (value["reference"], value["marking"], value["announced"]) == (None, None, 4)
    assert [session["label"] for session in value["sessions"]] == ["Working session I"]


def test_json_tells_three_questions_under_their_session(meetprep):
    questions = read(meetprep, WARSAW)["questions"]
    assert [question["label"] for question in questions] == ["1.", "2.", "3."]
    assert {question["session"] for question in questions} == {"Working session I"}
    assert questions[0]["context"] == (
        "An in-depth discussion on the new return policy awaits us in the coming months."
    )
    assert questions[0]["ask"].startswith("How can we ensure the coherence of the actions")
    assert all(question["ask"].endswith("?") for question in questions)


def test_json_tells_footnotes_references_and_the_missing_question(meetprep):
    value = read(meetprep, WARSAW)
    assert [note["label"] for note in value["footnotes"]] == list("123456")
    assert value["references"] == ["COM/2024/570 final", "COM(2021) 753"]
    (warning,) = value["warnings"]
    assert warning["code"] == "question-count-mismatch"
    assert warning["message"].startswith(
        "The paper announces four questions; three were found."
    )


def test_word_file_and_text_read_alike(meetprep):
    text, word = read(meetprep, WARSAW), read(meetprep, WARSAW_AS_WORD)
    assert word["marking"] == "LIMITE"  # printed in the header of the Word file only
    assert {**word, "marking": None} == text


def test_text_says_what_was_found_and_what_to_look_at(meetprep):
    outcome = meetprep("read", WARSAW)
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert (
        lines[1] == "Informal JHA Ministerial Meeting (Home Affairs), 30 January 2025, Warsaw"
    )
    assert "3 questions, 6 footnotes, 2 references" in lines
    assert lines[-1].startswith("Look at this: The paper announces four questions; three")


def test_reading_stores_nothing(meetprep, office):
    before = office.state()
    meetprep("--store", office.store, "read", WARSAW)
    assert office.state() == before
