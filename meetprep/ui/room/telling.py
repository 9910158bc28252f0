"""What is said of a cell of the matrix: who stands where, since when, and how it moved."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from meetprep.domain.position import Stance
from meetprep.ui.translating import translate
from meetprep.wording.notes import source_name
from meetprep.wording.terms import day_and_month, question_name, stance_name
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Question
    from meetprep.domain.room import Room, Stand


def asked(question: Question, room: Room) -> str:
    """Return "Question 1"."""
    sessions = {session.id: session for session in room.meeting.sessions}
    return question_name(question, sessions[question.session], translate)


def about(one: Delegation, question: Question, room: Room) -> str:
    """Return "Germany, Question 1"."""
    return translate("room", "{}, {}").format(one.name, asked(question, room))


def source_words(stand: Stand) -> str:
    """Return how it is known where somebody stands."""
    if stand.is_ours:
        return translate("room", "Our position")
    if stand.source is None:
        return translate("room", "Drafted here")
    return source_name(stand.source, translate)


def known_from(stand: Stand) -> str:
    """Return "Paper, 22 January", without a day where none is known."""
    said = source_words(stand)
    if stand.day is None:
        return said
    return translate("room", "{}, {}").format(said, day_and_month(stand.day, translate))


def in_short(stand: Stand) -> str:
    """Return what it said in short; words of another day than the stance have theirs behind."""
    if stand.last is None:
        return stand.gist
    return f"{stand.last.gist} ({known_from(stand.last)})"


def said(stand: Stand) -> str:
    """Return what it said, words of another day after theirs: the end may be cut off."""
    if stand.last is None:
        return stand.gist
    return labelled(known_from(stand.last), stand.last.gist, translate)


def moved(course: tuple[Stand, ...]) -> str:
    """Return what the stance was before, the last first; "" where it never moved."""
    if len(course) < 2:
        return ""
    before = (f"{stance_name(one.stance, translate)} ({known_from(one)})" for one in course[1:])
    return translate("room", "Before: {}").format("; ".join(before))


def spoken(one: Delegation, question: Question, room: Room) -> str:
    """Return what a screen reader says of a cell."""
    stance = stance_name(room.stance(question.id, one.code), translate)
    return labelled(about(one, question, room), stance, translate)


def tip(one: Delegation, question: Question, room: Room) -> str:
    """Return what stands in the tool tip of a cell, foreign signs made harmless."""
    course = room.course(question.id, one.code)
    lines = [f"<b>{escape(spoken(one, question, room))}</b>"]
    if course:
        stand = course[0]
        lines += [escape(one) for one in (in_short(stand), known_from(stand)) if one]
    if before := moved(course):
        lines.append(escape(before))
    return f"<p>{'<br>'.join(lines)}</p>"


def harmless(text: str) -> str:
    """Return foreign words as a tool tip that shows them as they are."""
    return f"<p>{escape(text)}</p>"


def counts(stances: list[Stance]) -> str:
    """Return "16 Support, 4 With conditions", for those that nobody names."""
    told = ((stance, stances.count(stance)) for stance in Stance)
    return ", ".join(
        labelled(stance_name(stance, translate), str(count), translate)
        for stance, count in told
        if count
    )
