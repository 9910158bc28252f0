"""The pieces that documents of all kinds are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.composition import Cell, Furniture, Line, Look, Passage, Table
from meetprep.domain.richtext import canonical
from meetprep.domain.tongues import likely_tongue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.briefing import BriefSession
    from meetprep.domain.disclosure import Letterhead, SharedSession, Standing
    from meetprep.domain.review_copy import ReviewSession
    from meetprep.domain.richtext import RichText

# "Q2", "Question 1:", "Frage 3" say what they are; "1.", "a)", "iv." don't.
_NAMES_ITSELF = re.compile(r"q|(?![ivxlc]+\b)[^\W\d_]{3,}", re.IGNORECASE)
_BESIDE = " · "
GAP = Line("Gap", "")
COVER_WIDTHS = (172, 828)


def furniture(head: Letterhead, words: FixedWords, note: str = "") -> Furniture:
    """Return what stands at the head and foot of each page; ``note`` goes before the marking.

    The marking is that of the letterhead whatever the kind of document.
    """
    place = ", ".join(filter(None, (head.place, words.days(head.start, head.end))))
    as_of = words.sentences.as_of.format(words.day(head.as_of)) if head.as_of else ""
    return Furniture(
        delegation=head.delegation,
        marking=beside(note, head.marking),
        reference=beside(head.reference, place),
        status=beside(standing_words(head.standing, words), as_of),
        page=words.sentences.page,
        of=words.sentences.of,
    )


def beside(*words: str) -> str:
    """Return ``words`` in one line, those that say nothing left out."""
    return _BESIDE.join(filter(None, words))


def standing_words(standing: Standing | None, words: FixedWords) -> str:
    """Return "Draft", "Cleared on 20 January 2025", "" where nobody has to clear."""
    if standing is None:
        return ""
    day = standing.cleared_on
    return words.sentences.cleared_on.format(words.day(day)) if day else words.sentences.draft


def question_heading(label: str, words: FixedWords) -> str:
    """Return the heading of a question; its label is kept as printed."""
    label = label.strip()
    if not label:
        return words.labels.question
    return label if _NAMES_ITSELF.match(label) else words.sentences.question.format(label)


def titled_heading(label: str, title: str, words: FixedWords) -> str:
    """Return the heading of a question with our own short name for it."""
    return joined(question_heading(label, words), title)


def session_name(session: SharedSession | BriefSession | ReviewSession) -> str:
    """Return a session's label and title."""
    return joined(session.label, session.title)


def joined(label: str, title: str) -> str:
    """Return a label and what it labels, with a dash where the label has no sign of its own."""
    label, title = label.strip(), title.strip()
    if not label or not title:
        return label or title
    return f"{label} {title}" if label[-1] in ".:)–" else f"{label} – {title}"


def lines(style: str, text: str, words: FixedWords) -> list[Line]:
    """Return a line for each line of a printed ``text`` that says anything."""
    language = tongue(text, "", words)
    said = (line.strip() for line in text.splitlines())
    return [Line(style, line, language) for line in said if line]


def passage(
    text: RichText, language: str, words: FixedWords, look: Look = Look.BODY
) -> Passage:
    """Return a text as drafted, in the language that its drafter gave or that it shows."""
    text = canonical(text)
    return Passage(text, look, tongue(text.plain, language, words))


def tongue(text: str, language: str, words: FixedWords) -> str:
    """Return the language of a text, "" where it is that of the document."""
    known = language or likely_tongue(text)
    return "" if known == words.language.tag else known


def cell(style: str, *texts: str, span: int = 1) -> Cell:
    """Return a cell with a line for each text."""
    return Cell(tuple(Line(style, text) for text in texts), span)


def cover(rows: Iterable[tuple[str, str]]) -> Table:
    """Return a table of labels and what they label; rows without a value are left out."""
    return Table(
        "Cover Table",
        COVER_WIDTHS,
        tuple(
            (cell("Cover Label", label), cell("Cover Text", *value.split("\n")))
            for label, value in rows
            if value.strip()
        ),
    )


def heads(*texts: str) -> tuple[Cell, ...]:
    """Return the head row of a table."""
    return tuple(cell("Table Head", text) for text in texts)


def times(session: BriefSession, words: FixedWords) -> str:
    """Return when a session is: "09:30", "09:30–12:30", "around 09:30", or ""."""
    if not session.time:
        return ""
    written = f"{session.time}–{session.end}" if session.end else session.time
    return words.sentences.around.format(written) if session.approximate else written


def question_number(label: str) -> str:
    """Return the label of a question without its signs, as it stands in a list."""
    return label.strip().strip("().: ") or "–"
