"""A segment that has room for many: the chosen one says its words, the others show signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.ui.theme import Theme


class SignSegment(Segment):
    """Takes key, words, sign and shortcut of each choice."""

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[str, str, str, str]], name: str
    ) -> None:
        super().__init__([(key, words, "") for key, words, _, _ in choices], name)
        self.setProperty("tight", "true")
        self._words = {key: words for key, words, _, _ in choices}
        self._chosen, self._room = "", 0
        for key, words, sign, keys in choices:
            one = self._buttons[key]
            one.setIcon(icon(theme, sign, "text2"))
            one.setIconSize(QSize(px(18), px(15)))
            one.setToolTip(f"{words} ({keys})")

    def show_choice(self, key: str) -> None:
        """Raise the choice called ``key`` and let it say its words; emits nothing."""
        super().show_choice(key)
        self._chosen = key
        self._say()

    def fit(self, room: int) -> None:
        """Stay within ``room`` pixels; the chosen one says nothing where signs alone fit."""
        if room != self._room:
            self._room = room
            self._say()

    def _say(self) -> None:
        for name, choice in self._buttons.items():
            choice.setText(self._words[name] if name == self._chosen else "")
        if 0 < self._room < self.sizeHint().width() and self._chosen:
            self._buttons[self._chosen].setText("")
        self.updateGeometry()
