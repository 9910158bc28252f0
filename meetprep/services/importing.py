"""Take in a paper: read it, show what was understood, store it when accepted."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.changed import Changed
from meetprep.domain.comparing import grouped
from meetprep.domain.meeting import (
    Meeting,
    MeetingFormat,
    MeetingId,
    Question,
    QuestionId,
    Session,
    SessionId,
)
from meetprep.domain.paper import Paper, PaperId
from meetprep.services.pacing import usual_pace
from meetprep.services.versions import find_version, renew

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.meeting import Pace
    from meetprep.domain.paper import FoundQuestion, FoundSession, Reading, ReceivedFile
    from meetprep.services.paper_reader import PaperReader
    from meetprep.services.versions import Version
    from meetprep.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Preview:
    """A paper that was read and not yet stored.

    ``known`` is the same file where the store has it already; ``joins`` is the meeting in the
    store that the paper belongs to, ``None`` where accepting makes a new one. ``version`` is
    the stored paper of which it is another version; without it the paper is stored separately.
    """

    file: ReceivedFile
    reading: Reading
    known: Paper | None = None
    joins: Meeting | None = None
    version: Version | None = None

    def corrected(self, reading: Reading) -> Preview:
        """Return the preview with another reading, compared anew."""
        version = self.version and self.version.corrected(reading)
        return replace(self, reading=reading, version=version)


class Importing:
    """Read papers and store what was accepted."""

    def __init__(
        self,
        database: Database,
        *,
        reader: PaperReader,
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._reader = reader
        self._clock = clock
        self._publish = publish

    def preview(self, path: Path) -> Preview:
        """Return what accepting the file at ``path`` would store; nothing is stored.

        Raises:
            DocumentError: the file is missing, empty, damaged, protected or no document.
        """
        return self.previews(path)[0]

    def previews(
        self, path: Path, progress: Callable[[int, int], None] | None = None
    ) -> tuple[Preview, ...]:
        """Return a preview of each paper in the file at ``path``: several may hang on a mail.

        ``progress`` is told the pages that are read, and of how many.

        Raises:
            DocumentError: the file is missing, empty, damaged, protected or no document.
        """
        papers = self._reader.papers(path, progress)
        return tuple(self.compare(file, reading) for file, reading in papers)

    def stop(self) -> None:
        """End the reading that is under way in another thread; that one raises."""
        self._reader.stop()

    def compare(self, file: ReceivedFile, reading: Reading) -> Preview:
        """Return what accepting a paper that was read would store; nothing is stored."""
        with self._database.reading() as store:
            known = store.papers.with_sha256(file.sha256)
            joins = store.meetings.find(_meeting_name(file, reading), reading.meeting.start)
            version = None if known else find_version(store, reading)
        return Preview(file, reading, known, version.meeting if version else joins, version)

    def accept(self, preview: Preview) -> Meeting:
        """Store the paper with its sessions and questions and return their meeting.

        A file that the store has already is not stored again. A new version of a stored paper
        renews the questions of that one, which keep their ids. Any other paper for a meeting
        of the same name and day joins that meeting.
        """
        with self._database.writing() as store:
            known = store.papers.with_sha256(preview.file.sha256)
            if known:
                return store.meetings.get(MeetingId(known.meeting))
            version = None
            if preview.version:
                version = find_version(store, preview.reading, like=preview.version)
            if version:
                paper = self._add_paper(store, version.meeting.id, preview)
                renew(store, version, paper, preview.reading)
            else:
                paper = self._add_separately(store, preview)
            stored = store.meetings.get(MeetingId(paper.meeting))
        changed = Changed.MEETINGS | Changed.QUESTIONS
        self._publish(changed | Changed.POSITIONS if version else changed)
        return stored

    def _add_separately(self, store: Transaction, preview: Preview) -> Paper:
        reading = preview.reading
        name = _meeting_name(preview.file, reading)
        meeting = store.meetings.find(name, reading.meeting.start)
        if meeting is None:
            meeting = _meeting(name, reading, usual_pace(store))
            store.meetings.add(meeting)
        paper = self._add_paper(store, meeting.id, preview)
        for session in _sessions(meeting.id, paper.id, reading):
            store.meetings.add_session(session)
        return paper

    def _add_paper(self, store: Transaction, meeting: MeetingId, preview: Preview) -> Paper:
        paper = _paper(meeting, preview.file, preview.reading, self._clock())
        store.papers.add(paper, preview.file.content)
        return paper


def _new_id() -> str:
    return str(uuid.uuid4())


def _meeting_name(file: ReceivedFile, reading: Reading) -> str:
    return reading.meeting.name or reading.title or file.name.rpartition(".")[0] or file.name


def _meeting(name: str, reading: Reading, pace: Pace) -> Meeting:
    found = reading.meeting
    informal = "informal" in name.casefold()
    return Meeting(
        id=MeetingId(_new_id()),
        name=name,
        start=found.start,
        end=found.end,
        place=found.place or "",
        format=MeetingFormat.INFORMAL if informal else None,
        words_a_minute=pace.words_a_minute,
        speaking_limit=pace.speaking_limit,
    )


def _paper(meeting: MeetingId, file: ReceivedFile, reading: Reading, at: datetime) -> Paper:
    return Paper(
        id=PaperId(_new_id()),
        meeting=meeting,
        file_name=file.name,
        media_type=file.media_type,
        sha256=file.sha256,
        size=len(file.content),
        kind=reading.kind,
        title=reading.title,
        reference=reading.reference,
        marking=reading.marking,
        announced=reading.announced,
        received_at=at,
        text=reading.text,
        references=reading.references,
        warnings=reading.warnings,
    )


def _sessions(meeting: MeetingId, paper: PaperId, reading: Reading) -> list[Session]:
    return [
        _session(meeting, paper, session, [reading.questions[number] for number in numbers])
        for session, numbers in grouped(reading)
    ]


def _session(
    meeting: MeetingId, paper: PaperId, found: FoundSession, questions: list[FoundQuestion]
) -> Session:
    key = SessionId(_new_id())
    return Session(
        id=key,
        meeting=meeting,
        label=found.label or "",
        title=found.title,
        time=found.time,
        end=found.end,
        approximate=found.approximate,
        questions=_questions(key, paper, questions),
    )


def _questions(
    session: SessionId, paper: PaperId, found: list[FoundQuestion]
) -> tuple[Question, ...]:
    return tuple(
        Question(
            id=QuestionId(_new_id()),
            session=session,
            paper=paper,
            label=question.label or "",
            context=question.context,
            ask=question.ask,
            paragraphs=question.paragraphs,
        )
        for question in found
    )
