"""Say above a text what reviewers sent that nobody has seen to yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.ui.review.review_state import ReviewState


class Waiting(Banner):
    """Stays above the text until all of it is decided or dismissed."""

    def show_state(self, state: ReviewState, review: Callable[[], None]) -> None:
        """Say how much waits, with a button for ``review``; hide where nothing does."""
        told = []
        if many := len(state.suggestions):
            told.append(
                translate("ReviewDesk", "%n suggestion(s) (waits|wait) for a decision.", many)
            )
        if lost := len(state.lost):
            told.append(
                translate(
                    "ReviewDesk", "%n passage(s) of a returned copy found no place.", lost
                )
            )
        self.setVisible(bool(told))
        if told:
            said = Words(told[0], " ".join(told[1:]))
            self.say(said, answers=[(translate("ReviewDesk", "Review (F8)"), review)])
