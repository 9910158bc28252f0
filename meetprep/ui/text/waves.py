"""Draw waves under what is misspelt, and dots under references spelt unlike others."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from meetprep.ui.text.spelling_marks import FlawKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QTextEdit

    from meetprep.ui.text.spelling_marks import Flaw, SpellingMarks
    from meetprep.ui.theme import Theme

_PERIOD, _HEIGHT, _BELOW = 5, 4, 3.0


class Waves:
    """Draws what is marked in one field; where, is worked out only when that may be new.

    Typing in a line paints the same strip over and over.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._strip: tuple[object, ...] = ()
        self._pieces: list[tuple[QRectF, QPixmap]] = []

    def paint(self, edit: QTextEdit, marks: SpellingMarks, area: QRect) -> bool:
        """Draw what is in ``area``, and tell whether something is or may soon be."""
        strip = (area, marks, marks.version, self._theme.is_dark)
        if strip != self._strip:
            is_typed = marks.typed_at is not None and edit.hasFocus()
            seen = marks.seen(area, edit.textCursor().position() if is_typed else -1)
            if not seen:
                return False
            ratio = edit.devicePixelRatioF()
            self._pieces = list(_pieces(seen, self._theme, ratio))
            # The word that is being typed is marked when it is done.
            is_whole = all(len(flaws) == marks.count(block) for block, flaws in seen)
            self._strip = strip if is_whole else ()
        if self._pieces:
            painter = QPainter(edit.viewport())
            for place, tile in self._pieces:
                painter.drawTiledPixmap(place, tile)
            painter.end()
        return True


def _pieces(
    seen: Sequence[tuple[QTextBlock, Sequence[Flaw]]], theme: Theme, ratio: float
) -> Iterator[tuple[QRectF, QPixmap]]:
    for block, flaws in seen:
        for flaw in flaws:
            is_word = flaw.kind is FlawKind.SPELLING
            colour = theme.colour("bad" if is_word else "info").name()
            tile = _tile(colour, ratio, is_wave=is_word)
            for left, right, y in _lines(block, flaw):
                yield QRectF(left, y - 2, right - left, _HEIGHT), tile


@lru_cache(maxsize=16)
def _tile(colour: str, ratio: float, *, is_wave: bool) -> QPixmap:
    """Return one period of the line: to stroke a path at each key takes too long."""
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


def _lines(block: QTextBlock, flaw: Flaw) -> Iterator[tuple[float, float, float]]:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(flaw.start, line.textStart())
        last = min(flaw.stop, line.textStart() + line.textLength())
        if first < last:
            begin, end = (_x(line.cursorToX(place)) for place in (first, last))
            y = layout.position().y() + line.y() + line.ascent() + _BELOW
            x = layout.position().x()
            yield x + min(begin, end), x + max(begin, end), y


def _x(found: object) -> float:
    """Return the place alone: PySide gives the character back with it."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type] # a number
