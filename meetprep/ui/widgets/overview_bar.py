"""The whole paper as a strip: where the passages taken stand, and what is in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.paper_text import Mark, PaperText


class OverviewBar(QWidget):
    """Stands beside a ``PaperText``; a click scrolls it there."""

    def __init__(self, theme: Theme, paper: PaperText) -> None:
        super().__init__()
        self._theme = theme
        self._paper = paper
        self._marks: dict[int, Mark] = {}
        self.setFixedWidth(12)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("The whole paper at a glance"))
        bar = paper.verticalScrollBar()
        bar.valueChanged.connect(self.update)
        bar.rangeChanged.connect(self.update)
        theme.changed.connect(self.update)

    def show_marks(self, marks: Mapping[int, Mark]) -> None:
        """Show where ``marks`` stand."""
        self._marks = dict(marks)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("border"))
        painter.drawRoundedRect(QRectF(2, 0, 8, self.height()), 4, 4)
        for paragraph, mark in self._marks.items():
            begin, end = self._paper.share_of(paragraph)
            colour = "accent" if mark.ground == "accent_soft" else "mark_line"
            painter.setBrush(self._theme.colour(colour))
            height = max((end - begin) * self.height(), 4)
            painter.drawRoundedRect(QRectF(2, begin * self.height(), 8, height), 2, 2)
        self._paint_sight(painter)

    def _paint_sight(self, painter: QPainter) -> None:
        bar = self._paper.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        if bar.maximum() and whole:
            top = bar.value() / whole * self.height()
            height = bar.pageStep() / whole * self.height()
            painter.setBrush(self._theme.colour("hover"))
            painter.setPen(QPen(self._theme.colour("text3"), 1.5))
            painter.drawRoundedRect(QRectF(1, top + 1, 10, height - 2), 5, 5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll to where the user clicked."""
        self._scroll_to(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll along."""
        self._scroll_to(event.position().y())

    def _scroll_to(self, y: float) -> None:
        bar = self._paper.verticalScrollBar()
        whole = bar.maximum() + bar.pageStep()
        top = y / max(self.height(), 1) * whole - bar.pageStep() / 2
        self._paper.scroll_to(round(top))
