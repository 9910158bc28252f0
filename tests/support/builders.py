"""Values for tests, whole without being told anything."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from meetprep.domain.meeting import Meeting, MeetingFormat, Question, Session
from meetprep.domain.paper import (
    Footnote,
    NoteAnchor,
    Paper,
    PaperKind,
    PaperWarning,
    Paragraph,
    ParagraphKind,
    SourceText,
    WarningCode,
)
from meetprep.domain.position import PartKind, PartRevision
from meetprep.domain.richtext import from_plain

MOMENT = datetime(2026, 11, 2, 9, 30, 15, 123456, tzinfo=UTC)
CONTENT = b"%PDF-1.7 a discussion paper"


def new_id():
    """Return a key that nothing else has."""
    return str(uuid4())


def a_question(session="", ask="What is the target?", **more):
    """Return a question of the session of that id."""
    values = {"id": new_id(), "session": session, "paper": None, "label": "1."}
    return Question(**{**values, "context": "Targets were missed.", "ask": ask, **more})


def a_session(meeting="", questions=1, **more):
    """Return a session with that many questions, or with those given."""
    key = more.pop("id", new_id())
    if isinstance(questions, int):
        questions = tuple(
            a_question(key, f"What about point {n}?", label=f"{n}.", paragraphs=(n, n + 1))
            for n in range(1, questions + 1)
        )
    else:
        questions = tuple(replace(question, session=key) for question in questions)
    values = {"label": "I", "title": "Returns", "time": "10:00", "questions": questions}
    return Session(**{"id": key, "meeting": meeting, **values, **more})


def a_meeting(name="Informal meeting of ministers", sessions=1, questions=2, **more):
    """Return a meeting with that many sessions of that many questions, or with those given."""
    key = more.pop("id", new_id())
    if isinstance(sessions, int):
        sessions = tuple(
            a_session(key, questions, label=str(n), title=f"Session {n}")
            for n in range(1, sessions + 1)
        )
    else:
        sessions = tuple(replace(session, meeting=key) for session in sessions)
    values = {
        "start": date(2026, 11, 23),
        "end": date(2026, 11, 24),
        "place": "Nicosia",
        "body": "JHA",
        "format": MeetingFormat.INFORMAL,
        "presidency": "CY",
        "sessions": sessions,
    }
    return Meeting(**{"id": key, "name": name, **values, **more})


def a_source_text():
    """Return a text with every kind of thing that a paper can hold."""
    return SourceText(
        (
            Paragraph("Discussion paper", ParagraphKind.TITLE),
            Paragraph("Returns", ParagraphKind.HEADING, label="1.", level=1, page=1),
            Paragraph(
                "Łódź — سؤال 🙂 two notes",
                notes=(NoteAnchor(4, "1"), NoteAnchor(4, "2"), NoteAnchor(16, "*")),
                page=2,
            ),
            Paragraph("What is the target?", ParagraphKind.ITEM, label="a)", level=1),
            Paragraph("one\ttwo\tthree", ParagraphKind.ROW),
            Paragraph(""),
        ),
        (Footnote("1", "ST 9797/19"), Footnote("2", ""), Footnote("*", "COM(2021) 753")),
        (PaperWarning(WarningCode.FOOTNOTE_BODY_MISSING, paragraph=2, detail="2"),),
        ("LIMITE", "ST 9797/19"),
    )


def a_paper(meeting, content=CONTENT, **more):
    """Return a paper whose file has that content."""
    code = WarningCode.QUESTION_COUNT_MISMATCH
    mismatch = PaperWarning(code, announced=4, found=3, settled=True)
    values = {
        "id": new_id(),
        "meeting": meeting,
        "file_name": "paper.pdf",
        "media_type": "application/pdf",
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "kind": PaperKind.DISCUSSION_PAPER,
        "title": "Discussion paper",
        "reference": "ST 9797/19",
        "marking": "LIMITE",
        "announced": 4,
        "received_at": MOMENT,
        "text": a_source_text(),
        "references": ("ST 9797/19", "COM(2021) 753"),
        "warnings": (mismatch, PaperWarning(WarningCode.HIDDEN_TEXT)),
    }
    return Paper(**{**values, **more})


def a_revision(text="We support the target.", number=1, kind=PartKind.LINE_TO_TAKE, **more):
    """Return a saved state of a part; later numbers were saved later."""
    values = {"saved_at": MOMENT + timedelta(minutes=number), "author": "Desk officer"}
    return PartRevision(kind, number, from_plain(text), **{**values, **more})
