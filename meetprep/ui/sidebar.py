"""The left pane: whose desk it is, the meetings and their questions."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.ui.icons import icon
from meetprep.ui.models.meeting_rows import Role, RowKind
from meetprep.ui.models.meeting_tree import MeetingTree
from meetprep.ui.rail import SideWays
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import action_button
from meetprep.ui.widgets.elided_button import ElidedButton
from meetprep.ui.widgets.tree_view import TreeView

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from PySide6.QtGui import QStandardItem

    from meetprep.domain.overview import ListedMeeting, QuestionFacts
    from meetprep.services.meetings import Meetings
    from meetprep.ui.theme import Theme
    from meetprep.ui.window_actions import WindowActions


class Sidebar(QFrame):
    """Meetings, sessions and questions with their progress.

    Signals:
        question_chosen: The user chose a question; carries its id.
        meeting_chosen: The user wants the page of a meeting; carries its id.
        meeting_opened: The user unfolded a meeting; carries its id.
        desk_clicked: The user asked to change whose desk this is.
    """

    question_chosen = Signal(str)
    meeting_chosen = Signal(str)
    meeting_opened = Signal(str)
    desk_clicked = Signal()

    def __init__(self, theme: Theme, *, meetings: Meetings, actions: WindowActions) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setMinimumWidth(max(240, px(200)))
        self.setMaximumWidth(px(420))
        self._theme = theme
        self._meetings = meetings
        self._is_marking, self._chosen = False, ""
        self._shown: tuple[tuple[ListedMeeting, ...], date] | None = None
        self._tree_model = MeetingTree(meetings.get)
        self.tree = TreeView(theme)
        self.tree.setModel(self._tree_model)
        self._desk = ElidedButton("desk")
        self._desk.setIcon(icon(theme, "landmark", "accent_text"))
        self._desk.setIconSize(QSize(px(20), px(20)))
        self._desk.clicked.connect(self.desk_clicked)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 12, 4)
        head.addWidget(self._desk, 1)
        head.addWidget(action_button(actions.add_paper, 17))
        self.ways = SideWays(theme, actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.ways)
        column.addWidget(self.tree, 1)
        column.addLayout(self._foot(actions))
        self._connect()

    def _connect(self) -> None:
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.tree.opened.connect(self._on_opened)
        self.tree.expanded.connect(self._on_expanded)
        self.tree.archive_toggled.connect(self._on_archive_toggled)

    def _foot(self, actions: WindowActions) -> QHBoxLayout:
        self.foot = row = QHBoxLayout()
        row.setContentsMargins(9, 8, 12, 12)
        row.setSpacing(8)
        row.addStretch(1)
        themes = action_button(actions.switch_theme)
        themes.addAction(actions.follow_system)
        themes.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        row.addWidget(themes)
        row.addWidget(action_button(actions.settings))
        return row

    def show_desk(self, name: str) -> None:
        """Show whose desk this is."""
        self._desk.show_words(self.tr("Delegation of {}").format(name))
        self._desk.setToolTip(self.tr("Change whose desk this is"))

    def show_meetings(self, meetings: Iterable[ListedMeeting], today: date) -> None:
        """Show ``meetings``; unfolded, chosen and in sight stays what was so."""
        self._shown = tuple(meetings), today
        unfolded, current = self.unfolded(), self.tree.currentIndex()
        kind, chosen = current.data(Role.KIND), current.data(Role.ID)
        self._chosen, rows = chosen or "", self._tree_model.rowCount()
        with self.tree.keeping_still(), self._opening_nothing():
            self._tree_model.show_meetings(*self._shown, at_least=rows)
            self._unfold(unfolded)
            if self.tree.currentIndex().data(Role.ID) != chosen:
                self.tree.setCurrentIndex(QModelIndex())
            if kind is RowKind.MEETING and self._tree_model.meeting_row(chosen) is not None:
                self.show_meeting(chosen)

    @contextmanager
    def _opening_nothing(self) -> Iterator[None]:
        """Open no question that becomes the current one meanwhile."""
        self._is_marking = True
        try:
            yield
        finally:
            self._is_marking = False

    def _unfold(self, meetings: Sequence[MeetingId]) -> None:
        """Unfold ``meetings`` as they are in the store now, and what stands below them."""
        for key in self._tree_model.look_again(meetings):
            row = self._tree_model.fill(key)
            if row is not None and self.tree.isExpanded(row.index()):
                self._on_expanded(row.index())
            elif row is not None:
                self.tree.expand(row.index())

    def show_title(self, question: QuestionId, title: str) -> None:
        """Show another title of ``question``."""
        self._tree_model.show_title(question, title)

    def choose(self, question: QuestionId, *, unfold: bool = True) -> None:
        """Select ``question`` and unfold what it stands in; the archive only if wanted."""
        if self.tree.currentIndex().data(Role.ID) == question:
            self.question_chosen.emit(question)
        elif (row := self._row(question, unfold=unfold)) is not None:
            self._select(row)

    def mark(self, question: QuestionId) -> None:
        """Select the row of ``question``, which is open; this opens nothing."""
        is_marked = self.tree.currentIndex().data(Role.ID) == question
        if not is_marked and (row := self._row(question)) is not None:
            with self._opening_nothing():
                self._select(row)

    def _select(self, row: QStandardItem) -> None:
        """Select ``row`` and bring it into sight, unless it is only chosen as before."""
        is_same, self._chosen = row.data(Role.ID) == self._chosen, ""
        self.tree.setAutoScroll(not is_same)
        self.tree.setCurrentIndex(row.index())
        self.tree.setAutoScroll(True)

    def _row(self, question: QuestionId, *, unfold: bool = True) -> QStandardItem | None:
        """Return the row of ``question`` in sight, or none where its meeting is not listed."""
        row = self._tree_model.row_of(question)
        if row is None:
            meeting = self._meetings.of_question(question)[0]
            if unfold and meeting.archived and not self._tree_model.shows_archive:
                self._on_archive_toggled()
            self._tree_model.fill(meeting.id)
            row = self._tree_model.row_of(question)
        if row is not None:
            self.tree.expand(row.index().parent().parent())
            self.tree.expand(row.index().parent())
        return row

    def show_meeting(self, meeting: MeetingId) -> None:
        """Select the row of ``meeting``; this opens nothing."""
        row = self._tree_model.fill(meeting)
        if row is not None:
            self._select(row)

    def rename(self, question: QuestionId) -> None:
        """Let the user give ``question`` another title."""
        if (row := self._tree_model.row_of(question)) is not None:
            self.tree.rename(row.index())

    def step(self, step: int) -> None:
        """Select the question ``step`` rows further down."""
        self.tree.step(step)

    def show_status(self, question: QuestionId, *, is_empty: bool) -> None:
        """Show that the position on ``question`` holds text, or none."""
        self._tree_model.show_status(question, is_empty=is_empty)
        self.tree.viewport().update()

    def show_facts(self, facts: Mapping[QuestionId, QuestionFacts], now: datetime) -> None:
        """Show how far each question is at ``now``, which is local time."""
        for question, known in facts.items():
            self._tree_model.show_facts(question, known, now)
        self.tree.viewport().update()

    def show_wording(self, question: QuestionId, answered: int) -> None:
        """Mark ``question`` where it changed since the wording that the position answers."""
        self._tree_model.show_wording(question, answered)

    def unfolded(self) -> list[MeetingId]:
        """Return the meetings whose questions are in sight."""
        return [MeetingId(row.data(Role.ID)) for row in self.tree.unfolded()]

    def _on_current_changed(self, index: QModelIndex) -> None:
        is_question = index.isValid() and index.data(Role.KIND) is RowKind.QUESTION
        if is_question and not self._is_marking:
            self.question_chosen.emit(QuestionId(index.data(Role.ID)))

    def _on_opened(self, index: QModelIndex) -> None:
        kind, key = index.data(Role.KIND), index.data(Role.ID)
        if kind is RowKind.QUESTION:
            self.question_chosen.emit(QuestionId(key))
        elif kind is RowKind.MEETING:
            self.tree.expand(index)
            self.meeting_chosen.emit(MeetingId(key))

    def _on_expanded(self, index: QModelIndex) -> None:
        if index.data(Role.KIND) is RowKind.MEETING:
            for row in range(self._tree_model.rowCount(index)):
                self.tree.expand(self._tree_model.index(row, 0, index))
            self.meeting_opened.emit(MeetingId(index.data(Role.ID)))

    def _on_archive_toggled(self) -> None:
        self._tree_model.shows_archive = not self._tree_model.shows_archive
        if self._shown is not None:
            self.show_meetings(*self._shown)
