"""The words of the user's own dictionary: look them through, add one, take one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget

from meetprep.ui.preferences.section import Section
from meetprep.ui.scale import px
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import button, label
from meetprep.ui.writing.spelling_menu import language_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from meetprep.ui.theme import Theme

_HEIGHT = 132
_LONGEST = 60


class WordsSection(Section):
    """One language at a time.

    Signals:
        added: The user adds a word; carries its language and the word.
        dropped: The user takes a word out; carries its language and the word.
    """

    added = Signal(str, str)
    dropped = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            self.tr("Spelling"), self.tr("Words of your own, which are never marked.")
        )
        self._words: dict[str, tuple[str, ...]] = {}
        self._codes: list[str] = []
        self._language = ""
        self._languages = Choice(theme, self.tr("Language of the words"))
        self._languages.chosen.connect(self._on_language)
        self._new = QLineEdit()
        self._new.setPlaceholderText(self.tr("Add a word"))
        self._new.setAccessibleName(self.tr("Add a word"))
        self._new.setMaxLength(_LONGEST)
        self._new.returnPressed.connect(self._on_add)
        add = button(self.tr("Add"), theme=theme, sign="plus")
        add.clicked.connect(self._on_add)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Words that I added"))
        self._list.setFixedHeight(px(_HEIGHT))
        self._list.currentRowChanged.connect(self._on_row)
        self._drop = button(self.tr("Take out"), theme=theme, sign="trash-2")
        self._drop.clicked.connect(self._on_drop)
        self._empty = label(self.tr("No word was added yet."), "small")
        self._lay_out(add)

    def _lay_out(self, add: QWidget) -> None:
        adding, dropping = QHBoxLayout(), QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self._new, 1)
        adding.addWidget(add)
        dropping.addWidget(self._drop)
        dropping.addStretch(1)
        self.add_row(self.tr("Language"), self._languages)
        self.add_row(self.tr("Your words"), adding)
        self.add_hint(self._empty)
        self.add_below(self._list)
        self.add_below(dropping)

    def show_words(
        self, words: Mapping[str, Sequence[str]], languages: Sequence[str], usual: str
    ) -> None:
        """Show the ``words`` of each language; ``usual`` is the one that is shown first."""
        self._words = {code: tuple(found) for code, found in words.items()}
        known = {*languages, *words, usual}
        self._codes = sorted(known, key=lambda code: language_name(code).casefold())
        if self._language not in self._codes:
            self._language = usual
        self._show()

    def _show(self) -> None:
        names = [language_name(code) for code in self._codes]
        self._languages.show_choices(names, self._codes.index(self._language))
        words = sorted(self._words.get(self._language, ()), key=str.casefold)
        row = self._list.currentRow()
        self._list.clear()
        self._list.addItems(words)
        self._list.setCurrentRow(min(max(row, 0), len(words) - 1))
        self._list.setVisible(bool(words))
        self._drop.setVisible(bool(words))
        self._empty.setVisible(not words)
        self._on_row(self._list.currentRow())

    def _on_language(self, number: int) -> None:
        self._language = self._codes[number]
        self._show()

    def _on_row(self, row: int) -> None:
        self._drop.setEnabled(row >= 0)

    def _on_add(self) -> None:
        if words := self._new.text().split():
            self._new.clear()
            self.added.emit(self._language, words[0])

    def _on_drop(self) -> None:
        if (found := self._list.currentItem()) is not None:
            self.dropped.emit(self._language, found.data(Qt.ItemDataRole.DisplayRole))
