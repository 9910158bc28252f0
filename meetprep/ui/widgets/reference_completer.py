"""A short list below the caret that never takes the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QVBoxLayout, QWidget

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import label

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROW, _WIDTH, _GAP, _FRAME = 26, 300, 4, 5


class ReferenceCompleter(QFrame):
    """Shows what may be meant; one of them is chosen from the beginning.

    Signals:
        taken: The user clicked a reference; carries it.
    """

    taken = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("completer")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget()
        self._list.setObjectName("completions")
        self._list.setAccessibleName(self.tr("References"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda item: self.taken.emit(item.text()))
        self._hint = label(self.tr("Tab takes it · Esc closes"), "small")
        self._hint.setContentsMargins(8, 4, 8, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        column.setSpacing(0)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        self.hide()

    def offer(self, references: Sequence[str], caret: QPoint, line_height: int) -> None:
        """Show ``references`` below a caret at ``caret`` of the window, or above it."""
        if list(references) != self.offered():
            self._list.clear()
            self._list.addItems(list(references))
            self._list.setCurrentRow(0)
        self._list.setFixedHeight(self._list.count() * px(_ROW) + 2)
        self.resize(px(_WIDTH), self.sizeHint().height())
        x = min(caret.x(), max(self._window.width() - self.width() - 8, 0))
        y = caret.y() + line_height + _GAP
        if y + self.height() > self._window.height():
            y = caret.y() - self.height() - _GAP
        self.move(x, y)
        self.show()
        self.raise_()

    def offered(self) -> list[str]:
        """Return what is shown, in order."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def chosen(self) -> str:
        """Return what Tab would take, "" where nothing is shown."""
        row = self._list.currentRow()
        return self.offered()[row] if row >= 0 else ""

    def step(self, by: int) -> None:
        """Choose the next one, or the one before; after the last comes the first."""
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + by) % count)
