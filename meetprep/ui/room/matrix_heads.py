"""The heads of the matrix: signs of delegations above, questions at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFont

    from meetprep.ui.room.matrix_model import MatrixModel
    from meetprep.ui.theme import Theme

HEAD, ROW, BAND = 40, 44, 40
INDENT = 12
_RADIUS = 8


class _Heads(QHeaderView):
    def __init__(self, theme: Theme, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self.viewport().setAutoFillBackground(False)

    @property
    def _matrix(self) -> MatrixModel:
        return cast("MatrixModel", self.model())

    @property
    def _table(self) -> QTableView:
        return cast("QTableView", self.parent())


class ColumnHeads(_Heads):
    """The sign of each delegation, and its share of the population below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Qt.Orientation.Horizontal)
        self.setFixedHeight(px(HEAD))

    def paintSection(  # noqa: N802 - Qt's name for it
        self, painter: QPainter, rect: QRect, section: int
    ) -> None:
        """Paint the sign, strong where the keyboard is and coloured where it is our own."""
        matrix = self._matrix
        view = matrix.view
        if view is None or not matrix.with_names or section >= len(matrix.seats):
            return
        code = matrix.seats[section].code
        is_here = section == self._table.currentIndex().column()
        is_home = code == view.room.home
        gap = gap_before(matrix, section)
        place = QRectF(rect).adjusted(gap, 0, 0, 0)
        ink = "accent_text" if is_home else "text" if is_here else "text2"
        painter.setPen(self._theme.colour(ink))
        painter.setFont(_fitting(code, place.width(), is_strong=is_here or is_home))
        top = QRectF(place.x() - 4, place.y(), place.width() + 8, px(20))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, code)
        if code in view.population.weights:
            share = float(view.population.share([code]))
            digits = 2 if place.width() >= px(34) else 1
            painter.setFont(interface_font(10))
            painter.setPen(self._theme.colour("text3"))
            below = QRectF(top.x(), top.bottom() - 2, top.width(), px(16))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{share:.{digits}f}")


class RowHeads(_Heads):
    """The label of each question and its short name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, Qt.Orientation.Vertical)
        self.setDefaultSectionSize(px(ROW))

    def paintSection(  # noqa: N802 - Qt's name for it
        self, painter: QPainter, rect: QRect, section: int
    ) -> None:
        """Paint the question, on the band of its row where the keyboard is."""
        is_here = section == self._table.currentIndex().row()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_here:
            band = QRectF(rect.x(), rect.y() + 2, rect.width() + 20, px(BAND))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(band, _RADIUS, _RADIUS)
        words = self.model().headerData(section, Qt.Orientation.Vertical)
        place = QRectF(rect).adjusted(INDENT, 0, -8, 0)
        painter.setFont(interface_font(13, 600 if is_here else 500))
        painter.setPen(self._theme.colour("accent_text" if is_here else "text2"))
        shown = painter.fontMetrics().elidedText(
            str(words), Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def gap_before(matrix: MatrixModel, column: int) -> int:
    """Return the room between the members of the Union and all others, left of ``column``."""
    return px(20) if 0 < column == matrix.members else 0


def _fitting(code: str, width: float, *, is_strong: bool) -> QFont:
    """Return the font in which a sign fits above its column."""
    weight = 700 if is_strong else 500
    fonts = (interface_font(size, weight) for size in (12, 11, 10))
    fitting = (one for one in fonts if QFontMetricsF(one).horizontalAdvance(code) <= width + 6)
    return next(fitting, interface_font(9, weight))
