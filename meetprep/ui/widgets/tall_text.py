"""A text that is exactly as tall as what it says, so that the page scrolls and not the text."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from meetprep.ui.text.formats import INDENT
from meetprep.ui.theme import writing_font
from meetprep.ui.widgets.flow_text import ReadOnlyText

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from meetprep.ui.theme import Theme


class TallText(ReadOnlyText):
    """Shows one text in one flow; ``line`` is how tall it is at least, in pixels."""

    def __init__(self, theme: Theme, *, size: int, line: int) -> None:
        super().__init__(theme)
        self._line = line
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDefaultFont(writing_font(size))
        self.document().setIndentWidth(INDENT)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)

    def _fit_height(self) -> None:
        height = max(math.ceil(self.document().size().height()), self._line)
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
