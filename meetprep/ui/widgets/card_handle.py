"""The left edge of a question's card: its label, the moves, and a grip to drag it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import Sign, action_button

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QToolButton

    from meetprep.ui.theme import Theme

WIDTH = 56


class CardHandle(QWidget):
    """Label as printed, up and down, grip.

    Signals:
        moved: The user wants the card elsewhere; carries the step, -1 or 1.
        dragged: The user drags the card; carries where the mouse is on the screen.
        dropped: The user let the card go.
    """

    moved = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.label = QLineEdit()
        self.label.setProperty("kind", "number")
        self.label.setPlaceholderText("–")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setFixedWidth(px(WIDTH))
        self.up = self._move(theme, "chevron-up", self.tr("Move up (Ctrl+Shift+Up)"), -1)
        self.down = self._move(theme, "chevron-down", self.tr("Move down (Ctrl+Shift+Down)"), 1)
        self.grip = _Grip(theme)
        self.grip.setToolTip(self.tr("Drag to another place"))
        self.grip.dragged.connect(self.dragged)
        self.grip.dropped.connect(self.dropped)
        moves = QHBoxLayout()
        moves.setSpacing(0)
        moves.addWidget(self.up)
        moves.addWidget(self.down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addLayout(moves)
        column.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignHCenter)

    def _move(self, theme: Theme, sign: str, text: str, step: int) -> QToolButton:
        action = QAction(icon(theme, sign, "text3"), text, self)
        action.triggered.connect(lambda: self.moved.emit(step))
        return action_button(action, 14)

    def go_on(self, step: int) -> None:
        """Keep the keyboard on the move that was made, or on the other at an end."""
        move, other = (self.up, self.down) if step < 0 else (self.down, self.up)
        target = move if move.isEnabled() else other
        target.setFocus(Qt.FocusReason.OtherFocusReason)


class _Grip(Sign):
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "grip-vertical", "text3", 16)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the card is dragged to."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.dropped.emit()
