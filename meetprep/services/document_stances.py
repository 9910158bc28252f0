"""Who stands where, in short; and the same without anybody's name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetprep.documents.composing import pieces
from meetprep.domain.briefing import (
    AskedQuestion,
    DelegationRow,
    NamedOverview,
    NamelessOverview,
    StanceGroup,
    Standpoint,
)
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.sentences import sentences
from meetprep.services.document_names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from meetprep.domain.briefing import Overview
    from meetprep.domain.meeting import Question, QuestionId
    from meetprep.domain.position import Position
    from meetprep.services.document_material import Material

_LONGEST_GIST = 240
_SPOKEN_OF = (PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE)


def standpoint(material: Material, code: str, position: Position) -> Standpoint | None:
    """Return where a delegation stands, ``None`` where nothing is known.

    What it says in short comes from what may be shared, whoever reads the document.
    """
    told = gist(position)
    if position.stance is Stance.UNKNOWN and not told:
        return None
    saved = (
        part.saved_at
        for part in position.parts
        if part.kind in _SPOKEN_OF and part.saved_at and not part.text.is_empty
    )
    return Standpoint(
        code,
        _name(material, code),
        position.stance,
        told,
        max((at.astimezone().date() for at in saved), default=None),
    )


def others_on(material: Material, question: QuestionId) -> tuple[Standpoint, ...]:
    """Return where the others stand on a question, in protocol order."""
    found = (
        standpoint(material, code, positions[question])
        for code, positions in material.others.items()
    )
    return tuple(one for one in found if one)


def gist(position: Position) -> str:
    """Return the key message in short, or how the line to take begins."""
    for kind in _SPOKEN_OF:
        text = " ".join(position.part(kind).text.plain.split())
        if text:
            return _shortened(text)
    return ""


def overview(material: Material) -> Overview:
    """Return the matrix of questions and delegations, with names or without."""
    asked = material.chosen(material.meeting.questions)
    positions = _in_order(material)
    used = [
        part
        for by_question in positions.values()
        for question in asked
        for part in by_question[question.id].parts
        if part.kind in _SPOKEN_OF
    ]
    # Whether our own answers are cleared says nothing of an overview.
    head = replace(material.letterhead(used), standing=None)
    stands = {
        code: [standpoint(material, code, by_question[question.id]) for question in asked]
        for code, by_question in positions.items()
    }
    if not material.order.with_names:
        return NamelessOverview(
            head,
            tuple(
                (
                    _asked(material, question),
                    _groups(material, [s[at] for s in stands.values()]),
                )
                for at, question in enumerate(asked)
            ),
        )
    rows = (
        DelegationRow(code, _name(material, code), tuple(row), code == material.delegation.code)
        for code, row in stands.items()
        if any(row)
    )
    return NamedOverview(head, tuple(_asked(material, q) for q in asked), tuple(rows))


def _in_order(material: Material) -> dict[str, Mapping[QuestionId, Position]]:
    """Return all positions, our own first."""
    return {material.delegation.code: material.positions} | dict(material.others)


def _asked(material: Material, question: Question) -> AskedQuestion:
    session = next(one for one in material.meeting.sessions if one.id == question.session)
    name = pieces.joined(session.label, session.title)
    # Our own short name for a question may say what we think of it.
    title = question.title if material.order.with_names else ""
    return AskedQuestion(question.label, title, question.ask, name)


def _groups(material: Material, stands: list[Standpoint | None]) -> tuple[StanceGroup, ...]:
    names = Names(material.delegations)
    return tuple(_all_groups([one for one in stands if one], names))


def _all_groups(stands: list[Standpoint], names: Names) -> Iterator[StanceGroup]:
    for stance in Stance:
        same = [one for one in stands if one.stance is stance]
        if not same:
            continue
        # By their words: any other order might tell whose they are.
        gists = sorted({one.gist for one in same if one.gist})
        kept = tuple(gist for gist in gists if not names.stand_in(gist))
        yield StanceGroup(stance, len(same), kept, len(gists) - len(kept))


def _name(material: Material, code: str) -> str:
    named = next(one for one in material.delegations if one.code == code)
    return material.words.delegation(named.name)


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST_GIST:
        return text
    kept = ""
    for sentence in sentences(text):
        if len(kept) + len(sentence) >= _LONGEST_GIST:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or text[:_LONGEST_GIST].rsplit(" ", 1)[0].rstrip(",;:") + "…"
