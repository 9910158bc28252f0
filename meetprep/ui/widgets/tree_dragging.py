"""Drag questions and sessions of the sidebar to another place of their meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QApplication, QTreeView

from meetprep.ui.models.meeting_rows import Role, RowKind
from meetprep.ui.scale import px

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from meetprep.ui.theme import Theme

_DRAGGED = (RowKind.QUESTION, RowKind.SESSION)
_EDGE = 28  # so near to an end a dragged row makes the tree scroll
_SCROLL_MS, _STEP = 25, 8
_INDENTS = {RowKind.SESSION: 34, RowKind.QUESTION: 52}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a row would go: into what, at which place there, and the line that shows it."""

    parent: QModelIndex
    row: int
    line: int


class TreeDragging(QTreeView):
    """A line shows where the row would go; Esc leaves it where it is.

    Signals:
        dropped: A row was dragged; carries its index, that of what it goes into, and the place.
    """

    dropped = Signal(QModelIndex, QModelIndex, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pressed_at = QPoint()
        # The list may be read again while the button is held.
        self._dragged: QPersistentModelIndex | None = None
        self._place: _Place | None = None
        self._at = QPoint()
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row once the mouse went far enough."""
        self._at = event.position().toPoint()
        is_held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._dragged is None and is_held:
            self._take()
        if self._dragged is None:
            super().mouseMoveEvent(event)
        else:
            self._show_place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say where the row is to go; it moves when that is stored."""
        dragged = self._dragged
        if dragged is None:
            super().mouseReleaseEvent(event)
            return
        self._show_place()
        place = self._place
        self._leave()
        if place is not None:
            index = self.model().index(dragged.row(), dragged.column(), dragged.parent())
            self.dropped.emit(index, place.parent, place.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the row where it is on Esc."""
        if self._dragged is not None and event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line where the row would go."""
        super().paintEvent(event)
        dragged = self._dragged
        if dragged is None or not dragged.isValid() or self._place is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        left = px(_INDENTS[dragged.data(Role.KIND)])
        y = max(self._place.line, 1)
        painter.drawLine(left, y, self.viewport().width() - 10, y)

    def _take(self) -> None:
        way = (self._at - self._pressed_at).manhattanLength()
        index = self.indexAt(self._pressed_at)
        if way >= QApplication.startDragDistance() and index.data(Role.KIND) in _DRAGGED:
            self._dragged = QPersistentModelIndex(index)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()

    def _leave(self) -> None:
        self._dragged = self._place = None
        self._scrolling.stop()
        self.viewport().unsetCursor()
        self.viewport().update()

    def _scroll(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        up, down = self._at.y() < px(_EDGE), self._at.y() > high - px(_EDGE)
        if up is not down:
            bar.setValue(bar.value() + (_STEP if down else -_STEP))
            self._show_place()

    def _show_place(self) -> None:
        dragged, over = self._dragged, self.indexAt(self._at)
        if dragged is None or not dragged.isValid() or not over.isValid():
            self._place = None
        elif dragged.data(Role.KIND) is RowKind.SESSION:
            self._place = self._of_session(dragged.parent(), over)
        else:
            self._place = self._of_question(dragged.parent().parent(), over)
        self.viewport().update()

    def _is_lower(self, over: QModelIndex) -> bool:
        return self._at.y() > self.visualRect(over).center().y()

    def _of_session(self, meeting: QModelIndex, over: QModelIndex) -> _Place | None:
        """Return the place before or after the session that is below the pointer."""
        if over == meeting:
            return _Place(meeting, 0, self.visualRect(over).bottom() + 1)
        is_question = over.data(Role.KIND) is RowKind.QUESTION
        session = over.parent() if is_question else over
        if session.parent() != meeting or not meeting.isValid():
            return None
        if is_question or self._is_lower(over):
            return _Place(meeting, session.row() + 1, self._end(session))
        return _Place(meeting, session.row(), self.visualRect(session).top())

    def _of_question(self, meeting: QModelIndex, over: QModelIndex) -> _Place | None:
        """Return the place before or after the question, or at the end of the session."""
        is_question = over.data(Role.KIND) is RowKind.QUESTION
        session = over.parent() if is_question else over
        if session.parent() != meeting or not meeting.isValid():
            return None
        if not is_question:
            return _Place(session, self.model().rowCount(session), self._end(session))
        rect, is_lower = self.visualRect(over), self._is_lower(over)
        return _Place(
            session, over.row() + is_lower, rect.bottom() + 1 if is_lower else rect.top()
        )

    def _end(self, session: QModelIndex) -> int:
        """Return where the last row in sight of a session ends."""
        last = self.model().index(self.model().rowCount(session) - 1, 0, session)
        is_unfolded = last.isValid() and self.isExpanded(session)
        return self.visualRect(last if is_unfolded else session).bottom() + 1
