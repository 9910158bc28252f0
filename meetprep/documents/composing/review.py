"""The review copy: our own texts with marks by which they are known when they come back."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from meetprep.documents.composing import pieces
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.composition import Composition, Held, Line, Returning, Table
from meetprep.domain.documents import DocumentKind
from meetprep.domain.review_copy import hash_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.composition import Piece
    from meetprep.domain.review_copy import ReviewAnswer, ReviewCopy

RECORD = "urn:meetprep:review"


def compose_review(copy: ReviewCopy) -> Composition:
    """Return the copy: what it is for, then each question with the parts that were chosen."""
    head = copy.letterhead
    words = words_of(head.language)
    note = pieces.beside(words.sentences.internal, words.kinds[DocumentKind.REVIEW])
    written = list(_cover(copy, words))
    held: list[Held] = []
    marks: list[tuple[int, str]] = []
    for session in copy.sessions:
        if name := pieces.session_name(session):
            written.append(Line("heading 1", name))
        for answer in session.answers:
            first = len(written)
            for piece, mark in _answer(answer, words):
                if mark:
                    marks.append((len(written), mark))
                written.append(piece)
            held.append(Held(first, len(written), answer.anchor.name))
    return Composition(
        title=pieces.joined(words.kinds[DocumentKind.REVIEW], head.meeting),
        subject=head.meeting,
        language=head.language.tag,
        furniture=pieces.furniture(head, words, note),
        pieces=tuple(written),
        returning=Returning(tuple(held), tuple(marks), _record(copy, written)),
    )


def _cover(copy: ReviewCopy, words: FixedWords) -> Iterator[Piece]:
    head, labels = copy.letterhead, words.labels
    yield Line("Document Kind", words.kinds[DocumentKind.REVIEW])
    yield Line("Title", head.meeting)
    if subtitle := pieces.beside(words.days(head.start, head.end), head.place):
        yield Line("Subtitle", subtitle)
    chosen = "\n".join(
        words.labelled(
            pieces.titled_heading(answer.label, answer.title, words).rstrip(".:"),
            ", ".join(part.name or words.parts[part.kind] for part in answer.parts),
        )
        for answer in copy.answers
    )
    yield pieces.cover(
        [
            (labels.delegation, head.delegation),
            (labels.in_this_copy, chosen),
            (labels.status, pieces.standing_words(head.standing, words)),
            (labels.marking, head.marking),
            (labels.reference, head.reference),
        ]
    )
    yield pieces.GAP
    yield Line("Body Text", words.sentences.for_review)


def _answer(answer: ReviewAnswer, words: FixedWords) -> Iterator[tuple[Piece, str]]:
    heading = pieces.titled_heading(answer.label, answer.title, words)
    yield Line("heading 2", heading), answer.anchor.name
    for line in pieces.lines("Question Context", answer.context, words):
        yield line, ""
    for line in pieces.lines("Question Quote", answer.ask, words):
        yield line, ""
    for part in answer.parts:
        yield Line("Part Heading", part.name or words.parts[part.kind]), part.anchor.name
        passage = pieces.passage(part.text, part.language, words)
        yield replace(passage, tracked=part.tracked), ""


def _record(copy: ReviewCopy, written: list[Piece]) -> str:
    """Return as XML what was sent: keys, revisions and hashes, not a word of it."""
    parts = "".join(
        f"<part at={quoteattr(part.anchor.name)} hash={quoteattr(hash_of(part.text))}/>"
        for answer in copy.answers
        for part in answer.parts
    )
    said = (line.text for one in written for line in _fixed_lines(one))
    fixed = dict.fromkeys(line_hash(text) for text in said if text.strip())
    lines = "".join(f"<line hash={quoteattr(one)}/>" for one in fixed)
    return f'<review xmlns="{RECORD}" version="1">{parts}{lines}</review>'


def _fixed_lines(piece: Piece) -> Iterator[Line]:
    if isinstance(piece, Line):
        yield piece
    elif isinstance(piece, Table):
        for row in piece.rows:
            for cell in row:
                yield from (line for line in cell.content if isinstance(line, Line))


def line_hash(text: str) -> str:
    """Return what tells a line that nobody is asked to change, whatever blanks it has."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]
