"""Accept and reject proposals, one or many at once, so that it can be undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetprep.domain.suggestion import SuggestionId
from meetprep.ui.review.faces import ACCEPT, REJECT
from meetprep.ui.translating import translate
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.position import Position
    from meetprep.domain.returned import UnplacedId
    from meetprep.domain.richtext import RichText
    from meetprep.domain.suggestion import Suggestion
    from meetprep.services.dismissing import Dismissing
    from meetprep.services.reviewing import Decision, Reviewing
    from meetprep.ui.comments.comment_desk import CommentDesk


class Deciding(QObject):
    """One transaction for each act, comments among them.

    Signals:
        begun: Something is about to be decided: what is typed has to be saved before.
    """

    begun = Signal()

    def __init__(
        self,
        reviewing: Reviewing,
        dismissing: Dismissing,
        comments: CommentDesk,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.suggestions: tuple[Suggestion, ...] = ()
        self._reviewing = reviewing
        self._dismissing = dismissing
        self._comments = comments

    def act(self, key: str, act: str) -> None:
        """Do what the button of a card says."""
        if act in {ACCEPT, REJECT}:
            self.decide([SuggestionId(key)], accepts=act == ACCEPT)
        else:
            self._comments.act(key, act)

    def show(self, suggestions: tuple[Suggestion, ...], position: Position) -> None:
        """Decide on these, and know the words that an answer to one of them is about."""
        self.suggestions = suggestions
        shown: dict[str, tuple[Suggestion, RichText]] = {
            one.id: (one, position.part(one.part).text) for one in suggestions
        }
        self._comments.answering.unsent.proposals.update(shown)

    def decide_all(self, author: str, accepts: bool) -> None:  # noqa: FBT001 - a signal's
        """Accept or reject all by one person."""
        ids = [one.id for one in self.suggestions if one.author == author]
        self.decide(ids, accepts=accepts)

    def decide(self, ids: Sequence[SuggestionId], *, accepts: bool) -> None:
        """Accept or reject those; a clash stays open unless it is decided alone.

        What is written to one of them is sent before.
        """
        if not ids:
            return
        self.begun.emit()
        for one in ids:
            self._comments.answering.send_held(one)
        reviewing = self._reviewing
        self._comments.undoing.do(
            partial(reviewing.accept if accepts else reviewing.reject, list(ids)),
            lambda decision: reviewing.take_back(decision.decided),
            then=partial(self._on_done, accepts=accepts),
            undone=partial(self._comments.answering.undone.emit, ids[0]),
        )

    def dismiss(self, ids: Sequence[UnplacedId]) -> None:
        """List these passages without a place no longer."""
        dismissing = self._dismissing
        self._comments.undoing.do(
            partial(dismissing.dismiss, ids),
            lambda _: dismissing.bring_back(ids),
            said=translate("Deciding", "%n passage(s) dismissed.", len(ids)),
        )

    def _said(self, many: int, *, accepts: bool) -> str:
        if accepts:
            return translate("Deciding", "%n suggestion(s) accepted.", many)
        return translate("Deciding", "%n suggestion(s) rejected.", many)

    def _on_done(self, decision: Decision, *, accepts: bool) -> None:
        """Say what was decided, with a way to undo it, and what was not."""
        many, left = len(decision.decided), len(decision.left)
        told = [self._said(many, accepts=accepts)] if many else []
        if left:
            told.append(translate("Deciding", "%n suggestion(s) still open.", left))
            told.append(self.tr("The same words were changed here since: look at each."))
        if told:
            undo = [(self.tr("Undo"), self._comments.undoing.undo)] if many else []
            words = Words(told[0], " ".join(told[1:]))
            self._comments.notices.say(words, "warn" if left else "info", undo)
