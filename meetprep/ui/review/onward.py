"""Lead from a review with nothing to decide to a question that waits for decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.ui.translating import translate
from meetprep.wording.terms import question_name
from meetprep.wording.translation import labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.meeting import Meeting, Question, QuestionId
    from meetprep.ui.review.review_bar import ReviewBar
    from meetprep.ui.review.review_state import ReviewState
    from meetprep.ui.workspace import Workspace


class Onward(QObject):
    """Offers the next such question of the meeting, round its end, and opens its review."""

    def __init__(
        self, workspace: Workspace, bar: ReviewBar, review: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bar = bar
        self._review = review
        self._next: QuestionId | None = None
        self._wanted: QuestionId | None = None
        bar.moved_on.connect(self._on_moved_on)
        workspace.desk.shown.connect(self._on_shown)

    def show(self, state: ReviewState, meeting: Meeting) -> None:
        """Offer the next question, where another one waits."""
        found = next_waiting(state, meeting)
        self._next = found.id if found else None
        if found is None:
            self._bar.show_onward("")
            return
        session = next(one for one in meeting.sessions if one.id == found.session)
        many = translate("ReviewBar", "%n suggestion(s)", state.waiting[found.id])
        name = question_name(found, session, translate)
        self._bar.show_onward(labelled(name, many, translate))

    def _on_moved_on(self) -> None:
        if self._next is not None:
            self._wanted = self._next
            self._workspace.open_question(self._next)

    def _on_shown(self, _meeting: Meeting, question: Question, _delegation: str) -> None:
        wanted, self._wanted = self._wanted, None
        if question.id == wanted:
            self._review()


def next_waiting(state: ReviewState, meeting: Meeting) -> Question | None:
    """Return the next question on which anything waits for a decision, round the end."""
    here = [one.id for one in meeting.questions].index(state.position.question)
    order = [*meeting.questions[here + 1 :], *meeting.questions[:here]]
    return next((one for one in order if one.id in state.waiting), None)
