"""Open the review of a position over the desk, and carry out what is decided there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.changed import Changed
from meetprep.domain.suggestion import SuggestionId
from meetprep.ui.comments.faces import name_of
from meetprep.ui.drafts import DraftKey
from meetprep.ui.keyboard import add_shortcut
from meetprep.ui.review.deciding import Deciding
from meetprep.ui.review.onward import Onward
from meetprep.ui.review.review_page import CHANGES, ReviewPage
from meetprep.ui.review.review_state import ReviewState, read_review
from meetprep.ui.review.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.suggestion import Suggestion
    from meetprep.services.desk import Desk
    from meetprep.ui.comments.comment_desk import CommentDesk
    from meetprep.ui.history.history_desk import HistoryDesk
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace


class ReviewDesk(QObject):
    """Knows whose review is open; what is shown comes from the store after each act."""

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        workspace: Workspace,
        *,
        history: HistoryDesk,
        comments: CommentDesk,
    ) -> None:
        super().__init__(workspace)
        self._desk = desk
        self._tools = tools
        self._workspace = workspace
        self._history = history
        self._notices = comments.notices
        self._state: ReviewState | None = None
        self._side = CHANGES
        self.page = ReviewPage(tools.theme, comments.answering.unsent.texts)
        self.banner = Waiting(tools.theme)
        workspace.add_page(self.page, tools=self.page.segment, exports=False)
        workspace.desk.banners.addWidget(self.banner)
        self.deciding = Deciding(desk.reviewing, desk.dismissing, comments, self)
        self._connect(comments)
        self._onward = Onward(workspace, self.page.bar, self.open, self)

    def _connect(self, comments: CommentDesk) -> None:
        page, sheet, bar = self.page, self.page.sheet, self.page.bar
        self._tools.bus.changed.connect(self._on_changed)
        self._workspace.desk.shown.connect(lambda *_: self.refresh())
        words = self.tr("Review")
        add_shortcut(self._workspace.desk, "F8", words, self.open, within=True)
        page.side_chosen.connect(self._on_side_chosen)
        page.undo_asked.connect(comments.undoing.undo)
        page.closed.connect(self.close)
        sheet.activated.connect(self._on_activated)
        sheet.acted.connect(self.deciding.act)
        sheet.replied.connect(comments.answering.send)
        comments.answering.tell(sheet)
        sheet.chosen.connect(self._show_bar)
        sheet.dismissed.connect(self.deciding.dismiss)
        bar.stepped.connect(self.step)
        bar.sent_back.connect(self._on_sent_back)
        bar.decided.connect(self._on_decided)
        bar.decided_all.connect(self.deciding.decide_all)
        self.deciding.begun.connect(self._workspace.autosave.try_again)

    @property
    def is_open(self) -> bool:
        """Whether the review stands in the place of the desk."""
        return self._workspace.page is self.page

    @property
    def _place(self) -> tuple[QuestionId, str] | None:
        place = self._history.place
        return place.position if place else None

    def open(self) -> None:
        """Show the review of the position that is on the desk."""
        place = self._history.place
        if place is None:
            return
        # The worker saves what is typed before it reads.
        self._workspace.autosave.try_again()
        self._workspace.show_page(self.page)
        self._workspace.show_place(place.crumbs(with_part=False), self.tr("Review"))
        if self._state is not None and self._state.place == place.position:
            self._on_read(place.position, self._state)
        self.refresh()
        self.page.focus()

    def close(self) -> None:
        """Go back to the desk, to the same question."""
        if self.is_open and self._place is not None:
            self._workspace.open_question(self._place[0])

    def _on_changed(self, changed: Changed) -> None:
        if changed & Changed.REVIEWS or (changed & Changed.POSITIONS and self.is_open):
            self.refresh()

    def refresh(self) -> None:
        """Read the review anew."""
        place = self._history.place
        if place is not None:
            self._tools.jobs.run(
                partial(read_review, self._desk, place.meeting.id, *place.position),
                owner=self,
                then=partial(self._on_read, place.position),
                failed=self._notices.say_failed,
            )

    def _on_read(self, place: tuple[QuestionId, str], state: ReviewState) -> None:
        if place != self._place:
            return
        number = self._number
        self._state = state
        self.deciding.show(state.suggestions, state.position)
        self._take_over(state)
        self.banner.show_state(state, self.open)
        if not self.is_open:
            return
        self._show(state)
        if self.page.sheet.card(self.page.sheet.active) is None:
            self._activate_near(number)
        self._show_bar()

    def _take_over(self, state: ReviewState) -> None:
        """Have drafts on the desk say what was accepted, as one step that can be undone."""
        position = state.position
        busy = self._workspace.autosave.busy
        for part in position.parts:
            key = DraftKey(position.question, position.delegation, part.kind)
            draft = self._workspace.desk.drafts.opened(key)
            if draft is not None and key not in busy and draft.revision < part.revision:
                draft.take(part)

    def _show(self, state: ReviewState) -> None:
        layout = self._workspace.desk.parts.layout_of_parts
        parts = state.parts(layout, self._side)
        found = state.faces(layout, self._tools.today()) if self._side == CHANGES else []
        self.page.show_review(parts, found, state.lost)
        people: dict[str, int] = {}
        for one in state.suggestions:
            people[one.author] = people.get(one.author, 0) + 1
        self.page.bar.show_reviewer(state.reviewer)
        if self._history.place is not None:
            self._onward.show(state, self._history.place.meeting)
        self.page.bar.show_people([(key, name_of(key), many) for key, many in people.items()])

    def _on_side_chosen(self, side: str) -> None:
        self._side = side
        self.page.segment.show_choice(side)
        if self._state is not None:
            self._show(self._state)
            self._show_bar()

    @property
    def _order(self) -> list[str]:
        """The proposals in the order of the cards."""
        known = {one.id for one in self._state.suggestions} if self._state else set()
        return [face.key for face in self.page.sheet.faces if face.key in known]

    @property
    def _number(self) -> int:
        order, active = self._order, self.page.sheet.active
        return order.index(active) if active in order else -1

    def _on_sent_back(self) -> None:
        if self._state is not None:
            self._workspace.send_back_asked.emit(self._state.reviewer)

    def step(self, by: int) -> None:
        """Go to the next proposal, or the one before; round the ends."""
        order = self._order
        if order:
            at = self._number
            number = (0 if by > 0 else -1) if at < 0 else (at + by) % len(order)
            self._on_activated(order[number])
            self.page.focus()

    def _activate_near(self, number: int) -> None:
        order = self._order
        if order:
            self._on_activated(order[min(max(number, 0), len(order) - 1)])
            self.page.focus()
            return
        left = next((card for card in self.page.sheet.cards if card.hasFocus()), None)
        if left is not None:
            self._on_activated(left.face.key)

    def _on_activated(self, key: str) -> None:
        if key != self.page.sheet.active:
            self.page.show_active(key)
        self._show_bar()

    def _show_bar(self) -> None:
        order, number = self._order, self._number
        author = next(
            (one.author for one in self._suggestions() if one.id == self.page.sheet.active), ""
        )
        selected = len(self._selected())
        of = len(order) if order or self._side == CHANGES else len(self._suggestions())
        self.page.bar.show_state(number + 1, of, author, selected)

    def _suggestions(self) -> Sequence[Suggestion]:
        return self._state.suggestions if self._state else ()

    def _selected(self) -> list[SuggestionId]:
        keys = set(self.page.sheet.keys_selected())
        return [one.id for one in self._suggestions() if one.id in keys]

    def _on_decided(self, accepts: bool) -> None:  # noqa: FBT001 - a signal's
        active = self.page.sheet.active
        ids = self._selected() or ([SuggestionId(active)] if active in self._order else [])
        self.deciding.decide(ids, accepts=accepts)
