"""The flag on a position whose question changed, and on a question that is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.domain.differences import RunKind, is_changed
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.wording.translation import Words
from meetprep.wording.versions import not_in

if TYPE_CHECKING:
    from meetprep.services.versions import Change
    from meetprep.ui.theme import Theme


class ChangeBanner(QWidget):
    """Stays until somebody says that the position was checked.

    Signals:
        asked: The user wants to see what changed, or no more.
        checked: The user checked the position against the question as it is now.
    """

    asked = Signal()
    checked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._changed = Banner(theme, "warn")
        self._gone = Banner(theme, "info")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(8)
        column.addWidget(self._gone)
        column.addWidget(self._changed)
        self.hide()

    def show_change(self, change: Change | None, gone_from: str) -> None:
        """Flag a position that misses ``change``, and a question not asked in ``gone_from``."""
        self._gone.setVisible(bool(gone_from))
        self._changed.setVisible(change is not None)
        if gone_from:
            title = self.tr("This question is {}.").format(not_in(gone_from, translate))
            kept = self.tr("What was drafted is kept; the position paper leaves it out.")
            self._gone.say(Words(title, kept))
        if change is not None:
            answers = [
                (self.tr("What changed"), self.asked.emit),
                (self.tr("Checked"), self.checked.emit),
            ]
            self._changed.say(self._words(change), answers=answers)
        self.setVisible(change is not None or bool(gone_from))

    def _words(self, change: Change) -> Words:
        title = self.tr("The question changed in {} since this was drafted.").format(change.now)
        if not is_changed(change.label):
            return Words(title)
        parts = (run.text for run in change.label if run.kind is not RunKind.INSERTED)
        before = "".join(parts) or self.tr("without a label")
        return Words(title, self.tr("Its label in {} was {}").format(change.before, before))
