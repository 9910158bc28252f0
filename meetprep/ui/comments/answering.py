"""Send answers to comments and proposals, and hold what is not sent until it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from meetprep.domain.comment import CommentId
from meetprep.domain.errors import MeetprepError, NotFound
from meetprep.domain.reviewed import passage_of

if TYPE_CHECKING:
    from meetprep.domain.comment import Comment
    from meetprep.services.commenting import Commenting
    from meetprep.ui.undoing import Undoing
    from meetprep.ui.unsent import Unsent
    from meetprep.ui.widgets.card_focus import CardFocus
    from meetprep.ui.widgets.margin_card import MarginCard


class Cards(Protocol):
    """A widget with cards that can be answered."""

    cards: list[MarginCard]
    focus: CardFocus

    def card(self, key: str) -> MarginCard | None:
        """Return the card of that key."""


class Answering(QObject):
    """Lets go of an answer only once the store has it.

    Signals:
        kept: An answer is in the store; carries the key of what it answers.
        undone: Something was taken back; carries the key of the card that it was done on.
    """

    kept = Signal(str)
    undone = Signal(str)

    def __init__(
        self, commenting: Commenting, unsent: Unsent, undoing: Undoing, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._commenting = commenting
        self._undoing = undoing
        self._sending: set[str] = set()
        self._error: MeetprepError | None = None
        self.unsent = unsent

    def tell(self, cards: Cards) -> None:
        """Have cards that can be seen follow what became of answers, and of what was undone."""

        def show_held(key: str) -> None:
            if (card := cards.card(key)) is not None:
                card.show_held()

        def go_to(key: str) -> None:
            cards.focus.want(key, cards.cards)

        self.kept.connect(show_held)
        self.undone.connect(go_to)

    def send(self, key: str, text: str) -> None:
        """Keep an answer; to a proposal it is a comment on its words. It can be undone."""
        if key in self._sending:
            return
        self._sending.add(key)
        self.unsent.texts[key] = text
        self._undoing.do(
            partial(self._keep, key, text),
            lambda made: self._commenting.delete(made.id),
            then=lambda _: self.kept.emit(key),
            undone=partial(self.undone.emit, key),
        )

    def send_held(self, key: str) -> None:
        """Send what is written to that key, before something else is done with it."""
        if text := self.unsent.texts.get(key, "").strip():
            self.send(key, text)

    def send_all(self) -> None:
        """Send everything: the window is about to go."""
        self._error = None
        for key in list(self.unsent.texts):
            self.send_held(key)

    def finish(self) -> MeetprepError | None:
        """Return why an answer could not be kept, once the worker is done with all of them."""
        return self._error

    def _keep(self, key: str, text: str) -> Comment:
        """Keep it, in the worker."""
        try:
            made = self._made(key, text)
        except NotFound:
            raise  # what it answers was deleted: that keeps no window from closing
        except MeetprepError as error:
            self._error = error
            raise
        finally:
            self._sending.discard(key)
        # Who typed on meanwhile has more to send.
        if self.unsent.texts.get(key, "").strip() == text:
            del self.unsent.texts[key]
        return made

    def _made(self, key: str, text: str) -> Comment:
        if key not in self.unsent.proposals:
            return self._commenting.reply(CommentId(key), text)
        one, stood_in = self.unsent.proposals[key]
        passage = passage_of(one, stood_in)
        return self._commenting.add(one.question, one.delegation, passage, text)
