"""Notice notes of others among the papers that were dropped on the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.errors import MeetprepError
from meetprep.domain.note import Confidence
from meetprep.ui.translating import translate
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from pathlib import Path

    from meetprep.domain.proposal import Proposal
    from meetprep.services.desk import Desk
    from meetprep.ui.notes.beside import Beside, Inbox
    from meetprep.ui.tools import Tools


class Misdropped(QObject):
    """Offers to take them to the inbox; until then they are read as papers, as asked."""

    def __init__(self, desk: Desk, tools: Tools, inbox: Inbox, window: Beside) -> None:
        super().__init__(window.workspace)
        self._desk, self._tools = desk, tools
        self._inbox, self._window = inbox, window
        self._found: dict[Path, tuple[Proposal, ...]] = {}
        intake = window.arrivals.intake
        intake.taken.connect(self._on_taken)
        intake.finished.connect(self._found.clear)

    def _on_taken(self, paths: list[Path]) -> None:
        for path in paths:
            self._tools.readings.run(
                partial(self._look, path),
                owner=self,
                then=partial(self._on_read, path),
                failed=_is_told_already,
            )

    def _look(self, path: Path) -> tuple[Proposal, ...]:
        return self._desk.taking_in.look([path])

    def _on_read(self, path: Path, found: tuple[Proposal, ...]) -> None:
        home = self._window.workspace.home
        code = home.code if home else ""
        said = tuple(one for one in found if reads_as_note(one) and one.delegation != code)
        if said and not self._window.arrivals.intake.is_idle:
            self._found[path] = said
            self._say()

    def _say(self) -> None:
        names = self._inbox.names_of_delegations()
        who = {names.get(one.delegation, "") for said in self._found.values() for one in said}
        many = len(self._found)
        title = translate("Misdropped", "%n file(s) (reads|read) as a note of others", many)
        answer = (self.tr("Take to the inbox"), self._on_take)
        self._window.notices.say(Words(title, ", ".join(sorted(who))), "info", [answer])

    def _on_take(self) -> None:
        found = dict(self._found)
        self._window.notices.clear()
        self._window.arrivals.intake.leave_out(list(found))
        for said in found.values():
            self._inbox.add(said)
        if self._window.arrivals.intake.is_idle:
            self._inbox.open()


def reads_as_note(proposal: Proposal) -> bool:
    """Whether it is plain who answers some question of a meeting that the store has."""
    is_sure = proposal.delegation_certainty is Confidence.HIGH
    answers = any(one.certainty is not Confidence.LOW for one in proposal.entries)
    return proposal.can_be_confirmed and answers and (proposal.is_exact or is_sure)


def _is_told_already(error: Exception) -> None:
    """Let the import say why a file can't be read; anything else is a fault of ours."""
    if not isinstance(error, MeetprepError):
        raise error
