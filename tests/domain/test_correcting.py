from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.domain import correcting
from meetprep.services.paper_reader import read_paper

SEED = Path(__file__).parents[2] / "resources" / "samples" / "warsaw-2025-01-30.txt"


@pytest.fixture(scope="module")
def reading():
    return read_paper(SEED)[1]


def labels(reading):
    return [question.label for question in reading.questions]


def test_split_keeps_every_word_and_invents_no_label(reading):
    third = reading.questions[2]
    at = third.ask.index("How is it possible")
    parted = correcting.split_question(reading, 2, at)
    assert labels(parted) == ["1.", "2.", "3.", None]
    assert f"{parted.questions[2].ask} {parted.questions[3].ask}" == third.ask


def test_split_at_an_end_changes_nothing(reading):
    ask = reading.questions[1].ask
    assert correcting.split_question(reading, 1, 0) == reading
    assert correcting.split_question(reading, 1, len(ask)) == reading


def test_merge_undoes_split(reading):
    at = reading.questions[2].ask.index("How is it possible")
    merged = correcting.merge_with_next(correcting.split_question(reading, 2, at), 2)
    assert merged == reading


def test_merging_the_last_changes_nothing(reading):
    assert correcting.merge_with_next(reading, 2) == reading


def test_moved_questions_keep_their_labels(reading):
    assert labels(correcting.move_question(reading, 0, 2)) == ["2.", "3.", "1."]
    assert labels(correcting.move_question(reading, 2, -5)) == ["3.", "1.", "2."]


def test_added_question_stands_where_the_paper_has_it(reading):
    first = reading.questions[0].paragraphs[0]
    before = correcting.add_question(reading, "Is  this\nasked?", (first - 1,))
    assert before.questions[0].ask == "Is this asked?"
    last = correcting.add_question(reading, "And this?", reading.questions[2].paragraphs)
    assert last.questions[-1].ask == "And this?"
    assert last.questions[-1].session == 0


def test_nothing_is_added_for_blanks(reading):
    assert correcting.add_question(reading, " \n ") == reading


@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["split", "merge", "move", "delete"]),
            st.integers(0, 9),
            st.integers(0, 400),
        ),
        max_size=12,
    )
)
def test_no_step_touches_the_paper_itself(reading, steps):
    current = reading
    for step, place, at in steps:
        if not current.questions:
            break
        number = place % len(current.questions)
        current = {
            "split": lambda r, n=number, a=at: correcting.split_question(r, n, a),
            "merge": lambda r, n=number: correcting.merge_with_next(r, n),
            "move": lambda r, n=number, a=at: correcting.move_question(r, n, a),
            "delete": lambda r, n=number: correcting.delete_question(r, n),
        }[step](current)
    assert replace(current, questions=reading.questions) == reading
    assert all(question.ask for question in current.questions)
