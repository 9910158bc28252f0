"""Cards in as many columns as fit, each where the least stands above it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from meetprep.ui.notes.note_card import NoteCard
from meetprep.ui.scale import px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.note import NoteId
    from meetprep.ui.notes.note_card import CardContent
    from meetprep.ui.theme import Theme

_NARROWEST, _GAP, _MOST = 270, 16, 3


class CardColumns(QWidget):
    """Notes in their order; one of them is chosen, or none.

    Signals:
        chosen: The user chose a note; carries its id.
        focused: The keyboard came to a card; carries it.
    """

    chosen = Signal(str)
    focused = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: dict[NoteId, NoteCard] = {}
        self._chosen = ""

    @property
    def cards(self) -> list[NoteCard]:
        """The cards in their order."""
        return list(self._cards.values())

    def show_notes(self, contents: Sequence[CardContent]) -> None:
        """Show a card for each note; those that were shown before stay the same ones."""
        before, self._cards = self._cards, {}
        for content in contents:
            card = before.pop(content.note.id, None)
            if card is None:
                card = self._new_card(content)
            card.show_content(content)
            self._cards[content.note.id] = card
        for gone in before.values():
            gone.hide()
            gone.deleteLater()
        for one, other in zip(self.cards, self.cards[1:], strict=False):
            QWidget.setTabOrder(one, other)
        self.mark(self._chosen)
        self._place()

    def _new_card(self, content: CardContent) -> NoteCard:
        card = NoteCard(self._theme, content)
        card.setParent(self)
        card.show()
        card.clicked.connect(partial(self.chosen.emit, content.note.id))
        card.stepped.connect(partial(self._go, card))
        card.installEventFilter(self)
        return card

    def mark(self, note: str) -> None:
        """Show which note is chosen."""
        self._chosen = note
        for key, card in self._cards.items():
            card.setChecked(key == note)

    def _go(self, card: NoteCard, step: int) -> None:
        cards = self.cards
        to = cards.index(card) + step
        if 0 <= to < len(cards):
            cards[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Tell which card the keyboard came to."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, NoteCard):
            self.focused.emit(watched)
        return False

    def event(self, event: QEvent) -> bool:
        """Put the cards anew where one of them has another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards into the columns that fit now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def _place(self) -> None:
        gap = px(_GAP)
        many = max(1, min((self.width() + gap) // (px(_NARROWEST) + gap), _MOST))
        many = min(many, max(len(self._cards), 1))
        wide = min((self.width() - (many - 1) * gap) // many, px(560))
        ends = [0] * many
        for card in self._cards.values():
            column = ends.index(min(ends))
            tall = card.heightForWidth(wide)
            card.setGeometry(QRect(column * (wide + gap), ends[column], wide, tall))
            ends[column] += tall + gap
        tall = max(max(ends) - gap, 0)
        if self.minimumHeight() != tall or self.maximumHeight() != tall:
            self.setFixedHeight(tall)
