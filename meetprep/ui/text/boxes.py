"""Where words of a document stand, a box a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine


def boxes(
    document: QTextDocument, start: int, end: int, metrics: QFontMetricsF
) -> Iterator[QRectF]:
    """Return the boxes behind what stands between two positions, in the document's place.

    They keep clear of the next line.
    """
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        begin = block.position()
        for line, box in lines(block, start - begin, end - begin):
            base = box.top() + line.ascent()
            top, bottom = base - metrics.ascent() * 0.92, base + metrics.descent() * 1.05
            yield QRectF(box.left() - 1, top, box.width() + 2, bottom - top)
        block = block.next()


def lines(block: QTextBlock, begin: int, end: int) -> Iterator[tuple[QTextLine, QRectF]]:
    """Return each line with some of the characters ``[begin, end)`` of a block, and their box.

    A box is as high as its line and reaches from one end of those characters to the other,
    whichever way they are read.
    """
    layout = block.layout()
    corner = layout.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(begin, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x(line, first), _x(line, last)))
            box = QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height())
            yield line, box


def _x(line: QTextLine, at: int) -> float:
    found = line.cursorToX(at)  # the stubs know one of its two forms only
    return cast("float", found[0] if isinstance(found, tuple) else found)
