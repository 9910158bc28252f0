"""The buttons that format what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from meetprep.ui.widgets.controls import action_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction


class FormatBar(QFrame):
    """Shows actions in groups; others may add their buttons at its end."""

    def __init__(self, groups: Sequence[Sequence[QAction]]) -> None:
        super().__init__()
        self.setObjectName("formatbar")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(14, 4, 14, 4)
        self.row.setSpacing(2)
        for number, actions in enumerate(groups):
            if number:
                self.row.addSpacing(12)
            for action in actions:
                self.row.addWidget(action_button(action))
        self.row.addStretch(1)
