"""What is doubtful about a stored paper, and what the user said to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, label
from meetprep.ui.widgets.flow_text import FlowText, Stretch
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from meetprep.domain.paper import PaperWarning
    from meetprep.ui.theme import Theme


class PaperDoubts(QWidget):
    """A line for each doubt: settled with a tick, not answered with a warning sign."""

    def __init__(self, theme: Theme, warnings: tuple[PaperWarning, ...]) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Doubts about the paper"), "caption"))
        for warning in warnings:
            column.addLayout(self._line(warning))

    def _line(self, warning: PaperWarning) -> QHBoxLayout:
        said = self.tr("It’s the paper") if warning.settled else self.tr("Not answered")
        sign, colour = ("check", "text3") if warning.settled else ("triangle-alert", "warn")
        words = FlowText(self._theme, size=12, line_height=18)
        title = warning_words(warning, translate).title
        words.show_text(Stretch(f"{title} ", "text2"), Stretch(f"{said}.", colour))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Sign(self._theme, sign, colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row
