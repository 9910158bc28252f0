"""A list of entries, one line each; the chosen one opens below to be corrected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.widgets.controls import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.entry_editors import EntryEditor

_ROW, _MOST_ROWS = 26, 8
_LEAD = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EntryRow:
    """How an entry is shown: what leads it, in colour, and its words."""

    lead: str
    words: str


class EntryList(QWidget):
    """As many lines as there are entries, up to a few; more of them scroll.

    Signals:
        went_to: The user chose an entry; carries its number.
        added: The user wants one more.
        deleted: The user does not want an entry; carries its number.
    """

    went_to = Signal(int)
    added = Signal()
    deleted = Signal(int)

    def __init__(self, theme: Theme, name: str, adds: str, editor: EntryEditor) -> None:
        super().__init__()
        self._name = name
        self._heading = label(name, "heading")
        self._count = label("", "muted")
        self._add = button(adds, "quiet", theme=theme, sign="plus")
        self._add.clicked.connect(self.added)
        self._model = _Rows()
        self.view = _View(theme, name)
        self.view.setModel(self._model)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.entered.connect(self._on_entered)
        self.view.deleted.connect(self._on_delete)
        self.editor = editor
        self._frame = QFrame()
        self._frame.setObjectName("entry")
        self._delete = button(self.tr("Delete"), "faint", theme=theme, sign="trash-2")
        self._delete.clicked.connect(self._on_delete)
        self._lay_out()
        self._show_editor()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._add)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(10, 10, 10, 4)
        inside.setSpacing(4)
        inside.addWidget(self.editor)
        inside.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.view)
        column.addWidget(self._frame)

    @property
    def current(self) -> int:
        """The number of the chosen entry, -1 for none."""
        return self.view.currentIndex().row()

    def show_rows(self, rows: tuple[EntryRow, ...]) -> None:
        """Show ``rows``; the chosen one stays chosen while there is one in its place."""
        at = self.current
        self._model.show_rows(rows)
        self._count.setText(str(len(rows)))
        self.view.setVisible(bool(rows))
        self.view.setFixedHeight(min(len(rows), _MOST_ROWS) * px(_ROW) + 4)
        if at >= len(rows):
            self.choose(len(rows) - 1, quietly=True)
        self._show_editor()

    def choose(self, number: int, *, quietly: bool = False) -> None:
        """Open entry ``number``; ``quietly`` does not go to its place in the paper."""
        blocked = self.view.selectionModel().blockSignals(quietly)
        self.view.setCurrentIndex(self._model.index(number))
        self.view.selectionModel().blockSignals(blocked)
        self.view.viewport().update()
        self._show_editor()

    def write_new(self) -> None:
        """Open the last entry with the keyboard in it."""
        self.choose(self._model.rowCount() - 1, quietly=True)
        self.editor.write()

    def _show_editor(self) -> None:
        self._frame.setVisible(0 <= self.current < self._model.rowCount())

    def _on_entered(self) -> None:
        if self.current < 0 and self._model.rowCount():
            self.choose(0)

    def _on_current_changed(self) -> None:
        self._show_editor()
        if self.current >= 0:
            self.went_to.emit(self.current)

    def _on_delete(self) -> None:
        if self.current >= 0:
            self.deleted.emit(self.current)
            target = self.view if self._model.rowCount() else self._add
            target.setFocus(Qt.FocusReason.OtherFocusReason)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[EntryRow, ...] = ()

    def show_rows(self, rows: tuple[EntryRow, ...]) -> None:
        """Hold ``rows``."""
        before, self._rows = self._rows, rows
        if len(before) == len(rows):
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self._rows = before
        if len(rows) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), len(rows), len(before) - 1)
            self._rows = rows
            self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the words of an entry, or what leads it."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == _LEAD:
            return row.lead
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.lead}  {row.words}".strip()
        return None


class _View(QListView):
    """Says when the keyboard comes in, and that an entry is to be deleted."""

    entered = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_Line(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setProperty("role", "entries")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Delete delete the entry."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the user is here."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.entered.emit()


class _Line(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one line."""
        return QSize(80, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what leads the entry, and as much of its words as fit."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            has_keys = self._view.hasFocus()
            painter.setPen(
                QPen(self._theme.colour("accent"), 1.5) if has_keys else Qt.PenStyle.NoPen
            )
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        lead = index.data(_LEAD)
        inside = rect.adjusted(8, 0, -8, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(interface_font(12, 600))
        painter.setPen(self._theme.colour("info"))
        painter.drawText(inside, middle, lead)
        shift = max(painter.fontMetrics().horizontalAdvance(lead) + 8, 20) if lead else 0
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("text2"))
        inside.adjust(shift, 0, 0, 0)
        words = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, middle, words)
        painter.restore()
