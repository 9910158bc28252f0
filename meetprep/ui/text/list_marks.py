"""Paint bullets at the distance of the numbers, and the line beside quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from meetprep.domain.richtext import ListStyle
from meetprep.ui.text.formats import INDENT, is_quote, list_style
from meetprep.ui.text.reading import kind_of, list_of

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

    from meetprep.ui.theme import Theme

_FROM_TEXT = 12.0
_RADIUS = 2.4


def marked_blocks(document: QTextDocument, seen: QRect) -> list[QTextBlock]:
    """Return the blocks in ``seen``, in document coordinates, that have something beside."""
    layout = document.documentLayout()
    at = layout.hitTest(QPointF(0, seen.top()), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(at, 0))
    found = []
    while block.isValid() and block.layout().position().y() <= seen.bottom():
        in_list = list_of(block)
        if in_list is None:
            has_mark = is_quote(block.blockFormat())
        else:
            has_mark = list_style(in_list.format()) is ListStyle.BULLET
        if has_mark:
            found.append(block)
        block = block.next()
    return found


def paint_marks(painter: QPainter, blocks: list[QTextBlock], theme: Theme) -> None:
    """Paint what belongs beside ``blocks``."""
    for block in blocks:
        if list_of(block) is not None:
            _paint_bullet(painter, block, theme)
        else:
            place = block.document().documentLayout().blockBoundingRect(block)
            _paint_quote_line(painter, block, place, theme)


def _paint_bullet(painter: QPainter, block: QTextBlock, theme: Theme) -> None:
    layout = block.layout()
    if not layout.lineCount():
        return
    line = layout.lineAt(0)
    is_mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    edge = line.naturalTextRect().right() if is_mirrored else line.naturalTextRect().left()
    x = layout.position().x() + edge + (_FROM_TEXT if is_mirrored else -_FROM_TEXT)
    # The middle of small letters, which is where the eye expects it.
    middle = layout.position().y() + line.y() + line.ascent() * 0.68
    disc = QRectF(x - _RADIUS, middle - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
    depth = kind_of(block)[1] % 3
    painter.setPen(theme.colour("text2"))
    painter.setBrush(Qt.BrushStyle.NoBrush if depth == 1 else theme.colour("text2"))
    if depth == 2:
        painter.drawRect(disc.adjusted(0.6, 0.6, -0.6, -0.6))
    else:
        painter.drawEllipse(disc)


def _paint_quote_line(
    painter: QPainter, block: QTextBlock, place: QRectF, theme: Theme
) -> None:
    is_mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    line = block.layout().lineAt(0)
    text = block.layout().position().x() + (line.x() if line.isValid() else INDENT)
    left = place.right() - INDENT + 13 if is_mirrored else text - INDENT + 8
    goes_on = block.next().isValid() and is_quote(block.next().blockFormat())
    height = place.height() if goes_on else place.height() - 6
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("border2"))
    painter.drawRoundedRect(QRectF(left, place.top(), 3, height), 1.5, 1.5)
