"""A small word on its soft colour, with a sign before it; it can't be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Sign, label, restyle

if TYPE_CHECKING:
    from meetprep.ui.theme import Theme

_INKS = {"": "text2", "accent": "accent_text"}


class Chip(QFrame):
    """Says one thing: a date, a status, a place."""

    def __init__(self, theme: Theme, words: str, sign: str = "", tone: str = "") -> None:
        super().__init__()
        self.setObjectName("chip")
        self.setFixedHeight(px(24))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words = label(words, "chipwords")
        row = QHBoxLayout(self)
        row.setContentsMargins(8 if sign else 10, 0, 10, 0)
        row.setSpacing(5)
        if sign:
            row.addWidget(Sign(theme, sign, _INKS.get(tone, tone), 13))
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        restyle(self, "tone", tone)
        self.setAccessibleName(words)
