"""Correct the sessions, footnotes and references of a reading, entry by entry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from meetprep.domain.paper import Footnote, FoundSession

if TYPE_CHECKING:
    from meetprep.domain.paper import FoundQuestion, Reading

_Entry = TypeVar("_Entry")


def with_session(reading: Reading, number: int, session: FoundSession) -> Reading:
    """Return the reading with another session in the place of session ``number``."""
    return replace(reading, sessions=_with(reading.sessions, number, session))


def add_session(reading: Reading) -> Reading:
    """Return the reading with one more session, which says nothing yet."""
    return replace(reading, sessions=(*reading.sessions, FoundSession(None, "")))


def delete_session(reading: Reading, number: int) -> Reading:
    """Return the reading without session ``number``; its questions belong to none."""

    def moved(question: FoundQuestion) -> FoundQuestion:
        at = question.session
        if at is None or at < number:
            return question
        return replace(question, session=None if at == number else at - 1)

    questions = tuple(moved(question) for question in reading.questions)
    sessions = _without(reading.sessions, number)
    return replace(reading, sessions=sessions, questions=questions)


def with_note(reading: Reading, number: int, note: Footnote) -> Reading:
    """Return the reading with another footnote in the place of footnote ``number``."""
    notes = _with(reading.text.footnotes, number, note)
    return replace(reading, text=replace(reading.text, footnotes=notes))


def add_note(reading: Reading, label: str = "") -> Reading:
    """Return the reading with one more footnote of that label, its text still to write."""
    notes = (*reading.text.footnotes, Footnote(label, ""))
    return replace(reading, text=replace(reading.text, footnotes=notes))


def delete_note(reading: Reading, number: int) -> Reading:
    """Return the reading without footnote ``number``; its marks in the text stay."""
    notes = _without(reading.text.footnotes, number)
    return replace(reading, text=replace(reading.text, footnotes=notes))


def with_reference(reading: Reading, number: int, reference: str) -> Reading:
    """Return the reading with another document in the place of reference ``number``."""
    return replace(reading, references=_with(reading.references, number, reference))


def add_reference(reading: Reading) -> Reading:
    """Return the reading with one more reference, still to write."""
    return replace(reading, references=(*reading.references, ""))


def delete_reference(reading: Reading, number: int) -> Reading:
    """Return the reading without reference ``number``."""
    return replace(reading, references=_without(reading.references, number))


def _with(entries: tuple[_Entry, ...], number: int, entry: _Entry) -> tuple[_Entry, ...]:
    return (*entries[:number], entry, *entries[number + 1 :])


def _without(entries: tuple[_Entry, ...], number: int) -> tuple[_Entry, ...]:
    return (*entries[:number], *entries[number + 1 :])
