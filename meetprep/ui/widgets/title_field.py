"""A title that can be written over; one that is too long ends in an ellipsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_AIR = 2  # Qt's own between the edge of the contents and the letters


class TitleField(QLineEdit):
    """Looks like a title until the keyboard comes into it."""

    def __init__(self, longest: int) -> None:
        super().__init__()
        self.setObjectName("questiontitle")
        self.setMaxLength(longest)
        self.setAcceptDrops(False)  # a file dropped here is a paper

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the beginning of a title that does not fit, while nobody writes it."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).adjusted(_AIR, 0, -_AIR, 0)
        metrics = self.fontMetrics()
        if self.hasFocus() or metrics.horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        fitted = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitted)
