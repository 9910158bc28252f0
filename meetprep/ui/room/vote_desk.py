"""Work out the vote of the question that is looked at, and show it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.ballot import Ballot, Supposed, ballot
from meetprep.ui.room.set_words import told
from meetprep.ui.translating import translate
from meetprep.wording.delegations import all_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.voting import Procedure
    from meetprep.ui.room.seats import View
    from meetprep.ui.room.sets_panel import SetsPanel
    from meetprep.ui.room.vote_panel import VotePanel

_MOST = 6  # sets
_MANY = 5  # members of a set, of which more tell nothing any more


class VoteDesk(QObject):
    """Remembers what is supposed: of each question who turned, of all of them the rest.

    Signals:
        majority_shown: A vote is shown; carries whether there would be a majority.
    """

    majority_shown = Signal(bool)

    def __init__(self, panel: VotePanel, sets: SetsPanel, unblocking: SetsPanel) -> None:
        super().__init__(panel)
        self._panel, self._sets, self._unblocking = panel, sets, unblocking
        self._shared = Supposed()
        self._turned: dict[QuestionId, frozenset[str]] = {}
        self._view: View | None = None
        self._question: QuestionId | None = None
        self.is_undecided = False
        panel.procedure_chosen.connect(self._on_procedure)
        panel.supposed.connect(self._on_supposed)
        for one in (sets, unblocking):
            one.chosen.connect(self._on_set_chosen)

    @property
    def supposed(self) -> Supposed:
        """What is supposed of the question that is looked at."""
        turned = (
            self._turned.get(self._question, frozenset()) if self._question else frozenset()
        )
        return replace(self._shared, turned=turned)

    def forget(self) -> None:
        """Suppose nothing of anybody any more, as in another meeting."""
        self._turned = {}
        self._shared = Supposed()

    def show(self, view: View, question: QuestionId | None) -> None:
        """Show the vote on a question, unless it is shown already."""
        if view is self._view and question == self._question:
            return
        self._view, self._question = view, question
        self._panel.setVisible(question is not None)
        if question is not None:
            self._refresh()

    def count_on(self, *, undecided: bool) -> None:
        """Count on those alone who are undecided, or on everybody."""
        self.is_undecided = undecided
        self._refresh()

    def turn(self, code: str) -> None:
        """Suppose that a member is on the other side than now, or no longer so."""
        if self._view is not None and code in self._view.population.weights:
            self._on_supposed(self.supposed.turning(code))

    def _refresh(self) -> None:
        view, question = self._view, self._question
        if view is None or question is None:
            return
        stances = view.stances(question)
        plain = ballot(stances, view.population, self._shared)
        vote = ballot(stances, view.population, self.supposed)
        delegations = all_named(view.room.delegations, translate)
        names = {one.code: one.name for one in delegations} if view.with_names else None
        self._panel.show_vote(self.supposed, plain, vote, names)
        for panel in (self._sets, self._unblocking):
            panel.setVisible(names is not None)
        if names is not None:
            self._show_sets(vote, names)

    def _show_sets(self, vote: Ballot, names: dict[str, str]) -> None:
        yes, turned = len(vote.told.in_favour), self.supposed.turned
        self.majority_shown.emit(vote.is_majority)
        if vote.is_majority:
            heading = translate("room", "Who would break it")
            below = translate("room", "Smallest sets, taken from the %n in favour", yes)
            broken = told(vote, vote.breaking(_MOST), names, turned)
            self._sets.show_sets(heading, below, broken)
        else:
            sets = vote.completing(_MOST, is_undecided=self.is_undecided)
            heading = translate("room", "Who would complete it")
            below = translate("room", "Smallest sets, added to the %n in favour", yes)
            if not sets:
                below = translate("room", "Those who are undecided are not enough.")
            elif len(sets[0]) > _MANY:
                below = translate("room", "At least %n more members are needed.", len(sets[0]))
            few = [one for one in sets if len(one) <= _MANY]
            self._sets.show_sets(heading, below, told(vote, few, names, turned))
        self._show_unblocking(vote, names)

    def _show_unblocking(self, vote: Ballot, names: dict[str, str]) -> None:
        """Say who would break a blocking minority, where that alone makes no majority."""
        sets = [one for one in vote.unblocking(_MOST) if len(one) <= _MANY]
        is_other = not vote.is_majority and bool(set(sets) - set(vote.completing(_MOST)))
        self._unblocking.setVisible(is_other)
        if is_other:
            heading = translate("room", "Who would break the blocking minority")
            count = len(vote.told.against)
            below = translate("room", "Smallest sets, taken from the %n not in favour", count)
            turning = told(vote, sets, names, self.supposed.turned)
            self._unblocking.show_sets(heading, below, turning)

    def _on_procedure(self, procedure: Procedure) -> None:
        self._shared = replace(self._shared, procedure=procedure)
        self._refresh()

    def _on_supposed(self, supposed: Supposed) -> None:
        if self._question is not None:
            self._turned[self._question] = supposed.turned
        self._shared = replace(supposed, turned=frozenset())
        self._refresh()

    def _on_set_chosen(self, codes: Sequence[str]) -> None:
        self._on_supposed(self.supposed.turning(*codes))
