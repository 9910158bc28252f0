"""Of which year the figures are, and how to replace them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.widgets.controls import button, label, line

if TYPE_CHECKING:
    from meetprep.domain.population import Population


class FiguresNote(QWidget):
    """Says how it is counted.

    Signals:
        replacing: The user wants to count with figures of a file.
        dropping: The user wants to count with those of meetprep again.
    """

    replacing = Signal()
    dropping = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", "small", wrap=True)
        self._replace = button(self.tr("Replace the figures…"), "inline")
        self._replace.clicked.connect(self.replacing)
        self._drop = button(self.tr("Use those of meetprep"), "inline")
        self._drop.clicked.connect(self.dropping)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._replace)
        row.addWidget(self._drop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(line())
        column.addWidget(self._words)
        column.addLayout(row)
        self.show_own(is_own=False)

    def show_figures(self, population: Population) -> None:
        """Say of which year the figures are."""
        words = self.tr(
            "Abstaining counts like a no. Population figures of {}; closer than 0.2 points "
            "reads “too close”."
        )
        self._words.setText(words.format(population.year))

    def show_own(self, *, is_own: bool) -> None:
        """Offer to go back to the figures of meetprep where the user's are in force."""
        self._drop.setVisible(is_own)
