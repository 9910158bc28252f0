"""The position paper: what our delegation says to the others, question by question."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.documents.files import replace_file
from meetprep.documents.word.check import Said, ensure_says
from meetprep.documents.word.dates import days_in_words
from meetprep.documents.word.document import Document, Properties
from meetprep.documents.word.template import read_template
from meetprep.domain.errors import NothingToExport
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import canonical
from meetprep.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.disclosure import PositionPaper, SharedAnswer, SharedSession

_PART_HEADINGS = {
    PartKind.KEY_MESSAGE: "Key message",
    PartKind.LINE_TO_TAKE: "Line to take",
    PartKind.RATIONALE: "Rationale",
}
_COVER_WIDTHS = (1560, 7512)  # 16 cm between margins of 2.5 cm on A4
_CHARACTERS_A_LINE, _LINES_A_PAGE, _GAP = 95, 50, 0.5
# "Q2", "Question 1:", "Frage 3" say what they are; "1.", "a)", "iv." don't.
_NAMES_ITSELF = re.compile(r"q|(?![ivxlc]+\b)[^\W\d_]{3,}", re.IGNORECASE)


def position_paper_bytes(paper: PositionPaper) -> bytes:
    """Return the paper as a Word file; questions without text are left out.

    Equal papers give equal bytes. Nothing in the file says who wrote it, when or where.

    Raises:
        NothingToExport: no question has any text.
    """
    paper = _with_text_only(paper)
    if not paper.sessions:
        raise NothingToExport(paper.delegation)
    document = Document(read_template(resource("templates", "position_paper.docx")))
    document.paragraph("Title", _title(paper))
    document.cover(_cover_rows(paper), _COVER_WIDTHS)
    for session in paper.sessions:
        _add_session(document, session, named=_is_named(session, paper))
    meant = _meant(paper)
    content = document.packed(
        Properties(_title(paper), paper.meeting, paper.language),
        {
            "delegation": paper.delegation,
            "marking": paper.marking,
            "place and date": ", ".join(filter(None, (paper.place, _days(paper)))),
            "pages": str(_expected_pages(meant)),
        },
    )
    ensure_says(content, meant)
    return content


def write_position_paper(target: Path, paper: PositionPaper) -> None:
    """Make ``target`` the paper as a Word file, or leave it as it was.

    Raises:
        NothingToExport: no question has any text.
        UnwritablePlace: the file could not be written there.
    """
    replace_file(target, position_paper_bytes(paper))


def _with_text_only(paper: PositionPaper) -> PositionPaper:
    sessions = (
        replace(session, answers=tuple(filter(None, map(_answer_with_text, session.answers))))
        for session in paper.sessions
    )
    return replace(paper, sessions=tuple(session for session in sessions if session.answers))


def _answer_with_text(answer: SharedAnswer) -> SharedAnswer | None:
    parts = tuple(
        replace(part, text=canonical(part.text))
        for part in answer.parts
        if not part.text.is_empty
    )
    return replace(answer, parts=parts) if parts else None


def _add_session(document: Document, session: SharedSession, *, named: bool) -> None:
    if named:
        document.paragraph("Heading 1", _session_name(session))
    for answer in session.answers:
        document.paragraph("Heading 2", _question_heading(answer.label))
        for line in _lines(answer.context):
            document.paragraph("Question Context", line)
        for line in _lines(answer.ask):
            document.paragraph("Question Quote", line)
        for part in answer.parts:
            document.paragraph("Part Heading", _PART_HEADINGS[part.kind])
            document.rich_text(part.text)


def _meant(paper: PositionPaper) -> Said:
    """Return what the paper has to say, told without the writer of the document."""
    body = [_title(paper)]
    for label, value in _cover_rows(paper):
        body += [label, *value.split("\n")]
    for session in paper.sessions:
        if _is_named(session, paper):
            body.append(_session_name(session))
        for answer in session.answers:
            body += [_question_heading(answer.label)]
            body += [*_lines(answer.context), *_lines(answer.ask)]
            for part in answer.parts:
                body.append(_PART_HEADINGS[part.kind])
                body += [block.text for block in part.text.blocks]
    notes = (
        note.text
        for session in paper.sessions
        for answer in session.answers
        for part in answer.parts
        for note in part.text.notes
    )
    return Said(tuple(body), tuple(notes))


def _expected_pages(said: Said) -> int:
    """Return a guess for readers that don't lay out pages; Word and others count anew."""
    lines = sum(1 + len(text) // _CHARACTERS_A_LINE + _GAP for text in said.body)
    return 1 + int((lines + len(said.notes)) / _LINES_A_PAGE)


def _title(paper: PositionPaper) -> str:
    return f"Position of {paper.delegation}"


def _days(paper: PositionPaper) -> str:
    return days_in_words(paper.start, paper.end)


def _standing(paper: PositionPaper) -> str:
    if paper.standing is None:
        return ""
    day = paper.standing.cleared_on
    return f"Cleared on {days_in_words(day, day)}" if day else "Draft"


def _cover_rows(paper: PositionPaper) -> list[tuple[str, str]]:
    sessions = [_session_name(session) for session in paper.sessions]
    rows = [
        ("Meeting", paper.meeting),
        ("Date", _days(paper)),
        ("Place", paper.place),
        ("Session" if len(sessions) == 1 else "Sessions", "\n".join(filter(None, sessions))),
        ("Delegation", paper.delegation),
        ("Status", _standing(paper)),
        ("Marking", paper.marking),
    ]
    return [(label, value) for label, value in rows if value.strip()]


def _is_named(session: SharedSession, paper: PositionPaper) -> bool:
    several = len(paper.sessions) > 1
    return bool(session.title.strip() or (several and session.label.strip()))


def _session_name(session: SharedSession) -> str:
    label, title = session.label.strip(), session.title.strip()
    if not label or not title:
        return label or title
    return f"{label} {title}" if label[-1] in ".:)–" else f"{label} – {title}"


def _question_heading(label: str) -> str:
    label = label.strip()
    if _NAMES_ITSELF.match(label):
        return label
    return f"Question {label}".strip()


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
