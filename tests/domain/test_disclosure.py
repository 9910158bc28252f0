"""What may leave the house has no room for anything else."""

from dataclasses import fields, replace

import pytest

from meetprep.domain.disclosure import (
    Letterhead,
    PositionPaper,
    SharedAnswer,
    SharedPart,
    SharedSession,
    Standing,
    shared_answer,
)
from meetprep.domain.position import Audience, Part, PartKind, Position, Stance
from meetprep.domain.richtext import (
    EMPTY,
    Block,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    from_plain,
)
from tests.support.builders import a_question

INTERNAL = [kind for kind in PartKind if kind.audience is Audience.INTERNAL]


def position(**texts):
    """Return a position with those texts, parts named with underscores."""
    said = {PartKind(name.replace("_", "-")): text for name, text in texts.items()}
    parts = tuple(
        Part(kind, from_plain(said[kind]) if kind in said else EMPTY, 1) for kind in PartKind
    )
    return Position(a_question().id, "PT", parts, Stance.RESERVATION, 1)


def test_four_kinds_and_all_own_parts_are_internal():
    assert [kind.value for kind in INTERNAL] == [
        "red-line",
        "flexibility",
        "if-raised",
        "background",
        "own-1",
        "own-2",
        "own-3",
        "own-4",
    ]


@pytest.mark.parametrize("kind", INTERNAL)
def test_internal_part_can_not_be_shared(kind):
    with pytest.raises(ValueError, match="internal"):
        SharedPart(kind, from_plain("Never."))


def test_answer_holds_every_shareable_part_in_order():
    whole = position(**{kind.name.lower(): f"The {kind}." for kind in PartKind})
    answer = shared_answer(a_question(), whole)
    assert [(part.kind.value, part.text.plain) for part in answer.parts] == [
        ("key-message", "The key-message."),
        ("line-to-take", "The line-to-take."),
        ("rationale", "The rationale."),
    ]


def test_parts_without_text_are_left_out():
    answer = shared_answer(a_question(), position(rationale="Why.", key_message=" \n "))
    assert [part.kind for part in answer.parts] == [PartKind.RATIONALE]


def test_answer_repeats_the_question_as_printed_and_not_our_title():
    question = a_question(title="Our weak point", label="a)")
    answer = shared_answer(question, position(key_message="Yes."))
    assert (answer.label, answer.context, answer.ask) == (
        "a)",
        question.context,
        question.ask,
    )
    assert "Our weak point" not in repr(answer)
    assert "reservation" not in repr(answer)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (SharedPart, "kind text language"),
        (SharedAnswer, "label context ask parts"),
        (SharedSession, "label title answers"),
        (Standing, "cleared_on"),
        (PositionPaper, "letterhead sessions"),
        (
            Letterhead,
            "delegation meeting start end place marking reference language standing as_of",
        ),
    ],
)
def test_shared_values_have_these_fields_only(value, names):
    assert [field.name for field in fields(value)] == names.split()


def test_marks_for_leaving_out_stay_in_the_house_and_their_words_do_not():
    spare = Run(", as ever", frozenset({Mark.LEAVE_OUT}))
    note = Note("a", (Run("See"), replace(spare, text=" there")))
    text = RichText((Block((Run("We agree"), spare, Run("."), NoteMark("a"))),), (note,))
    answered = Position(a_question().id, "PT", (Part(PartKind.LINE_TO_TAKE, text, 1),))
    said = shared_answer(a_question(), answered).parts[0].text
    assert said.blocks[0].content == (Run("We agree, as ever."), NoteMark("a"))
    assert said.notes[0].content == (Run("See there"),)
