"""Find the questions that an annotated agenda puts to ministers below its items."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.questions import Findings, Stretch, find_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line
    from meetprep.domain.paper import FoundSession


def agenda_questions(lines: Sequence[Line], sessions: Sequence[FoundSession]) -> Findings:
    """Return the questions that stand in lists which the agenda calls questions.

    Each belongs to the session whose title was printed last before it.
    """
    findings = find_named(Stretch(tuple(lines), None))
    if not findings.questions:
        return findings
    begins = _begins(lines, sessions)
    findings.questions = [
        replace(one, session=_session_at(begins, one.paragraphs[0]))
        for one in findings.questions
    ]
    return findings


def _begins(lines: Sequence[Line], sessions: Sequence[FoundSession]) -> list[tuple[int, int]]:
    """Return the paragraph in which each session begins, and its number."""
    begins = []
    at = 0
    for number, session in enumerate(sessions):
        for place in range(at, len(lines)):
            if session.title and session.title in " ".join(lines[place].whole.split()):
                begins.append((lines[place].paragraph, number))
                at = place + 1
                break
    return begins


def _session_at(begins: Sequence[tuple[int, int]], paragraph: int) -> int | None:
    return next((number for begin, number in reversed(begins) if begin <= paragraph), None)
