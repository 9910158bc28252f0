"""The sidebar's tree: what keys, presses and drags do in it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from meetprep.ui.models.meeting_rows import Role, RowKind
from meetprep.ui.scale import px
from meetprep.ui.widgets.rename_field import RenameField
from meetprep.ui.widgets.tree_dragging import TreeDragging
from meetprep.ui.widgets.tree_rows import CHEVRON_EDGE, RowPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import (
        QContextMenuEvent,
        QKeyEvent,
        QPainter,
    )

    from meetprep.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_NAMED = (RowKind.MEETING, RowKind.SESSION, RowKind.QUESTION)


class TreeView(TreeDragging):
    """Shows a ``MeetingTree``.

    Signals:
        opened: The user wants the page of a row; carries its index.
        renamed: The user gave a row another name; carries index and name.
        deleted: The user does not want a row; carries its index.
        moved: The user wants a row one place up (-1) or down (1); carries index and step.
        menu_asked: The user wants to see what can be done; carries index and place.
        undo_asked: The user wants to undo what was done last.
        archive_toggled: The user folds or unfolds the archive.
    """

    opened = Signal(QModelIndex)
    renamed = Signal(QModelIndex, str)
    deleted = Signal(QModelIndex)
    moved = Signal(QModelIndex, int)
    menu_asked = Signal(QModelIndex, QPoint)
    undo_asked = Signal()
    archive_toggled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemDelegate(RowPainter(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.setAccessibleName(self.tr("Meetings and questions"))
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)

    def _on_clicked(self, index: QModelIndex) -> None:
        kind = index.data(Role.KIND)
        is_meeting = kind is RowKind.MEETING
        if is_meeting and self._pressed_at.x() > px(CHEVRON_EDGE):
            self.opened.emit(index)
        elif is_meeting or kind is RowKind.SESSION:
            self.setExpanded(index, not self.isExpanded(index))
        elif index.data(Role.GROUP) == "archive":
            self.archive_toggled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, rename, delete, move or undo by key."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif not index.isValid() or not self._acted(event, index):
            super().keyPressEvent(event)

    def _acted(self, event: QKeyEvent, index: QModelIndex) -> bool:
        keys = Qt.Key
        is_named = index.data(Role.KIND) in _NAMED
        step = {keys.Key_Up: -1, keys.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if step and event.modifiers() == both:
            self.moved.emit(index, step)
        elif event.key() in {keys.Key_Return, keys.Key_Enter}:
            self._open(index)
        elif is_named and event.key() == keys.Key_F2:
            self.rename(index)
        elif is_named and event.key() == keys.Key_Delete:
            self.deleted.emit(index)
        else:
            return False
        return True

    def _open(self, index: QModelIndex) -> None:
        if index.data(Role.GROUP) == "archive":
            self.archive_toggled.emit()
        elif index.data(Role.KIND) is RowKind.SESSION:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.opened.emit(index)

    def step(self, step: int) -> None:
        """Select the question ``step`` rows further down."""
        index = self.currentIndex()
        while index.isValid():
            index = self.indexBelow(index) if step > 0 else self.indexAbove(index)
            if index.isValid() and index.data(Role.KIND) is RowKind.QUESTION:
                self.setCurrentIndex(index)
                return

    def unfolded(self) -> list[QModelIndex]:
        """Return the meetings that are unfolded."""
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return [row for row in rows if self.isExpanded(row)]

    @contextmanager
    def keeping_still(self) -> Iterator[None]:
        """Paint nothing meanwhile, and stay where it is scrolled to."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setUpdatesEnabled(False)
        try:
            yield
            self.executeDelayedItemsLayout()
            bar.setValue(place)
        finally:
            self.setUpdatesEnabled(True)

    def rename(self, index: QModelIndex) -> None:
        """Let the user type another name over the row."""
        self.scrollTo(index)
        field = RenameField(index.data(), self.viewport())
        field.setGeometry(self.visualRect(index).adjusted(px(CHEVRON_EDGE), 1, -8, -1))
        kept = QPersistentModelIndex(index)
        field.kept.connect(lambda name: self._on_renamed(kept, name))
        field.closed.connect(self.setFocus)
        field.begin()

    def _on_renamed(self, index: QPersistentModelIndex, name: str) -> None:
        if index.isValid():
            self.renamed.emit(self.model().index(index.row(), 0, index.parent()), name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask what can be done with the row."""
        index = self.indexAt(event.pos())
        if event.reason() is event.Reason.Keyboard:
            index = self.currentIndex()
        if index.data(Role.KIND) in _NAMED:
            at = self.visualRect(index).center()
            self.menu_asked.emit(index, self.viewport().mapToGlobal(at))

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint none: the rows do."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row without the style's own stripe."""
        own = QStyleOptionViewItem(option)
        own.palette.setColor(own.palette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, own, index)
