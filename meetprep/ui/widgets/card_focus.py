"""Where the keyboard goes when cards come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from meetprep.ui.widgets.margin_card import MarginCard


class CardFocus:
    """Knows which card of several has the keyboard, and one that is to have it."""

    def __init__(self, around: QWidget) -> None:
        self._around = around
        self._at, self._key = -1, ""
        self._wanted = ""

    def remember(self, cards: Sequence[MarginCard]) -> None:
        """Look where the keyboard is, before cards go."""
        here = QApplication.focusWidget()
        keys = [card.face.key for card in cards if here and _holds(card, here)]
        self._key = keys[0] if keys else ""
        self._at = [card.face.key for card in cards].index(self._key) if keys else -1

    def pass_on(self, cards: Sequence[MarginCard]) -> str | None:
        """Give it to the card that is to have it, else to the same one, or to one in its place.

        Returns the key of a card that was to have it or had it, "" where there is no such,
        ``None`` where there is no card left to give it to.
        """
        wanted, self._wanted = self._wanted, ""
        if give(wanted, cards):
            return wanted
        if self._at < 0:
            return ""
        if not cards:
            return None
        if give(self._key, cards):
            return self._key
        give(cards[min(self._at, len(cards) - 1)].face.key, cards)
        return ""

    def want(self, key: str, cards: Sequence[MarginCard]) -> None:
        """Give it to that card, now and when the cards are next shown anew.

        Nothing happens where nobody sees them.
        """
        if self._around.isVisible():
            self._wanted = key
            give(key, cards)


def give(key: str, cards: Sequence[MarginCard]) -> bool:
    """Give the keyboard to the card of that key, and tell whether there is one."""
    card = next((card for card in cards if card.face.key == key), None)
    if card is not None:
        card.setFocus(Qt.FocusReason.OtherFocusReason)
    return card is not None


def _holds(card: MarginCard, here: QWidget) -> bool:
    return card is here or card.isAncestorOf(here)
