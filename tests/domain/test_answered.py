"""Which passage answers which question is told surely, or not; all texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from meetprep.domain.answered import answers_in
from meetprep.domain.note import Confidence
from meetprep.domain.paper import Paragraph, ParagraphKind
from tests.support.builders import a_meeting, a_question, a_session

SURE, LIKELY, UNSURE = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
ASKS = (
    "How should drones near airports be registered, and who pays for detection?",
    "Which customs controls on firearms in parcels can be strengthened?",
    "What should the agency for borders finance first, helicopters or satellites?",
)
QUESTIONS = [
    a_question(ask=ask, label=f"{number}.", context="", paragraphs=())
    for number, ask in enumerate(ASKS, 1)
]
MEETING = a_meeting(sessions=[a_session(questions=QUESTIONS, label="I", title="Security")])
TWO = a_meeting(
    sessions=[
        a_session(questions=QUESTIONS[:1], label="I", title="Security of airports"),
        a_session(
            questions=[a_question(ask=ASKS[1], label="1.", context="")],
            label="II",
            title="Trade and customs",
        ),
    ]
)


def found(*lines, meeting=MEETING):
    paragraphs = [one if isinstance(one, Paragraph) else Paragraph(one) for one in lines]
    answers = answers_in(paragraphs, meeting, fuzz.ratio)
    numbers = {question.id: at for at, question in enumerate(meeting.questions, 1)}
    said = [(numbers[one.question], one.text, one.certainty) for one in answers.found]
    return said, answers.unplaced


def heading(text):
    return Paragraph(text, ParagraphKind.HEADING, level=1)


@pytest.mark.parametrize(
    "marker",
    ["Question 2", "Q2:", "Ad 2.", "Frage 2 –", "Zu Frage 2:", "Pytanie 2.", "On question 2:"],
)
def test_named_question_is_sure_up_to_the_next(marker):
    said, unplaced = found(marker, "First words.", "More words.", "Question 3: Others.")
    assert said == [(2, "First words.\nMore words.", SURE), (3, "Others.", SURE)]
    assert unplaced == ()


def test_quoted_question_is_sure_and_not_taken_for_the_answer():
    said, _ = found(f"“{ASKS[1]}”", "Parcels first.", ASKS[0].upper(), "The owner pays.")
    assert said == [(2, "Parcels first.", SURE), (1, "The owner pays.", SURE)]


def test_bare_numbers_count_where_they_can_be_those_of_the_questions():
    said, _ = found("1. Airports need detection of drones.", "2. Yes.", "3. Satellites.")
    assert [(number, sure) for number, _, sure in said] == [
        (1, LIKELY),
        (2, UNSURE),
        (3, LIKELY),
    ]
    said, unplaced = found("1. Thanks.", "2. Lunch.", "3. Coffee.", "4. Travel.")
    assert (said, len(unplaced)) == ([], 4)


def test_heading_whose_words_are_those_of_one_question_is_likely():
    said, unplaced = found(
        heading("Firearms in parcels"), "We want more dogs.", heading("Lunch"), "At noon."
    )
    assert said == [(2, "We want more dogs.", LIKELY)]
    assert unplaced == ("Lunch\nAt noon.",)


def test_heading_of_a_part_or_a_deeper_one_stays_with_its_question():
    deeper, end = Paragraph("Costs and means", ParagraphKind.HEADING, level=2), heading("End")
    named = (
        heading("Question 1"),
        "Key message",
        "The owner pays.",
        deeper,
        "None.",
        end,
        "X.",
    )
    said, unplaced = found(*named)
    assert said == [(1, "Key message\nThe owner pays.\nCosts and means\nNone.", SURE)]
    assert unplaced == ("End\nX.",)


def test_words_alone_are_never_sure_and_weak_ones_tell_nothing():
    said, unplaced = found(
        "Controls on firearms in parcels can be strengthened by customs with more dogs.",
        "We thank everybody for coming to this meeting and look forward to the debate.",
    )
    assert [(number, sure) for number, _, sure in said] == [(2, LIKELY)]
    assert len(unplaced) == 1


def test_same_label_in_two_sessions_is_told_apart_by_the_session_or_unsure():
    said, _ = found("Question 1: Yes.", meeting=TWO)
    assert [sure for _, _, sure in said] == [UNSURE]
    said, _ = found(heading("II Trade and customs"), "Question 1: Yes.", meeting=TWO)
    assert said == [(2, "Yes.", SURE)]


def test_rows_of_a_table_answer_the_question_in_their_first_cell():
    def row(*cells):
        return Paragraph("\t".join(cells), ParagraphKind.ROW)

    said, unplaced = found(
        row("Question", "Answer"),
        row("Question 1", "The owner pays.", "Until May."),
        row(ASKS[1], "", "More dogs."),
        row("Year", "2024"),
    )
    assert said == [
        (1, "The owner pays.\nUntil May.", SURE),
        (2, "More dogs.\nYear\t2024", SURE),
    ]
    assert unplaced == ()


def test_letter_head_and_end_of_a_mail_are_no_passages():
    said, unplaced = found(
        "Ministry of Something", "Dear colleagues,", "Question 1: Yes.", "Kind regards", "Anna"
    )
    assert (said, unplaced) == ([(1, "Yes.", SURE)], ())
    said, _ = found("We agree.", "Best regards", "Anna Nowak", "+48 1", "Question 2: No.")
    assert said == [(2, "No.", SURE)]


def test_question_that_is_not_asked_here_is_left_unplaced():
    said, unplaced = found("Question 9: We agree.", "Question 2: No.")
    assert said == [(2, "No.", SURE)]
    assert unplaced == ("Question 9: We agree.",)


LINES = st.sampled_from(
    [
        "Question 1",
        "Question 2: yes, we agree.",
        "2. Customs need dogs.",
        "Something that was said at some length, and that belongs nowhere in particular.",
        ASKS[2],
        "Lunch",
        "Drones near airports",
    ]
)


@given(st.lists(LINES, max_size=12))
def test_every_sentence_is_kept_once_or_under_each_question_named(lines):
    said, unplaced = found(*lines)
    kept = "\n".join([text for _, text, _ in said] + list(unplaced))
    for sentence in ("yes, we agree.", "Customs need dogs.", "Something that was said"):
        wanted = sum(sentence in line for line in lines)
        assert kept.count(sentence) == wanted


def test_endless_text_is_looked_through_as_far_as_any_note_goes():
    said, unplaced = found("Question 1: Yes.", *["Question 2: No."] * 5000)
    assert said[0] == (1, "Yes.", SURE)
    assert said[1][1].count("No.") + len(unplaced) == 5000
    assert unplaced[-1] == "Question 2: No."
