"""The matrix: read by eye and by screen reader, walked through by keyboard."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QTableView

from meetprep.ui.room.cell_actions import add_cell_actions
from meetprep.ui.room.matrix_heads import HEAD, ROW, ColumnHeads, RowHeads, gap_before
from meetprep.ui.room.matrix_model import MatrixModel
from meetprep.ui.room.matrix_painting import MatrixPainting
from meetprep.ui.scale import px
from meetprep.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPersistentModelIndex
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from meetprep.ui.room.seats import View
    from meetprep.ui.theme import Theme

_LABEL, _LEAST_LABEL, _MOST_LABEL = 264, 150, 560
_LEAST_COLUMN, _MOST_COLUMN = 26, 46
_BAR = 13  # of the bar below, where not all columns fit
_TYPING = 1.0  # seconds in which letters belong to one sign


class StanceMatrix(QTableView):
    """Shows a ``View``.

    Signals:
        moved: Another cell has the keyboard.
        opened: The user wants the note of the cell that has the keyboard.
        stance_chosen: The user chose a stance for that cell; carries it.
        turned: The user supposes that its delegation votes otherwise.
    """

    moved = Signal()
    opened = Signal()
    stance_chosen = Signal(object)
    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("matrix")
        self._theme = theme
        self._painting = MatrixPainting(self, theme)
        self._typed, self._typed_at = "", 0.0
        self._under = QModelIndex()
        self.matrix = MatrixModel()
        self.setModel(self.matrix)
        self.setHorizontalHeader(ColumnHeads(theme))
        self.setVerticalHeader(RowHeads(theme))
        self._caption = Elided("tiny")
        self._caption.setParent(self)
        self._behave()
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(self.accessibleName())  # Qt's own; it can't be pressed
        theme.changed.connect(self.viewport().update)

    def _behave(self) -> None:
        self.setAccessibleName(self.tr("Where delegations stand"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        add_cell_actions(
            self,
            opens=self.opened.emit,
            turns=self.turned.emit,
            chooses=self.stance_chosen.emit,
        )

    def show_view(self, view: View, caption: str) -> None:
        """Show ``view``; the same cell has the keyboard as before, our own at first."""
        row, code = max(self.currentIndex().row(), 0), self.code or view.room.home
        self._under = QModelIndex()
        self.matrix.show(view)
        self._caption.show_words(caption)
        self._fit()
        codes = [one.code for one in self.matrix.seats]
        column = codes.index(code) if code in codes else 0
        if codes and self.matrix.questions:
            row = min(row, len(self.matrix.questions) - 1)
            self.setCurrentIndex(self.matrix.index(row, column))
        self._refresh()

    @property
    def row(self) -> int:
        """Which question has the keyboard, -1 where there is none."""
        return self.currentIndex().row()

    @property
    def code(self) -> str:
        """The sign of the delegation that has the keyboard, "" without names."""
        column = self.currentIndex().column()
        if not self.matrix.with_names or not 0 <= column < len(self.matrix.seats):
            return ""
        return self.matrix.seats[column].code

    def go_to(self, row: int, code: str = "") -> None:
        """Give the keyboard to a question, and to a delegation where one is named."""
        codes = [one.code for one in self.matrix.seats]
        column = codes.index(code) if code in codes else max(self.currentIndex().column(), 0)
        self.setCurrentIndex(self.matrix.index(row, column))

    def height_for(self, rows: int) -> int:
        """Return how high it is with so many rows."""
        return px(HEAD) + rows * px(ROW) + px(_BAR)

    def currentChanged(  # noqa: N802 - Qt's name for it
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Follow the keyboard with band and ring; the heads do so by themselves."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name for it
        """Go to the delegation whose sign is typed."""
        now = monotonic()
        self._typed = search if now - self._typed_at > _TYPING else self._typed + search
        self._typed_at = now
        for column, one in enumerate(self.matrix.seats):
            if self.matrix.with_names and one.code.startswith(self._typed.upper()):
                self.setCurrentIndex(self.matrix.index(max(self.row, 0), column))
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which cell lies under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Show no cell under the mouse any more."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all cells in sight."""
        self._painting.paint(self.matrix, self._under)

    def _hover(self, index: QModelIndex) -> None:
        if index != self._under:
            self._under = index
            self.viewport().update()

    def _refresh(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()

    def _fit(self) -> None:
        count = len(self.matrix.seats)
        if not count:
            return
        gaps = [gap_before(self.matrix, column) for column in range(count)]
        room = self.width() - sum(gaps) - 8
        wide = min(max((room - px(_LABEL)) // count, px(_LEAST_COLUMN)), px(_MOST_COLUMN))
        label = min(max(room - count * wide, px(_LEAST_LABEL)), px(_MOST_LABEL))
        self.verticalHeader().setFixedWidth(label)
        self.updateGeometries()
        for column, gap in enumerate(gaps):
            self.setColumnWidth(column, wide + gap)
        self._caption.setGeometry(12, px(HEAD) - px(21), label - 16, px(16))
        self._caption.raise_()
        self.viewport().update()

    def cell_at(self, row: int, code: str) -> QPoint:
        """Return the middle of a cell, where a click on it goes."""
        codes = [one.code for one in self.matrix.seats]
        return self.visualRect(self.matrix.index(row, codes.index(code))).center()
