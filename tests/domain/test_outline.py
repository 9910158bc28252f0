from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.documents.reading import receive
from meetprep.documents.text_reader import read_text
from meetprep.domain.outline import understand
from meetprep.domain.paper import PaperKind, Reading, WarningCode

ROOT = Path(__file__).parents[2]
SEEDS = [
    ROOT / "resources" / "samples" / "warsaw-2025-01-30.txt",
    ROOT / "tests" / "samples" / "seed_word.docx",
]


def reading(text: str) -> Reading:
    return understand(read_text(Path("paper.txt"), text))


def asks(text: str) -> list[str]:
    return [one.ask for one in reading(text).questions]


def codes(text: str) -> set[WarningCode]:
    return {one.code for one in reading(text).warnings}


@pytest.mark.parametrize("path", SEEDS, ids=["text", "word"])
def test_three_questions_of_the_seed_are_found_word_for_word(path):
    found = understand(receive(path)[1]).questions
    assert [one.label for one in found] == ["1.", "2.", "3."]
    assert found[0].context == (
        "An in-depth discussion on the new return policy awaits us in the coming months."
    )
    assert found[0].ask.startswith("How can we ensure the coherence of the actions planned")
    assert found[0].ask.endswith("third country nationals with no legal right to stay?")
    assert found[1].ask.startswith("While respecting EU and international human rights values,")
    assert found[2].ask.count("?") == 2


@pytest.mark.parametrize("path", SEEDS, ids=["text", "word"])
def test_seed_says_four_and_holds_three(path):
    found = understand(receive(path)[1])
    warning = next(
        one for one in found.warnings if one.code is WarningCode.QUESTION_COUNT_MISMATCH
    )
    assert (found.announced, warning.announced, warning.found) == (4, 4, 3)
    assert warning.paragraph is not None
    assert "the following four questions:" in found.text.paragraphs[warning.paragraph].text


@pytest.mark.parametrize("path", SEEDS, ids=["text", "word"])
def test_head_of_the_seed_is_understood(path):
    found = understand(receive(path)[1])
    assert found.kind is PaperKind.DISCUSSION_PAPER
    assert found.title == "New and innovative solutions in migration management"
    assert found.meeting.name == "Informal JHA Ministerial Meeting (Home Affairs)"
    assert (found.meeting.start, found.meeting.end) == (date(2025, 1, 30), None)
    assert found.meeting.place == "Warsaw"
    assert [one.label for one in found.sessions] == ["Working session I"]
    assert found.references == ("COM/2024/570 final", "COM(2021) 753")
    assert [one.label for one in found.text.footnotes] == ["1", "2", "3", "4", "5", "6"]


def test_both_forms_of_the_seed_read_the_same():
    text, word = (understand(receive(path)[1]) for path in SEEDS)
    assert text.questions == word.questions
    assert text.text.footnotes == word.text.footnotes
    assert text.text.paragraphs[3:6] == word.text.paragraphs[3:6]


def test_rhetorical_question_in_running_text_is_not_put_to_ministers():
    text = (
        "Is a machine a reader? Opinions differ.\n\nMinisters are invited to answer:\n\n1. Why?"
    )
    assert asks(text) == ["Why?"]


def test_question_knows_the_paragraphs_it_came_from():
    text = "Ministers are invited to reply to two questions:\n\n1. A fact.\n\nWhy?\n\n2. How?"
    assert [one.paragraphs for one in reading(text).questions] == [(1, 2), (3,)]


def test_sub_points_stay_with_their_question():
    text = "Ministers are asked:\n\nQ1. How? In particular:\n(i) who;\n(ii) when?\n\nQ2. Why?"
    assert asks(text) == ["How? In particular: (i) who; (ii) when?", "Why?"]


