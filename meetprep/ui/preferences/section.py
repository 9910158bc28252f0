"""A group of settings: a heading, one line on what it is about, and named rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import label, line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_NAMES = 168


class Section(QWidget):
    """Rows of a name at the left and what is set at the right."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 24, 0, 24)
        self._column.setSpacing(0)
        self._column.addWidget(label(title, "heading"))
        if hint:
            self._column.addSpacing(2)
            self._column.addWidget(label(hint, "muted", wrap=True))
        self._column.addSpacing(16)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _NAMES)
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)

    def add_row(self, name: str, shown: QWidget | QLayout, hint: str = "") -> None:
        """Show ``shown`` beside its name, and below it what there is to know."""
        at = self._grid.rowCount()
        named = label(name, "second", wrap=True)
        named.setMinimumHeight(px(32))
        self._grid.addWidget(named, at, 0, Qt.AlignmentFlag.AlignTop)
        self._add(shown, at)
        if hint:
            self.add_hint(label(hint, "small", wrap=True))

    def add_hint(self, shown: QWidget) -> None:
        """Show ``shown``, which says more of the last row, below it."""
        self._add(shown, self._grid.rowCount())

    def add_below(self, shown: QWidget | QLayout) -> None:
        """Show ``shown`` below the last row, in the column of what is set."""
        self._add(shown, self._grid.rowCount())

    def _add(self, shown: QWidget | QLayout, at: int) -> None:
        if isinstance(shown, QWidget):
            self._grid.addWidget(shown, at, 1)
        else:
            self._grid.addLayout(shown, at, 1)

    def add_whole(self, shown: QWidget) -> None:
        """Show ``shown`` over the whole width."""
        self._grid.addWidget(shown, self._grid.rowCount(), 0, 1, 2)

    def divide(self) -> None:
        """Draw a hairline above the heading."""
        self._column.insertWidget(0, line())
        self._column.insertSpacing(1, 24)
        self._column.setContentsMargins(0, 0, 0, 24)
