"""Make of what the store holds the values that documents are written from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.domain.briefing import Brief, BriefAnswer, BriefPart, BriefSession, SpeakingNote
from meetprep.domain.disclosure import PositionPaper, SharedSession, shared_answer
from meetprep.domain.documents import (
    Absence,
    DocumentKind,
    PlannedPart,
    PlannedQuestion,
)
from meetprep.domain.errors import NothingToExport
from meetprep.domain.position import Audience, PartKind
from meetprep.domain.speaking import WordCount, count, duration
from meetprep.services.document_stances import others_on

if TYPE_CHECKING:
    from collections.abc import Iterable

    from meetprep.domain.meeting import Question, Session
    from meetprep.domain.position import Part, Position
    from meetprep.services.document_material import Material


def position_paper(material: Material) -> PositionPaper:
    """Return what may be shared of our answers.

    Raises:
        NothingToExport: no part that goes in has any text.
    """
    sessions = tuple(
        SharedSession(
            session.label,
            session.title,
            tuple(
                shared_answer(
                    question,
                    _wanted(material, question),
                    material.layout,
                    material.languages[question.id],
                )
                for question in asked
            ),
        )
        for session in material.meeting.sessions
        if (asked := material.chosen(session.questions))
    )
    if not any(answer.parts for session in sessions for answer in session.answers):
        raise NothingToExport(material.words.delegation(material.delegation.name))
    used = (part for part in _shown(material) if part.audience is Audience.SHAREABLE)
    return PositionPaper(material.letterhead(used), sessions)


def brief(material: Material) -> Brief:
    """Return all that we prepared, and where the others stand."""
    presidency = material.meeting.presidency
    named = next((one for one in material.delegations if one.code == presidency), None)
    return Brief(
        material.letterhead(_shown(material)),
        tuple(_session(material, session) for session in material.meeting.sessions),
        material.meeting.speaking_limit,
        material.words.delegation(named.name) if named else "",
        material.meeting.format,
    )


def speaking_note(material: Material) -> SpeakingNote:
    """Return the lines to take; questions without one are there, and say so.

    Raises:
        NothingToExport: there is no line to take at all.
    """
    used = [part for part in _shown(material) if part.kind is PartKind.LINE_TO_TAKE]
    if all(part.text.is_empty for part in used):
        raise NothingToExport(material.words.delegation(material.delegation.name))
    sessions = (_session(material, session) for session in material.meeting.sessions)
    return SpeakingNote(
        material.letterhead(used),
        tuple(
            replace(session, answers=tuple(_line_alone(one) for one in session.answers))
            for session in sessions
            if session.answers
        ),
        material.meeting.speaking_limit,
    )


def planned(material: Material) -> tuple[PlannedQuestion, ...]:
    """Return what becomes of each part of each question that is still asked."""
    return tuple(
        PlannedQuestion(
            question.id,
            tuple(
                PlannedPart(kind, _absence(material, material.positions[question.id], kind))
                for kind in material.layout.kinds
            ),
            None
            if (standing := material.standings[question.id]) is None
            else standing.cleared_on is not None,
        )
        for question in material.chosen(material.meeting.questions)
    )


def _absence(material: Material, position: Position, kind: PartKind) -> Absence | None:
    """Return why a part stays out; the first reason that holds, the gravest first."""
    document = material.order.kind
    is_internal = kind.audience is Audience.INTERNAL
    reasons = (
        (Absence.INTERNAL, is_internal and document.audience is Audience.SHAREABLE),
        (Absence.NOT_OF_THIS_KIND, kind not in _TAKEN.get(document, {kind})),
        (Absence.HIDDEN, kind in material.layout.hidden),
        (Absence.NOT_CHOSEN, not material.takes(kind)),
        (Absence.EMPTY, position.part(kind).text.is_empty),
    )
    return next((reason for reason, holds in reasons if holds), None)


_TAKEN = {
    DocumentKind.SPEAKING_NOTE: {PartKind.LINE_TO_TAKE},
    DocumentKind.OVERVIEW: {PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE},
}


def _wanted(material: Material, question: Question) -> Position:
    """Return our position with the parts that the order asks for."""
    position = material.positions[question.id]
    return replace(position, parts=tuple(p for p in position.parts if material.takes(p.kind)))


def _shown(material: Material) -> Iterable[Part]:
    for question in material.chosen(material.meeting.questions):
        for part in _wanted(material, question).parts:
            if part.kind in material.layout.shown:
                yield part


def _session(material: Material, session: Session) -> BriefSession:
    return BriefSession(
        session.label,
        session.title,
        tuple(_answer(material, question) for question in material.chosen(session.questions)),
        session.time,
        session.end,
        session.approximate,
        session.lead,
    )


def _answer(material: Material, question: Question) -> BriefAnswer:
    position = _wanted(material, question)
    languages = material.languages[question.id]
    parts = tuple(
        BriefPart(kind, text, material.layout.name(kind), languages.get(kind, ""))
        for kind in material.layout.shown
        if not (text := position.part(kind).text).is_empty
    )
    line = next((part.text.blocks for part in parts if part.kind is PartKind.LINE_TO_TAKE), ())
    words = sum(map(count, line), WordCount())
    pace = material.meeting.words_a_minute
    return BriefAnswer(
        question.label,
        question.title,
        question.context,
        question.ask,
        position.stance,
        parts,
        others_on(material, question.id),
        (duration(words.all, pace), duration(words.kept, pace)),
        material.standings[question.id],
    )


def _line_alone(answer: BriefAnswer) -> BriefAnswer:
    """Return the answer without what nobody reads aloud."""
    line = tuple(part for part in answer.parts if part.kind is PartKind.LINE_TO_TAKE)
    return replace(answer, parts=line, others=())
