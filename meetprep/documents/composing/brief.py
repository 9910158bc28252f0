"""The brief: a cover, and a page for each question with all that our minister may need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.composing import pieces
from meetprep.documents.composing.answering import exchanges, in_bold
from meetprep.documents.composing.cutting import has_cuts, with_cut_signs
from meetprep.documents.composing.standpoints import standpoint_table
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.composition import (
    Cell,
    Composition,
    Contents,
    Line,
    Look,
    Passage,
    Table,
)
from meetprep.domain.documents import DocumentKind
from meetprep.domain.position import PartKind
from meetprep.domain.speaking import clock

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.briefing import Brief, BriefAnswer, BriefPart
    from meetprep.domain.composition import Piece

_AGENDA_WIDTHS = (135, 430, 130, 140, 165)
_OBJECTIVE_WIDTHS = (710, 290)
_ANSWER_WIDTHS = (380, 620)
# Objective, line and red lines come first, what nobody says aloud last.
_THEN = (PartKind.FLEXIBILITY, PartKind.IF_RAISED, PartKind.RATIONALE)
_PLACED = {PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE, PartKind.RED_LINE, PartKind.BACKGROUND}


def compose_brief(brief: Brief) -> Composition:
    """Return the brief: the cover, then a page for each question."""
    head = brief.letterhead
    words = words_of(head.language)
    return Composition(
        title=pieces.joined(words.kinds[DocumentKind.BRIEF], head.meeting),
        subject=head.meeting,
        language=head.language.tag,
        furniture=pieces.furniture(head, words, words.sentences.internal),
        pieces=(*_cover(brief, words), *_pages(brief, words)),
    )


def _cover(brief: Brief, words: FixedWords) -> Iterator[Piece]:
    head, labels = brief.letterhead, words.labels
    days = words.days(head.start, head.end)
    yield Line("Document Kind", words.kinds[DocumentKind.BRIEF])
    yield Line("Title", head.meeting)
    if subtitle := pieces.beside(days, head.place):
        yield Line("Subtitle", subtitle)
    yield pieces.cover(
        [
            (labels.delegation, head.delegation),
            (labels.presidency, brief.presidency),
            (labels.format, words.formats[brief.format] if brief.format else ""),
            (labels.status, pieces.standing_words(head.standing, words)),
            (labels.marking, head.marking),
            (labels.reference, head.reference),
        ]
    )
    yield Line("Cover Heading", labels.agenda)
    yield _agenda(brief, words)
    yield pieces.GAP
    if any(session.answers for session in brief.sessions):
        yield Contents(labels.contents)


def _agenda(brief: Brief, words: FixedWords) -> Table:
    labels = words.labels
    rows = [
        pieces.heads(
            labels.time,
            labels.session,
            labels.questions,
            labels.speaking_time,
            labels.attending,
        )
    ]
    for session in brief.sessions:
        asked = [pieces.question_number(answer.label) for answer in session.answers]
        seconds = sum(answer.seconds[0] for answer in session.answers)
        rows.append(
            (
                pieces.cell("Table Text", pieces.times(session, words)),
                pieces.cell("Table Strong", pieces.session_name(session)),
                pieces.cell("Table Text", ", ".join(asked)),
                pieces.cell("Table Text", _of_limit(seconds, brief.limit, words)),
                pieces.cell("Table Text", session.lead),
            )
        )
    return Table("Grid Table", _AGENDA_WIDTHS, tuple(rows), 1, labels.agenda)


def _of_limit(seconds: int, limit: int, words: FixedWords) -> str:
    """Return "0:48 of 3:00", "0:20 over the limit of 3:00", or "" where nothing is said."""
    if not seconds:
        return ""
    if seconds > limit:
        return words.sentences.over_limit.format(clock(seconds - limit), clock(limit))
    return words.sentences.of_limit.format(clock(seconds), clock(limit))


def _pages(brief: Brief, words: FixedWords) -> Iterator[Piece]:
    number = 0
    for session in brief.sessions:
        name = pieces.beside(pieces.session_name(session), pieces.times(session, words))
        for first, answer in enumerate(session.answers):
            number += 1
            if first or not name:
                yield Line("Session Again", name, is_new_page=True)
            else:
                yield Line("Session Heading", name, is_new_page=True, anchor=f"_TocS{number}")
            yield from _question(answer, number, words)


def _question(answer: BriefAnswer, number: int, words: FixedWords) -> Iterator[Piece]:
    heading = pieces.titled_heading(answer.label, answer.title, words)
    yield Line("heading 2", heading, anchor=f"_TocQ{number}")
    yield from pieces.lines("Question Context", answer.context, words)
    yield from pieces.lines("Question Quote", answer.ask, words)
    yield pieces.GAP
    yield _objective(answer, words)
    yield pieces.GAP
    parts = {part.kind: part for part in answer.parts if not part.text.is_empty}
    if not parts:
        yield Line("Body Text", words.sentences.nothing_drafted)
    yield from _drafted(answer, parts, words)
    yield Line("Part Heading", words.labels.others)
    yield standpoint_table(answer.others, words)
    yield pieces.GAP
    if background := parts.get(PartKind.BACKGROUND):
        yield Line("Part Heading", words.parts[background.kind])
        yield pieces.passage(background.text, background.language, words, Look.SMALL)


def _drafted(
    answer: BriefAnswer, parts: Mapping[PartKind, BriefPart], words: FixedWords
) -> Iterator[Piece]:
    if line := parts.get(PartKind.LINE_TO_TAKE):
        yield from _line_to_take(answer, line, words)
    if red := parts.get(PartKind.RED_LINE):
        yield pieces.GAP
        box = (
            Line("Box Heading", words.parts[red.kind]),
            pieces.passage(red.text, red.language, words),
        )
        yield Table("Red Line Box", (1000,), ((Cell(box),),), 0, words.parts[red.kind])
    own = (kind for kind in parts if kind not in _PLACED and kind not in _THEN)
    for kind in (*_THEN, *own):
        if part := parts.get(kind):
            yield from _part(part, words)


def _objective(answer: BriefAnswer, words: FixedWords) -> Table:
    labels = words.labels
    key = next((part for part in answer.parts if part.kind is PartKind.KEY_MESSAGE), None)
    said: Line | Passage = Line("Table Text", "–")
    if key and not key.text.is_empty:
        said = pieces.passage(key.text, key.language, words, Look.SPOKEN)
    stance = [
        Line("Objective Heading", labels.stance),
        Line("Objective Stance", words.stance(answer.stance)),
    ]
    if status := pieces.standing_words(answer.standing, words):
        stance.append(Line("Table Note", status))
    rows = ((Cell((Line("Objective Heading", labels.objective), said)), Cell(tuple(stance))),)
    return Table("Objective Box", _OBJECTIVE_WIDTHS, rows, 0, labels.objective)


def _line_to_take(answer: BriefAnswer, part: BriefPart, words: FixedWords) -> Iterator[Piece]:
    whole, kept = answer.seconds
    taken = clock(whole)
    if has_cuts(part.text):
        taken = f"{taken} ({words.sentences.without_cuts.format(clock(kept))})"
    yield Line("Part Heading", f"{words.parts[part.kind]}\t{taken}")
    yield pieces.passage(with_cut_signs(part.text), part.language, words, Look.SPOKEN)


def _part(part: BriefPart, words: FixedWords) -> Iterator[Piece]:
    yield Line("Part Heading", part.name or words.parts[part.kind])
    asked = exchanges(part.text) if part.kind is PartKind.IF_RAISED else None
    if asked is None:
        yield pieces.passage(part.text, part.language, words)
        return
    rows = [pieces.heads(words.labels.if_asked, words.labels.answer)]
    rows += [
        (
            Cell((pieces.passage(in_bold(one.said), part.language, words, Look.SMALL),)),
            Cell((pieces.passage(one.answer, part.language, words, Look.SMALL),)),
        )
        for one in asked
    ]
    yield Table("Grid Table", _ANSWER_WIDTHS, tuple(rows), 1, words.parts[part.kind])
    yield pieces.GAP
