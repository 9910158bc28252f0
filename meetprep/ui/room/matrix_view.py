"""The matrix: read by eye and by screen reader, walked through by keyboard."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from meetprep.domain.position import Stance
from meetprep.ui.room.cells import CellPictures
from meetprep.ui.room.matrix_heads import BAND, HEAD, ROW, ColumnHeads, RowHeads, gap_before
from meetprep.ui.room.matrix_model import MatrixModel
from meetprep.ui.scale import px
from meetprep.ui.widgets.elided import Elided

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from meetprep.ui.room.seats import View
    from meetprep.ui.theme import Theme

_LABEL, _LEAST_LABEL, _MOST_LABEL = 264, 150, 560
_LEAST_COLUMN, _MOST_COLUMN = 26, 46
_CELL = 30
_TYPING = 1.0  # seconds in which letters belong to one sign
_KEYS = dict(zip("123456", Stance, strict=True))


class StanceMatrix(QTableView):
    """Shows a ``View``.

    Signals:
        moved: Another cell has the keyboard.
        opened: The user wants the note of the cell that has the keyboard.
        stance_chosen: The user chose a stance for that cell; carries it.
    """

    moved = Signal()
    opened = Signal()
    stance_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("matrix")
        self._theme = theme
        self._pictures = CellPictures()
        self._typed, self._typed_at = "", 0.0
        self._under = QModelIndex()
        self.matrix = MatrixModel()
        self.setModel(self.matrix)
        self.setHorizontalHeader(ColumnHeads(theme))
        self.setVerticalHeader(RowHeads(theme))
        self._caption = Elided("tiny")
        self._caption.setParent(self)
        self._behave()
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def show_view(self, view: View, caption: str) -> None:
        """Show ``view``; the same cell has the keyboard as before, if it is there."""
        row, code = max(self.currentIndex().row(), 0), self.code
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
        return px(HEAD) + rows * px(ROW) + 2

    def currentChanged(  # noqa: N802 - Qt's name for it
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Follow the keyboard with band, ring and heads."""
        super().currentChanged(current, previous)
        self._refresh()
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the note by Enter, choose a stance by a number."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.text() in _KEYS and not event.isAutoRepeat():
            self.stance_chosen.emit(_KEYS[event.text()])
        else:
            super().keyPressEvent(event)

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
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns_in_sight()
        if not columns:
            return
        high, above = px(_CELL), (px(ROW) - px(_CELL)) // 2
        size = QSize(columns[-1][2], high)
        ratio, tokens = self.devicePixelRatioF(), self._theme.tokens
        pictures = {one: self._pictures.get(one, size, ratio, tokens) for one in Stance}
        first = max(self.rowAt(0), 0)
        for row in range(first, len(self.matrix.questions)):
            top = self.rowViewportPosition(row)
            if top > self.viewport().height():
                break
            if row == self.row:
                self._paint_band(painter, top)
            stances = self.matrix.stances[row]
            for column, left, _ in columns:
                painter.drawPixmap(left, top + above, pictures[stances[column]])
        self._paint_ring(painter, self._under, "border2", 1.5)
        self._paint_ring(painter, self.currentIndex(), "accent", 2)

    def _columns_in_sight(self) -> list[tuple[int, int, int]]:
        """Return number, left edge and width of the cells of each column in sight."""
        found, right = [], self.viewport().width()
        for column in range(len(self.matrix.seats)):
            gap = gap_before(self.matrix, column)
            left = self.columnViewportPosition(column) + gap + 3
            wide = self.columnWidth(column) - gap - 6
            if left < right and left + wide > 0:
                found.append((column, left, wide))
        return found

    def _paint_band(self, painter: QPainter, top: int) -> None:
        right = self.horizontalHeader().length() - self.horizontalOffset()
        band = QRectF(-20, top + 2, right + 20 + 6, px(BAND))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(band, 8, 8)

    def _paint_ring(
        self, painter: QPainter, index: QModelIndex, colour: str, width: float
    ) -> None:
        if not index.isValid() or not self.matrix.with_names:
            return
        gap = gap_before(self.matrix, index.column())
        cell = QRectF(self.visualRect(index)).adjusted(gap + 3, 0, -3, 0)
        cell.setTop(cell.top() + (px(ROW) - px(_CELL)) // 2)
        cell.setHeight(px(_CELL))
        painter.setPen(QPen(self._theme.colour(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 6, 6)

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
