"""Choose where a delegation stands; the choice is saved at once, in the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from meetprep.domain.errors import MeetprepError
from meetprep.domain.position import Stance
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Segment
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.position import Position
    from meetprep.services.drafting import Drafting
    from meetprep.ui.jobs import Jobs

    Place = tuple[QuestionId, str]

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
        self._shown: Place | None = None
        self._wanted: dict[Place, Stance] = {}
        self._saving: set[Place] = set()
        self.chosen.connect(self._on_chosen)

    def show_position(self, position: Position) -> None:
        """Show the stance of ``position``, or what was chosen for it and is not saved yet."""
        self._shown = (position.question, position.delegation)
        self.show_choice(self._wanted.get(self._shown, position.stance).value)

    def _on_chosen(self, key: str) -> None:
        if self._shown is not None:
            self._wanted[self._shown] = Stance(key)
            if self._shown not in self._saving:
                self._save(self._shown)

    def _save(self, place: Place) -> None:
        self._saving.add(place)
        self._jobs.run(
            partial(self._keep, place, self._wanted[place]),
            owner=self,
            then=partial(self._on_saved, place),
            failed=partial(self._on_failed, place),
        )

    def _keep(self, place: Place, stance: Stance) -> Stance:
        """Save on top of whatever is stored: a stance is chosen whole, never merged."""
        current = self._drafting.position(*place)
        self._drafting.set_stance(*place, stance, based_on=current.stance_revision)
        return stance

    def _on_saved(self, place: Place, stance: Stance) -> None:
        self._saving.discard(place)
        if self._wanted.get(place) is stance:
            del self._wanted[place]
        else:
            self._save(place)  # another was chosen meanwhile

    def _on_failed(self, place: Place, error: Exception) -> None:
        self._saving.discard(place)
        self._wanted.pop(place, None)
        if self._shown == place:
            try:
                self.show_position(self._drafting.position(*place))
            except MeetprepError:
                self.show_choice("")
        self.failed.emit(error)
