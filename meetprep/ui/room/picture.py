"""The matrix as a picture for a paper or a slide, always light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from meetprep.domain.position import Stance
from meetprep.ui.room.cells import draw_cell
from meetprep.ui.room.matrix_model import MatrixModel
from meetprep.ui.room.verdict_words import number
from meetprep.ui.theme import LIGHT, interface_font
from meetprep.ui.translating import translate
from meetprep.wording.terms import days, stance_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice

    from meetprep.ui.room.seats import View

_AIR, _LABEL, _COLUMN, _ROW, _GAP = 32, 320, 37, 40, 20
_TOP, _FOOT = 172, 56
_SHARP = 2  # dots a pixel
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RoomPicture:
    """Paints a ``View`` onto anything."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._matrix = MatrixModel()
        self._matrix.show(view)
        count, members = len(self._matrix.seats), self._matrix.members
        self._gap = _GAP if 0 < members < count else 0
        wide = 2 * _AIR + _LABEL + count * _COLUMN + self._gap
        self._size = QSize(max(wide, 760), _TOP + len(view.questions) * _ROW + _FOOT)

    def svg(self) -> bytes:
        """Return the picture as SVG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        drawn = QSvgGenerator()
        drawn.setOutputDevice(buffer)
        drawn.setSize(self._size)
        drawn.setViewBox(QRect(0, 0, self._size.width(), self._size.height()))
        drawn.setTitle(self._title())
        self._paint(drawn, 1)
        return _content(buffer.data())

    def png(self) -> bytes:
        """Return the picture as PNG, sharp enough for print."""
        image = QImage(self._size * _SHARP, QImage.Format.Format_RGB32)
        self._paint(image, _SHARP)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs lack the str
        return _content(buffer.data())

    def _title(self) -> str:
        return translate("room", "Where delegations stand")

    def _paint(self, device: QPaintDevice, scale: int) -> None:
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.fillRect(QRect(0, 0, self._size.width(), self._size.height()), QColor("white"))
        self._paint_head(painter)
        self._paint_legend(painter, 92)
        for column in range(len(self._matrix.seats)):
            self._paint_column(painter, column)
        for row in range(len(self._matrix.questions)):
            self._paint_row(painter, row)
        self._paint_foot(painter)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        meeting = self._view.room.meeting
        wide = self._size.width() - 2 * _AIR
        _write(painter, QRectF(_AIR, 20, wide, 32), self._title(), (23, 600, "text"))
        parts = (meeting.name, meeting.place, days(meeting.start, meeting.end, translate))
        told = " · ".join(filter(None, parts))
        _write(painter, QRectF(_AIR, 54, wide, 20), told, (13, 400, "text2"))
        internal = translate("room", "Internal")
        marked = " · ".join((internal, *self._view.room.markings))
        place = QRectF(_AIR, 20, wide, 32)
        _write(painter, place, marked, (12, 600, "text2"), _RIGHT)

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        left = float(_AIR)
        for stance in Stance:
            draw_cell(painter, QRectF(left, top, 22, 22), stance, LIGHT)
            words = stance_name(stance, translate)
            wide = QFontMetricsF(interface_font(12)).horizontalAdvance(words)
            _write(painter, QRectF(left + 28, top, wide + 4, 22), words, (12, 400, "text2"))
            left += 28 + wide + 22

    def _left_of(self, column: int) -> float:
        others = self._gap if self._gap and column >= self._matrix.members else 0
        return _AIR + _LABEL + column * _COLUMN + others

    def _paint_column(self, painter: QPainter, column: int) -> None:
        if not self._matrix.with_names:
            return
        code = self._matrix.seats[column].code
        middle = Qt.AlignmentFlag.AlignCenter
        top = QRectF(self._left_of(column) - 4, _TOP - 36, _COLUMN + 8, 18)
        is_home = code == self._view.room.home
        look = (10 if len(code) > 4 else 12, 700 if is_home else 500, "text")
        _write(painter, top, code, look, middle)
        if code in self._view.population.weights:
            share = number(self._view.population.share([code]))
            below = top.translated(0, 16)
            _write(painter, below, share, (10, 400, "text3"), middle)

    def _paint_row(self, painter: QPainter, row: int) -> None:
        top = _TOP + row * _ROW
        told = str(self._matrix.headerData(row, Qt.Orientation.Vertical))
        place = QRectF(_AIR, top, _LABEL - 12, _ROW)
        _write(painter, place, told, (13, 500, "text"))
        for column, stance in enumerate(self._matrix.stances[row]):
            cell = QRectF(self._left_of(column) + 3, top + 5, _COLUMN - 6, _ROW - 10)
            draw_cell(painter, cell, stance, LIGHT)

    def _paint_foot(self, painter: QPainter) -> None:
        if not self._matrix.with_names:
            words = translate("room", "Rows are sorted by stance; columns are no delegations.")
        else:
            words = translate("room", "Shares of the population in percent, {}.").format(
                self._view.population.year
            )
        top = self._size.height() - _FOOT + 16
        place = QRectF(_AIR, top, self._size.width() - 2 * _AIR, 20)
        _write(painter, place, words, (11, 400, "text3"))


def _write(
    painter: QPainter,
    place: QRectF,
    words: str,
    look: tuple[int, int, str],
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    """Paint as much of ``words`` as has room; ``look`` is size, weight and colour."""
    size, weight, colour = look
    font = interface_font(size, weight)
    painter.setFont(font)
    painter.setPen(QColor(getattr(LIGHT, colour)))
    shown = QFontMetricsF(font).elidedText(
        words, Qt.TextElideMode.ElideRight, place.width() + 2
    )
    painter.drawText(place, align, shown)


def _content(data: QByteArray) -> bytes:
    return bytes(data.data())
