"""Draw waves under what is misspelt, and dots under references spelt unlike others."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from meetprep.ui.text.boxes import lines
from meetprep.ui.text.layer import Drawing
from meetprep.ui.text.spelling_marks import FlawKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from meetprep.ui.text.spelling_marks import Flaw, SpellingMarks
    from meetprep.ui.theme import Theme

_PERIOD, _HEIGHT, _BELOW = 5, 4, 3.0


def waves(
    edit: QTextEdit, marks: SpellingMarks, theme: Theme, area: QRect
) -> Sequence[Drawing]:
    """Return what draws the marks in ``area``; the word that is being typed has none yet."""
    is_typed = marks.typed_at is not None and edit.hasFocus()
    seen = marks.seen(area, edit.textCursor().position() if is_typed else -1)
    return [
        Drawing(place, partial(_draw, place, tile))
        for place, tile in _pieces(seen, theme, edit.devicePixelRatioF())
    ]


def _draw(place: QRectF, tile: QPixmap, painter: QPainter) -> None:
    painter.drawTiledPixmap(place, tile)


def _pieces(
    seen: Sequence[tuple[QTextBlock, Sequence[Flaw]]], theme: Theme, ratio: float
) -> Iterator[tuple[QRectF, QPixmap]]:
    for block, flaws in seen:
        for flaw in flaws:
            is_word = flaw.kind is FlawKind.SPELLING
            colour = theme.colour("bad" if is_word else "info").name()
            tile = _tile(colour, ratio, is_wave=is_word)
            for line, box in lines(block, flaw.start, flaw.stop):
                y = box.top() + line.ascent() + _BELOW - 2
                yield QRectF(box.left(), y, box.width(), _HEIGHT), tile


@lru_cache(maxsize=16)
def _tile(colour: str, ratio: float, *, is_wave: bool) -> QPixmap:
    """Return one period of the line: to stroke a path for each word takes too long."""
    tile = QPixmap(QSizeF(_PERIOD * ratio, _HEIGHT * ratio).toSize())
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.2))
    low, high, half = _HEIGHT - 1.2, 1.2, _PERIOD / 2
    if is_wave:
        path = QPainterPath(QPointF(-half, high))
        for number in range(3):
            x, is_down = (number - 1) * half, number % 2 == 0
            begin, end = (high, low) if is_down else (low, high)
            path.cubicTo(x + half / 2, begin, x + half / 2, end, x + half, end)
        painter.drawPath(path)
    else:
        painter.drawLine(QPointF(0.6, 2.4), QPointF(1.8, 2.4))
        painter.drawLine(QPointF(half + 0.6, 2.4), QPointF(half + 1.8, 2.4))
    painter.end()
    return tile
