"""A formatted text with what changed in it, in colours that keep clear of each other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy

from meetprep.domain.differences import Run
from meetprep.ui.text.boxes import boxes
from meetprep.ui.text.change_writer import ChangeWriter
from meetprep.ui.text.formats import INDENT
from meetprep.ui.theme import writing_font
from meetprep.ui.widgets.differences import spoken
from meetprep.ui.widgets.flow_text import ReadOnlyText

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent

    from meetprep.domain.rewriting import Rewriting
    from meetprep.ui.text.change_writer import Ground
    from meetprep.ui.theme import Theme


class ChangeText(ReadOnlyText):
    """Shows a rewriting in one flow, exactly as tall as it is; colour is never alone."""

    def __init__(
        self, theme: Theme, *, size: int = 17, line_height: int = 30, marks_ends: bool = True
    ) -> None:
        super().__init__(theme)
        self._size = size
        self._line_height = line_height
        self._marks_ends = marks_ends
        self._rewriting: Rewriting | None = None
        self._grounds: list[Ground] = []
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDefaultFont(writing_font(size))
        self.document().setIndentWidth(INDENT)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        theme.changed.connect(self._show)

    def show_rewriting(self, rewriting: Rewriting) -> None:
        """Show what was kept, what came and what went."""
        self._rewriting = rewriting
        runs = [Run(piece.kind, piece.text) for piece in rewriting.pieces]
        restyled = self.tr("Formatting changed") if rewriting.is_restyled else ""
        self.setAccessibleName(" ".join(filter(None, (spoken(runs), restyled))))
        self._show()

    def _show(self) -> None:
        if self._rewriting is None:
            return
        writer = ChangeWriter(
            self.document(),
            self._theme,
            size=self._size,
            line_height=self._line_height,
            marks_ends=self._marks_ends,
        )
        writer.write(self._rewriting)
        self._grounds = writer.grounds
        self.setTextCursor(QTextCursor(self.document()))
        self._fit_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds as boxes that keep clear of the next line, then the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        metrics = QFontMetricsF(writing_font(self._size))
        for ground in self._grounds:
            painter.setBrush(self._theme.colour(ground.colour))
            for box in boxes(self.document(), ground.start, ground.end, metrics):
                painter.drawRoundedRect(box, 3, 3)
        painter.end()
        super().paintEvent(event)

    def _fit_height(self) -> None:
        height = max(math.ceil(self.document().size().height()), self._line_height)
        if self.height() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        return QSize(560, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the top: all of the text is in sight."""
        super().resizeEvent(event)
        self._fit_height()
        self.verticalScrollBar().setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()
