"""A place to drop what other delegations sent, with a button beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.drop_zone import DropFrame

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme


class NotesDrop(DropFrame):
    """Takes files for the inbox."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setMinimumHeight(px(96))
        choose = button(self.tr("Choose files…"), "inline")
        choose.clicked.connect(self.choose_clicked)
        words = label(self.tr("Word, PDF or the text of an e-mail"), "small", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(4)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Sign(theme, "file-down", "text3", 18), 0, centre)
        column.addWidget(words)
        column.addWidget(choose, 0, centre)
