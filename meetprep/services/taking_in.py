"""Take in what others wrote: propose what it says, and store what is confirmed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.documents.reading import MAIL
from meetprep.domain.changed import Changed
from meetprep.domain.differences import differences
from meetprep.domain.errors import DocumentError
from meetprep.domain.folding import words
from meetprep.domain.note import Confidence, Note, NoteFile, NoteId, in_words, tidied
from meetprep.services.aligning import matching
from meetprep.services.note_reading import Known, read_note
from meetprep.storage.settings import HOME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from meetprep.domain.meeting import Meeting, MeetingId, QuestionId
    from meetprep.domain.paper import ReceivedFile, SourceText
    from meetprep.domain.proposal import Proposal, ProposedNote
    from meetprep.services.paper_reader import PaperReader
    from meetprep.storage.database import Database, Transaction


class TakingIn:
    """Files from outside become notes; nothing of ours is ever changed by them."""

    def __init__(
        self,
        database: Database,
        *,
        reader: PaperReader,
        author: Callable[[], str],
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._reader = reader
        self._author = author
        self._clock = clock
        self._publish = publish

    def look(
        self,
        files: Sequence[Path],
        meeting: MeetingId | None = None,
        failed: Callable[[Path, DocumentError], None] | None = None,
    ) -> tuple[Proposal, ...]:
        """Return what confirming each file would store; nothing is stored.

        A mail with files on it gives a proposal for each of them. ``meeting`` is the one they
        are about; without it they are held against all that are not archived. ``failed`` is
        told of each file that can't be read; without it the first one raises.

        Raises:
            NotFound: there is no such meeting.
            DocumentError: a file is missing, empty, damaged, protected or no document.
        """
        with self._database.reading() as store:
            known = _known(store, meeting, self._clock().astimezone().date())
        found: list[Proposal] = []
        for file in files:
            try:
                texts = self._reader.texts(file)
            except DocumentError as error:
                if failed is None:
                    raise
                failed(file, error)
                continue
            found.extend(_proposals(texts, known))
        return self.compare_all(found)

    def place(self, proposal: Proposal, meeting: MeetingId) -> Proposal:
        """Return what the file of ``proposal`` says to the questions of another meeting.

        Raises:
            NotFound: there is no such meeting.
        """
        with self._database.reading() as store:
            known = _known(store, meeting, self._clock().astimezone().date())
        return self.compare(read_note(proposal.file, proposal.content, proposal.paper, known))

    def compare(self, proposal: Proposal) -> Proposal:
        """Return a corrected proposal, compared anew with what the store has."""
        return self.compare_all([proposal])[0]

    def confirm(self, proposal: Proposal) -> tuple[Note, ...]:
        """Store the answers of a proposal as notes, and return them.

        What the store has from the same file, or in the same words as the newest note of the
        delegation on the question, is not stored again.

        Raises:
            NotFound: it names a delegation or question that there is not.
        """
        return self.confirm_all([proposal])

    def confirm_all(self, proposals: Sequence[Proposal]) -> tuple[Note, ...]:
        """Store the answers of several proposals together: all of them, or none.

        None of these waits any more.

        Raises:
            NotFound: one names a delegation or question that there is not.
        """
        notes: list[Note] = []
        now = self._clock()
        with self._database.writing() as store:
            for proposal in proposals:
                for note in _fresh(store, proposal):
                    kept = replace(note, author=self._author(), noted_at=now)
                    store.notes.add(kept, proposal.content)
                    notes.append(kept)
                store.waiting.remove(proposal)
        if notes:
            self._publish(Changed.NOTES)
        return tuple(notes)

    def compare_all(self, proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
        """Return the proposals with what each delegation said before."""
        with self._database.reading() as store:
            notes = {
                meeting: store.notes.of_meeting(meeting)
                for meeting in {one.meeting for one in proposals}
                if meeting
            }
        return tuple(
            _beside(one, notes[one.meeting]) if one.meeting else one for one in proposals
        )


_FAR, _MOST_MEETINGS = 100_000, 12


def _known(store: Transaction, meeting: MeetingId | None, today: date) -> Known:
    """Return what the store knows; without a meeting, those nearest to today."""

    def distance(one: Meeting) -> int:
        return abs((one.start - today).days) if one.start else _FAR

    if meeting is not None:
        meetings = [store.meetings.get(meeting)]
    else:
        open_ones = (one for one in store.meetings.all() if not one.archived)
        meetings = sorted(open_ones, key=distance)[:_MOST_MEETINGS]
    home = store.settings.get(HOME) or ""
    return Known(tuple(meetings), store.delegations.all(), home, is_given=meeting is not None)


def _proposals(
    texts: Sequence[tuple[ReceivedFile, SourceText]], known: Known
) -> list[Proposal]:
    """Return what each text of one file says; a mail's own only where it says something.

    What hangs on a mail is from whom the mail is, also where that hangs on another one.
    """
    found: list[Proposal] = []
    for letter, files in _letters(texts):
        mail = read_note(_told(letter[0]), letter[0].content, letter[1], known)
        sender, sent_at = mail.file.sender, mail.file.sent_at
        found += [
            read_note(_told(file, sender, sent_at), file.content, text, known)
            for file, text in files
        ]
        is_letter = any(one.certainty is not Confidence.LOW for one in mail.entries)
        carries = len(texts) > 1 if letter is texts[0] else bool(files)
        if is_letter or not carries:
            found.append(mail)
    return found


def _letters(
    texts: Sequence[tuple[ReceivedFile, SourceText]],
) -> list[tuple[tuple[ReceivedFile, SourceText], list[tuple[ReceivedFile, SourceText]]]]:
    """Return each mail, and the first file whatever it is, with the files that hang on it."""
    found = [(texts[0], list[tuple["ReceivedFile", "SourceText"]]())]
    for one in texts[1:]:
        if one[0].media_type == MAIL:
            found.append((one, []))
        else:
            found[-1][1].append(one)
    return found


def _told(file: ReceivedFile, sender: str = "", sent_at: datetime | None = None) -> NoteFile:
    return NoteFile(file.name, file.media_type, file.sha256, len(file.content), sender, sent_at)


def _fresh(store: Transaction, proposal: Proposal) -> list[Note]:
    """Return the notes of a proposal that the store does not have yet."""
    delegation = store.delegations.get(proposal.delegation).code
    fresh = []
    for entry in proposal.entries:
        store.questions.meeting_of(entry.question)  # there is such a question
        notes = store.notes.on_question(entry.question)
        if not _is_known(entry, proposal.file, _of(delegation, notes)):
            fresh.append(_note(proposal, entry, delegation))
    return fresh


def _of(delegation: str, notes: Iterable[Note]) -> list[Note]:
    return [note for note in notes if note.delegation == delegation]


def _is_known(entry: ProposedNote, file: NoteFile, said: Sequence[Note]) -> bool:
    """Tell whether an answer was taken from that file, or is in the very words said last."""
    if any(words(note.text) == words(entry.text) for note in in_words(said)[:1]):
        return True
    return any(note.file and note.file.sha256 == file.sha256 for note in said)


def _note(proposal: Proposal, entry: ProposedNote, delegation: str) -> Note:
    note = Note(
        id=NoteId(str(uuid4())),
        question=entry.question,
        delegation=delegation,
        text=entry.text,
        stance=entry.stance,
        source=proposal.source,
        said_on=proposal.said_on,
        confidence=entry.confidence,
        file=proposal.file,
    )
    return tidied(note)


def _beside(proposal: Proposal, notes: dict[QuestionId, tuple[Note, ...]]) -> Proposal:
    """Return the proposal with what its delegation said to each question before."""

    def compared(entry: ProposedNote) -> ProposedNote:
        said = _of(proposal.delegation, notes.get(entry.question, ()))
        is_known = _is_known(entry, proposal.file, said)
        earlier = None if is_known else next(iter(in_words(said)), None)
        changes = differences(earlier.text, entry.text, matching) if earlier else ()
        return replace(entry, earlier=earlier, changes=changes, is_known=is_known)

    return replace(proposal, entries=tuple(map(compared, proposal.entries)))
