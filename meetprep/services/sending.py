"""Say what goes into a copy for review: what was chosen of our texts, and nothing beyond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.errors import NothingToExport
from meetprep.domain.review_copy import (
    ReviewAnswer,
    ReviewCopy,
    ReviewPart,
    ReviewSession,
    anchor_of,
)
from meetprep.services.their_versions import tracked

if TYPE_CHECKING:
    from meetprep.domain.meeting import Question
    from meetprep.services.document_material import Material


def review_copy(material: Material) -> ReviewCopy:
    """Return the chosen parts of the chosen questions, internal ones too.

    Raises:
        NothingToExport: no part that goes in has any text.
    """
    sessions = tuple(
        ReviewSession(
            session.label,
            session.title,
            tuple(
                answer
                for question in material.chosen(session.questions)
                if (answer := _answer(material, question)).parts
            ),
        )
        for session in material.meeting.sessions
    )
    if not any(session.answers for session in sessions):
        raise NothingToExport(material.words.delegation(material.delegation.name))
    used = (
        material.positions[question.id].part(kind)
        for question in material.chosen(material.meeting.questions)
        for kind in material.layout.shown
        if material.takes(kind)
    )
    return ReviewCopy(material.letterhead(used), tuple(one for one in sessions if one.answers))


def _answer(material: Material, question: Question) -> ReviewAnswer:
    position, code = material.positions[question.id], material.delegation.code
    languages = material.languages[question.id]
    theirs = material.theirs.get(question.id, {})
    ours = material.words.delegation(material.delegation.name)
    parts = tuple(
        ReviewPart(
            kind,
            part.text,
            anchor_of(question.id, code, kind, part.revision, part.text),
            material.layout.name(kind),
            languages.get(kind, ""),
            tracked(theirs[kind], part, ours) if kind in theirs else None,
        )
        for kind in material.layout.shown
        if material.takes(kind) and not (part := position.part(kind)).text.is_empty
    )
    return ReviewAnswer(
        question.label,
        question.title,
        question.context,
        question.ask,
        anchor_of(question.id, code),
        parts,
    )
