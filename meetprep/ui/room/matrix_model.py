"""The matrix of questions and delegations as a table that views and screen readers read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from meetprep.ui.room import telling
from meetprep.ui.room.seats import View, in_order, is_member
from meetprep.ui.translating import translate
from meetprep.wording.delegations import named
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from meetprep.domain.delegations import Delegation
    from meetprep.domain.meeting import Question
    from meetprep.domain.position import Stance

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Rows are questions, columns delegations; without names each row is sorted by stance."""

    def __init__(self) -> None:
        super().__init__()
        self.view: View | None = None
        self.questions: tuple[Question, ...] = ()
        self.seats: tuple[Delegation, ...] = ()
        self.stances: list[list[Stance]] = []
        self.members = 0  # so many columns, at the left, stand for members of the Union

    def show(self, view: View) -> None:
        """Show ``view`` instead of what was shown."""
        self.beginResetModel()
        self.view = view
        self.questions = view.questions
        self.seats = tuple(named(one, translate) for one in view.seats())
        self.stances = [
            [view.room.stance(question.id, one.code) for one in self.seats]
            for question in self.questions
        ]
        if not view.with_names:
            self.stances = [in_order(row) for row in self.stances]
        self.members = sum(map(is_member, self.seats)) if view.with_names else 0
        self.endResetModel()

    @property
    def with_names(self) -> bool:
        """Whether a column stands for a delegation."""
        return self.view is None or self.view.with_names

    def session_above(self, row: int) -> str:
        """Return the session that begins with a question, "" where all are of one."""
        if self.view is None:
            return ""
        sessions = {one.id: one for one in self.view.room.meeting.sessions}
        asked = [one.session for one in self.questions]
        if len(set(asked)) == 1 or (row and asked[row] == asked[row - 1]):
            return ""
        begun = sessions[asked[row]]
        return " – ".join(filter(None, (begun.label, begun.title)))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self.questions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many delegations are shown."""
        return 0 if parent.isValid() else len(self.seats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is said of a cell."""
        if self.view is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a question, or the sign of a delegation and its name."""
        if orientation == Qt.Orientation.Vertical:
            return self._question_words(section, role)
        if not self.with_names or section >= len(self.seats):
            return None
        one = self.seats[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.code
        is_told = role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        return one.name if is_told else None

    def tip(self, row: int, column: int) -> str:
        """Return the tool tip of a cell."""
        if self.view is None or not self.with_names:
            return stance_name(self.stances[row][column], translate)
        return telling.tip(self.seats[column], self.questions[row], self.view.room)

    def _spoken(self, row: int, column: int) -> str:
        if self.view is None or not self.with_names:
            return stance_name(self.stances[row][column], translate)
        return telling.spoken(self.seats[column], self.questions[row], self.view.room)

    def _question_words(self, row: int, role: int) -> object:
        asked = self.questions[row]
        if role == Qt.ItemDataRole.DisplayRole:
            # Our own short name for a question may say what we think of it.
            title = asked.title if self.with_names else ""
            return f"{asked.label}  {title or asked.ask}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return telling.harmless(asked.ask)
        return None
