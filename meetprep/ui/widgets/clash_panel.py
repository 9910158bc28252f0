"""Two texts side by side that nobody chose between yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.widgets.change_text import ChangeText
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.rewriting import Rewriting
    from meetprep.ui.theme import Theme

_TALLEST = 240
_ABOVE = 8  # as the style sheet has it
_SIDE_BY_SIDE = 460


class ClashPanel(QFrame):
    """The text on the screen and the one that was saved elsewhere, what differs marked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("clash")
        # Each is a text as it is, so that no sign stands where a paragraph ends.
        self.mine = ChangeText(theme, size=15, line_height=23, marks_ends=False)
        self.theirs = ChangeText(theme, size=15, line_height=23, marks_ends=False)
        self._said = label("", "small")
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(16, 12, 16, 12)
        self._columns.setSpacing(24)
        self._columns.addLayout(_column(label(self.tr("On this screen"), "strong"), self.mine))
        self._columns.addLayout(
            _column(label(self.tr("The other"), "strong"), self.theirs, self._said)
        )
        self._pane = Pane(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, _ABOVE + 1, 1, 1)
        column.addWidget(self._pane)
        self.hide()

    def show_texts(self, mine: Rewriting, theirs: Rewriting, said: str) -> None:
        """Show both texts; ``said`` is who saved the other, and when."""
        self.mine.show_rewriting(mine)
        self.theirs.show_rewriting(theirs)
        self._said.setText(said)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put one above the other where the page is narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_wide = self.width() >= _SIDE_BY_SIDE
        self._columns.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self._fit()

    def _fit(self) -> None:
        inside = self._pane.widget()
        if inside is not None:
            self.setFixedHeight(min(inside.sizeHint().height() + 2, _TALLEST) + _ABOVE)


def _column(name: QWidget, text: ChangeText, *beside: QWidget) -> QVBoxLayout:
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(name)
    for shown in beside:
        head.addWidget(shown)
    head.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addLayout(head)
    column.addWidget(text, 0, Qt.AlignmentFlag.AlignTop)
    column.addStretch(1)
    return column
