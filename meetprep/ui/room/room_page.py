"""Where delegations stand, and what would come of a vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.meeting import MeetingFormat
from meetprep.ui.keyboard import GROUP
from meetprep.ui.room import telling
from meetprep.ui.room.cell_foot import CellFoot
from meetprep.ui.room.figures_note import FiguresNote
from meetprep.ui.room.head import RoomHead
from meetprep.ui.room.matrix_view import StanceMatrix
from meetprep.ui.room.sets_panel import SetsPanel
from meetprep.ui.room.vote_desk import VoteDesk
from meetprep.ui.room.vote_panel import VotePanel
from meetprep.ui.scale import px
from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import Segment, label, line
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from meetprep.domain.meeting import QuestionId
    from meetprep.ui.room.seats import View
    from meetprep.ui.theme import Theme

_ABREAST = 960  # the width from which the sets stand beside the vote
_BESIDE = 400
_LEAST_ROWS = 5


class RoomPage(QWidget):
    """Shows a ``View``; its parts tell what the user wants.

    Signals:
        opened: The user wants the note of the cell that has the keyboard.
    """

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("middle")
        self.setProperty(GROUP, self.tr("In the room"))
        self._view: View | None = None
        self.head = RoomHead(theme)
        self.matrix = StanceMatrix(theme)
        self.foot = CellFoot(theme)
        self.nothing = label(self.tr("This meeting asks nothing yet."), "muted")
        self.vote = VotePanel(theme)
        counted = [("all", self.tr("All"), ""), ("undecided", self.tr("Undecided"), "")]
        self.counted = Segment(counted, self.tr("Whom to count on"))
        self.counted.show_choice("all")
        self.sets = SetsPanel(theme, beside=self.counted)
        self.unblocking = SetsPanel(theme)
        self.figures = FiguresNote()
        self.votes = VoteDesk(self.vote, self.sets, self.unblocking)
        self._lay_out()
        self.matrix.moved.connect(self._on_moved)
        self.matrix.opened.connect(self.opened)
        self.matrix.turned.connect(lambda: self.votes.turn(self.matrix.code))
        self.foot.opened.connect(self.opened)
        self.votes.majority_shown.connect(self.counted.setHidden)
        self.vote.question_chosen.connect(self.matrix.go_to)
        self.counted.chosen.connect(
            lambda key: self.votes.count_on(undecided=key == "undecided")
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 20, 20, 28)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.nothing)
        column.addWidget(self.matrix)
        column.addWidget(self.foot)
        self._rule = line()
        column.addWidget(self._rule)
        self._beside = QWidget()
        self._beside.setMaximumWidth(px(560))
        side = QVBoxLayout(self._beside)
        side.setContentsMargins(0, 4, 0, 0)
        side.setSpacing(12)
        for part in (self.sets, self.unblocking):
            side.addWidget(part)
        side.addWidget(self.figures)
        side.addStretch(1)
        self._low = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._low.setContentsMargins(12 - MARGIN, 8, 12, 0)
        self._low.setSpacing(32)
        self._low.addWidget(self.vote, 3)
        self._low.addWidget(self._beside, 2)
        column.addLayout(self._low)
        column.addStretch(1)
        self._pane = Pane(inside)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pane)

    def show_waiting(self, *, is_waiting: bool) -> None:
        """Show nothing until the room is read, rather than another one."""
        self._pane.setHidden(is_waiting)

    def show_view(self, view: View) -> None:
        """Show ``view``."""
        self.show_waiting(is_waiting=False)
        self._view = view
        groups = view.room.groups if view.with_names else ()
        self.head.show_choices(groups, view.shown_group, view.order)
        words = self.tr("Share of the population, percent, {}").format(view.population.year)
        self.matrix.show_view(view, words if view.with_names else "")
        asks = bool(view.questions)
        for part in (self.matrix, self._rule, self.vote, self._beside):
            part.setVisible(asks)
        self.nothing.setVisible(not asks)
        self.figures.show_figures(view.population)
        self._fit()
        self._on_moved()

    @property
    def question(self) -> QuestionId | None:
        """The question that has the keyboard."""
        asked, row = self.matrix.matrix.questions, self.matrix.row
        return asked[row].id if 0 <= row < len(asked) else None

    def go_to(self, question: QuestionId | None) -> None:
        """Give the keyboard of the matrix to a question, if it is asked here."""
        asked = [one.id for one in self.matrix.matrix.questions]
        if question in asked:
            self.matrix.go_to(asked.index(question))

    def step(self, step: int) -> None:
        """Go to the question ``step`` rows further down."""
        if 0 <= self.matrix.row + step < len(self.matrix.matrix.questions):
            self.matrix.go_to(self.matrix.row + step)

    def take_keyboard(self) -> None:
        """Give the keyboard to the matrix."""
        self.matrix.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sets below the vote where the page is narrow."""
        super().resizeEvent(event)
        is_wide = self.width() >= px(_ABREAST)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._low.setDirection(across if is_wide else down)
        self._beside.setMaximumWidth(px(560) if is_wide else px(900))
        self._fit()

    def _fit(self) -> None:
        """Let the matrix be as high as its rows, as far as the page has room for them."""
        most = max((self.height() - px(300)) // px(44), _LEAST_ROWS)
        rows = min(len(self.matrix.matrix.questions), most)
        self.matrix.setFixedHeight(self.matrix.height_for(rows))

    def _on_moved(self) -> None:
        matrix, row = self.matrix.matrix, self.matrix.row
        self.foot.show_cell(matrix, row, self.matrix.currentIndex().column())
        view = self._view
        if view is None:
            return
        labels = tuple(
            one.label or str(number) for number, one in enumerate(matrix.questions, 1)
        )
        asked = telling.asked(matrix.questions[row], view.room) if row >= 0 else ""
        informal = view.room.meeting.format is MeetingFormat.INFORMAL
        self.vote.show_questions(labels, row, asked, is_informal=informal)
        self.votes.show(view, self.question)
