"""The doubts about a paper, each with its two answers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.domain.standing import standing_warnings
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.card import MARGIN
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from meetprep.domain.paper import PaperWarning, Reading
    from meetprep.ui.theme import Theme


class Doubts(QWidget):
    """Stay until they are answered or what they say is no longer true.

    Signals:
        to_mend: The user says that it is the reading; carries the warning.
    """

    to_mend = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._settled: set[PaperWarning] = set()
        self._shown: list[PaperWarning] | None = None
        self._standing: list[PaperWarning] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 0, MARGIN, 12)
        self._column.setSpacing(8)

    def forget(self) -> None:
        """Begin anew: nothing is settled."""
        self._settled.clear()

    def show_reading(self, reading: Reading) -> None:
        """Show what is doubtful about ``reading`` and not settled."""
        self._standing = list(standing_warnings(reading))
        self._show()

    def _show(self) -> None:
        doubts = [warning for warning in self._standing if warning not in self._settled]
        if doubts == self._shown:
            return
        self._shown = doubts
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for warning in doubts:
            self._column.addWidget(self._doubt(warning))
        self.setVisible(bool(doubts))

    def _doubt(self, warning: PaperWarning) -> Banner:
        banner = Banner(self._theme, "warn")
        answers = [
            (self.tr("It’s the paper"), partial(self._settle, warning)),
            (self.tr("Let me fix it"), partial(self.to_mend.emit, warning)),
        ]
        banner.say(warning_words(warning, translate), answers=answers)
        return banner

    def _settle(self, warning: PaperWarning) -> None:
        self._settled.add(warning)
        self._show()
