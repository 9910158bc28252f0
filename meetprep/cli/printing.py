"""What the command line prints: plain lines for people, JSON for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from meetprep.cli.comparing import (
    change_lines,
    change_value,
    gone_words,
    version_lines,
    version_value,
)
from meetprep.domain.richtext import to_json
from meetprep.wording.terms import audience_name, days, part_name, stance_name
from meetprep.wording.translation import counted
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import Meeting, Session
    from meetprep.domain.paper import PaperId, PaperWarning, Reading
    from meetprep.domain.position import PartKind, PartRevision, Position
    from meetprep.services.importing import Preview
    from meetprep.services.versions import Change

_TEXT_INDENT = "    "


def reading_value(reading: Reading) -> dict[str, Any]:
    """Return what ``read --json`` prints."""
    meeting = reading.meeting
    labels = [session.label or session.title for session in reading.sessions]
    return {
        "kind": reading.kind.value,
        "title": reading.title,
        "meeting": {
            "name": meeting.name,
            "start": _iso(meeting.start),
            "end": _iso(meeting.end),
            "place": meeting.place,
        },
        "reference": reading.reference,
        "marking": reading.marking,
        "sessions": [
            {
                "label": session.label,
                "title": session.title,
                "time": session.time,
                "end": session.end,
                "approximate": session.approximate,
            }
            for session in reading.sessions
        ],
        "announced": reading.announced,
        "questions": [
            {
                "label": question.label,
                "context": question.context,
                "ask": question.ask,
                "session": None if question.session is None else labels[question.session],
            }
            for question in reading.questions
        ],
        "footnotes": [
            {"label": note.label, "text": note.text} for note in reading.text.footnotes
        ],
        "references": list(reading.references),
        "warnings": [warning_value(warning) for warning in reading.warnings],
    }


def warning_value(warning: PaperWarning) -> dict[str, str]:
    """Return a warning as code and sentence."""
    return {"code": warning.code.value, "message": warning_sentence(warning)}


def warning_sentence(warning: PaperWarning) -> str:
    """Return a warning as one or two sentences."""
    words = warning_words(warning)
    return f"{words.title} {words.advice}".strip()


def reading_lines(reading: Reading) -> Iterator[str]:
    """Return what ``read`` prints."""
    kind = reading.kind.value.capitalize()
    yield f"{kind}: {reading.title}" if reading.title else kind
    meeting = reading.meeting
    where = [meeting.name, days(meeting.start, meeting.end), meeting.place]
    yield from filter(None, [", ".join(part for part in where if part)])
    signs = [reading.reference, reading.marking]
    yield from filter(None, [" · ".join(sign for sign in signs if sign)])
    for session in reading.sessions:
        about = " – ".join(
            part for part in (session.time, session.label, session.title) if part
        )
        yield about
    for question in reading.questions:
        yield ""
        yield f"{question.label or '–'} {question.context}".rstrip()
        yield f"{_TEXT_INDENT}{question.ask}"
    yield ""
    notes, references = len(reading.text.footnotes), len(reading.references)
    yield (
        f"{counted(len(reading.questions), 'question', 'questions')}, "
        f"{counted(notes, 'footnote', 'footnotes')}, "
        f"{counted(references, 'reference', 'references')}"
    )
    yield from (f"Look at this: {warning_sentence(w)}" for w in reading.warnings)


def imported_value(preview: Preview, meeting: Meeting) -> dict[str, Any]:
    """Return what ``import --json`` prints of one file."""
    return {
        "file": preview.file.name,
        "sha256": preview.file.sha256,
        "known": preview.known is not None,
        "version": version_value(preview),
        "meeting": meeting_value(meeting),
        "warnings": [warning_value(warning) for warning in preview.reading.warnings],
    }


def imported_lines(
    preview: Preview, meeting: Meeting, names: Mapping[PaperId, str]
) -> Iterator[str]:
    """Return what ``import`` prints of one file; ``names`` are those of the papers."""
    yield preview.file.name + (" (was in the store already)" if preview.known else "")
    yield from version_lines(preview)
    yield from meeting_lines(meeting, names)
    yield from (f"Look at this: {warning_sentence(w)}" for w in preview.reading.warnings)


def meeting_value(meeting: Meeting) -> dict[str, Any]:
    """Return a meeting with its sessions, questions and their ids."""
    return {
        "id": meeting.id,
        "name": meeting.name,
        "start": _iso(meeting.start),
        "end": _iso(meeting.end),
        "place": meeting.place or None,
        "sessions": [_session_value(session) for session in meeting.sessions],
    }


def _session_value(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "label": session.label or None,
        "title": session.title,
        "time": session.time,
        "end": session.end,
        "approximate": session.approximate,
        "questions": [
            {
                "id": question.id,
                "label": question.label or None,
                "context": question.context,
                "ask": question.ask,
                "wording": question.wording,
                "gone": question.dropped_by is not None,
            }
            for question in session.questions
        ],
    }


def meeting_lines(meeting: Meeting, names: Mapping[PaperId, str]) -> Iterator[str]:
    """Return what ``meetings`` prints of one meeting; ``names`` are those of its papers."""
    where = [meeting.name, days(meeting.start, meeting.end), meeting.place]
    yield ", ".join(part for part in where if part)
    yield f"  {meeting.id}"
    for session in meeting.sessions:
        about = " – ".join(part for part in (session.label, session.title) if part)
        yield from filter(None, [about and f"  {about}"])
        for question in session.questions:
            asked = f"{question.label or '–'} {question.ask}{gone_words(question, names)}"
            yield f"{_TEXT_INDENT}{question.id}  {asked}"


def position_value(
    position: Position,
    history: Mapping[PartKind, Iterable[PartRevision]],
    change: Change | None,
) -> dict[str, Any]:
    """Return all parts with their history, newest revision first."""
    return {
        "question": position.question,
        "question_changed": change_value(change),
        "delegation": position.delegation,
        "stance": position.stance.value,
        "stance_revision": position.stance_revision,
        "parts": [
            {
                "part": part.kind.value,
                "audience": part.audience.value,
                "revision": part.revision,
                "text": part.text.plain,
                "rich_text": to_json(part.text),
                "history": [
                    {
                        "revision": revision.number,
                        "saved_at": revision.saved_at.isoformat(),
                        "author": revision.author,
                        "origin": revision.origin.value,
                        "text": revision.text.plain,
                    }
                    for revision in history[part.kind]
                ],
            }
            for part in position.parts
        ],
    }


def position_lines(position: Position, change: Change | None, layout: Layout) -> Iterator[str]:
    """Return what ``show`` prints; ``change`` is what the position misses of the question."""
    yield f"{position.delegation}: {stance_name(position.stance)}"
    yield from change_lines(change)
    for part in position.parts:
        if not part.text.is_empty:
            audience = audience_name(part.audience)
            name = part_name(part.kind, layout=layout)
            hidden = ", hidden" if part.kind in layout.hidden else ""
            yield ""
            yield f"{name} ({audience}, revision {part.revision}{hidden})"
            yield from (_TEXT_INDENT + line for line in part.text.plain.split("\n"))
            yield from (
                f"{_TEXT_INDENT}[{number}] {note.text}"
                for number, note in enumerate(part.text.notes, start=1)
            )


def _iso(when: date | None) -> str | None:
    return when.isoformat() if when else None
