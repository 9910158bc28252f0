"""The heads of the matrix: signs of delegations above, questions at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from meetprep.ui.room.verdict_words import number
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
_LONG = 4  # letters of a sign that stand side by side


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
        top = QRectF(place.x() - 4, place.y(), place.width() + 8, px(20))
        self._paint_sign(painter, code, top, is_strong=is_here or is_home)
        if code in view.population.weights:
            share = view.population.share([code])
            digits = 2 if place.width() >= px(34) else 1
            painter.setFont(interface_font(10))
            painter.setPen(self._theme.colour("text3"))
            below = QRectF(top.x(), top.bottom() - 2, top.width(), px(16))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, number(share, digits))

    def _paint_sign(
        self, painter: QPainter, code: str, top: QRectF, *, is_strong: bool
    ) -> None:
        """Paint a sign in one line, a long one in two."""
        if len(code) > (_LONG if top.width() > px(42) else _LONG - 1):
            half = (len(code) + 1) // 2
            painter.setFont(interface_font(9, 700 if is_strong else 500))
            for line, part in enumerate((code[:half], code[half:])):
                place = QRectF(top.x(), top.y() + px(4 + 11 * line), top.width(), px(11))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, part)
            return
        painter.setFont(_fitting(code, top.width() - 8, is_strong=is_strong))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, code)


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
        if session := self._matrix.session_above(section):
            painter.setFont(interface_font(10, 500))
            painter.setPen(self._theme.colour("text3"))
            above = QRectF(place.x(), place.y() + px(4), place.width(), px(13))
            painter.drawText(
                above, Qt.AlignmentFlag.AlignVCenter, _elided(painter, session, above)
            )
            place.setTop(place.top() + px(12))
        painter.setFont(interface_font(13, 600 if is_here else 500))
        painter.setPen(self._theme.colour("accent_text" if is_here else "text2"))
        shown = _elided(painter, str(words), place)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def _elided(painter: QPainter, words: str, place: QRectF) -> str:
    return painter.fontMetrics().elidedText(
        words, Qt.TextElideMode.ElideRight, int(place.width())
    )


def gap_before(matrix: MatrixModel, column: int) -> int:
    """Return the room between the members of the Union and all others, left of ``column``."""
    return px(20) if 0 < column == matrix.members else 0


def _fitting(code: str, width: float, *, is_strong: bool) -> QFont:
    """Return the font in which a sign fits above its column."""
    weight = 700 if is_strong else 500
    fonts = (interface_font(size, weight) for size in (12, 11, 10))
    fitting = (one for one in fonts if QFontMetricsF(one).horizontalAdvance(code) <= width + 2)
    return next(fitting, interface_font(9, weight))
