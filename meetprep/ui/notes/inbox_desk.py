"""Have files of the others read, and stored once the user has confirmed what they say."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.ui.notes.held import Held
from meetprep.ui.notes.inbox_reading import InboxReading
from meetprep.ui.notes.misdropped import Misdropped
from meetprep.ui.notes.reading_notes import names_of
from meetprep.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from meetprep.domain.meeting import MeetingId
    from meetprep.domain.note import Note
    from meetprep.domain.proposal import Proposal
    from meetprep.services.desk import Desk
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
        pane = reader.page.inbox
        self._reading = InboxReading(
            desk.taking_in, tools.readings, pane, here=self._here, notices=window.notices
        )
        self._reading.found.connect(self.add)
        self._reading.finished.connect(self.finished)
        reader.page.takes_files = True
        reader.page.dropped.connect(self.take)
        pane.dropped.connect(self.take)
        pane.choose_clicked.connect(self._on_choose)
        pane.confirmed.connect(self.confirm)
        pane.changed.connect(self._on_changed)
        pane.discarded.connect(self._on_discarded)
        self._undone.connect(self._put_back)
        self.misdropped = Misdropped(desk, tools, self, window)
        self._held = Held(desk, tools.jobs, self)
        self._held.failed.connect(window.notices.say_failed)
        if self._proposals:  # of the window before, in another language
            self._keep(self._proposals)
        else:
            self._held.read(then=self._join)

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._reading.left > 0

    @property
    def would_lose(self) -> str:
        """What would be lost if the window closed now, as a question, "" for nothing."""
        left = self._reading.left
        said = translate("InboxDesk", "Close meetprep? %n file(s) (is|are) not read yet.", left)
        return said if left else ""

    def finish(self) -> MeetprepError | None:
        """Have all that waits kept, as it is being corrected; return why it could not be."""
        self._reader.page.inbox.take_corrections()
        return self._held.finish()

    def take(self, paths: list[Path]) -> None:
        """Read files, after those that wait."""
        self._reading.take(paths)

    def _here(self) -> MeetingId | None:
        return self._reader.heard.meeting.id if self._reader.heard else None

    def add(self, found: tuple[Proposal, ...]) -> None:
        """Let the user see what files say; a file that waits already does so once."""
        fresh = self._fresh(found)
        self._join(fresh)
        self._keep(fresh)

    def _fresh(self, found: Iterable[Proposal]) -> list[Proposal]:
        known = {one.key for one in self._proposals}
        return [one for key, one in {one.key: one for one in found}.items() if key not in known]

    def _join(self, found: Iterable[Proposal]) -> None:
        self._proposals += self._fresh(found)
        self.show()

    def _keep(self, proposals: Iterable[Proposal]) -> None:
        for one in proposals:
            self._held.keep(one)

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
        self._undoing.do(
            lambda: self._confirmed(wanted),
            lambda notes: self._withdraw(wanted, notes),
            said=_confirmed_words(wanted),
        )

    def _confirmed(self, proposals: tuple[Proposal, ...]) -> tuple[Note, ...]:
        try:
            return self._desk.taking_in.confirm_all(proposals)
        except MeetprepError:
            self._undone.emit(proposals)
            raise

    def _withdraw(self, proposals: tuple[Proposal, ...], notes: tuple[Note, ...]) -> None:
        self._desk.noting.delete_all(note.id for note in notes)
        self._undone.emit(proposals)

    def _put_back(self, proposals: object) -> None:
        self.add(proposals)  # type: ignore[arg-type] # a signal's

    def _drop(self, gone: tuple[Proposal, ...]) -> None:
        keys = {one.key for one in gone}
        self._proposals[:] = [one for one in self._proposals if one.key not in keys]
        self._held.forget(gone)
        self.show()

    def _on_discarded(self, proposal: Proposal) -> None:
        self._drop((proposal,))
        self._undoing.do(
            lambda: self._desk.holding.let_go([proposal]),
            lambda _: self._undone.emit((proposal,)),
            said=self.tr("“{}” is put away.").format(proposal.file.name),
        )

    def _on_changed(self, before: Proposal, after: Proposal) -> None:
        """Show the proposal as it was corrected, held against what was said before."""
        for at, one in enumerate(self._proposals):
            if one is before:
                self._proposals[at] = after
        self.show()
        self._held.keep(after)
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


def _confirmed_words(proposals: Sequence[Proposal]) -> str:
    """Say what was stored, and that passages of no question were not."""
    many = sum(not entry.is_known for one in proposals for entry in one.entries)
    said = translate("InboxDesk", "%n note(s) (is|are) stored.", many)
    left = sum(len(one.unplaced) for one in proposals)
    if not left:
        return said
    left_out = translate(
        "InboxDesk",
        "%n passage(s) found no question and (was|were) left out. The file keeps (it|them).",
        left,
    )
    return f"{said} {left_out}"
