"""Paint the cells of the matrix fast: each stance once, then as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from meetprep.domain.position import Stance
from meetprep.ui.room.cells import CellPictures
from meetprep.ui.room.matrix_heads import BAND, ROW, gap_before
from meetprep.ui.scale import px

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QTableView

    from meetprep.ui.room.matrix_model import MatrixModel
    from meetprep.ui.theme import Theme

_CELL, _SIDE = 30, 3
_RADIUS, _BAND_RADIUS = 6, 8


class MatrixPainting:
    """Paints what ``table`` shows, all that is in sight at once.

    A delegate would be asked cell by cell, which takes longer than a frame for a large room.
    """

    def __init__(self, table: QTableView, theme: Theme) -> None:
        self._table = table
        self._theme = theme
        self._pictures = CellPictures()
        # Nothing shines through: what lies below need not be painted again.
        table.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._cells: QPixmap | None = None
        self._key: tuple[object, ...] = ()

    def paint(self, matrix: MatrixModel, under: QModelIndex) -> None:
        """Paint band, cells and rings; ``under`` is the cell under the mouse."""
        table = self._table
        painter = QPainter(table.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(table.viewport().rect(), self._theme.colour("window"))
        here = table.currentIndex()
        if here.isValid():
            self._paint_band(painter, table.rowViewportPosition(here.row()))
        painter.drawPixmap(0, 0, self._all_cells(matrix))
        if matrix.with_names:
            self._paint_ring(painter, matrix, under, QPen(self._theme.colour("border2"), 1.5))
            ring = ("accent", 2.0) if table.hasFocus() else ("text3", 1.25)
            self._paint_ring(painter, matrix, here, QPen(self._theme.colour(ring[0]), ring[1]))

    def _all_cells(self, matrix: MatrixModel) -> QPixmap:
        """Return all cells in sight, painted anew where they are others than before."""
        table = self._table
        size, ratio, tokens = (
            table.viewport().size(),
            table.devicePixelRatioF(),
            self._theme.tokens,
        )
        columns = tuple(self._columns_in_sight(matrix))
        top = table.rowViewportPosition(0)
        key = (matrix.stances, columns, top, size, ratio, id(tokens))
        if key != self._key or self._cells is None:
            self._key = key
            self._cells = QPixmap(size * ratio)
            self._cells.setDevicePixelRatio(ratio)
            self._cells.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._cells)
            if columns:
                cell = QSize(columns[0][2], px(_CELL))
                pictures = {one: self._pictures.get(one, cell, ratio, tokens) for one in Stance}
                self._paint_cells(painter, matrix, columns, pictures)
            painter.end()
        return self._cells

    def _paint_cells(
        self,
        painter: QPainter,
        matrix: MatrixModel,
        columns: Iterable[tuple[int, int, int]],
        pictures: Mapping[Stance, QPixmap],
    ) -> None:
        table, above = self._table, (px(ROW) - px(_CELL)) // 2
        for row in range(max(table.rowAt(0), 0), len(matrix.questions)):
            top = table.rowViewportPosition(row) + above
            if top > table.viewport().height():
                break
            stances = matrix.stances[row]
            for column, left, _ in columns:
                painter.drawPixmap(left, top, pictures[stances[column]])

    def _columns_in_sight(self, matrix: MatrixModel) -> list[tuple[int, int, int]]:
        """Return number, left edge and width of the cells of each column in sight."""
        table, found = self._table, []
        right = table.viewport().width()
        for column in range(len(matrix.seats)):
            gap = gap_before(matrix, column)
            left = table.columnViewportPosition(column) + gap + _SIDE
            wide = table.columnWidth(column) - gap - 2 * _SIDE
            if left < right and left + wide > 0:
                found.append((column, left, wide))
        return found

    def _paint_band(self, painter: QPainter, top: int) -> None:
        """Paint the ground of a row; its left end lies under the heads."""
        heads = self._table.horizontalHeader()
        right = heads.length() - heads.offset()
        band = QRectF(-20, top + 2, right + 20 + 6, px(BAND))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(band, _BAND_RADIUS, _BAND_RADIUS)

    def _paint_ring(
        self, painter: QPainter, matrix: MatrixModel, index: QModelIndex, pen: QPen
    ) -> None:
        if not index.isValid():
            return
        gap = gap_before(matrix, index.column())
        cell = QRectF(self._table.visualRect(index)).adjusted(gap + _SIDE, 0, -_SIDE, 0)
        cell.setTop(cell.top() + (px(ROW) - px(_CELL)) // 2)
        cell.setHeight(px(_CELL))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
