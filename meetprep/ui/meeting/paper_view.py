"""The text of a paper, to be read beside the page of its meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.widgets.controls import action_button
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.paper_marks import Marks
from meetprep.ui.widgets.paper_text import PaperText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meetprep.domain.paper import Paper
    from meetprep.ui.theme import Theme


class PaperView(QWidget):
    """A name, a way back, and the text.

    Signals:
        closed: The user has read enough.
    """

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Elided("strong")
        close = QAction(icon(theme, "x"), self.tr("Close the paper (Esc)"), self)
        close.triggered.connect(self.closed)
        self._text = PaperText(theme)
        self._text.setViewportMargins(20, 0, 10, 0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 12, 8)
        head.addWidget(self._name, 1)
        head.addStretch()
        head.addWidget(action_button(close))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._text, 1)

    def show_paper(self, paper: Paper) -> None:
        """Show the text of ``paper`` with the keyboard in it."""
        self._name.show_words(paper.file_name)
        self._text.show_text(paper.text, Marks())
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close it by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