def test_page_furniture_inside_a_list_is_passed_over():
    furniture = "WK 1/2025 INIT LIMITE EN\n2\n\n"
    text = f"Ministers are asked two questions:\n\n1. How?\n\n{furniture}2. Why?"
    found = reading(text)
    assert [one.ask for one in found.questions] == ["How?", "Why?"]
    assert (found.reference, found.marking) == ("WK 1/2025 INIT", "LIMITE")


def test_one_question_may_run_over_paragraphs():
    text = "We ask ministers the following question:\n\nWhich measures would help,\n\nand how?"
    assert asks(text) == ["Which measures would help, and how?"]


def test_text_after_the_list_is_no_question():
    text = "Ministers are asked:\n\n– How?\n– Why?\n\nThe Presidency will sum up the debate."
    assert asks(text) == ["How?", "Why?"]


def test_list_that_is_announced_and_missing_is_told():
    text = (
        "Ministers are invited to consider the following questions:\n\nThe chair will sum up."
    )
    assert WarningCode.LIST_MISSING in codes(text)
    assert asks(text) == []


def test_numbers_are_kept_where_each_session_begins_anew():
    text = (
        "Working session I: One\n\nMinisters are asked two questions:\n\n1. How?\n\n2. Why?\n\n"
        "Working session II: Two\n\nMinisters are asked one question:\n\n1. When?\n"
    )
    found = reading(text)
    assert [(one.label, one.session) for one in found.questions] == [
        ("1.", 0),
        ("2.", 0),
        ("1.", 1),
    ]
    assert found.announced == 3
    assert not {WarningCode.QUESTION_COUNT_MISMATCH} & codes(text)


def test_text_that_stops_inside_a_question_is_told():
    text = (
        "Ministers are asked two questions:\n\n1. How?\n\n2. How can authorities receive data"
    )
    assert WarningCode.TEXT_ENDS_ABRUPTLY in codes(text)


def test_invitation_without_a_question_mark_is_unsure():
    text = "Topic 1: Police\n\nThe ministers are invited to discuss how this can be improved."
    assert asks(text) == ["The ministers are invited to discuss how this can be improved."]
    assert WarningCode.UNSURE_QUESTION in codes(text)


def test_note_without_a_body_is_told_once():
    missing = WarningCode.FOOTNOTE_BODY_MISSING
    found = reading("The exemption ends.[2] It does.[2]").warnings
    assert [one.detail for one in found if one.code is missing] == ["2"]


def test_paper_that_asks_nothing_is_told():
    assert WarningCode.NO_QUESTIONS in codes("Discussion paper: Rail\n\nRail grows.")


def test_question_after_its_opening_in_one_paragraph_is_found():
    text = "We put the following questions to ministers: How should it be paid? Who decides?"
    assert asks(text) == ["How should it be paid?", "Who decides?"]


def test_nothing_is_invented_for_a_bare_text():
    found = reading("Some words about the weather.")
    assert (found.title, found.reference, found.marking, found.announced) == (None,) * 4
    assert found.meeting.name is None
    assert found.questions == ()


WORDS = st.sampled_from(
    [
        *(
            "1.",
            "a)",
            "–",
            "Ministers are invited to",
            "answer",
            "the following two questions:",
        ),
        *("How", "?", "\n", "\n\n", "30 January 2025,", "Warsaw", "Session 1:", "9797/19"),
        *("[1]", "."),
    ]
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_text_is_understood_and_every_question_has_its_source(text):
    found = reading(text)
    for question in found.questions:
        assert question.ask
        assert question.paragraphs
        assert max(question.paragraphs) < len(found.text.paragraphs)


def test_points_for_reflection_are_no_questions_beside_printed_ones():
    text = "Ministers are invited to consider:\n• the cost;\n\nQ1: How?\n\nQ2: Why?"
    assert asks(text) == ["How?", "Why?"]


def test_labels_inside_a_line_are_kept():
    text = "We ask ministers the following two questions: (1) How? (2) Why?"
    assert [(one.label, one.ask) for one in reading(text).questions] == [
        ("(1)", "How?"),
        ("(2)", "Why?"),
    ]
