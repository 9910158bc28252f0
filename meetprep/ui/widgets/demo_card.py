"""The demo, offered at the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.controls import button, label

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class DemoCard(Card):
    """Signals: asked: The user wants to look around first."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        story = self.tr(
            "The Warsaw paper of January 2025, three questions, invented positions. "
            "It lives in a store of its own that goes away when you close it."
        )
        open_demo = button(self.tr("Open the demo"), theme=theme, sign="book-open")
        open_demo.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addWidget(label(story, "second", wrap=True), 1)
        column.addWidget(open_demo, 0, Qt.AlignmentFlag.AlignLeft)
