"""Carry a meeting over to a new version of one of its papers; nothing in it is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.comparing import Outcome, grouped
from meetprep.domain.meeting import Question, QuestionId, Session, SessionId

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.comparing import Compared, Comparison
    from meetprep.domain.meeting import Meeting
    from meetprep.domain.paper import FoundSession, PaperId, Reading


def renewed(
    meeting: Meeting,
    comparison: Comparison,
    *,
    paper: PaperId,
    reading: Reading,
    new_id: Callable[[], str],
) -> Meeting:
    """Return the meeting with the questions as ``paper`` asks them.

    Each question that has a counterpart keeps its id, title and what hangs on it; one that is
    gone stays in its session, behind the others. Another date in the paper is the meeting's.
    """
    sessions = {session.id: session for session in meeting.sessions}
    order = [session.id for session in meeting.sessions]
    asked = {question.id for session in meeting.sessions for question in session.questions} - {
        compared.old.id for compared in comparison.questions if compared.old
    }
    place = -1
    for (found, numbers), known in zip(grouped(reading), comparison.sessions, strict=True):
        key = known or SessionId(new_id())
        questions = [
            _question(comparison.questions[number], key, paper, new_id) for number in numbers
        ]
        sessions[key] = _session(sessions.get(key), key, meeting, found)
        sessions[key] = replace(sessions[key], questions=tuple(questions))
        if known is None:
            order.insert(place + 1, key)
        place = order.index(key)
    for session in meeting.sessions:
        rest = tuple(_staying(session, asked, comparison, paper))
        present = sessions[session.id]
        kept = present.questions if present is not session else ()
        sessions[session.id] = replace(present, questions=(*kept, *rest))
    dated = _dated(meeting, reading)
    return replace(dated, sessions=tuple(sessions[key] for key in order))


def _question(
    compared: Compared, session: SessionId, paper: PaperId, new_id: Callable[[], str]
) -> Question:
    old, new = compared.old, compared.new
    if new is None:
        raise ValueError("a question that is gone is asked nowhere")
    if old is None:
        old = Question(QuestionId(new_id()), session, paper, "", "", "", wording=0)
    return replace(
        old,
        session=session,
        paper=paper,
        label=new.label or "",
        context=new.context,
        ask=new.ask,
        paragraphs=new.paragraphs,
        wording=old.wording + (compared.outcome is not Outcome.SAME),
        dropped_by=None,
    )


def _session(
    stored: Session | None, key: SessionId, meeting: Meeting, found: FoundSession
) -> Session:
    """Return the session as the paper names it; what it does not say stays."""
    old = stored or Session(key, meeting.id, "", "")
    is_timed = found.time is not None
    return replace(
        old,
        label=found.label or old.label,
        title=found.title or old.title,
        time=found.time if is_timed else old.time,
        end=found.end if is_timed else old.end,
        approximate=found.approximate if is_timed else old.approximate,
    )


def _staying(
    session: Session, others: set[QuestionId], comparison: Comparison, paper: PaperId
) -> list[Question]:
    """Return what the paper no longer asks, and what other papers ask."""
    gone = {
        compared.old.id
        for compared in comparison.questions
        if compared.outcome is Outcome.GONE and compared.old
    }
    dropped = [
        replace(question, dropped_by=paper)
        for question in session.questions
        if question.id in gone
    ]
    return dropped + [question for question in session.questions if question.id in others]


def _dated(meeting: Meeting, reading: Reading) -> Meeting:
    found = reading.meeting
    place = meeting.place or found.place or ""
    if found.start is None:
        return replace(meeting, place=place)
    return replace(meeting, place=place, start=found.start, end=found.end)
