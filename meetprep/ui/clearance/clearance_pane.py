"""The clearance of a position in the right pane: steps in order, and one to add."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from meetprep.domain.clearance import Status
from meetprep.ui.clearance.new_step import NewStep
from meetprep.ui.clearance.step_card import StepCard
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.widgets.pane import Pane
from meetprep.wording.moments import due_words
from meetprep.wording.progress import status_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from meetprep.domain.clearance import ClearanceStep, Progress
    from meetprep.ui.theme import Theme


class ClearancePane(Pane):
    """Shows who has to agree; what the user does there, others carry out.

    Signals:
        added: Somebody has to agree; carries who, and until when or None.
        asked: The text was sent to them; carries the step's id.
        decided: They answered; carries the step's id, the decision or None, and the remark.
        moved: Carries the step's id and -1 for up, 1 for down.
        removed: Carries the step's id.
        reused: The steps of the last question are wanted here.
    """

    added = Signal(str, object)
    asked = Signal(str)
    decided = Signal(str, object, str)
    moved = Signal(str, int)
    removed = Signal(str)
    reused = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme = theme
        self._summary = label("", "small", wrap=True)
        self.cards: list[StepCard] = []
        self._steps = QVBoxLayout()
        self._steps.setSpacing(8)
        self._reuse = button(self.tr("Same steps as the last question"), "quiet")
        self._reuse.clicked.connect(self.reused)
        self.new = NewStep(today)
        self.new.added.connect(self.added)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Clearance"), "heading"))
        column.addWidget(self._summary)
        column.addSpacing(8)
        column.addLayout(self._steps)
        column.addWidget(self._reuse)
        column.addSpacing(8)
        column.addWidget(self.new)
        column.addStretch(1)
        self.setWidget(page)

    def show_steps(
        self,
        steps: tuple[ClearanceStep, ...],
        progress: Progress,
        *,
        now: datetime,
        may_reuse: bool,
    ) -> None:
        """Show ``steps`` in order, and how far the position is at ``now``.

        The card of a step that says the same as before stays, with what is typed into it.
        """
        self._summary.setText(self._said(steps, progress, now))
        self._reuse.setVisible(may_reuse and not steps)
        if steps != tuple(card.step for card in self.cards):
            self._fill(steps, now)

    def _fill(self, steps: tuple[ClearanceStep, ...], now: datetime) -> None:
        there = QApplication.focusWidget()
        focused = next((card.step.id for card in self.cards if _holds(card, there)), "")
        kept = {card.step: card for card in self.cards}
        for card in self.cards:
            self._steps.removeWidget(card)
        self.cards = [
            kept.pop(step) if step in kept else self._card(step, now) for step in steps
        ]
        for card in self.cards:
            self._steps.addWidget(card)
            if card.step.id == focused and not _holds(card, there):
                card.show()
                card.take_keyboard()
        for card in kept.values():
            card.hide()
            card.deleteLater()

    def _card(self, step: ClearanceStep, now: datetime) -> StepCard:
        card = StepCard(self._theme, step, now)
        card.asked.connect(partial(self.asked.emit, step.id))
        card.decided.connect(partial(self.decided.emit, step.id))
        card.moved.connect(partial(self.moved.emit, step.id))
        card.removed.connect(partial(self.removed.emit, step.id))
        return card

    def _said(self, steps: tuple[ClearanceStep, ...], progress: Progress, now: datetime) -> str:
        if not steps and progress.status is not Status.CLEARED:
            return self.tr("Nobody has to clear this yet.")
        said = [status_name(progress.status, translate)]
        agreed = sum(step.is_cleared and not step.is_outdated for step in steps)
        if steps:
            said.append(self.tr("{} of {} agreed").format(agreed, len(steps)))
        if progress.due:
            said.append(due_words(progress.due, now, translate))
        return " · ".join(said)


def _holds(card: StepCard, there: QWidget | None) -> bool:
    return there is not None and card.isAncestorOf(there)
