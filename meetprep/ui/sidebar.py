"""The left pane: whose desk it is, the meetings and their questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from meetprep.domain.meeting import MeetingId, QuestionId
from meetprep.ui.icons import icon
from meetprep.ui.models.meeting_tree import MeetingTree, Role, RowKind, Status
from meetprep.ui.search.search_button import SearchButton
from meetprep.ui.widgets.controls import action_button, button
from meetprep.ui.widgets.tree_view import TreeView

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from meetprep.domain.meeting import Meeting
    from meetprep.ui.theme import Theme
    from meetprep.ui.window_actions import WindowActions


class Sidebar(QFrame):
    """Meetings, sessions and questions with their progress.

    Signals:
        question_chosen: The user chose a question; carries its id.
        meeting_opened: The user unfolded a meeting; carries its id.
        desk_clicked: The user asked to change whose desk this is.
    """

    question_chosen = Signal(str)
    meeting_opened = Signal(str)
    desk_clicked = Signal()

    def __init__(self, theme: Theme, *, actions: WindowActions) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setMinimumWidth(240)
        self.setMaximumWidth(420)
        self._theme = theme
        self._tree_model = MeetingTree()
        self._tree = TreeView(theme)
        self._tree.setModel(self._tree_model)
        self._desk = button("", "desk")
        self._desk.setIcon(icon(theme, "landmark", "accent_text"))
        self._desk.setIconSize(QSize(20, 20))
        self._desk.clicked.connect(self.desk_clicked)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 12, 4)
        head.addWidget(self._desk, 1)
        head.addWidget(action_button(actions.add_paper, 17))
        search = QHBoxLayout()
        search.setContentsMargins(12, 4, 12, 8)
        search.addWidget(SearchButton(theme, actions.search))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(search)
        column.addWidget(self._tree, 1)
        column.addLayout(self._foot(actions))
        self._tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self._tree.expanded.connect(self._on_expanded)

    def _foot(self, actions: WindowActions) -> QHBoxLayout:
        self.foot = row = QHBoxLayout()
        row.setContentsMargins(9, 8, 12, 12)
        row.setSpacing(8)
        row.addStretch(1)
        themes = action_button(actions.switch_theme)
        themes.addAction(actions.follow_system)
        themes.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        row.addWidget(themes)
        return row

    def show_desk(self, name: str) -> None:
        """Show whose desk this is."""
        self._desk.setText(self.tr("Delegation of {}").format(name))
        self._desk.setToolTip(self.tr("Change whose desk this is"))

    def show_meetings(self, meetings: Iterable[Meeting], today: date) -> None:
        """Show ``meetings``; what was unfolded stays so."""
        unfolded = {i.data(Role.ID) for i in self._meeting_rows() if self._tree.isExpanded(i)}
        self._tree.setUpdatesEnabled(False)
        self._tree_model.show_meetings(meetings, today)
        for index in self._meeting_rows():
            if index.data(Role.ID) in unfolded:
                self._tree.expand(index)
        self._tree.setUpdatesEnabled(True)

    def _meeting_rows(self) -> list[QModelIndex]:
        rows = (self._tree_model.index(row, 0) for row in range(self._tree_model.rowCount()))
        return [row for row in rows if row.data(Role.KIND) is RowKind.MEETING]

    def show_title(self, question: QuestionId, title: str) -> None:
        """Show another title of ``question``."""
        self._tree_model.show_title(question, title)

    def choose(self, question: QuestionId) -> None:
        """Select ``question`` and unfold what it stands in."""
        row = self._tree_model.row_of(question)
        if row is None:
            return
        index = self._tree_model.indexFromItem(row)
        self._tree.expand(index.parent().parent())
        self._tree.expand(index.parent())
        self._tree.setCurrentIndex(index)

    def step(self, step: int) -> None:
        """Select the question ``step`` rows further down."""
        index = self._tree.currentIndex()
        while index.isValid():
            index = self._tree.indexBelow(index) if step > 0 else self._tree.indexAbove(index)
            if index.isValid() and index.data(Role.KIND) is RowKind.QUESTION:
                self._tree.setCurrentIndex(index)
                return

    def show_status(self, question: QuestionId, *, is_empty: bool) -> None:
        """Show how far the position on ``question`` is."""
        self._tree_model.show_status(question, Status.EMPTY if is_empty else Status.DRAFT)
        self._tree.viewport().update()

    def show_wording(self, question: QuestionId, answered: int) -> None:
        """Mark ``question`` where it changed since the wording that the position answers."""
        self._tree_model.show_wording(question, answered)

    def _on_current_changed(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(Role.KIND) is RowKind.QUESTION:
            self.question_chosen.emit(QuestionId(index.data(Role.ID)))

    def _on_expanded(self, index: QModelIndex) -> None:
        if index.data(Role.KIND) is RowKind.MEETING:
            for row in range(self._tree_model.rowCount(index)):
                self._tree.expand(self._tree_model.index(row, 0, index))
            self.meeting_opened.emit(MeetingId(index.data(Role.ID)))
