"""Choose where a delegation stands; the choice is saved at once, in the worker."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from meetprep.domain.position import Stance
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Segment
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from meetprep.domain.position import Position
    from meetprep.services.drafting import Drafting
    from meetprep.ui.jobs import Jobs

_TONES = {
    Stance.SUPPORT: "ok",
    Stance.CONDITIONS: "warn",
    Stance.NEUTRAL: "",
    Stance.RESERVATION: "info",
    Stance.OPPOSE: "bad",
}


class StanceControl(Segment):
    """The stances as a segment; none is raised while the stance is not known.

    Signals:
        failed: A choice could not be saved; carries the exception.
    """

    failed = Signal(object)

    def __init__(self, drafting: Drafting, jobs: Jobs) -> None:
        choices = [(s.value, stance_name(s, translate), tone) for s, tone in _TONES.items()]
        super().__init__(choices, QCoreApplication.translate("StanceControl", "Stance"))
        self._drafting = drafting
        self._jobs = jobs
        self._position: Position | None = None
        self._wanted: Stance | None = None
        self._is_saving = False
        self.chosen.connect(self._on_chosen)

    def show_position(self, position: Position) -> None:
        """Show the stance of ``position``; this chooses nothing."""
        self._position = position
        self._wanted = None
        self.show_choice(position.stance.value)

    def _on_chosen(self, key: str) -> None:
        self._wanted = Stance(key)
        if not self._is_saving:
            self._save()

    def _save(self) -> None:
        position, wanted = self._position, self._wanted
        if position is None or wanted is None or wanted is position.stance:
            return
        self._is_saving = True
        self._jobs.run(
            partial(
                self._drafting.set_stance,
                position.question,
                position.delegation,
                wanted,
                based_on=position.stance_revision,
            ),
            owner=self,
            then=partial(self._on_saved, replace(position, stance=wanted)),
            failed=partial(self._on_failed, position),
        )

    def _on_saved(self, position: Position, revision: int) -> None:
        self._is_saving = False
        if self._is_shown(position):
            self._position = replace(position, stance_revision=revision)
        # Another may have been chosen meanwhile.
        self._save()

    def _on_failed(self, position: Position, error: Exception) -> None:
        self._is_saving = False
        if self._is_shown(position):
            self.show_position(position)
        self.failed.emit(error)

    def _is_shown(self, position: Position) -> bool:
        shown = self._position
        return shown is not None and (shown.question, shown.delegation) == (
            position.question,
            position.delegation,
        )
