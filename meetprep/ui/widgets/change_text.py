"""A formatted text with what changed in it, in colours that keep clear of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextCursor,
)

from meetprep.domain.differences import Run
from meetprep.ui.text.boxes import boxes
from meetprep.ui.text.change_writer import ChangeWriter
from meetprep.ui.theme import writing_font
from meetprep.ui.widgets.differences import spoken
from meetprep.ui.widgets.tall_text import TallText

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from meetprep.domain.rewriting import Rewriting
    from meetprep.ui.text.change_writer import Ground
    from meetprep.ui.theme import Theme


class ChangeText(TallText):
    """Shows a rewriting in one flow, exactly as tall as it is; colour is never alone."""

    def __init__(
        self, theme: Theme, *, size: int = 17, line_height: int = 30, marks_ends: bool = True
    ) -> None:
        super().__init__(theme, size=size, line=line_height)
        self._size = size
        self._marks_ends = marks_ends
        self._rewriting: Rewriting | None = None
        self._grounds: list[Ground] = []
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
            line_height=self._line,
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
