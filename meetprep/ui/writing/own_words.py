"""The words of the user's own dictionary, each of which can be taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QVBoxLayout

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.writing.spelling_menu import language_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.ui.theme import Theme

_HEIGHT = 132


class OwnWordsCard(QFrame):
    """A list above the text; it stays until it is closed.

    Signals:
        dropped: The user takes a word out; carries its language and the word.
    """

    dropped = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("ownwords")
        self._language = ""
        self._title = label("", "strong")
        self._empty = label(self.tr("No word was added yet."), "small")
        self._words = QListWidget()
        self._words.setAccessibleName(self.tr("Words that I added"))
        self._words.setFixedHeight(px(_HEIGHT))
        self._words.currentRowChanged.connect(self._on_row_changed)
        self._drop = button(self.tr("Take out"), theme=theme, sign="trash-2")
        self._drop.clicked.connect(self._on_drop)
        close = button(self.tr("Close"))
        close.clicked.connect(self.hide)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._drop)
        buttons.addWidget(close)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._empty)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.setFocusProxy(self._words)
        self.hide()

    def show_words(self, language: str, words: Sequence[str]) -> None:
        """Show the words of a language."""
        self._language = language
        name = language_name(language)
        self._title.setText(self.tr("Words that I added: {}").format(name))
        row = self._words.currentRow()
        self._words.clear()
        self._words.addItems(list(words))
        self._words.setCurrentRow(min(max(row, 0), len(words) - 1))
        self._words.setVisible(bool(words))
        self._empty.setVisible(not words)
        self._on_row_changed(self._words.currentRow())

    def _on_row_changed(self, row: int) -> None:
        self._drop.setEnabled(row >= 0)

    def _on_drop(self) -> None:
        found = self._words.currentItem()
        if found is not None:
            self.dropped.emit(self._language, found.data(Qt.ItemDataRole.DisplayRole))
