"""Correct the questions of a reading: each step returns another reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.paper import FoundQuestion

if TYPE_CHECKING:
    from meetprep.domain.paper import Reading


def with_question(reading: Reading, number: int, question: FoundQuestion) -> Reading:
    """Return the reading with another question in the place of question ``number``."""
    return _with(reading, reading.questions[:number], question, reading.questions[number + 1 :])


def split_question(reading: Reading, number: int, at: int) -> Reading:
    """Return the reading with question ``number`` parted before character ``at`` of its ask.

    The second half has no label: none is printed for it. Where one half would be empty
    nothing changes.
    """
    question = reading.questions[number]
    first, second = question.ask[:at].rstrip(), question.ask[at:].lstrip()
    if not first or not second:
        return reading
    halves = (
        replace(question, ask=first),
        replace(question, label=None, context="", ask=second),
    )
    return _with(reading, reading.questions[:number], *halves, reading.questions[number + 1 :])


def merge_with_next(reading: Reading, number: int) -> Reading:
    """Return the reading with question ``number`` and the one after it as one.

    Nothing changes for the last question.
    """
    if number + 1 >= len(reading.questions):
        return reading
    first, second = reading.questions[number : number + 2]
    parts = (first.ask, second.context, second.ask)
    paragraphs = tuple(sorted({*first.paragraphs, *second.paragraphs}))
    merged = replace(first, ask=" ".join(filter(None, parts)), paragraphs=paragraphs)
    return _with(reading, reading.questions[:number], merged, reading.questions[number + 2 :])


def move_question(reading: Reading, number: int, to: int) -> Reading:
    """Return the reading with question ``number`` in place ``to``; labels stay as printed."""
    questions = list(reading.questions)
    question = questions.pop(number)
    questions.insert(max(0, min(to, len(questions))), question)
    return replace(reading, questions=tuple(questions))


def delete_question(reading: Reading, number: int) -> Reading:
    """Return the reading without question ``number``."""
    return _with(reading, reading.questions[:number], reading.questions[number + 1 :])


def add_question(reading: Reading, ask: str, paragraphs: tuple[int, ...] = ()) -> Reading:
    """Return the reading with one more question, in the order in which the paper has it.

    It belongs to the session of the question before it, and takes the automatic or printed
    label of its paragraph where it begins one. Words without any character add nothing.
    """
    words = " ".join(ask.split())
    if not words:
        return reading
    label = reading.text.paragraphs[paragraphs[0]].label or None if paragraphs else None
    before = [
        number
        for number, question in enumerate(reading.questions)
        if not paragraphs or not question.paragraphs or question.paragraphs[0] <= paragraphs[0]
    ]
    place = before[-1] + 1 if before else 0
    session = reading.questions[before[-1]].session if before else _first_session(reading)
    added = FoundQuestion(label, "", words, session, paragraphs)
    return _with(reading, reading.questions[:place], added, reading.questions[place:])


def add_blank(reading: Reading) -> Reading:
    """Return the reading with one more question at the end, its words still to write."""
    last = reading.questions[-1].session if reading.questions else _first_session(reading)
    return replace(reading, questions=(*reading.questions, FoundQuestion(None, "", "", last)))


def _first_session(reading: Reading) -> int | None:
    return 0 if reading.sessions else None


def _with(reading: Reading, *parts: FoundQuestion | tuple[FoundQuestion, ...]) -> Reading:
    questions: list[FoundQuestion] = []
    for part in parts:
        questions.extend(part if isinstance(part, tuple) else (part,))
    return replace(reading, questions=tuple(questions))
