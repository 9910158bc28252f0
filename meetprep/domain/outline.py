"""Understand a paper: what it is, which meeting it is for, and what it asks ministers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.agenda import agenda_sessions, before_entries
from meetprep.domain.agenda_days import with_days
from meetprep.domain.agenda_entries import parted
from meetprep.domain.agenda_questions import agenda_questions
from meetprep.domain.doubts import breaks_off, notes_without_body, poorly_scanned
from meetprep.domain.flat_heads import with_parted_head
from meetprep.domain.headings import find_meeting, head_of
from meetprep.domain.lines import lines_of
from meetprep.domain.paper import PaperKind, PaperWarning, Reading, WarningCode
from meetprep.domain.papers import Head, is_agenda, kind_of, marking_of, own_number, title_of
from meetprep.domain.questions import (
    Findings,
    Stretch,
    find_carried,
    find_in,
    find_invitations,
)
from meetprep.domain.references import find_references
from meetprep.domain.routing import appointment_in, fields_in
from meetprep.domain.sessions import (
    is_paper_kind,
    may_be_session_title,
    session_in,
    without_paper_kind,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line
    from meetprep.domain.paper import FoundSession, SourceText

NEAR = 40


def understand(text: SourceText) -> Reading:
    """Return what is understood of a paper; what it does not say is ``None`` or empty."""
    lines = parted(with_parted_head(lines_of(text)))
    if not lines:
        return Reading(text)
    top = head_of(lines)
    body = lines[len(top) :]
    head = Head(top, appointment_in(before_entries(body[:NEAR])) | fields_in(top), text.margins)
    kind = kind_of(head, body)
    sessions, findings = _findings(lines, kind)
    questions = tuple(question for one in findings for question in one.questions)
    is_letter = kind is PaperKind.LETTER
    meeting = find_meeting(top, head.fields, body, is_letter=is_letter)
    meeting = with_days(meeting, lines) if is_agenda(kind) else meeting
    number = own_number(head, lines)
    return Reading(
        text=text,
        kind=PaperKind.DISCUSSION_PAPER if questions and kind is PaperKind.OTHER else kind,
        title=title_of(head, kind, sessions, meeting.name),
        meeting=meeting,
        reference=number,
        marking=marking_of(head, lines),
        sessions=sessions,
        announced=_announced(findings),
        questions=questions,
        references=_cited(text, number),
        warnings=(*text.warnings, *_warnings(text, lines, kind, findings)),
    )


def _findings(
    lines: Sequence[Line], kind: PaperKind
) -> tuple[tuple[FoundSession, ...], list[Findings]]:
    """Return the sessions of a paper and what was found in each of them."""
    if is_agenda(kind):
        sessions = agenda_sessions(lines)
        return sessions, [agenda_questions(lines, sessions)]
    sessions, stretches = _stretches(lines)
    findings = [find_in(stretch) for stretch in stretches]
    _carry(stretches, findings)
    if not any(one.questions or one.missing_at is not None for one in findings):
        findings = [find_invitations(stretch) for stretch in stretches]
    return sessions, findings


def _carry(stretches: Sequence[Stretch], findings: list[Findings]) -> None:
    """Give sessions the questions that were announced before them for all of them."""
    waiting = next((at for at, one in enumerate(findings) if one.missing_at is not None), None)
    if waiting is None or any(one.questions for one in findings):
        return
    for at in range(waiting + 1, len(findings)):
        findings[at] = find_carried(stretches[at])
    if any(one.questions for one in findings):
        findings[waiting].missing_at = None


def _stretches(lines: Sequence[Line]) -> tuple[tuple[FoundSession, ...], list[Stretch]]:
    sessions: list[FoundSession] = []
    stretches: list[Stretch] = []
    gathered: list[Line] = []
    is_titled = True
    for line in lines:
        session = session_in(line.whole)
        if session is None and not is_titled and may_be_session_title(line.text, line.label):
            sessions[-1] = replace(sessions[-1], title=without_paper_kind(line.text))
            is_titled = True
            continue
        if session is None:
            is_titled = is_titled or not is_paper_kind(line.text)
            gathered.append(line)
            continue
        is_titled = bool(session.title)
        stretches.append(Stretch(tuple(gathered), len(sessions) - 1 if sessions else None))
        sessions.append(session)
        gathered = []
    stretches.append(Stretch(tuple(gathered), len(sessions) - 1 if sessions else None))
    return tuple(sessions), stretches


def _announced(findings: Sequence[Findings]) -> int | None:
    """Return the sum of what the sessions announce, ``None`` where one that asks does not."""
    asking = [one for one in findings if one.questions or one.announced is not None]
    counts = [one.announced for one in asking if one.announced is not None]
    return sum(counts) if counts and len(counts) == len(asking) else None


def _cited(text: SourceText, number: str | None) -> tuple[str, ...]:
    texts = [paragraph.text for paragraph in text.paragraphs]
    notes = [note.text for note in text.footnotes]
    found = find_references([*texts, *notes])
    return tuple(one for one in found if number is None or not number.startswith(one))


def _warnings(
    text: SourceText, lines: Sequence[Line], kind: PaperKind, findings: Sequence[Findings]
) -> list[PaperWarning]:
    found: list[PaperWarning] = []
    for one in findings:
        if one.announced is not None and one.announced != len(one.questions):
            found.append(
                PaperWarning(
                    WarningCode.QUESTION_COUNT_MISMATCH,
                    paragraph=one.announced_at,
                    announced=one.announced,
                    found=len(one.questions),
                )
            )
        if one.missing_at is not None:
            found.append(PaperWarning(WarningCode.LIST_MISSING, paragraph=one.missing_at))
        found += one.warnings
    questions = [question for one in findings for question in one.questions]
    doubts = (breaks_off(lines, questions), poorly_scanned(lines))
    found += [one for one in doubts if one is not None]
    found += notes_without_body(text)
    if not questions and not is_agenda(kind):
        found.append(PaperWarning(WarningCode.NO_QUESTIONS))
    return found
