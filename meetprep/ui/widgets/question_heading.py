"""How many questions there are, and the button that adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import button, label

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class QuestionHeading(QWidget):
    """Stands above the questions.

    Signals:
        added: The user wants one more question.
    """

    added = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._count = label("", "muted")
        self.add = button(self.tr("Add question"), "quiet", theme=theme, sign="plus")
        self.add.setToolTip(self.tr("An empty one; or select its words in the paper"))
        self.add.clicked.connect(self.added)
        none = self.tr("No question yet. Select its words in the paper, or add one.")
        self._hint = label(none, "muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Questions"), "heading"))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._hint)

    def show_count(self, count: int) -> None:
        """Show how many there are, and what can be done where there is none."""
        self._count.setText(str(count))
        self._hint.setVisible(not count)

    def take_keyboard(self) -> None:
        """Put the keyboard on the button."""
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
