"""Load and store what files seem to say until somebody has confirmed it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from meetprep.domain.deception import Deception, DeceptionKind, DeceptionPlace
from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.domain.note import Confidence, NoteFile
from meetprep.domain.paper import PaperWarning, SourceText, WarningCode
from meetprep.domain.position import Stance
from meetprep.domain.proposal import Proposal, ProposedNote
from meetprep.storage.schema_waiting import WaitingFileRow

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session


class Waiting:
    """The proposals that wait, within one transaction.

    They come back without what the store can tell anew: the text of the whole file, and how
    their answers compare with what was said before.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Proposal, ...]:
        """Return what waits, in the order in which it came."""
        rows = self._session.scalars(select(WaitingFileRow).order_by(WaitingFileRow.ordinal))
        return tuple(map(_proposal, rows))

    def put(self, proposal: Proposal) -> None:
        """Have ``proposal`` wait, at the place of the same file where that waits already."""
        values = _values(proposal)
        here = _is(proposal)
        if self._session.scalar(select(WaitingFileRow.ordinal).where(here)) is not None:
            self._session.execute(update(WaitingFileRow).where(here).values(values))
            return
        last = self._session.scalar(select(func.max(WaitingFileRow.ordinal)))
        kept = {**values, "ordinal": (last or 0) + 1, "content": proposal.content}
        self._session.execute(insert(WaitingFileRow).values(kept))

    def remove(self, proposal: Proposal) -> None:
        """Have the file of ``proposal`` wait no more."""
        self._session.execute(delete(WaitingFileRow).where(_is(proposal)))


def _is(proposal: Proposal) -> ColumnElement[bool]:
    sha256, name = proposal.key
    return (WaitingFileRow.sha256 == sha256) & (WaitingFileRow.file_name == name)


def _values(proposal: Proposal) -> dict[str, object]:
    """Return all but the place among the others, and the content, which never changes."""
    file = proposal.file
    return {
        "sha256": file.sha256,
        "file_name": file.name,
        "media_type": file.media_type,
        "size": file.size,
        "sender": file.sender,
        "sent_at": file.sent_at,
        "meeting_id": proposal.meeting,
        "meeting_certainty": proposal.meeting_certainty,
        "delegation_code": proposal.delegation or None,
        "delegation_certainty": proposal.delegation_certainty,
        "said_on": proposal.said_on,
        "source": proposal.source,
        "is_exact": proposal.is_exact,
        "found": _found(proposal),
    }


def _found(proposal: Proposal) -> str:
    """Return the lists of a proposal as JSON."""
    entries = [
        [one.question, one.text, one.stance, one.confidence, one.certainty]
        for one in proposal.entries
    ]
    found = {
        "entries": entries,
        "unplaced": proposal.unplaced,
        "others": proposal.others,
        "warnings": [asdict(one) for one in proposal.warnings],
        "deceptions": [[one.kind, one.place, one.shown] for one in proposal.deceptions],
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _proposal(row: WaitingFileRow) -> Proposal:
    found = json.loads(row.found)
    return Proposal(
        file=NoteFile(
            row.file_name, row.media_type, row.sha256, row.size, row.sender, row.sent_at
        ),
        content=row.content,
        paper=SourceText(()),
        meeting=None if row.meeting_id is None else MeetingId(row.meeting_id),
        meeting_certainty=row.meeting_certainty,
        delegation=row.delegation_code or "",
        delegation_certainty=row.delegation_certainty,
        others=tuple(found["others"]),
        entries=tuple(_entry(*one) for one in found["entries"]),
        unplaced=tuple(found["unplaced"]),
        said_on=row.said_on,
        source=row.source,
        is_exact=row.is_exact,
        warnings=tuple(_warning(one) for one in found["warnings"]),
        deceptions=tuple(_deception(*one) for one in found["deceptions"]),
    )


def _entry(
    question: str, text: str, stance: str, confidence: str, certainty: str
) -> ProposedNote:
    return ProposedNote(
        QuestionId(question),
        text,
        Stance(stance),
        Confidence(confidence),
        Confidence(certainty),
    )


def _warning(value: dict[str, Any]) -> PaperWarning:
    return PaperWarning(**{**value, "code": WarningCode(value["code"])})


def _deception(kind: str, place: str, shown: str) -> Deception:
    return Deception(DeceptionKind(kind), DeceptionPlace(place), shown)
