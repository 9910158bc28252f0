"""The whole paper as a strip: where the passages taken stand, and what is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from meetprep.ui.scale import px
from meetprep.ui.widgets.paper_marks import LOOKS, MarkKind, Marks

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from meetprep.domain.paper import SourceText
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.paper_text import PaperText

# A line that is to be seen is at least so tall; what has passages inside is drawn last.
_LEAST = {MarkKind.QUESTION: 5.0, MarkKind.SESSION: 4.0}


class OverviewBar(QWidget):
    """Stands beside a ``PaperText``; a click scrolls it there."""

    def __init__(self, theme: Theme, paper: PaperText) -> None:
        super().__init__()
        self._theme = theme
        self._paper = paper
        self._places: list[tuple[MarkKind, int, int]] = []
        self.setFixedWidth(px(12))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("The whole paper at a glance"))
        bar = paper.verticalScrollBar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)
        theme.changed.connect(self.update)

    def show_marks(self, text: SourceText, marks: Marks) -> None:
        """Show where the passages that ``marks`` names stand in ``text``."""
        found = [(MarkKind.REFERENCE, at, 0) for at in marks.cited]
        if marks.has_notes:
            found += [
                (MarkKind.NOTE, at, anchor.offset)
                for at, paragraph in enumerate(text.paragraphs)
                for anchor in paragraph.notes
            ]
        found += [(one.kind, at, 0) for at, one in marks.paragraphs.items()]
        found += [
            (MarkKind.ANNOUNCEMENT, at, start) for at, (start, _) in marks.announced.items()
        ]
        self._places = [one for one in found if marks.shows(one[0])]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(QRectF(2, 0, 8, self.height()), 4, 4)
        for kind, paragraph, offset in self._places:
            begin, end = self._paper.share_of(paragraph, offset)
            painter.setBrush(self._theme.colour(LOOKS[kind].edge))
            is_whole = kind in _LEAST or kind is MarkKind.DOUBT
            tall = (end - begin) * self.height() if is_whole else 0.0
            height = max(tall, _LEAST.get(kind, 3.0))
            top = min(begin * self.height(), self.height() - height)
            painter.drawRoundedRect(QRectF(2, top, 8, height), 2, 2)
        self._paint_sight(painter)

    def _paint_sight(self, painter: QPainter) -> None:
        if not self._paper.verticalScrollBar().maximum():
            return
        first, last = self._paper.place_in_sight()
        top = self._paper.share_of(first)[0] * self.height()
        bottom = self._paper.share_of(last)[1] * self.height()
        painter.setBrush(self._theme.colour("hover"))
        painter.setPen(QPen(self._theme.colour("text3"), 1.5))
        painter.drawRoundedRect(QRectF(1, top + 1, 10, max(bottom - top - 2, 8)), 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to where the user clicked."""
        self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll along."""
        self._scroll_to(event.position().y())

    def _scroll_to(self, y: float) -> None:
        self._paper.go_to_share(min(max(y / max(self.height(), 1), 0.0), 1.0))
