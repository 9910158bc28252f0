"""The comments on a position in the right pane: open ones or all, by whom, and a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from meetprep.ui.comments.new_comment import NewComment
from meetprep.ui.translating import translate
from meetprep.ui.widgets.card_focus import CardFocus
from meetprep.ui.widgets.controls import Segment, button, label
from meetprep.ui.widgets.margin_card import MarginCard
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.margin_card import Face

OPEN, ALL = "open", "all"


class CommentsPane(Pane):
    """Shows a card for each thread; what the user does there, others carry out.

    Signals:
        acted: The user wants something done; carries the key of a card and the act.
        replied: The user wrote an answer; carries the key and the text.
        activated: The user came to a card; carries its key.
        entered: The user wants to go to the words; carries the key.
        begun: The user wants to comment on what is selected.
        filtered: Others are to be shown.
    """

    acted = Signal(str, str)
    replied = Signal(str, str)
    activated = Signal(str)
    entered = Signal(str)
    begun = Signal()
    filtered = Signal()

    def __init__(self, theme: Theme, key: str, held: MutableMapping[str, str]) -> None:
        super().__init__()
        self._theme, self._held = theme, held
        self.which, self.person = OPEN, ""
        self.cards: list[MarginCard] = []
        self.focus = CardFocus(self)
        self.new = NewComment(theme)
        self._add = button(self.tr("Comment"), "dense", theme=theme, sign="message-square-plus")
        self._add.setToolTip(self.tr("Comment on what is selected ({})").format(key))
        self._add.clicked.connect(self.begun)
        choices = ((OPEN, self.tr("Open"), ""), (ALL, self.tr("All"), ""))
        self._segment = Segment(choices, self.tr("Which comments"))
        self._segment.setProperty("tight", "true")
        self._segment.show_choice(OPEN)
        self._segment.chosen.connect(self._on_chosen)
        self._people = button("", "pill")
        self._people.setMenu(QMenu(self._people))
        self._none = label("", "muted", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._page = self._laid_out()
        self.setWidget(self._page)

    def _laid_out(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Comments"), "heading"), 1)
        head.addWidget(self._add)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self._segment)
        filters.addWidget(self._people)
        filters.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(self.new)
        column.addLayout(self._column)
        column.addWidget(self._none)
        column.addStretch(1)
        return page

    def show_faces(self, faces: Sequence[Face], people: Sequence[str], hidden: int) -> None:
        """Show these cards; ``hidden`` are so many more that the filters keep away.

        A card that says the same as before stays, with what is being written in it.
        """
        if [card.face for card in self.cards] != list(faces):
            self._show_cards(faces)
        self._none.setVisible(not faces)
        more = translate("CommentsPane", "%n more (is|are) resolved or by others.", hidden)
        self._none.setText(more if hidden else self.tr("No comments."))
        self._show_people(people)

    def _show_cards(self, faces: Sequence[Face]) -> None:
        self.focus.remember(self.cards)
        kept = {card.face: card for card in self.cards}
        for card in self.cards:
            self._column.removeWidget(card)
        self.cards = [kept.pop(face) if face in kept else self._card(face) for face in faces]
        for card in kept.values():
            card.hide()
            card.deleteLater()
        for card in self.cards:
            self._column.addWidget(card)
            card.show()  # at once: only what is seen can have the keyboard
        if self.focus.pass_on(self.cards) is None:
            self._add.setFocus()

    def _show_people(self, people: Sequence[str]) -> None:
        self._people.setVisible(len(people) > 1 or bool(self.person))
        everybody = self.tr("Everybody")
        self._people.setText(self.person or everybody)
        menu = self._people.menu()
        menu.clear()
        for person in ("", *people):
            act = menu.addAction(person or everybody)
            act.triggered.connect(lambda _checked=False, who=person: self._on_person(who))

    def _card(self, face: Face) -> MarginCard:
        card = MarginCard(self._theme, face, self._held)
        card.activated.connect(self.activated)
        card.acted.connect(self.acted)
        card.replied.connect(self.replied)
        card.entered.connect(self.entered)
        return card

    def show_active(self, key: str) -> None:
        """Show which card is the active one, and bring it into view."""
        for card in self.cards:
            card.show_active(active=card.face.key == key)
            if card.face.key == key:
                at = card.mapTo(self._page, QPoint())
                self.ensureVisible(at.x(), at.y() + card.height() // 2, 0, card.height() // 2)

    def card(self, key: str) -> MarginCard | None:
        """Return the card of a thread, ``None`` where it is not shown."""
        return next((card for card in self.cards if card.face.key == key), None)

    def _on_chosen(self, which: str) -> None:
        self.which = which
        self._segment.show_choice(which)
        self.filtered.emit()

    def _on_person(self, who: str) -> None:
        self.person = who
        self.filtered.emit()
