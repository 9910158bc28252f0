"""The speaking note: what our minister reads aloud, a page a question, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.composing import pieces
from meetprep.documents.composing.cutting import has_cuts, with_cut_signs
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.composition import Composition, Line, Look, Table
from meetprep.domain.documents import DocumentKind
from meetprep.domain.position import PartKind
from meetprep.domain.speaking import clock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.briefing import BriefAnswer, SpeakingNote
    from meetprep.domain.composition import Cell, Piece

_ORDER_WIDTHS = (560, 190, 250)


def compose_speaking_note(note: SpeakingNote) -> Composition:
    """Return the note: the running order, then a page for each question."""
    head = note.letterhead
    words = words_of(head.language)
    return Composition(
        title=pieces.joined(words.kinds[DocumentKind.SPEAKING_NOTE], head.meeting),
        subject=head.meeting,
        language=head.language.tag,
        furniture=pieces.furniture(head, words, words.sentences.internal),
        pieces=(*_cover(note, words), *_pages(note, words)),
    )


def _cover(note: SpeakingNote, words: FixedWords) -> Iterator[Piece]:
    head = note.letterhead
    yield Line("Document Kind", words.kinds[DocumentKind.SPEAKING_NOTE])
    yield Line("Title", head.meeting)
    if subtitle := pieces.beside(words.days(head.start, head.end), head.place):
        yield Line("Subtitle", subtitle)
    yield Line("Speech Label", words.labels.running_order)
    yield _running_order(note, words)
    yield pieces.GAP
    answers = [answer for session in note.sessions for answer in session.answers]
    if any(has_cuts(answer.text(PartKind.LINE_TO_TAKE)) for answer in answers):
        yield Line("Speech Note", words.sentences.cut_legend)


def _running_order(note: SpeakingNote, words: FixedWords) -> Table:
    labels = words.labels
    rows = [
        tuple(
            pieces.cell("Speech Head", text)
            for text in (labels.question, labels.duration, labels.total)
        )
    ]
    for session in note.sessions:
        if name := pieces.session_name(session):
            name = pieces.beside(name, pieces.times(session, words))
            rows.append((pieces.cell("Speech Row Head", name, span=len(_ORDER_WIDTHS)),))
        total = 0
        for answer in session.answers:
            total += answer.seconds[0]
            rows.append(_order_row(answer, total, note.limit, words))
    return Table("Grid Table", _ORDER_WIDTHS, tuple(rows), 1, labels.running_order)


def _order_row(
    answer: BriefAnswer, total: int, limit: int, words: FixedWords
) -> tuple[Cell, ...]:
    whole = answer.seconds[0]
    heading = pieces.titled_heading(answer.label, answer.title, words)
    return (
        pieces.cell("Speech Row", heading),
        pieces.cell("Speech Row", clock(whole) if whole else "–"),
        pieces.cell("Speech Row", _total(total, limit, words.sentences.of_limit, words)),
    )


def _pages(note: SpeakingNote, words: FixedWords) -> Iterator[Piece]:
    for session in note.sessions:
        name = pieces.beside(pieces.session_name(session), pieces.times(session, words))
        total = 0
        for answer in session.answers:
            total += answer.seconds[0]
            yield Line("Speech Session", name, is_new_page=True)
            yield from _page(answer, total, note.limit, words)


def _page(answer: BriefAnswer, total: int, limit: int, words: FixedWords) -> Iterator[Piece]:
    heading = pieces.titled_heading(answer.label, answer.title, words)
    yield Line("Speech Heading", heading)
    line = next((part for part in answer.parts if part.kind is PartKind.LINE_TO_TAKE), None)
    if line is None or line.text.is_empty:
        yield Line("Speech", words.sentences.no_line)
        return
    whole, kept = answer.seconds
    so_far = _total(total, limit, words.sentences.running_total, words)
    yield Line("Speech Time", f"{words.labels.duration} {clock(whole)}\t{so_far}")
    yield pieces.passage(with_cut_signs(line.text), line.language, words, Look.SPEECH)
    if has_cuts(line.text):
        yield Line("Speech Note", words.sentences.without_cuts.format(clock(kept)))


def _total(total: int, limit: int, within: str, words: FixedWords) -> str:
    """Return the running total against the limit; what is over is said in words."""
    if total > limit:
        return words.sentences.over_limit.format(clock(total - limit), clock(limit))
    return within.format(clock(total), clock(limit))
