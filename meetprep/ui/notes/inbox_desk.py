"""Have files of the others read, and stored once the user has confirmed what they say."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.domain.note import Confidence
from meetprep.ui.notes.misdropped import Misdropped
from meetprep.ui.notes.reading_notes import names_of
from meetprep.ui.translating import translate
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.meeting import Meeting, MeetingId
    from meetprep.domain.note import Note
    from meetprep.domain.proposal import Proposal
    from meetprep.services.desk import Desk
    from meetprep.services.taking_in import TakingIn
    from meetprep.ui.notes.beside import Beside, Reader
    from meetprep.ui.notes.choices import Choices
    from meetprep.ui.tools import Tools
    from meetprep.ui.undoing import Undoing


class InboxDesk(QObject):
    """Keeps the proposals until they are confirmed or put away; reads one file at a time.

    Signals:
        counted: So many proposals wait now as before, or not.
        finished: No file is being read any more.
    """

    counted = Signal()
    finished = Signal()
    _undone = Signal(object)

    def __init__(
        self, desk: Desk, tools: Tools, reader: Reader, *, window: Beside, undoing: Undoing
    ) -> None:
        super().__init__(window.workspace)
        self._desk, self._tools, self._reader = desk, tools, reader
        self._window, self._undoing = window, undoing
        self._proposals = window.proposals
        self._files: list[Path] = []
        self._of = 0
        self._failures: list[tuple[str, Exception]] = []
        self._meetings: dict[MeetingId, Meeting] = {}
        pane = reader.page.inbox
        reader.page.takes_files = True
        reader.page.dropped.connect(self.take)
        pane.dropped.connect(self.take)
        pane.choose_clicked.connect(self._on_choose)
        pane.cancelled.connect(self._on_cancelled)
        pane.confirmed.connect(self.confirm)
        pane.changed.connect(self._on_changed)
        pane.discarded.connect(self._on_discarded)
        self._undone.connect(self._put_back)
        self.misdropped = Misdropped(desk, tools, self, window)

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._of > 0

    @property
    def would_lose(self) -> str:
        """What would be lost if the window closed now, as a question, "" for nothing."""
        many = len(self._proposals)
        if not many:
            return ""
        asks = "Close meetprep? What %n file(s) (says|say) is not confirmed and not stored."
        return translate("InboxDesk", asks, many)

    def take(self, paths: list[Path]) -> None:
        """Read files, after those that wait."""
        is_idle = not self.is_reading
        self._files += paths
        self._of += len(paths)
        if is_idle:
            self._next()

    def _next(self) -> None:
        if not self._files:
            self._end()
            return
        path = self._files.pop(0)
        number = self._of - len(self._files)
        said = self.tr("Reading {} of {}: {}").format(number, self._of, path.name)
        self._reader.page.inbox.say(said)
        self._tools.readings.run(
            partial(_look, self._desk.taking_in, path, self._here()),
            owner=self,
            then=self._on_read,
            failed=partial(self._on_failed, path.name),
        )

    def _here(self) -> MeetingId | None:
        return self._reader.heard.meeting.id if self._reader.heard else None

    def _on_read(self, found: tuple[Proposal, ...]) -> None:
        self.add(found)
        self._next()

    def _on_failed(self, name: str, error: Exception) -> None:
        self._failures.append((name, error))
        self._next()

    def _on_cancelled(self) -> None:
        self._of -= len(self._files)
        self._files = []

    def _end(self) -> None:
        self._of = 0
        self._reader.page.inbox.say("")
        failures, self._failures = self._failures, []
        if len(failures) == 1:
            self._window.notices.say_failed(failures[0][1])
        elif failures:
            said = translate("InboxDesk", "%n file(s) can’t be read", len(failures))
            names = ", ".join(name for name, _ in failures)
            self._window.notices.say(Words(said, names), "warn")
        self.finished.emit()

    def add(self, found: tuple[Proposal, ...]) -> None:
        """Let the user see what files say; a file that waits already does so once."""
        known = {(one.file.sha256, one.file.name) for one in self._proposals}
        fresh = [one for one in found if (one.file.sha256, one.file.name) not in known]
        self._proposals += fresh
        self.show()

    def names_of_delegations(self) -> dict[str, str]:
        """Return the names by code."""
        return names_of(self._desk)

    def open(self) -> None:
        """Show the page with what waits."""
        self._window.actions_.inbox.trigger()

    def show(self) -> None:
        """Show the proposals as they are now."""
        shown = self._reader.page.inbox
        shown.show_proposals(self._proposals, self._choices, self._tools.today())
        self.counted.emit()

    def _choices(self, proposal: Proposal) -> Choices | None:
        """Return what can be chosen for a proposal: of its meeting, else of that at hand."""
        here = self._reader.choices()
        if here is None or proposal.meeting in {None, here.meeting.id}:
            return here
        try:
            meeting = self._desk.meetings.get(proposal.meeting or here.meeting.id)
        except NotFound:
            return here
        return replace(here, meeting=meeting, is_elsewhere=True)

    def confirm(self, proposals: list[Proposal]) -> None:
        """Store what the proposals say; undone, they wait again."""
        wanted = tuple(one for one in proposals if one.can_be_confirmed)
        if not wanted:
            return
        self._drop(wanted)
        many = sum(not entry.is_known for one in wanted for entry in one.entries)
        self._undoing.do(
            lambda: self._confirmed(wanted),
            lambda notes: self._withdraw(wanted, notes),
            said=translate("InboxDesk", "%n note(s) (is|are) stored.", many),
        )

    def _confirmed(self, proposals: tuple[Proposal, ...]) -> tuple[Note, ...]:
        try:
            return self._desk.taking_in.confirm_all(proposals)
        except MeetprepError:
            self._undone.emit(proposals)
            raise

    def _withdraw(self, proposals: tuple[Proposal, ...], notes: tuple[Note, ...]) -> None:
        for note in notes:
            self._desk.noting.delete(note.id)
        self._undone.emit(proposals)

    def _put_back(self, proposals: object) -> None:
        self.add(proposals)  # type: ignore[arg-type] # a signal's

    def _drop(self, gone: tuple[Proposal, ...]) -> None:
        keys = {id(one) for one in gone}
        self._proposals[:] = [one for one in self._proposals if id(one) not in keys]
        self.show()

    def _on_discarded(self, proposal: Proposal) -> None:
        self._drop((proposal,))
        self._undoing.do(
            lambda: None,
            lambda _: self._undone.emit((proposal,)),
            said=self.tr("“{}” is put away.").format(proposal.file.name),
        )

    def _on_changed(self, before: Proposal, after: Proposal) -> None:
        """Show the proposal as it was corrected, held against what was said before."""
        for at, one in enumerate(self._proposals):
            if one is before:
                self._proposals[at] = after
        self.show()
        self._tools.jobs.run(
            lambda: self._desk.taking_in.compare(after),
            owner=self,
            then=partial(self._replace, after),
            failed=self._window.notices.say_failed,
        )

    def _replace(self, before: Proposal, after: Proposal) -> None:
        if before != after and any(one is before for one in self._proposals):
            at = next(at for at, one in enumerate(self._proposals) if one is before)
            self._proposals[at] = after
            self.show()

    def _on_choose(self) -> None:
        title = self.tr("Choose what other delegations sent")
        if paths := self._tools.prompts.open_paths(self._reader.page, title):
            self.take(paths)


def _look(taking_in: TakingIn, path: Path, here: MeetingId | None) -> tuple[Proposal, ...]:
    """Return what a file says, to the meeting at hand unless it is surely another's."""
    return tuple(
        one
        if here is None or one.meeting == here or one.meeting_certainty is Confidence.HIGH
        else taking_in.place(one, here)
        for one in taking_in.look([path])
    )
