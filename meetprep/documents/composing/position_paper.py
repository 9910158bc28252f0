"""The position paper: what our delegation says to the others, question by question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.documents.composing import pieces
from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.composition import Composition, Contents, Line
from meetprep.domain.errors import NothingToExport

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.composition import Piece
    from meetprep.domain.disclosure import PositionPaper, SharedAnswer, SharedSession

_MOST_WITHOUT_CONTENTS = 5


def compose_position_paper(paper: PositionPaper) -> Composition:
    """Return the paper; questions without text are left out.

    Raises:
        NothingToExport: no question has any text.
    """
    paper = _with_text_only(paper)
    head = paper.letterhead
    if not paper.sessions:
        raise NothingToExport(head.delegation)
    words = words_of(head.language)
    title = words.sentences.position_of.format(head.delegation)
    return Composition(
        title=title,
        subject=head.meeting,
        language=head.language.tag,
        furniture=pieces.furniture(head, words),
        pieces=(
            Line("Title", title),
            pieces.cover(_cover_rows(paper, words)),
            *_body(paper, words),
        ),
    )


def _with_text_only(paper: PositionPaper) -> PositionPaper:
    sessions = (
        replace(session, answers=tuple(filter(None, map(_answer_with_text, session.answers))))
        for session in paper.sessions
    )
    return replace(paper, sessions=tuple(session for session in sessions if session.answers))


def _answer_with_text(answer: SharedAnswer) -> SharedAnswer | None:
    parts = tuple(part for part in answer.parts if not part.text.is_empty)
    return replace(answer, parts=parts) if parts else None


def _body(paper: PositionPaper, words: FixedWords) -> Iterator[Piece]:
    several = sum(len(one.answers) for one in paper.sessions) > _MOST_WITHOUT_CONTENTS
    if several:
        yield Contents(words.labels.contents_of_paper)
    number = 0
    for session in paper.sessions:
        if _is_named(session, paper):
            number += 1
            anchor = f"_Toc{number}" if several else ""
            yield Line("heading 1", pieces.session_name(session), anchor=anchor)
        for answer in session.answers:
            number += 1
            yield from _answer(answer, words, f"_Toc{number}" if several else "")


def _answer(answer: SharedAnswer, words: FixedWords, anchor: str) -> Iterator[Piece]:
    yield Line("heading 2", pieces.question_heading(answer.label, words), anchor=anchor)
    yield from pieces.lines("Question Context", answer.context, words)
    yield from pieces.lines("Question Quote", answer.ask, words)
    for part in answer.parts:
        yield Line("Part Heading", words.parts[part.kind])
        yield pieces.passage(part.text, part.language, words)


def _cover_rows(paper: PositionPaper, words: FixedWords) -> list[tuple[str, str]]:
    labels, head = words.labels, paper.letterhead
    sessions = [pieces.session_name(session) for session in paper.sessions]
    return [
        (labels.meeting, head.meeting),
        (labels.date, words.days(head.start, head.end)),
        (labels.place, head.place),
        (
            labels.session if len(sessions) == 1 else labels.sessions,
            "\n".join(filter(None, sessions)),
        ),
        (labels.delegation, head.delegation),
        (labels.status, pieces.standing_words(head.standing, words)),
        (labels.marking, head.marking),
        (labels.reference, head.reference),
    ]


def _is_named(session: SharedSession, paper: PositionPaper) -> bool:
    several = len(paper.sessions) > 1
    return bool(session.title.strip() or (several and session.label.strip()))
