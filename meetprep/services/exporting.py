"""Write the documents that leave the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.files import safe_name
from meetprep.documents.word.position_paper import write_position_paper
from meetprep.domain.clearance import Status
from meetprep.domain.disclosure import PositionPaper, SharedSession, Standing, shared_answer
from meetprep.domain.errors import NothingToExport, UnwritablePlace

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.meeting import Meeting, MeetingId
    from meetprep.storage.database import Database, Transaction


class Exporting:
    """Put documents together from the store and write them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def position_paper(self, meeting: MeetingId, delegation: str) -> PositionPaper:
        """Return what the position paper of ``delegation`` says: shareable parts only.

        Raises:
            NothingToExport: there is no shareable text on any question.
        """
        with self._database.reading() as store:
            found = store.meetings.get(meeting)
            name = store.delegations.get(delegation).name
            positions = store.positions.of_meeting(meeting, delegation)
            papers = store.papers.of_meeting(meeting)
            layout = store.layouts.get(meeting)
            standing = _standing(store, found, delegation)
        sessions = tuple(
            SharedSession(
                session.label,
                session.title,
                tuple(shared_answer(q, positions[q.id], layout) for q in asked),
            )
            for session in found.sessions
            # What the newest version of the paper no longer asks is answered to nobody.
            if (asked := [q for q in session.questions if q.dropped_by is None])
        )
        if not any(answer.parts for session in sessions for answer in session.answers):
            raise NothingToExport(name)
        markings = [paper.marking for paper in papers if paper.marking]
        return PositionPaper(
            delegation=name,
            meeting=found.name,
            start=found.start,
            end=found.end,
            place=found.place,
            marking=" · ".join(dict.fromkeys(markings)),
            sessions=sessions,
            standing=standing,
        )

    def export_position_paper(
        self, meeting: MeetingId, delegation: str, target: Path
    ) -> PositionPaper:
        """Write the position paper to ``target``, whole or not at all, and return it.

        Raises:
            NothingToExport: there is no shareable text on any question.
            UnwritablePlace: the file could not be written; the old one is untouched. The
                store itself is no place for it.
        """
        paper = self.position_paper(meeting, delegation)
        if _is_same(target, self._database.path):
            raise UnwritablePlace(target, "the store lies there")
        write_position_paper(target, paper)
        return paper


def _standing(store: Transaction, meeting: Meeting, delegation: str) -> Standing | None:
    """Return whether all that was written on the meeting is cleared, as it is now."""
    asked = [question.id for question in meeting.questions if question.dropped_by is None]
    progress = store.progress.of_meeting(meeting.id, delegation)
    cleared = store.clearance.cleared_of(asked, delegation)
    written = [key for key in asked if progress[key].status is not Status.EMPTY]
    if not cleared and not store.clearance.steps_of(written, delegation):
        return None
    if any(progress[key].status is not Status.CLEARED for key in written):
        return Standing(None)
    days = (cleared[key].made_at.astimezone().date() for key in written)
    return Standing(max(days, default=None))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is missing
        return False


def suggested_name(meeting: Meeting, delegation: str) -> str:
    """Return a file name such as ``PT_position_2025-01-30.docx``."""
    parts = [
        delegation,
        "position",
        meeting.start.isoformat() if meeting.start else meeting.name,
    ]
    return safe_name("_".join(parts)) + ".docx"
