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
from meetprep.domain.delegations import DelegationKind
from meetprep.domain.note import NoteSource
from meetprep.domain.position import Stance
from meetprep.services.document_names import Names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.domain.briefing import Overview
    from meetprep.domain.meeting import Question, QuestionId
    from meetprep.domain.room import Stand
    from meetprep.services.document_material import Material


# What may be repeated without a name: a paper went round the table, a talk did not.
_REPEATABLE = (None, NoteSource.PAPER)


def others_on(material: Material, question: QuestionId) -> tuple[Standpoint, ...]:
    """Return where the others stand on a question, in protocol order."""
    own = material.delegation.code
    others = (one.code for one in material.room.delegations if one.code != own)
    found = (_standpoint(material, question, code) for code in others)
    return tuple(one for one in found if one)


def overview(material: Material) -> Overview:
    """Return the matrix of questions and delegations, with names or without."""
    asked = material.chosen(material.meeting.questions)
    stands = {
        code: [_standpoint(material, question.id, code) for question in asked]
        for code in _in_order(material)
    }
    days = (one.day for row in stands.values() for one in row if one and one.day)
    # Whether our own answers are cleared says nothing of an overview.
    head = replace(material.letterhead(()), standing=None, as_of=max(days, default=None))
    members = _members(material)
    if not material.order.with_names:
        counted = [row for code, row in stands.items() if code in members or any(row)]
        return NamelessOverview(
            head,
            tuple(
                (_asked(material, question), _groups(material, [row[at] for row in counted]))
                for at, question in enumerate(asked)
            ),
        )
    rows = (
        DelegationRow(code, _name(material, code), tuple(row), code == material.delegation.code)
        for code, row in stands.items()
        if any(row)
    )
    silent = sum(not any(row) for code, row in stands.items() if code in members)
    questions = tuple(_asked(material, question) for question in asked)
    return NamedOverview(head, questions, tuple(rows), silent)


def _standpoint(material: Material, question: QuestionId, code: str) -> Standpoint | None:
    """Return where a delegation stands, ``None`` where nothing is known."""
    stand = material.room.stand(question, code)
    return _told(stand, code, _name(material, code)) if stand else None


def _told(stand: Stand, code: str, name: str) -> Standpoint:
    last = _told(stand.last, code, name) if stand.last else None
    return Standpoint(code, name, stand.stance, stand.gist, stand.day, stand.source, last)


def _in_order(material: Material) -> tuple[str, ...]:
    """Return the codes of all delegations, our own first."""
    codes = (material.delegation.code, *(one.code for one in material.room.delegations))
    return tuple(dict.fromkeys(codes))


def _members(material: Material) -> frozenset[str]:
    """Return the Member States, which sit at the table whether they were heard or not."""
    kind = DelegationKind.MEMBER_STATE
    return frozenset(one.code for one in material.delegations if one.kind is kind)


def _asked(material: Material, question: Question) -> AskedQuestion:
    session = next(one for one in material.meeting.sessions if one.id == question.session)
    name = pieces.joined(session.label, session.title)
    # Our own short name for a question may say what we think of it.
    title = question.title if material.order.with_names else ""
    return AskedQuestion(question.label, title, question.ask, name)


def _groups(material: Material, stands: list[Standpoint | None]) -> tuple[StanceGroup, ...]:
    names = Names(material.delegations)
    known = [one for one in stands if one]
    silent = len(stands) - len(known)
    return tuple(_all_groups(known, silent, names)) if known else ()


def _all_groups(stands: list[Standpoint], silent: int, names: Names) -> Iterator[StanceGroup]:
    for stance in Stance:
        same = [one for one in stands if one.stance is stance]
        count = len(same) + (silent if stance is Stance.UNKNOWN else 0)
        if not count:
            continue
        said = [one.last or one for one in same]
        # By their words: any other order might tell whose they are. Words that came with
        # another stance would mislead here, where no day tells that they are older.
        gists = sorted(
            {
                one.gist
                for one in said
                if one.gist and one.source in _REPEATABLE and one.stance is stance
            }
        )
        kept = tuple(gist for gist in gists if not names.stand_in(gist))
        yield StanceGroup(stance, count, kept, len(gists) - len(kept))


def _name(material: Material, code: str) -> str:
    named = next(one for one in material.delegations if one.code == code)
    return material.words.delegation(named.name)
