"""The boxes behind words of a document, one a line, that keep clear of the next line."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine


def boxes(
    document: QTextDocument, start: int, end: int, metrics: QFontMetricsF
) -> Iterator[QRectF]:
    """Return the boxes behind what stands between two positions, in the document's place."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from _boxes_in(block, start, end, metrics)
        block = block.next()


def _boxes_in(
    block: QTextBlock, start: int, end: int, metrics: QFontMetricsF
) -> Iterator[QRectF]:
    layout = block.layout()
    corner = layout.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start - block.position(), line.textStart())
        last = min(end - block.position(), line.textStart() + line.textLength())
        if first < last:
            yield _box(line, corner, (first, last), metrics)


def _box(
    line: QTextLine, corner: QPointF, span: tuple[int, int], metrics: QFontMetricsF
) -> QRectF:
    left, right = (_x(line, at) for at in span)
    base = corner.y() + line.y() + line.ascent()
    top, bottom = base - metrics.ascent() * 0.92, base + metrics.descent() * 1.05
    return QRectF(corner.x() + left - 1, top, right - left + 2, bottom - top)


def _x(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)  # the stubs know one of its two forms only
    return cast("float", found[0] if isinstance(found, tuple) else found)
