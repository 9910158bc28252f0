"""The overview of positions: who stands where, or how many, on every question."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from meetprep.documents.composing import pieces
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.briefing import NamelessOverview
from meetprep.domain.composition import Cell, Composition, Line, Table
from meetprep.domain.documents import DocumentKind
from meetprep.domain.position import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.briefing import (
        AskedQuestion,
        DelegationRow,
        NamedOverview,
        Overview,
        StanceGroup,
        Standpoint,
    )
    from meetprep.domain.composition import Piece
    from meetprep.domain.disclosure import Letterhead

_MOST = 5  # questions side by side
_FIRST = 130
_WHOLE = 1000
_GROUP_WIDTHS = (170, 110, 720)
_LONGEST_ASK = 110


def compose_overview(overview: Overview) -> Composition:
    """Return the overview in landscape; without names it counts delegations."""
    head = overview.letterhead
    words = words_of(head.language)
    return Composition(
        title=pieces.joined(words.kinds[DocumentKind.OVERVIEW], head.meeting),
        subject=head.meeting,
        language=head.language.tag,
        furniture=pieces.furniture(head, words, words.sentences.internal),
        pieces=(*_title(head, words), *_body(overview, words)),
        is_landscape=True,
    )


def _title(head: Letterhead, words: FixedWords) -> Iterator[Piece]:
    yield Line("Document Kind", words.kinds[DocumentKind.OVERVIEW])
    yield Line("Title", head.meeting)
    if subtitle := pieces.beside(words.days(head.start, head.end), head.place):
        yield Line("Subtitle", subtitle)


def _body(overview: Overview, words: FixedWords) -> Iterator[Piece]:
    if isinstance(overview, NamelessOverview):
        return _nameless(overview, words)
    return _named(overview, words)


def _named(overview: NamedOverview, words: FixedWords) -> Iterator[Piece]:
    numbered = list(enumerate(overview.questions))
    sessions = groupby(numbered, key=lambda one: one[1].session)
    for session, asked in sessions:
        if session:
            yield Line("heading 1", session)
        for chosen in _side_by_side(list(asked)):
            yield from _table(overview, chosen, words)


def _table(
    overview: NamedOverview, chosen: list[tuple[int, AskedQuestion]], words: FixedWords
) -> Iterator[Piece]:
    """Yield the matrix of a few questions; who is silent on all of them has no row."""
    rows = [
        replace(row, standpoints=tuple(row.standpoints[at] for at, _ in chosen))
        for row in overview.rows
    ]
    told = [row for row in rows if any(row.standpoints)]
    questions = [question for _, question in chosen]
    yield _matrix(questions, told, overview.counted, words)
    yield pieces.GAP


def _side_by_side(
    asked: list[tuple[int, AskedQuestion]],
) -> Iterator[list[tuple[int, AskedQuestion]]]:
    """Yield as many questions as stand side by side, about as many each time."""
    tables = -(-len(asked) // _MOST)
    for number in range(tables):
        yield asked[len(asked) * number // tables : len(asked) * (number + 1) // tables]


def _nameless(overview: NamelessOverview, words: FixedWords) -> Iterator[Piece]:
    yield Line("Body Text", words.sentences.nobody_named)
    session = ""
    for question, groups in overview.questions:
        if question.session != session:
            session = question.session
            yield Line("heading 1", session)
        heading = pieces.titled_heading(question.label, question.title, words)
        yield Line("heading 2", heading)
        yield from pieces.lines("Question Quote", question.ask, words)
        yield pieces.GAP
        yield _groups(groups, words)
        yield pieces.GAP


def _matrix(
    questions: list[AskedQuestion], rows: list[DelegationRow], counted: int, words: FixedWords
) -> Table:
    width = (_WHOLE - _FIRST) // len(questions)
    asked = (_asked(question, words) for question in questions)
    table: list[tuple[Cell, ...]] = [
        (pieces.cell("Table Head", words.labels.delegation), *asked)
    ]
    if rows:
        columns = zip(*(row.standpoints for row in rows), strict=True)
        tallies = (_tally(column, counted, words) for column in columns)
        total = f"{words.labels.total} ({counted})"
        table.append((pieces.cell("Table Strong", total), *tallies))
    else:
        silence = words.sentences.no_positions
        table.append((pieces.cell("Table Text", silence, span=1 + len(questions)),))
    table += [
        (_delegation(row), *(_standpoint(one, words) for one in row.standpoints))
        for row in rows
    ]
    widths = (_WHOLE - width * len(questions), *(width,) * len(questions))
    described = words.kinds[DocumentKind.OVERVIEW]
    return Table("Grid Table", widths, tuple(table), 1, described)


def _asked(question: AskedQuestion, words: FixedWords) -> Cell:
    heading = pieces.question_heading(question.label, words)
    return pieces.cell("Table Head", heading, question.title or _shortened(question.ask))


def _tally(standpoints: tuple[Standpoint | None, ...], counted: int, words: FixedWords) -> Cell:
    """Return how many stand where; of ``counted`` those without a row are not known."""
    stances = [one.stance if one else Stance.UNKNOWN for one in standpoints]
    stances += [Stance.UNKNOWN] * (counted - len(stances))
    counts = ((stance, stances.count(stance)) for stance in Stance)
    return pieces.cell(
        "Table Text",
        *(
            words.labelled(words.stance(stance), str(count))
            for stance, count in counts
            if count
        ),
    )


def _delegation(row: DelegationRow) -> Cell:
    style = "Table Home" if row.is_home else "Table Strong"
    return pieces.cell(style, row.delegation)


def _standpoint(one: Standpoint | None, words: FixedWords) -> Cell:
    if one is None:
        return pieces.cell("Table Note", words.stance(Stance.UNKNOWN))
    lines = [Line(_STANCE_STYLES[one.stance], words.stance(one.stance))]
    for told in filter(None, (one, one.last)):
        if told.gist:
            lines.append(Line("Table Text", told.gist))
        if known := words.source(told.day, told.source):
            lines.append(Line("Table Note", known))
    return Cell(tuple(lines))


def _groups(groups: tuple[StanceGroup, ...], words: FixedWords) -> Table:
    labels = words.labels
    rows = [pieces.heads(labels.stance, labels.count, labels.gist)]
    for group in groups:
        gists = [Line("Table Text", gist) for gist in group.gists]
        if withheld := _withheld(group.withheld, words):
            gists.append(Line("Table Note", withheld))
        rows.append(
            (
                pieces.cell(_STANCE_STYLES[group.stance], words.stance(group.stance)),
                pieces.cell("Table Text", str(group.count)),
                Cell(tuple(gists) or (Line("Table Text", ""),)),
            )
        )
    if not groups:
        rows.append(
            (pieces.cell("Table Text", words.sentences.no_positions, span=len(rows[0])),)
        )
    return Table("Grid Table", _GROUP_WIDTHS, tuple(rows), 1, labels.stance)


def _withheld(count: int, words: FixedWords) -> str:
    if not count:
        return ""
    said = words.sentences
    return said.withheld_one if count == 1 else said.withheld_many.format(count)


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    if len(text) <= _LONGEST_ASK:
        return text
    return text[:_LONGEST_ASK].rsplit(" ", 1)[0].rstrip(",;:") + "…"


_STANCE_STYLES = {
    Stance.SUPPORT: "Stance Support",
    Stance.CONDITIONS: "Stance Conditions",
    Stance.NEUTRAL: "Stance Neutral",
    Stance.RESERVATION: "Stance Reservation",
    Stance.OPPOSE: "Stance Oppose",
    Stance.UNKNOWN: "Stance Neutral",
}
