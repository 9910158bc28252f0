"""Say by whom the text was cleared, or that it changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.domain.clearance import Status
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.wording.moments import near_day
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.clearance import ClearanceStep, PositionVersion, Progress
    from meetprep.ui.theme import Theme


class ClearedBanner(QWidget):
    """Quiet while a position is on its way.

    Signals:
        compared: The user wants to see what changed since; carries the version's id.
        restored: The user wants the cleared text back; carries the version's id.
    """

    compared = Signal(str)
    restored = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._banner = Banner(theme, "ok")
        self._version = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.addWidget(self._banner)
        self.hide()

    def show_state(
        self,
        progress: Progress,
        cleared: PositionVersion | None,
        steps: tuple[ClearanceStep, ...],
        today: date,
    ) -> None:
        """Show what became of the text that was cleared last, if any was."""
        self.setVisible(cleared is not None)
        if cleared is None:
            return
        self._version = cleared.id
        when = near_day(cleared.made_at.astimezone().date(), today, translate)
        who = ", ".join(step.who for step in steps if step.is_cleared)
        if progress.status is Status.CLEARED:
            title = self.tr("Cleared {} by {}.") if who else self.tr("Cleared {}.")
            self._banner.say(Words(title.format(when, who)), tone="ok")
        else:
            title = self.tr("Changed since it was cleared {}.").format(when)
            said = self.tr("The position paper prints it as a draft.")
            answers = [
                (self.tr("What changed"), self._on_compared),
                (self.tr("Back to the cleared text"), self._on_restored),
            ]
            self._banner.say(Words(title, said), tone="warn", answers=answers)

    def _on_compared(self) -> None:
        self.compared.emit(self._version)

    def _on_restored(self) -> None:
        self.restored.emit(self._version)
